"""The fields an admin adds, their options, and what each opportunity has in them; rates."""

from __future__ import annotations

from sqlalchemy import BigInteger, CheckConstraint, Column, Index, Integer, String

from bot.domain.custom_fields import CustomKind
from bot.persistence.database.types import Code, Day, Json, Key
from bot.persistence.tables.metadata import flag, reference, table

custom_field = table(
    "custom_field",
    Column("name", String, nullable=False),
    Column("kind", Code(CustomKind), nullable=False),
    Column("position", Integer, nullable=False),
    flag("required"),
    Column("pipelines", Json, nullable=False),
    flag("active"),
)

custom_option = table(
    "custom_option",
    reference("field_id", "custom_field", required=True),
    Column("name", String, nullable=False),
    Column("position", Integer, nullable=False),
    flag("active"),
    Index(None, "field_id", "position"),
)

# Typed columns, each with an index that begins with the field: a filter by any of them is
# a short range, and what is not asked of a row costs it nothing.
custom_value = table(
    "custom_value",
    reference("opportunity_id", "opportunity", required=True),
    reference("field_id", "custom_field", required=True),
    Column("text", String),
    Column("text_key", Key, nullable=False, server_default=""),
    Column("number", BigInteger),
    Column("currency", String(3)),
    Column("day", Day),
    reference("option_id", "custom_option"),
    Index(None, "opportunity_id", "field_id", unique=True),
    Index(None, "field_id", "number", "opportunity_id"),
    Index(None, "field_id", "day", "opportunity_id"),
    Index(None, "field_id", "option_id", "opportunity_id"),
)

exchange_rate = table(
    "exchange_rate",
    Column("currency", String(3), nullable=False),
    Column("rate", BigInteger, nullable=False),
    Column("since", Day, nullable=False),
    CheckConstraint("rate > 0", name="rate"),
    Index(None, "currency", "since", unique=True),
)
