"""Products that somebody asked for, and who did."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.persistence.database import types

revision = "0060_wishes"
down_revision = "0063_pictures_compared"
branch_labels = None
depends_on = None

OPEN = sa.text("state = 'open'")


def upgrade() -> None:
    op.create_table(
        "wish",
        sa.Column("id", types.Id, primary_key=True),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("search_key", sa.String, nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("asked_at", types.Instant, nullable=False),
        _reference("wish", "product_id", "product"),
        _reference("wish", "settled_by", "member"),
        sa.Column("settled_at", types.Instant),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_wish_open",
        "wish",
        ["search_key"],
        unique=True,
        sqlite_where=OPEN,
        postgresql_where=OPEN,
    )
    op.create_table(
        "wisher",
        sa.Column("id", types.Id, primary_key=True),
        _reference("wisher", "wish_id", "wish", nullable=False),
        _reference("wisher", "member_id", "member", nullable=False),
        _reference("wisher", "opportunity_id", "opportunity"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_wisher_wish_id_id", "wisher", ["wish_id", "id"])
    op.create_index("ix_wisher_opportunity_id", "wisher", ["opportunity_id"])


def _reference(table: str, name: str, to: str, *, nullable: bool = True) -> sa.Column[int]:
    key = sa.ForeignKey(f"{to}.id", name=f"fk_{table}_{name}_{to}")
    return sa.Column(name, types.Id, key, nullable=nullable)


def downgrade() -> None:
    op.drop_table("wisher")
    op.drop_table("wish")
