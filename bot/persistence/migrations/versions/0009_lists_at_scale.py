"""Lists, boards and files at scale."""

from __future__ import annotations

revision = "0009_lists_at_scale"
down_revision = "0008_customers"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nothing yet."""


def downgrade() -> None:
    """Nothing yet."""
