"""Which customers are or were leads, told by an index alone."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0068_leads"
down_revision = "0061_groups_of_customers"
branch_labels = None
depends_on = None

NAME = "ix_party_lead"
IS_OR_WAS = sa.text("kind = 'lead' OR converted_at IS NOT NULL")


def upgrade() -> None:
    columns = ["id", "kind", "converted_at"]
    op.create_index(NAME, "party", columns, postgresql_where=IS_OR_WAS, sqlite_where=IS_OR_WAS)


def downgrade() -> None:
    op.drop_index(NAME, "party")
