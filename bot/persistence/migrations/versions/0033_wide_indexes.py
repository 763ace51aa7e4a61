"""Indexes that hold whatever reports filter and group opportunities by."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0033_wide_indexes"
down_revision = "0033_rollups"
branch_labels = None
depends_on = None

INDEXES = {
    "ended": (
        (
            *("ended_on", "status", "assignee_id", "created_by", "win_reason_id"),
            *("currency", "rate", "amount", "id", "deleted_at"),
        ),
        (
            *("type_id", "source_id", "campaign_id", "pipeline_id", "party_id"),
            *("priority", "stage_id", "created_on", "probability"),
        ),
        "ended_on IS NOT NULL AND deleted_at IS NULL",
    ),
    "open": (
        (
            *("close_date", "stage_id", "assignee_id", "created_by", "currency", "rate"),
            *("probability", "amount", "id", "status", "deleted_at"),
        ),
        (
            *("type_id", "source_id", "campaign_id", "pipeline_id", "party_id"),
            *("priority", "created_on", "touched_at"),
        ),
        "status = 'open' AND deleted_at IS NULL",
    ),
    "created": (
        (
            *("created_on", "status", "assignee_id", "created_by", "source_id"),
            *("currency", "rate", "amount", "id", "deleted_at", "probability"),
        ),
        (
            *("type_id", "campaign_id", "pipeline_id", "party_id", "priority"),
            *("stage_id", "first_response_minutes"),
        ),
        "deleted_at IS NULL",
    ),
}
"""What was in them, what comes to it, of which rows."""


def upgrade() -> None:
    for name, (before, more, where) in INDEXES.items():
        _replace(name, (*before, *more), where)


def downgrade() -> None:
    for name, (before, _, where) in INDEXES.items():
        _replace(name, before, where)


def _replace(name: str, columns: tuple[str, ...], where: str) -> None:
    index, only = f"ix_opportunity_{name}", sa.text(where)
    op.drop_index(index, "opportunity")
    op.create_index(index, "opportunity", list(columns), postgresql_where=only, sqlite_where=only)
