"""Stages that are out of use."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004_stages_out_of_use"
down_revision = "0003_chat"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # The default fills the rows there are, and stays: SQLite would copy the whole table to
    # take it away again, and lose its checks.
    column = sa.Column("active", sa.Boolean, nullable=False, server_default=sa.true())
    op.add_column("stage", column)


def downgrade() -> None:
    op.drop_column("stage", "active")
