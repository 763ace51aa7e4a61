"""Follow-ups, reminders and digests."""

from __future__ import annotations

revision = "0012_follow_ups"
down_revision = "0011_search"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nothing yet."""


def downgrade() -> None:
    """Nothing yet."""
