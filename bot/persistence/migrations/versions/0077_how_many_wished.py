"""How many of a product that nobody sells were asked for, and for how much each."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0077_how_many_wished"
down_revision = "0062_who_promises"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("wisher", sa.Column("quantity", sa.BigInteger, nullable=True))
    op.add_column("wisher", sa.Column("unit_price", sa.BigInteger, nullable=True))
    op.add_column("wisher", sa.Column("currency", sa.String(3), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("wisher") as table:
        for name in ("currency", "unit_price", "quantity"):
            table.drop_column(name)
