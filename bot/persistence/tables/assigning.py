"""Assignment rules. Their members are a list of ids: the order is the order of turns."""

from __future__ import annotations

from sqlalchemy import Column, Integer, String

from bot.domain.assignment import Join, Mode
from bot.persistence.database.types import Code, Id, Instant, Json
from bot.persistence.tables.metadata import flag, table

assignment_rule = table(
    "assignment_rule",
    Column("name", String(100), nullable=False),
    Column("join", Code(Join), nullable=False),
    Column("groups", Json, nullable=False),
    Column("member_ids", Json, nullable=False),
    Column("mode", Code(Mode), nullable=False),
    Column("priority", Integer, nullable=False),
    Column("last_member_id", Id),
    flag("active"),
    Column("created_at", Instant, nullable=False),
)
