"""Whose opportunities ended on some days, and which leads came: read from indexes alone."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0083_whose_ended"
down_revision = "0082_nights"
branch_labels = None
depends_on = None

ENDED, CAME = "ix_opportunity_ended_whose", "ix_party_came"
CAME_BY = ("created_at", "owner_id", "kind", "converted_at", "deleted_at")


def upgrade() -> None:
    only = sa.text("ended_on IS NOT NULL AND deleted_at IS NULL AND party_id > 0")
    columns = ["ended_on", "status", "party_id", "deleted_at"]
    op.create_index(ENDED, "opportunity", columns, postgresql_where=only, sqlite_where=only)
    op.drop_index(CAME, "party")
    _came("id")


def downgrade() -> None:
    op.drop_index(CAME, "party")
    _came()
    op.drop_index(ENDED, "opportunity")


def _came(*more: str) -> None:
    only = sa.text("deleted_at IS NULL")
    op.create_index(CAME, "party", [*CAME_BY, *more], postgresql_where=only, sqlite_where=only)
