"""Required fields, approvals and what products need."""

from __future__ import annotations

revision = "0007_stages_and_products"
down_revision = "0006_fields"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nothing yet."""


def downgrade() -> None:
    """Nothing yet."""
