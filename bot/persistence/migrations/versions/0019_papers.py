"""The logo on the company's papers, and what came back, added up."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.persistence.database import types

revision = "0019_papers"
down_revision = "0018_digests"
branch_labels = None
depends_on = None


RETURNED = "kind = 'sales-return' AND state = 'confirmed' AND deleted_at IS NULL"


def upgrade() -> None:
    op.create_index(
        "ix_record_returned",
        "record",
        ["opportunity_id", "currency", "amount", "kind", "state", "deleted_at"],
        postgresql_where=sa.text(RETURNED),
        sqlite_where=sa.text(RETURNED),
    )
    op.create_table(
        "logo",
        sa.Column("id", types.Id, primary_key=True),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sqlite_autoincrement=True,
    )


def downgrade() -> None:
    op.drop_table("logo")
    op.drop_index("ix_record_returned", "record")
