"""Customers and leads, products and their groups."""

from __future__ import annotations

from sqlalchemy import BigInteger, CheckConstraint, Column, Index, Integer, String

from bot.domain.parties import LeadState, PartyKind
from bot.persistence.tables.metadata import flag, reference, table
from bot.persistence.types import Code, Instant, Key

party = table(
    "party",
    Column("kind", Code(PartyKind), nullable=False),
    Column("lead_state", Code(LeadState), nullable=False),
    Column("name", String, nullable=False),
    Column("search_key", Key, nullable=False),
    Column("words_key", Key, nullable=False),
    Column("phone", String),
    Column("email", String),
    Column("place", String),
    reference("source_id", "list_item"),
    reference("owner_id", "member"),
    reference("created_by", "member"),
    Column("created_at", Instant, nullable=False),
    flag("active"),
    Column("deleted_at", Instant),
    CheckConstraint("name <> ''", name="name"),
    Index(None, "search_key"),
    Index(None, "words_key"),
)

product_group = table(
    "product_group",
    Column("name", String, nullable=False),
    Column("position", Integer, nullable=False),
    flag("active"),
)

product = table(
    "product",
    Column("code", String, nullable=False),
    Column("name", String, nullable=False),
    Column("search_key", Key, nullable=False),
    Column("words_key", Key, nullable=False),
    reference("group_id", "product_group"),
    Column("unit", String),
    flag("whole_units"),
    Column("unit_price", BigInteger),
    Column("currency", String(3), nullable=False),
    flag("sellable"),
    flag("active"),
    CheckConstraint("unit_price >= 0", name="unit_price"),
    Index(None, "code", unique=True),
    Index(None, "search_key"),
    Index(None, "words_key"),
)
