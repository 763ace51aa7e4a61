"""When a digest or a report should have come that was missed; what is sought on the board."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.persistence.database import types

revision = "0057_missed_and_sought"
down_revision = "0049_pouring"
branch_labels = None
depends_on = None

MISSED = ("digest", "report_subscription")


def upgrade() -> None:
    for table in MISSED:
        op.add_column(table, sa.Column("missed_at", types.Instant))
    on_board = sa.Column("on_board", sa.Boolean, nullable=False, server_default=sa.false())
    op.add_column("saved_filter", on_board)


def downgrade() -> None:
    """What is sought on the board would be a second filter under way."""
    op.execute("DELETE FROM saved_filter WHERE on_board")
    with op.batch_alter_table("saved_filter") as batch:
        batch.drop_column("on_board")
    for table in MISSED:
        op.drop_column(table, "missed_at")
