"""What each picture shows otherwise than the one before it, side by side."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.persistence.database.types import Day

revision = "0082_nights"
down_revision = "0081_names_in_order"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "snapshot_night",
        sa.Column("day", Day, primary_key=True, autoincrement=False),
        sa.Column("kinds", sa.String, nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
    )


def downgrade() -> None:
    op.drop_table("snapshot_night")
