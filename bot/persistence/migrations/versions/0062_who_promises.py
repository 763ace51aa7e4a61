"""Customers from the likeliest and the most pressing on, told by an index."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0062_who_promises"
down_revision = "0076_own_order"
branch_labels = None
depends_on = None

OPEN = "status = 'open' AND deleted_at IS NULL"
INDEXES = {
    "ix_opportunity_likely": ("probability", "probability >= 0"),
    "ix_opportunity_pressing": ("priority", "priority > ''"),
}
"""The second condition is true of every row: it keeps what adds up all that is open away."""


def upgrade() -> None:
    for name, (order, asked) in INDEXES.items():
        columns = [order, "party_id", "status", "deleted_at"]
        only = sa.text(f"{OPEN} AND {asked}")
        op.create_index(name, "opportunity", columns, sqlite_where=only, postgresql_where=only)


def downgrade() -> None:
    for name in INDEXES:
        op.drop_index(name, table_name="opportunity")
