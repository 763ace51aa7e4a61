"""An index of what filters are of, for reports that know no days of an opportunity."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0078_picked"
down_revision = "0077_how_many_wished"
branch_labels = None
depends_on = None

NAME = "ix_opportunity_picked"
COLUMNS = (
    *("source_id", "type_id", "campaign_id", "pipeline_id", "assignee_id", "created_by"),
    *("party_id", "currency", "rate", "id", "deleted_at"),
)


def upgrade() -> None:
    only = sa.text("deleted_at IS NULL AND rate > 0")
    op.create_index(NAME, "opportunity", [*COLUMNS], postgresql_where=only, sqlite_where=only)


def downgrade() -> None:
    op.drop_index(NAME, "opportunity")
