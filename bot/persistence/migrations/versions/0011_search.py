"""Search by substrings."""

from __future__ import annotations

revision = "0011_search"
down_revision = "0010_records"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nothing yet."""


def downgrade() -> None:
    """Nothing yet."""
