"""Products that somebody asked for, and who did."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, String, literal_column

from bot.domain.wishes import WishState
from bot.persistence.database.types import Code, Instant
from bot.persistence.tables.metadata import reference, table

wish = table(
    "wish",
    Column("name", String, nullable=False),
    Column("search_key", String, nullable=False),
    Column("state", Code(WishState), nullable=False),
    Column("asked_at", Instant, nullable=False),
    reference("product_id", "product"),
    reference("settled_by", "member"),
    Column("settled_at", Instant),
)

IS_OPEN = wish.c.state == literal_column("'open'")
Index(
    "ix_wish_open",
    wish.c.search_key,
    unique=True,
    sqlite_where=IS_OPEN,
    postgresql_where=IS_OPEN,
)

wisher = table(
    "wisher",
    reference("wish_id", "wish", required=True),
    reference("member_id", "member", required=True),
    reference("opportunity_id", "opportunity"),
    Column("quantity", BigInteger),
    Column("unit_price", BigInteger),
    Column("currency", String(3)),
    Index(None, "wish_id", "id"),
    Index(None, "opportunity_id"),
)
