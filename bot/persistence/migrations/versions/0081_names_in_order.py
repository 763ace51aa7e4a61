"""Customers in the order of their names, for reports that show the first of many, and those
that are gone, for reports that leave them out.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0081_names_in_order"
down_revision = "0084_hears_news"
branch_labels = None
depends_on = None

NAME, GONE = "ix_party_name", "ix_party_gone"


def upgrade() -> None:
    # By the letters' numbers, whatever the collation of the database is.
    op.create_index(NAME, "party", ["name", "id"], postgresql_ops={"name": "text_pattern_ops"})
    only = sa.text("deleted_at IS NOT NULL")
    op.create_index(GONE, "party", ["id", "deleted_at"], postgresql_where=only, sqlite_where=only)


def downgrade() -> None:
    op.drop_index(GONE, "party")
    op.drop_index(NAME, "party")
