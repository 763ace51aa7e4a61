"""Indexes for reports: the latest that left a stage."""

from __future__ import annotations

from alembic import op

revision = "0020_report_indexes"
down_revision = "0019_papers"
branch_labels = None
depends_on = None

NAME = "ix_stage_change_from_stage_id_at_opportunity_id"


def upgrade() -> None:
    op.create_index(NAME, "stage_change", ["from_stage_id", "at", "opportunity_id"])


def downgrade() -> None:
    op.drop_index(NAME, "stage_change")
