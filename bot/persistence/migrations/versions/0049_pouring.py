"""Sums that are added up before many rows come in are not added up once more by triggers.

On PostgreSQL only: a transaction says so by a setting of its own. On SQLite it takes the
triggers away while it writes, as nobody else does then.
"""

from __future__ import annotations

from alembic import op

revision = "0049_pouring"
down_revision = "0039_viewing"
branch_labels = None
depends_on = None

PARTS = ("line", "lost_for", "competing")
UNLESS = " WHEN (current_setting('forsat.adds_up', true) IS DISTINCT FROM 'off')"


def upgrade() -> None:
    _make_anew(UNLESS)


def downgrade() -> None:
    _make_anew("")


def _make_anew(when: str) -> None:
    if op.get_bind().dialect.name != "postgresql":
        return
    op.execute("DROP TRIGGER opportunity_roll_insert_after ON opportunity")
    op.execute(
        "CREATE TRIGGER opportunity_roll_insert_after AFTER INSERT ON opportunity"
        f" FOR EACH ROW{when} EXECUTE FUNCTION opportunity_is_rolled()"
    )
    for part in PARTS:
        op.execute(f"DROP TRIGGER {part}_roll_insert ON {part}")
        op.execute(
            f"CREATE TRIGGER {part}_roll_insert AFTER INSERT ON {part}"
            " REFERENCING NEW TABLE AS fresh"
            f" FOR EACH STATEMENT{when} EXECUTE FUNCTION {part}_is_rolled()"
        )
