"""Several processes: whose turn a talk is, who does what only one may do, how fast they write."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.persistence.database import types

revision = "0016_operations"
down_revision = "0015_documents"
branch_labels = None
depends_on = None

RECEIVED = sa.text("state = 'received'")
PENDING = sa.text("state = 'pending'")
DEAD = sa.text("state = 'dead'")


def upgrade() -> None:
    op.add_column("seen_update", sa.Column("chat", sa.BigInteger))
    op.add_column("seen_update", sa.Column("person", sa.BigInteger))
    _index("ix_seen_update_lane", "seen_update", ["bot", "chat", "person", "id"], RECEIVED)
    op.drop_index("ix_outbox_pending", "outbox")
    _index("ix_outbox_next", "outbox", ["bot", "priority", "next_at", "id"], PENDING)
    _index("ix_outbox_dead", "outbox", ["bot", "id"], DEAD)
    _leases()
    _paces()


def downgrade() -> None:
    for table in ("pace", "duty", "lane"):
        op.drop_table(table)
    op.drop_index("ix_outbox_dead", "outbox")
    op.drop_index("ix_outbox_next", "outbox")
    _index("ix_outbox_pending", "outbox", ["bot", "next_at", "id"], PENDING)
    op.drop_index("ix_seen_update_lane", "seen_update")
    with op.batch_alter_table("seen_update") as batch:
        batch.drop_column("person")
        batch.drop_column("chat")


def _leases() -> None:
    op.create_table(
        "lane",
        sa.Column("bot", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("chat", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("person", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("worker", sa.String(80), nullable=False),
        sa.Column("until", types.Instant, nullable=False),
    )
    op.create_table(
        "duty",
        sa.Column("bot", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("name", sa.String(40), primary_key=True),
        sa.Column("worker", sa.String(80), nullable=False),
        sa.Column("until", types.Instant, nullable=False),
    )


def _paces() -> None:
    op.create_table(
        "pace",
        sa.Column("bot", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("worker", sa.String(80), primary_key=True),
        sa.Column("answers", sa.Integer, nullable=False),
        sa.Column("at", types.Instant, nullable=False),
        sa.Column("paused_until", types.Instant),
    )


def _index(name: str, table: str, columns: list[str], where: sa.TextClause) -> None:
    op.create_index(name, table, columns, sqlite_where=where, postgresql_where=where)
