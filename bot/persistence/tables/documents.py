"""Documents behind records: their lines and taxes, warehouses and what moves in them."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Index,
    Integer,
    LargeBinary,
    String,
    false,
    text,
)

from bot.persistence.database.types import Day, Instant, Thousandths
from bot.persistence.tables.metadata import flag, reference, table

tax_rate = table(
    "tax_rate",
    Column("name", String(60), nullable=False),
    Column("percent", Thousandths, nullable=False),
    Column("position", Integer, nullable=False),
    flag("active"),
    Column("by_default", Boolean, nullable=False, server_default=false()),
    CheckConstraint("percent >= 0 AND percent <= 100000", name="percent"),
    Index(
        "uq_tax_rate_by_default",
        "by_default",
        unique=True,
        postgresql_where=text("by_default"),
        sqlite_where=text("by_default"),
    ),
)

logo = table("logo", Column("content", LargeBinary, nullable=False))

warehouse = table(
    "warehouse",
    Column("name", String(60), nullable=False),
    Column("position", Integer, nullable=False),
    flag("active"),
)

document = table(
    "document",
    reference("record_id", "record", required=True, ondelete="CASCADE"),
    Column("number", String(40), nullable=False),
    Column("day", Day, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("rate", BigInteger, nullable=False),
    Column("buyer", String, nullable=False),
    Column("buyer_address", String, nullable=False),
    reference("supplier_id", "party"),
    reference("warehouse_id", "warehouse"),
    Column("note", String, nullable=False),
    Column("edits", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    Index(None, "record_id", unique=True),
    Index(None, "number", unique=True),
)

document_line = table(
    "document_line",
    reference("document_id", "document", required=True, ondelete="CASCADE"),
    reference("product_id", "product"),
    Column("name", String, nullable=False),
    Column("quantity", BigInteger, nullable=False),
    Column("unit", String),
    Column("unit_price", BigInteger, nullable=False),
    Column("discount", Thousandths, nullable=False),
    Column("tax_name", String(60)),
    Column("tax_percent", Thousandths),
    Column("cost", BigInteger),
    Column("total", BigInteger, nullable=False),
    Column("position", Integer, nullable=False),
    CheckConstraint("quantity > 0", name="quantity"),
    CheckConstraint("unit_price >= 0", name="unit_price"),
    Index(None, "document_id", "position"),
    Index(None, "product_id"),
)

stock_move = table(
    "stock_move",
    reference("product_id", "product", required=True),
    reference("warehouse_id", "warehouse", required=True),
    Column("quantity", BigInteger, nullable=False),
    reference("record_id", "record"),
    Column("at", Instant, nullable=False),
    reference("by_id", "member"),
    # What is on hand is added up from here without reading the moves themselves.
    Index(None, "product_id", "warehouse_id", "quantity"),
    Index(None, "record_id"),
)
