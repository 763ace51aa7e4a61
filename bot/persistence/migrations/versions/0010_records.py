"""Records made of messages."""

from __future__ import annotations

revision = "0010_records"
down_revision = "0009_lists_at_scale"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nothing yet."""


def downgrade() -> None:
    """Nothing yet."""
