"""Lists, boards and files at scale."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.persistence.database import types

revision = "0009_lists_at_scale"
down_revision = "0008_customers"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("step", sa.Column("many_id", types.Id))
    op.create_index("ix_step_many_id", "step", ["many_id"])
    op.create_table(
        "many",
        sa.Column("id", types.Id, primary_key=True),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("by_id", types.Id, sa.ForeignKey("member.id"), nullable=False),
        sa.Column("at", types.Instant, nullable=False),
        sa.Column("changed", sa.Integer, nullable=False),
        sa.Column("refused", types.Json, nullable=False),
        sa.Column("undone_at", types.Instant),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "ticked",
        sa.Column("id", types.Id, primary_key=True),
        sa.Column("member_id", types.Id, sa.ForeignKey("member.id"), nullable=False),
        sa.Column("opportunity_id", types.Id, sa.ForeignKey("opportunity.id"), nullable=False),
        sa.UniqueConstraint("member_id", "opportunity_id"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "chosen_columns",
        sa.Column("id", types.Id, primary_key=True),
        sa.Column("member_id", types.Id, sa.ForeignKey("member.id"), nullable=False),
        sa.Column("in_row", types.Json, nullable=False),
        sa.Column("in_file", types.Json, nullable=False),
        sa.UniqueConstraint("member_id"),
        sqlite_autoincrement=True,
    )


def downgrade() -> None:
    op.drop_table("chosen_columns")
    op.drop_table("ticked")
    op.drop_table("many")
    op.drop_index("ix_step_many_id", "step")
    op.drop_column("step", "many_id")
