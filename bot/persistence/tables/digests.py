"""Digests, by when they come next."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, text

from bot.domain.digests import DigestKind, DigestPart
from bot.persistence.database.types import ClockTime, Code, Codes, Instant
from bot.persistence.tables.metadata import flag, reference, table

digest = table(
    "digest",
    Column("kind", Code(DigestKind), nullable=False),
    reference("member_id", "member"),
    reference("team_id", "team"),
    Column("at", ClockTime, nullable=False),
    Column("days", Integer, nullable=False),
    flag("active"),
    Column("due_at", Instant, nullable=False),
    Column("missed_at", Instant),
    Column("without", Codes(DigestPart), nullable=False, server_default=""),
    Index(None, "member_id", "kind", unique=True),
    Index(None, "team_id", "kind", unique=True),
    Index(
        "ix_digest_due",
        "due_at",
        postgresql_where=text("active"),
        sqlite_where=text("active"),
    ),
)
