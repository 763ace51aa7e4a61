"""Changing many at once: what somebody ticked, and what came of each change of many."""

from __future__ import annotations

from sqlalchemy import Column, Integer, UniqueConstraint

from bot.domain.many import ManyKind
from bot.persistence.database.types import Code, Instant, Json
from bot.persistence.tables.metadata import reference, table

ticked = table(
    "ticked",
    reference("member_id", "member", required=True),
    reference("opportunity_id", "opportunity", required=True),
    UniqueConstraint("member_id", "opportunity_id"),
)

many = table(
    "many",
    Column("kind", Code(ManyKind), nullable=False),
    reference("by_id", "member", required=True),
    Column("at", Instant, nullable=False),
    Column("changed", Integer, nullable=False),
    Column("refused", Json, nullable=False),
    Column("undone_at", Instant),
)
