"""Customers, their merges and their history."""

from __future__ import annotations

revision = "0008_customers"
down_revision = "0007_stages_and_products"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nothing yet."""


def downgrade() -> None:
    """Nothing yet."""
