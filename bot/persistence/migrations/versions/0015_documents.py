"""Documents, taxes and stock."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from bot.persistence.database import types

revision = "0015_documents"
down_revision = "0014_reports"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _table(
        "tax_rate",
        sa.Column("name", sa.String(60), nullable=False),
        sa.Column("percent", types.Thousandths, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("active", sa.Boolean, nullable=False),
        sa.CheckConstraint("percent >= 0 AND percent <= 100000", name="percent"),
    )
    _table(
        "warehouse",
        sa.Column("name", sa.String(60), nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("active", sa.Boolean, nullable=False),
    )
    _documents()
    _table(
        "stock_move",
        _reference("product_id", "product", required=True),
        _reference("warehouse_id", "warehouse", required=True),
        sa.Column("quantity", sa.BigInteger, nullable=False),
        _reference("record_id", "record"),
        sa.Column("at", types.Instant, nullable=False),
        _reference("by_id", "member"),
    )
    on_hand = ["product_id", "warehouse_id", "quantity"]
    op.create_index("ix_stock_move_product_id_warehouse_id_quantity", "stock_move", on_hand)
    op.create_index("ix_stock_move_record_id", "stock_move", ["record_id"])
    # The defaults fill the rows there are, and stay: SQLite would copy the whole table.
    tracked = sa.Column("stock_tracked", sa.Boolean, nullable=False, server_default=sa.false())
    op.add_column("product", tracked)
    supplier = sa.Column("supplier", sa.Boolean, nullable=False, server_default=sa.false())
    op.add_column("party", supplier)
    op.create_index("ix_record_parent_id", "record", ["parent_id"])


def downgrade() -> None:
    op.drop_index("ix_record_parent_id", "record")
    op.drop_column("party", "supplier")
    op.drop_column("product", "stock_tracked")
    for name in ("stock_move", "document_line", "document", "warehouse", "tax_rate"):
        op.drop_table(name)


def _documents() -> None:
    _table(
        "document",
        _reference("record_id", "record", required=True, ondelete="CASCADE"),
        sa.Column("number", sa.String(40), nullable=False),
        sa.Column("day", types.Day, nullable=False),
        sa.Column("currency", sa.String(3), nullable=False),
        sa.Column("rate", sa.BigInteger, nullable=False),
        sa.Column("buyer", sa.String, nullable=False),
        sa.Column("buyer_address", sa.String, nullable=False),
        _reference("supplier_id", "party"),
        _reference("warehouse_id", "warehouse"),
        sa.Column("note", sa.String, nullable=False),
        sa.Column("edits", sa.Integer, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
    )
    op.create_index("ix_document_record_id", "document", ["record_id"], unique=True)
    op.create_index("ix_document_number", "document", ["number"], unique=True)
    _table(
        "document_line",
        _reference("document_id", "document", required=True, ondelete="CASCADE"),
        _reference("product_id", "product"),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("quantity", sa.BigInteger, nullable=False),
        sa.Column("unit", sa.String),
        sa.Column("unit_price", sa.BigInteger, nullable=False),
        sa.Column("discount", types.Thousandths, nullable=False),
        sa.Column("tax_name", sa.String(60)),
        sa.Column("tax_percent", types.Thousandths),
        sa.Column("cost", sa.BigInteger),
        sa.Column("total", sa.BigInteger, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.CheckConstraint("quantity > 0", name="quantity"),
        sa.CheckConstraint("unit_price >= 0", name="unit_price"),
    )
    in_order = ["document_id", "position"]
    op.create_index("ix_document_line_document_id_position", "document_line", in_order)
    op.create_index("ix_document_line_product_id", "document_line", ["product_id"])


def _table(name: str, *parts: sa.schema.SchemaItem) -> None:
    id_column = sa.Column("id", types.Id, primary_key=True)
    op.create_table(name, id_column, *parts, sqlite_autoincrement=True)


def _reference(name: str, to: str, *, required: bool = False, **more: Any) -> sa.Column[int]:
    return sa.Column(name, types.Id, sa.ForeignKey(f"{to}.id", **more), nullable=not required)
