"""Reports that are sent every Monday."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.persistence.database import types

revision = "0017_report_subscriptions"
down_revision = "0016_operations"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "report_subscription",
        sa.Column("id", types.Id, primary_key=True),
        sa.Column("member_id", types.Id, sa.ForeignKey("member.id"), nullable=False),
        sa.Column("report", sa.String(8), nullable=False),
        sa.Column("by", sa.String(20), nullable=False),
        sa.Column("span", sa.String(20), nullable=False),
        sa.Column("theme", sa.String(8), nullable=False),
        sa.Column("listing", sa.String(40), nullable=False),
        sa.Column("next_at", types.Instant, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_report_subscription_member_id", "report_subscription", ["member_id"])
    op.create_index("ix_report_subscription_next_at", "report_subscription", ["next_at"])


def downgrade() -> None:
    op.drop_table("report_subscription")
