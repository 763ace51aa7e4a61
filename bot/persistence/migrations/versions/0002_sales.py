"""Opportunities and what hangs on them, and the history."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from bot.persistence.database import types

revision = "0002_sales"
down_revision = "0001_company"
branch_labels = None
depends_on = None


def upgrade() -> None:
    table(
        "opportunity",
        sa.Column("number", sa.String(40), nullable=False),
        reference("party_id", "party", required=True),
        reference("pipeline_id", "pipeline", required=True),
        reference("stage_id", "stage", required=True),
        reference("open_stage_id", "stage", required=True),
        reference("type_id", "list_item", required=True),
        sa.Column("title", sa.String(200), nullable=False),
        sa.Column("status", sa.String(20), nullable=False),
        sa.Column("engagement", sa.String(20), nullable=False),
        reference("assignee_id", "member"),
        reference("created_by", "member"),
        reference("source_id", "list_item"),
        sa.Column("close_date", types.Day),
        sa.Column("amount", sa.BigInteger),
        sa.Column("amount_source", sa.String(20), nullable=False),
        sa.Column("currency", sa.String(3), nullable=False),
        sa.Column("rate", sa.BigInteger, nullable=False),
        sa.Column("probability", sa.Integer, nullable=False),
        sa.Column("probability_source", sa.String(20), nullable=False),
        sa.Column("priority", sa.String(20), nullable=False),
        reference("win_reason_id", "list_item"),
        sa.Column("reason_note", sa.String),
        sa.Column("close_kind", sa.String(20)),
        sa.Column("created_at", types.Instant, nullable=False),
        sa.Column("created_on", types.Day, nullable=False),
        sa.Column("stage_changed_at", types.Instant, nullable=False),
        sa.Column("touched_at", types.Instant, nullable=False),
        sa.Column("first_response_minutes", sa.Integer),
        sa.Column("ended_at", types.Instant),
        sa.Column("ended_on", types.Day),
        sa.Column("deleted_at", types.Instant),
        sa.Column("version", sa.Integer, nullable=False),
        sa.CheckConstraint("(status = 'open') = (ended_at IS NULL)", name="ended_at"),
        sa.CheckConstraint("(ended_at IS NULL) = (ended_on IS NULL)", name="ended_on"),
        sa.CheckConstraint("(status = 'closed') = (close_kind IS NOT NULL)", name="close_kind"),
        sa.CheckConstraint("win_reason_id IS NULL OR status = 'won'", name="win_reason"),
        sa.CheckConstraint("reason_note IS NULL OR status IN ('won', 'lost')", name="reason_note"),
        sa.CheckConstraint("amount >= 0", name="amount"),
        sa.CheckConstraint("status <> 'won' OR amount IS NOT NULL", name="won_amount"),
        sa.CheckConstraint("probability BETWEEN 0 AND 100", name="probability"),
        sa.CheckConstraint("rate > 0", name="rate"),
        sa.UniqueConstraint("number"),
    )
    op.create_index(
        "ix_opportunity_assignee",
        "opportunity",
        ["assignee_id", "touched_at", "id"],
        **where("status = 'open' AND deleted_at IS NULL"),
    )
    op.create_index(
        "ix_opportunity_creator",
        "opportunity",
        ["created_by", "touched_at", "id"],
        **where("status = 'open' AND deleted_at IS NULL"),
    )
    op.create_index(
        "ix_opportunity_ended",
        "opportunity",
        [
            "ended_on",
            "status",
            "assignee_id",
            "created_by",
            "win_reason_id",
            "currency",
            "rate",
            "amount",
            "id",
            "deleted_at",
        ],
        **where("ended_on IS NOT NULL AND deleted_at IS NULL"),
    )
    op.create_index(
        "ix_opportunity_open",
        "opportunity",
        [
            "close_date",
            "stage_id",
            "assignee_id",
            "created_by",
            "currency",
            "rate",
            "probability",
            "amount",
            "id",
            "status",
            "deleted_at",
        ],
        **where("status = 'open' AND deleted_at IS NULL"),
    )
    op.create_index("ix_opportunity_party", "opportunity", ["party_id", "id"])
    op.create_index(
        "ix_opportunity_touched",
        "opportunity",
        ["touched_at", "id"],
        **where("status = 'open' AND deleted_at IS NULL"),
    )
    table(
        "line",
        reference("opportunity_id", "opportunity", required=True),
        reference("product_id", "product", required=True),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("quantity", sa.BigInteger, nullable=False),
        sa.Column("unit", sa.String),
        sa.Column("unit_price", sa.BigInteger, nullable=False),
        sa.Column("discount", types.Thousandths, nullable=False),
        sa.Column("total", sa.BigInteger, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.CheckConstraint("quantity > 0", name="quantity"),
        sa.CheckConstraint("unit_price >= 0", name="unit_price"),
        sa.CheckConstraint("discount BETWEEN 0 AND 100000", name="discount"),
        sa.CheckConstraint("total >= 0", name="total"),
    )
    op.create_index("ix_line_opportunity_id_position", "line", ["opportunity_id", "position"])
    op.create_index("ix_line_product_id", "line", ["product_id"])
    table(
        "lost_for",
        reference("opportunity_id", "opportunity", required=True),
        reference("reason_id", "list_item", required=True),
        sa.Column("position", sa.Integer, nullable=False),
    )
    op.create_index(
        "ix_lost_for_opportunity_id_position_reason_id",
        "lost_for",
        ["opportunity_id", "position", "reason_id"],
    )
    table(
        "stage_change",
        reference("opportunity_id", "opportunity", required=True),
        reference("from_stage_id", "stage"),
        reference("to_stage_id", "stage", required=True),
        sa.Column("at", types.Instant, nullable=False),
        reference("by_id", "member"),
        sa.Column("seconds", sa.BigInteger, nullable=False),
        sa.CheckConstraint("seconds >= 0", name="seconds"),
    )
    op.create_index("ix_stage_change_opportunity_id_id", "stage_change", ["opportunity_id", "id"])
    table(
        "follow_up",
        reference("opportunity_id", "opportunity", required=True),
        reference("member_id", "member", required=True),
        sa.Column("due_local", types.WallTime, nullable=False),
        sa.Column("zone", sa.String(64), nullable=False),
        sa.Column("due_at", types.Instant, nullable=False),
        sa.Column("note", sa.String, nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("snoozed_to", types.Instant),
        reference("created_by", "member"),
        sa.Column("created_at", types.Instant, nullable=False),
        sa.Column("outcome", sa.String, nullable=False),
    )
    op.create_index("ix_follow_up_member_id_due_at", "follow_up", ["member_id", "due_at"])
    op.create_index(
        "ix_follow_up_opportunity_id_due_at", "follow_up", ["opportunity_id", "due_at"]
    )
    table(
        "reminder",
        reference("follow_up_id", "follow_up", required=True, ondelete="CASCADE"),
        reference("member_id", "member", required=True),
        sa.Column("occurrence", sa.Integer, nullable=False),
        sa.Column("due_at", types.Instant, nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.UniqueConstraint("follow_up_id", "occurrence"),
    )
    op.create_index(
        "ix_reminder_waiting", "reminder", ["due_at", "id"], **where("state = 'pending'")
    )
    table(
        "record",
        reference("party_id", "party", required=True),
        reference("opportunity_id", "opportunity"),
        reference("parent_id", "record"),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("direction", sa.String(20), nullable=False),
        sa.Column("amount", sa.BigInteger),
        sa.Column("currency", sa.String(3)),
        sa.Column("financial", sa.Boolean, nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("valid_until", types.Instant),
        sa.Column("text", sa.String, nullable=False),
        sa.Column("file_id", sa.String),
        sa.Column("chat_id", sa.BigInteger),
        sa.Column("message_id", sa.BigInteger),
        sa.Column("at", types.Instant, nullable=False),
        reference("by_id", "member"),
        sa.Column("deleted_at", types.Instant),
        sa.CheckConstraint("amount IS NULL OR currency IS NOT NULL", name="currency"),
    )
    op.create_index(
        "ix_record_chat_id_message_id", "record", ["chat_id", "message_id"], unique=True
    )
    op.create_index("ix_record_opportunity_id_at_id", "record", ["opportunity_id", "at", "id"])
    op.create_index("ix_record_party_id_at_id", "record", ["party_id", "at", "id"])
    table(
        "step",
        sa.Column("kind", sa.String(20), nullable=False),
        reference("opportunity_id", "opportunity"),
        reference("party_id", "party"),
        reference("by_id", "member"),
        sa.Column("at", types.Instant, nullable=False),
        reference("undoes_id", "step"),
        sa.Column("note", sa.String),
    )
    op.create_index("ix_step_by_id_kind_id", "step", ["by_id", "kind", "id"])
    op.create_index("ix_step_opportunity_id_id", "step", ["opportunity_id", "id"])
    op.create_index("ix_step_undoes_id", "step", ["undoes_id"])
    table(
        "change",
        reference("step_id", "step", required=True),
        sa.Column("entity", sa.String(40), nullable=False),
        sa.Column("entity_id", types.Id, nullable=False),
        sa.Column("field", sa.String(40), nullable=False),
        sa.Column("old", types.Json),
        sa.Column("new", types.Json),
    )
    op.create_index("ix_change_step_id_id", "change", ["step_id", "id"])


def downgrade() -> None:
    for name in (
        "change",
        "step",
        "record",
        "reminder",
        "follow_up",
        "stage_change",
        "lost_for",
        "line",
        "opportunity",
    ):
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
