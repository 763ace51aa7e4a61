"""Customers and leads, products and their groups."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Index,
    Integer,
    String,
    false,
    literal_column,
    or_,
)

from bot.domain.parties import LeadState, PartyKind
from bot.persistence.database.types import Code, Instant, Json, Key
from bot.persistence.tables.metadata import flag, reference, table

party = table(
    "party",
    Column("kind", Code(PartyKind), nullable=False),
    Column("lead_state", Code(LeadState), nullable=False),
    Column("name", String, nullable=False),
    Column("search_key", Key, nullable=False),
    Column("words_key", Key, nullable=False),
    Column("aliases", String, nullable=False, server_default=""),
    Column("phone", String),
    Column("other_phones", Json, nullable=False, server_default="[]"),
    Column("email", String),
    Column("place", String),
    Column("latitude", Integer),
    Column("longitude", Integer),
    reference("source_id", "list_item"),
    reference("owner_id", "member"),
    reference("created_by", "member"),
    Column("created_at", Instant, nullable=False),
    flag("active"),
    Column("supplier", Boolean, nullable=False, server_default=false()),
    reference("converted_by", "member"),
    Column("converted_at", Instant),
    reference("merged_into_id", "party"),
    Column("deleted_at", Instant),
    CheckConstraint("name <> ''", name="name"),
    Index(None, "search_key"),
    Index(None, "words_key"),
    Index(None, "owner_id", "search_key"),
    Index(None, "latitude", "longitude"),
)
# In the order of names, by the letters' numbers: which of thousands come first in it.
Index(
    "ix_party_name",
    party.c.name,
    party.c.id,
    postgresql_ops={"name": "text_pattern_ops"},
)
Index(
    "ix_party_merged",
    party.c.merged_into_id,
    sqlite_where=party.c.merged_into_id.is_not(None),
    postgresql_where=party.c.merged_into_id.is_not(None),
)

# Who came when, and was a lead: read by reports without the customers themselves.
Index(
    "ix_party_came",
    *(
        party.c[name]
        for name in ("created_at", "owner_id", "kind", "converted_at", "deleted_at", "id")
    ),
    sqlite_where=party.c.deleted_at.is_(None),
    postgresql_where=party.c.deleted_at.is_(None),
)

# Written out and not bound: neither engine matches a parameter to a partial index.
KNOWN = party.c.deleted_at.is_(None)
# The few that were deleted, or merged into another, to be left out of what many have.
IS_GONE = party.c.deleted_at.is_not(None)
Index(
    "ix_party_gone",
    *(party.c[name] for name in ("id", "deleted_at")),
    sqlite_where=IS_GONE,
    postgresql_where=IS_GONE,
)
IS_OR_WAS_LEAD = or_(party.c.kind == literal_column("'lead'"), party.c.converted_at.is_not(None))
Index(
    "ix_party_lead",
    *(party.c[name] for name in ("id", "kind", "converted_at")),
    sqlite_where=IS_OR_WAS_LEAD,
    postgresql_where=IS_OR_WAS_LEAD,
)

# By what a customer is found besides the name; it follows from the party by itself.
party_contact = table(
    "party_contact",
    reference("party_id", "party", required=True, ondelete="CASCADE"),
    Column("contact_key", Key, nullable=False),
    Index(None, "contact_key"),
    Index(None, "party_id"),
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
    Column("code_key", Key, nullable=False, server_default=""),
    Column("name", String, nullable=False),
    Column("search_key", Key, nullable=False),
    Column("words_key", Key, nullable=False),
    Column("aliases", String, nullable=False, server_default=""),
    reference("group_id", "product_group"),
    Column("unit", String),
    flag("whole_units"),
    Column("unit_price", BigInteger),
    Column("currency", String(3), nullable=False),
    flag("sellable"),
    Column("stock_tracked", Boolean, nullable=False, server_default=false()),
    flag("active"),
    CheckConstraint("unit_price >= 0", name="unit_price"),
    Index(None, "code", unique=True),
    Index(None, "code_key", unique=True),
    Index(None, "search_key"),
    Index(None, "words_key"),
)
