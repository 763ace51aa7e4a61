"""What else people call a customer."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0022_other_names"
down_revision = "0021_covering_reports"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("party", sa.Column("aliases", sa.String, nullable=False, server_default=""))


def downgrade() -> None:
    op.drop_column("party", "aliases")
