"""Which fields a member sees in a row of a list, and which go into a file."""

from __future__ import annotations

from sqlalchemy import Column, UniqueConstraint

from bot.persistence.database.types import Json
from bot.persistence.tables.metadata import reference, table

chosen_columns = table(
    "chosen_columns",
    reference("member_id", "member", required=True),
    Column("in_row", Json, nullable=False),
    Column("in_file", Json, nullable=False),
    UniqueConstraint("member_id"),
)
