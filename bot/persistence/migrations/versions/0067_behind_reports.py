"""What a report rests on: filters that stay as they are, and the report whose row one is."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0067_behind_reports"
down_revision = "0053_narrow_reads"
branch_labels = None
depends_on = None


def upgrade() -> None:
    fixed = sa.Column("fixed", sa.Boolean, nullable=False, server_default=sa.false())
    op.add_column("saved_filter", fixed)
    op.add_column("saved_filter", sa.Column("origin", sa.String(64)))


def downgrade() -> None:
    """What reports rest on would be so many filters under way."""
    op.execute("DELETE FROM saved_filter WHERE fixed")
    with op.batch_alter_table("saved_filter") as batch:
        batch.drop_column("origin")
        batch.drop_column("fixed")
