"""The company: people, lists, customers, products."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from bot.persistence.database import types

revision = "0001_company"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    table(
        "team",
        sa.Column("name", sa.String, nullable=False),
        sa.Column("manager_id", types.Id),
        sa.Column("locale", sa.String(20), nullable=False),
        sa.Column("calendar", sa.String(20), nullable=False),
        sa.Column("chat_id", sa.BigInteger),
        sa.Column("topic_id", sa.BigInteger),
        sa.Column("tell_amounts", sa.Boolean, nullable=False),
    )
    op.create_index("ix_team_chat_id", "team", ["chat_id"], unique=True)
    op.create_index("ix_team_manager_id", "team", ["manager_id"])
    table(
        "member",
        sa.Column("person", sa.BigInteger),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("role", sa.String(20), nullable=False),
        reference("team_id", "team"),
        sa.Column("locale", sa.String(20), nullable=False),
        sa.Column("calendar", sa.String(20), nullable=False),
        sa.Column("zone", sa.String(64), nullable=False),
        sa.Column("quiet_from", types.ClockTime, nullable=False),
        sa.Column("quiet_until", types.ClockTime, nullable=False),
        sa.Column("work_days", sa.Integer),
        sa.Column("permissions", sa.String(200), nullable=False),
        sa.Column("active", sa.Boolean, nullable=False),
        sa.Column("welcomed", sa.Boolean, nullable=False),
        sa.Column("reachable", sa.Boolean, nullable=False),
        sa.CheckConstraint("quiet_from BETWEEN 0 AND 1439", name="quiet_from"),
        sa.CheckConstraint("quiet_until BETWEEN 0 AND 1439", name="quiet_until"),
    )
    op.create_index("ix_member_team_id", "member", ["team_id"])
    op.create_index(
        "uq_member_person",
        "member",
        ["person"],
        unique=True,
        **where("active", sqlite="active = 1"),
    )
    table(
        "organisation",
        sa.Column("name", sa.String, nullable=False),
        sa.Column("currency", sa.String(3), nullable=False),
        sa.Column("zone", sa.String(64), nullable=False),
        sa.Column("locale", sa.String(20), nullable=False),
        sa.Column("calendar", sa.String(20), nullable=False),
        sa.Column("work_days", sa.Integer, nullable=False),
        sa.Column("toman", sa.Boolean, nullable=False),
        sa.Column("quote_validity_days", sa.Integer, nullable=False),
    )
    table(
        "invite",
        sa.Column("digest", sa.String(128), nullable=False),
        sa.Column("role", sa.String(20), nullable=False),
        reference("team_id", "team"),
        reference("member_id", "member"),
        sa.Column("name", sa.String, nullable=False),
        reference("created_by", "member"),
        sa.Column("expires_on", types.Day, nullable=False),
        sa.Column("used_at", types.Instant),
    )
    op.create_index("ix_invite_digest", "invite", ["digest"], unique=True)
    table(
        "list_item",
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("code", sa.String(40)),
        sa.Column("name", sa.String),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("active", sa.Boolean, nullable=False),
        sa.Column("needs_note", sa.Boolean, nullable=False),
        sa.CheckConstraint("code IS NOT NULL OR name IS NOT NULL", name="label"),
    )
    op.create_index("ix_list_item_kind_code", "list_item", ["kind", "code"], unique=True)
    op.create_index("ix_list_item_kind_position_id", "list_item", ["kind", "position", "id"])
    table(
        "pipeline",
        sa.Column("code", sa.String(40)),
        sa.Column("name", sa.String),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("active", sa.Boolean, nullable=False),
        sa.CheckConstraint("code IS NOT NULL OR name IS NOT NULL", name="label"),
    )
    table(
        "stage",
        reference("pipeline_id", "pipeline", required=True),
        sa.Column("code", sa.String(40)),
        sa.Column("name", sa.String),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("probability", sa.Integer, nullable=False),
        sa.Column("stale_days", sa.Integer, nullable=False),
        sa.CheckConstraint("code IS NOT NULL OR name IS NOT NULL", name="label"),
        sa.CheckConstraint("probability BETWEEN 0 AND 100", name="probability"),
        sa.CheckConstraint("stale_days >= 0", name="stale_days"),
    )
    op.create_index("ix_stage_pipeline_id_position_id", "stage", ["pipeline_id", "position", "id"])
    op.create_table(
        "number_series",
        sa.Column("series", sa.String(40), primary_key=True),
        sa.Column("last", sa.BigInteger, nullable=False),
    )
    table(
        "party",
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("lead_state", sa.String(20), nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("search_key", types.Key, nullable=False),
        sa.Column("words_key", types.Key, nullable=False),
        sa.Column("phone", sa.String),
        sa.Column("email", sa.String),
        sa.Column("place", sa.String),
        reference("source_id", "list_item"),
        reference("owner_id", "member"),
        reference("created_by", "member"),
        sa.Column("created_at", types.Instant, nullable=False),
        sa.Column("active", sa.Boolean, nullable=False),
        sa.Column("deleted_at", types.Instant),
        sa.CheckConstraint("name <> ''", name="name"),
    )
    op.create_index("ix_party_search_key", "party", ["search_key"])
    op.create_index("ix_party_words_key", "party", ["words_key"])
    table(
        "product_group",
        sa.Column("name", sa.String, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("active", sa.Boolean, nullable=False),
    )
    table(
        "product",
        sa.Column("code", sa.String, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("search_key", types.Key, nullable=False),
        sa.Column("words_key", types.Key, nullable=False),
        reference("group_id", "product_group"),
        sa.Column("unit", sa.String),
        sa.Column("whole_units", sa.Boolean, nullable=False),
        sa.Column("unit_price", sa.BigInteger),
        sa.Column("currency", sa.String(3), nullable=False),
        sa.Column("sellable", sa.Boolean, nullable=False),
        sa.Column("active", sa.Boolean, nullable=False),
        sa.CheckConstraint("unit_price >= 0", name="unit_price"),
    )
    op.create_index("ix_product_code", "product", ["code"], unique=True)
    op.create_index("ix_product_search_key", "product", ["search_key"])
    op.create_index("ix_product_words_key", "product", ["words_key"])
    with op.batch_alter_table("team") as team:
        team.create_foreign_key("fk_team_manager_id_member", "member", ["manager_id"], ["id"])


def downgrade() -> None:
    with op.batch_alter_table("team") as team:
        team.drop_constraint("fk_team_manager_id_member", type_="foreignkey")
    for name in (
        "product",
        "product_group",
        "party",
        "number_series",
        "stage",
        "pipeline",
        "list_item",
        "invite",
        "organisation",
        "member",
        "team",
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
