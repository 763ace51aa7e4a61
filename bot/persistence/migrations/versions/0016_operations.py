"""What running it needs."""

from __future__ import annotations

revision = "0016_operations"
down_revision = "0015_documents"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nothing yet."""


def downgrade() -> None:
    """Nothing yet."""
