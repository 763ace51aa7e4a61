"""Whether anything came for a talk while a worker was at it, beside the row of its lease."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0074_knocks"
down_revision = "0068_leads"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # One that somebody is at now was taken by a version that counts nothing.
    op.add_column("lane", sa.Column("knocks", sa.Integer, nullable=False, server_default="1"))


def downgrade() -> None:
    op.drop_column("lane", "knocks")
