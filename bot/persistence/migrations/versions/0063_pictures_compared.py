"""What each nightly picture adds up to, and what is new in it since the one before."""

# ruff: noqa: S608 - the statements are all ours
from __future__ import annotations

from itertools import pairwise

import sqlalchemy as sa
from alembic import op

from bot.persistence.database import types

revision = "0063_pictures_compared"
down_revision = "0067_behind_reports"
branch_labels = None
depends_on = None

HALF = 10**9
LOOK = (
    *("opportunity_id", "pipeline_id", "stage_id", "status", "deleted", "assignee_id", "team_id"),
    *("amount", "currency", "rate", "probability", "close_date"),
)


def upgrade() -> None:
    op.create_table(
        "snapshot_difference",
        sa.Column("day", types.Day, primary_key=True, autoincrement=False),
        sa.Column("opportunity_id", types.Id, primary_key=True, autoincrement=False),
        sa.Column("ended", sa.Boolean, nullable=False),
        sa.Column("created_on", types.Day),
    )
    op.create_table(
        "snapshot_sum",
        sa.Column("day", types.Day, primary_key=True, autoincrement=False),
        sa.Column("currency", sa.String(3), primary_key=True),
        sa.Column("rate", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("n", sa.Integer, nullable=False),
        sa.Column("high", sa.BigInteger, nullable=False),
        sa.Column("low", sa.BigInteger, nullable=False),
    )
    amount = "COALESCE(amount, 0)"
    op.execute(
        "INSERT INTO snapshot_sum (day, currency, rate, n, high, low)"
        f" SELECT day, currency, rate, COUNT(*), SUM({amount} / {HALF}), SUM({amount} % {HALF})"
        " FROM snapshot WHERE status = 'open' AND NOT deleted GROUP BY day, currency, rate"
    )
    taken = "SELECT day FROM snapshot_day WHERE taken_at IS NOT NULL ORDER BY day"
    days = op.get_bind().execute(sa.text(taken)).scalars().all()
    for before, day in pairwise(days):
        _compare(before, day)


def downgrade() -> None:
    op.drop_table("snapshot_sum")
    op.drop_table("snapshot_difference")


def _compare(before: object, day: object) -> None:
    """Days as the database itself says them: numbers or dates."""
    differs = " OR ".join(f"now.{each} IS DISTINCT FROM was.{each}" for each in LOOK)
    if op.get_bind().dialect.name == "sqlite":
        # `IS DISTINCT FROM` came with SQLite 3.39.
        differs = differs.replace("IS DISTINCT FROM", "IS NOT")
    beside = "LEFT JOIN snapshot {0} ON {0}.opportunity_id = {1}.opportunity_id AND {0}.day = :{2}"
    op.get_bind().execute(
        sa.text(
            "INSERT INTO snapshot_difference (day, opportunity_id, ended, created_on)"
            " SELECT now.day, now.opportunity_id, (now.status <> 'open' OR now.deleted),"
            " o.created_on"
            " FROM snapshot now JOIN opportunity o ON o.id = now.opportunity_id"
            f" {beside.format('was', 'now', 'before')}"
            f" WHERE now.day = :day AND ({differs})"
            f" UNION ALL SELECT CAST(:day AS INTEGER), was.opportunity_id, {_false()}, NULL"
            f" FROM snapshot was {beside.format('now', 'was', 'day')}"
            " WHERE was.day = :before AND now.opportunity_id IS NULL"
        ),
        {"day": day, "before": before},
    )


def _false() -> str:
    return "0" if op.get_bind().dialect.name == "sqlite" else "FALSE"
