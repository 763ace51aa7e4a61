"""How fast each of several processes may write: its share, and what it wants of it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0037_pace"
down_revision = "0027_two_permissions"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("pace", sa.Column("others", sa.Integer))
    op.add_column("pace", sa.Column("held", sa.Integer, nullable=False, server_default="0"))


def downgrade() -> None:
    op.drop_column("pace", "held")
    op.drop_column("pace", "others")
