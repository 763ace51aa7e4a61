"""Groups: what they are told, whether they hear it, the cards kept in them; digests in parts."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.persistence.database import types

revision = "0024_groups"
down_revision = "0023_shelf"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "team", sa.Column("events", sa.String(120), nullable=False, server_default="lost,won")
    )
    op.add_column("team", sa.Column("heard", sa.Boolean, nullable=False, server_default=sa.true()))
    op.add_column(
        "digest", sa.Column("without", sa.String(120), nullable=False, server_default="")
    )
    op.add_column("outbox", sa.Column("shows", types.Id))
    op.add_column("outbox", sa.Column("answers", types.Id))
    op.create_table(
        "live_card",
        sa.Column("id", types.Id, primary_key=True),
        sa.Column("bot", sa.BigInteger, nullable=False),
        sa.Column("chat", sa.BigInteger, nullable=False),
        sa.Column("opportunity_id", types.Id, nullable=False),
        sa.Column("message_id", sa.BigInteger, nullable=False),
        sa.UniqueConstraint(
            "bot", "opportunity_id", "chat", name="uq_live_card_bot_opportunity_id_chat"
        ),
        sqlite_autoincrement=True,
    )


def downgrade() -> None:
    op.drop_table("live_card")
    for table, column in (
        ("outbox", "answers"),
        ("outbox", "shows"),
        ("digest", "without"),
        ("team", "heard"),
        ("team", "events"),
    ):
        op.drop_column(table, column)
