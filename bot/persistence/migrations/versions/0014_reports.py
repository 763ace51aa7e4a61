"""Rollups and subscriptions of reports."""

from __future__ import annotations

revision = "0014_reports"
down_revision = "0013_rules_and_groups"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nothing yet."""


def downgrade() -> None:
    """Nothing yet."""
