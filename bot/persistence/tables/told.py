"""What people were told and may not have read, and what they were asked."""

from __future__ import annotations

from sqlalchemy import Column, Index, String, literal_column

from bot.persistence.database.types import Instant, Json
from bot.persistence.tables.metadata import reference, table

told = table(
    "told",
    reference("member_id", "member", required=True),
    Column("key", String(60), nullable=False),
    Column("facts", Json, nullable=False),
    Column("at", Instant, nullable=False),
    Column("read_at", Instant),
    Index(None, "member_id", "id"),
)
IS_UNREAD = told.c.read_at.is_(literal_column("NULL"))
Index(
    "ix_told_unread",
    told.c.member_id,
    told.c.id,
    sqlite_where=IS_UNREAD,
    postgresql_where=IS_UNREAD,
)

enquiry = table(
    "enquiry",
    reference("opportunity_id", "opportunity", required=True),
    reference("asked_by", "member", required=True),
    reference("asked_of", "member", required=True),
    Column("text", String, nullable=False),
    Column("at", Instant, nullable=False),
    reference("answer_id", "record"),
    Index(None, "opportunity_id", "id"),
    Index(None, "asked_of", "id"),
)
