"""When a message went out: whoever takes the sending over counts what a group got lately."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.persistence.database import types

revision = "0070_posted"
down_revision = "0060_wishes"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("outbox", sa.Column("posted_at", types.Instant))


def downgrade() -> None:
    op.drop_column("outbox", "posted_at")
