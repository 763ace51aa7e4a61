"""Reports that come by themselves."""

from __future__ import annotations

from sqlalchemy import Column, Index, String

from bot.persistence.database.types import Instant
from bot.persistence.tables.metadata import reference, table

report_subscription = table(
    "report_subscription",
    reference("member_id", "member", required=True),
    Column("report", String(8), nullable=False),
    Column("by", String(20), nullable=False),
    Column("span", String(20), nullable=False),
    Column("theme", String(8), nullable=False),
    Column("listing", String(40), nullable=False),
    Column("next_at", Instant, nullable=False),
    Column("missed_at", Instant),
    Index(None, "member_id"),
    Index(None, "next_at"),
)
