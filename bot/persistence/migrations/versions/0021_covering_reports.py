"""Indexes that hold all a report adds up: the probability, and the time in a stage."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0021_covering_reports"
down_revision = "0020_report_indexes"
branch_labels = None
depends_on = None

NOT_DELETED = "deleted_at IS NULL"
CREATED = [
    *("created_on", "status", "assignee_id", "created_by", "source_id"),
    *("currency", "rate", "amount", "id", "deleted_at"),
]
LEFT = ["from_stage_id", "at", "opportunity_id"]


def upgrade() -> None:
    _replace("ix_opportunity_created", [*CREATED, "probability"])
    op.drop_index("ix_stage_change_from_stage_id_at_opportunity_id", "stage_change")
    op.create_index(
        "ix_stage_change_from_stage_id_at_opportunity_id_seconds",
        "stage_change",
        [*LEFT, "seconds"],
    )


def downgrade() -> None:
    op.drop_index("ix_stage_change_from_stage_id_at_opportunity_id_seconds", "stage_change")
    op.create_index("ix_stage_change_from_stage_id_at_opportunity_id", "stage_change", LEFT)
    _replace("ix_opportunity_created", CREATED)


def _replace(name: str, columns: list[str]) -> None:
    op.drop_index(name, "opportunity")
    op.create_index(
        name,
        "opportunity",
        columns,
        postgresql_where=sa.text(NOT_DELETED),
        sqlite_where=sa.text(NOT_DELETED),
    )
