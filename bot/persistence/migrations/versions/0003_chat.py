"""The chat's side: updates, talks, messages going out."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from bot.persistence.database import types

revision = "0003_chat"
down_revision = "0002_sales"
branch_labels = None
depends_on = None


def upgrade() -> None:
    table(
        "seen_update",
        sa.Column("bot", sa.BigInteger, nullable=False),
        sa.Column("update_id", sa.BigInteger, nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("payload", types.Json),
        sa.UniqueConstraint("bot", "update_id"),
    )
    op.create_index(
        "ix_seen_update_received", "seen_update", ["bot", "id"], **where("state = 'received'")
    )
    table(
        "dialog",
        sa.Column("bot", sa.BigInteger, nullable=False),
        sa.Column("chat", sa.BigInteger, nullable=False),
        sa.Column("person", sa.BigInteger, nullable=False),
        sa.Column("draft", types.Json),
        sa.Column("kept", types.Json),
        sa.Column("kept_until", types.Instant),
        sa.Column("screen", types.Json),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("message_id", sa.BigInteger),
        sa.Column("photo", sa.Boolean, nullable=False),
        sa.Column("shown", sa.Boolean, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.UniqueConstraint("bot", "chat", "person"),
    )
    op.create_index(
        "ix_dialog_unshown", "dialog", ["bot", "id"], **where("NOT shown", sqlite="shown = 0")
    )
    table(
        "outbox",
        sa.Column("bot", sa.BigInteger, nullable=False),
        sa.Column("chat", sa.BigInteger, nullable=False),
        sa.Column("topic", sa.BigInteger),
        sa.Column("key", sa.String(60), nullable=False),
        sa.Column("facts", types.Json, nullable=False),
        sa.Column("dedupe", sa.String(120), nullable=False),
        sa.Column("edits", sa.String(120)),
        sa.Column("priority", sa.SmallInteger, nullable=False),
        sa.Column("resend", sa.Boolean, nullable=False),
        reference("reminder_id", "reminder", ondelete="SET NULL"),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("next_at", types.Instant, nullable=False),
        sa.Column("lease_until", types.Instant),
        sa.Column("worker", sa.String(80)),
        sa.Column("message_id", sa.BigInteger),
        sa.Column("error", sa.String),
        sa.UniqueConstraint("bot", "dedupe"),
    )
    op.create_index(
        "ix_outbox_pending", "outbox", ["bot", "next_at", "id"], **where("state = 'pending'")
    )
    op.create_index("ix_outbox_reminder_id", "outbox", ["reminder_id"])
    op.create_index(
        "ix_outbox_unfinished",
        "outbox",
        ["bot", "chat", "id"],
        **where("state IN ('pending', 'in-flight')"),
    )


def downgrade() -> None:
    for name in ("outbox", "dialog", "seen_update"):
        op.drop_table(name)


def table(name: str, *parts: Any) -> None:
    id_column = sa.Column("id", types.Id, primary_key=True)
    op.create_table(name, id_column, *parts, sqlite_autoincrement=True)


def reference(name: str, to: str, *, required: bool = False, **more: Any) -> sa.Column[int]:
    return sa.Column(name, types.Id, sa.ForeignKey(f"{to}.id", **more), nullable=not required)


def where(condition: str, *, sqlite: str | None = None) -> dict[str, Any]:
    """A partial index, on both engines."""
    return {
        "postgresql_where": sa.text(condition),
        "sqlite_where": sa.text(sqlite or condition),
    }
