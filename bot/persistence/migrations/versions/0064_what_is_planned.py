"""Whether anything is planned for an opportunity, told by an index."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0064_what_is_planned"
down_revision = "0070_posted"
branch_labels = None
depends_on = None

NAME = "ix_follow_up_planned"
PENDING = sa.text("state = 'pending'")


def upgrade() -> None:
    columns = ["opportunity_id", "due_at", "state"]
    op.create_index(NAME, "follow_up", columns, postgresql_where=PENDING, sqlite_where=PENDING)


def downgrade() -> None:
    op.drop_index(NAME, "follow_up")
