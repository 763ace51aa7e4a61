"""An index that holds all that the report on follow-ups reads."""

from __future__ import annotations

from alembic import op

revision = "0033_follow_ups_by_day"
down_revision = "0029_rescue"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index(
        "ix_follow_up_due",
        "follow_up",
        ["due_at", "member_id", "state", "ended_at", "opportunity_id"],
    )


def downgrade() -> None:
    op.drop_index("ix_follow_up_due", "follow_up")
