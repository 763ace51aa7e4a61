"""What members are still to be told of what others did."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.persistence.database.types import Id, Instant

revision = "0080_news"
down_revision = "0078_picked"
branch_labels = None
depends_on = None


def upgrade() -> None:
    member = sa.ForeignKey("member.id", name="fk_news_member_id_member")
    step = sa.ForeignKey("step.id", name="fk_news_step_id_step")
    op.create_table(
        "news",
        sa.Column("id", Id, primary_key=True),
        sa.Column("member_id", Id, member, nullable=False),
        sa.Column("step_id", Id, step, nullable=False),
        sa.Column("at", Instant, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_news_member_id_step_id", "news", ["member_id", "step_id"], unique=True)
    op.create_index("ix_news_step_id", "news", ["step_id"])


def downgrade() -> None:
    op.drop_table("news")
