"""What somebody else did and its member is still to be told of, some minutes later."""

from __future__ import annotations

from sqlalchemy import Column, Index

from bot.persistence.database.types import Instant
from bot.persistence.tables.metadata import reference, table

news = table(
    "news",
    reference("member_id", "member", required=True),
    reference("step_id", "step", required=True),
    Column("at", Instant, nullable=False),
    Index(None, "member_id", "step_id", unique=True),
    Index(None, "step_id"),
)
