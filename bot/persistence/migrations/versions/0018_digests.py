"""Digests: what a member or a group is told at an hour of theirs."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.persistence.database import types

revision = "0018_digests"
down_revision = "0017_report_subscriptions"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "digest",
        sa.Column("id", types.Id, primary_key=True),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("member_id", types.Id, sa.ForeignKey("member.id")),
        sa.Column("team_id", types.Id, sa.ForeignKey("team.id")),
        sa.Column("at", types.ClockTime, nullable=False),
        sa.Column("days", sa.Integer, nullable=False),
        sa.Column("active", sa.Boolean, nullable=False),
        sa.Column("due_at", types.Instant, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_digest_member_id_kind", "digest", ["member_id", "kind"], unique=True)
    op.create_index("ix_digest_team_id_kind", "digest", ["team_id", "kind"], unique=True)
    op.create_index(
        "ix_digest_due",
        "digest",
        ["due_at"],
        postgresql_where=sa.text("active"),
        sqlite_where=sa.text("active"),
    )


def downgrade() -> None:
    op.drop_table("digest")
