"""Assignment rules, live cards, snapshots and goals."""

from __future__ import annotations

revision = "0013_rules_and_groups"
down_revision = "0012_follow_ups"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nothing yet."""


def downgrade() -> None:
    """Nothing yet."""
