"""Every field of an opportunity."""

from __future__ import annotations

revision = "0006_fields"
down_revision = "0005_lists"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nothing yet."""


def downgrade() -> None:
    """Nothing yet."""
