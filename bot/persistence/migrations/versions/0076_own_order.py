"""In which order a member reads lists, beside the columns they have chosen."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0076_own_order"
down_revision = "0065_moves_of_one"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("chosen_columns", sa.Column("in_order", sa.String(20), nullable=True))


def downgrade() -> None:
    op.drop_column("chosen_columns", "in_order")
