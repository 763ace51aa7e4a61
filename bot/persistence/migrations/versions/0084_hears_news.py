"""Whether a member wants to hear what others did to their opportunities."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0084_hears_news"
down_revision = "0080_news"
branch_labels = None
depends_on = None


def upgrade() -> None:
    on = sa.Column("hears_news", sa.Boolean, nullable=False, server_default=sa.true())
    op.add_column("member", on)


def downgrade() -> None:
    with op.batch_alter_table("member") as member:
        member.drop_column("hears_news")
