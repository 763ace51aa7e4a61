"""Which fields a member sees in a row of a list, which go into a file, and what comes first."""

from __future__ import annotations

from sqlalchemy import Column, UniqueConstraint

from bot.domain.listings import Order
from bot.persistence.database.types import Code, Json
from bot.persistence.tables.metadata import reference, table

chosen_columns = table(
    "chosen_columns",
    reference("member_id", "member", required=True),
    Column("in_row", Json, nullable=False),
    Column("in_file", Json, nullable=False),
    Column("in_order", Code(Order)),
    UniqueConstraint("member_id"),
)
