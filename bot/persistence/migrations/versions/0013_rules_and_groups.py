"""Assignment rules, live cards, snapshots and goals."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.persistence.database import types

revision = "0013_rules_and_groups"
down_revision = "0012_follow_ups"
branch_labels = None
depends_on = None

QUOTE_OUT = "kind = 'quote' AND state IN ('sent', 'confirmed') AND deleted_at IS NULL"


def upgrade() -> None:
    op.create_index(
        "ix_record_quote_out",
        "record",
        ["valid_until", "id"],
        postgresql_where=sa.text(QUOTE_OUT),
        sqlite_where=sa.text(QUOTE_OUT),
    )
    _warnings()
    _snapshots()
    _rules()


def downgrade() -> None:
    for table in ("assignment_rule", "snapshot", "snapshot_day", "close_warning"):
        op.drop_table(table)
    op.drop_index("ix_record_quote_out", "record")


def _warnings() -> None:
    op.create_table(
        "close_warning",
        sa.Column("id", types.Id, primary_key=True),
        _reference("opportunity_id", "opportunity"),
        sa.Column("touched_at", types.Instant, nullable=False),
        sa.Column("warned_on", types.Day, nullable=False),
        sqlite_autoincrement=True,
    )
    name = "ix_close_warning_opportunity_id"
    op.create_index(name, "close_warning", ["opportunity_id"], unique=True)


def _snapshots() -> None:
    op.create_table(
        "snapshot_day",
        sa.Column("day", types.Day, primary_key=True, autoincrement=False),
        sa.Column("taken_at", types.Instant),
    )
    op.create_table(
        "snapshot",
        sa.Column("day", types.Day, primary_key=True, autoincrement=False),
        sa.Column("opportunity_id", types.Id, primary_key=True, autoincrement=False),
        sa.Column("pipeline_id", types.Id, nullable=False),
        sa.Column("stage_id", types.Id, nullable=False),
        sa.Column("status", sa.String(20), nullable=False),
        sa.Column("deleted", sa.Boolean, nullable=False),
        sa.Column("assignee_id", types.Id),
        sa.Column("team_id", types.Id),
        sa.Column("amount", sa.BigInteger),
        sa.Column("currency", sa.String(3), nullable=False),
        sa.Column("rate", sa.BigInteger, nullable=False),
        sa.Column("probability", sa.Integer, nullable=False),
        sa.Column("close_date", types.Day),
    )
    op.create_index("ix_snapshot_opportunity", "snapshot", ["opportunity_id", "day"])


def _rules() -> None:
    op.create_table(
        "assignment_rule",
        sa.Column("id", types.Id, primary_key=True),
        sa.Column("name", sa.String(100), nullable=False),
        sa.Column("join", sa.String(20), nullable=False),
        sa.Column("groups", types.Json, nullable=False),
        sa.Column("member_ids", types.Json, nullable=False),
        sa.Column("mode", sa.String(20), nullable=False),
        sa.Column("priority", sa.Integer, nullable=False),
        sa.Column("last_member_id", types.Id),
        sa.Column("active", sa.Boolean, nullable=False),
        sa.Column("created_at", types.Instant, nullable=False),
        sqlite_autoincrement=True,
    )


def _reference(name: str, to: str, *, required: bool = True) -> sa.Column[int]:
    return sa.Column(name, types.Id, sa.ForeignKey(f"{to}.id"), nullable=not required)
