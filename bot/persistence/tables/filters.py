"""The filters that members keep."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Index, String, false

from bot.persistence.database.types import Json
from bot.persistence.tables.metadata import reference, table

customer_filter = table(
    "customer_filter",
    reference("member_id", "member", required=True),
    Column("listing", String(8), nullable=False),
    Index(None, "member_id", "listing", unique=True),
)
"""Groups of customers that members keep."""

saved_filter = table(
    "saved_filter",
    reference("member_id", "member", required=True),
    reference("team_id", "team"),
    Column("name", String(40)),
    Column("conditions", Json, nullable=False),
    Column("on_board", Boolean, nullable=False, server_default=false()),
    Column("fixed", Boolean, nullable=False, server_default=false()),
    Column("origin", String(64)),
    Index(None, "member_id", "name"),
    Index(None, "team_id"),
)
