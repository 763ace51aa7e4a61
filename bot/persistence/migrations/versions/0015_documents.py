"""Documents, taxes and stock."""

from __future__ import annotations

revision = "0015_documents"
down_revision = "0014_reports"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nothing yet."""


def downgrade() -> None:
    """Nothing yet."""
