"""Goals, and the indexes that reports on creation and on stages are read from."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.persistence.database import types

revision = "0014_reports"
down_revision = "0013_rules_and_groups"
branch_labels = None
depends_on = None

NOT_DELETED = "deleted_at IS NULL"
CREATED = ["created_on", "status", "assignee_id", "created_by", "source_id"]
ADDED_UP = ["currency", "rate", "amount", "id", "deleted_at"]


def upgrade() -> None:
    op.create_table(
        "goal",
        sa.Column("id", types.Id, primary_key=True),
        sa.Column(
            "member_id", types.Id, sa.ForeignKey("member.id", name="fk_goal_member_id_member")
        ),
        sa.Column("team_id", types.Id, sa.ForeignKey("team.id", name="fk_goal_team_id_team")),
        sa.Column("measure", sa.String(20), nullable=False),
        sa.Column("first", sa.Integer, nullable=False),
        sa.Column("last", sa.Integer, nullable=False),
        sa.Column("target", sa.BigInteger, nullable=False),
        sa.CheckConstraint("(member_id IS NULL) <> (team_id IS NULL)", name="of_one"),
        sa.CheckConstraint("target > 0", name="target"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_goal_member_id_last", "goal", ["member_id", "last"])
    op.create_index("ix_goal_team_id_last", "goal", ["team_id", "last"])
    op.create_index(
        "ix_opportunity_created",
        "opportunity",
        [*CREATED, *ADDED_UP],
        postgresql_where=sa.text(NOT_DELETED),
        sqlite_where=sa.text(NOT_DELETED),
    )
    op.create_index("ix_stage_change_at_from_stage_id", "stage_change", ["at", "from_stage_id"])


def _whose(table: str) -> sa.Column[int]:
    key = sa.ForeignKey(f"{table}.id", name=f"fk_goal_{table}_id_{table}")
    return sa.Column(f"{table}_id", types.Id, key)


def downgrade() -> None:
    op.drop_index("ix_stage_change_at_from_stage_id", "stage_change")
    op.drop_index("ix_opportunity_created", "opportunity")
    op.drop_table("goal")
