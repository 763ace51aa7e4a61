"""Every field of an opportunity."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.domain.custom_fields import CustomKind
from bot.domain.opportunities import BuyingProcess
from bot.persistence.database import types

revision = "0006_fields"
down_revision = "0005_lists"
branch_labels = None
depends_on = None

REFERENCES = (
    ("list_item", "merged_into_id", "list_item"),
    ("opportunity", "campaign_id", "list_item"),
    ("opportunity", "converted_by", "member"),
)

DROPPED = {
    "opportunity": ("campaign_id", "converted_by", "buying_process"),
    "list_item": ("merged_into_id", "fresh"),
}


def upgrade() -> None:
    op.add_column(
        "list_item", sa.Column("fresh", sa.Boolean, nullable=False, server_default=sa.false())
    )
    op.add_column("opportunity", sa.Column("buying_process", types.Code(BuyingProcess)))
    for table, column, to in REFERENCES:
        _add_reference(table, column, to)
    if _on_postgresql():
        op.alter_column("opportunity", "title", type_=sa.String(), existing_type=sa.String(200))
    _competing()
    _custom()
    op.create_table(
        "exchange_rate",
        sa.Column("id", types.Id, primary_key=True),
        sa.Column("currency", sa.String(3), nullable=False),
        sa.Column("rate", sa.BigInteger, nullable=False),
        sa.Column("since", types.Day, nullable=False),
        sa.CheckConstraint("rate > 0", name="rate"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_exchange_rate_currency_since", "exchange_rate", ["currency", "since"], unique=True
    )


def _competing() -> None:
    op.create_table(
        "competing",
        sa.Column("id", types.Id, primary_key=True),
        sa.Column("opportunity_id", types.Id, sa.ForeignKey("opportunity.id"), nullable=False),
        sa.Column("competitor_id", types.Id, sa.ForeignKey("list_item.id"), nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sqlite_autoincrement=True,
    )
    for columns in (["opportunity_id", "position"], ["competitor_id", "opportunity_id"]):
        op.create_index(f"ix_competing_{'_'.join(columns)}", "competing", columns)


def _custom() -> None:
    op.create_table(
        "custom_field",
        sa.Column("id", types.Id, primary_key=True),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("kind", types.Code(CustomKind), nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("required", sa.Boolean, nullable=False),
        sa.Column("pipelines", types.Json, nullable=False),
        sa.Column("active", sa.Boolean, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "custom_option",
        sa.Column("id", types.Id, primary_key=True),
        sa.Column("field_id", types.Id, sa.ForeignKey("custom_field.id"), nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("active", sa.Boolean, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_custom_option_field_id_position", "custom_option", ["field_id", "position"]
    )
    op.create_table(
        "custom_value",
        sa.Column("id", types.Id, primary_key=True),
        sa.Column("opportunity_id", types.Id, sa.ForeignKey("opportunity.id"), nullable=False),
        sa.Column("field_id", types.Id, sa.ForeignKey("custom_field.id"), nullable=False),
        sa.Column("text", sa.String),
        sa.Column("text_key", types.Key, nullable=False, server_default=""),
        sa.Column("number", sa.BigInteger),
        sa.Column("currency", sa.String(3)),
        sa.Column("day", types.Day),
        sa.Column("option_id", types.Id, sa.ForeignKey("custom_option.id")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_custom_value_opportunity_id_field_id",
        "custom_value",
        ["opportunity_id", "field_id"],
        unique=True,
    )
    for column in ("number", "day", "option_id"):
        op.create_index(
            f"ix_custom_value_field_id_{column}_opportunity_id",
            "custom_value",
            ["field_id", column, "opportunity_id"],
        )


def downgrade() -> None:
    for table in ("exchange_rate", "custom_value", "custom_option", "custom_field", "competing"):
        op.drop_table(table)
    if _on_postgresql():
        op.execute("UPDATE opportunity SET title = left(title, 200)")
        op.alter_column("opportunity", "title", type_=sa.String(200), existing_type=sa.String())
    # A later revision may have copied a table, and then SQLite drops no column with a reference.
    for table, columns in DROPPED.items():
        with op.batch_alter_table(table, table_kwargs={"sqlite_autoincrement": True}) as batch:
            for column in columns:
                batch.drop_column(column)


def _on_postgresql() -> bool:
    return op.get_bind().dialect.name == "postgresql"


def _add_reference(table: str, column: str, to: str) -> None:
    name = f"fk_{table}_{column}_{to}"
    if _on_postgresql():
        op.add_column(table, sa.Column(column, types.Id, sa.ForeignKey(f"{to}.id", name=name)))
        return
    # SQLite takes a reference with a new column, but no other way without copying the table.
    op.execute(
        f"ALTER TABLE {table} ADD COLUMN {column} INTEGER CONSTRAINT {name} REFERENCES {to} (id)"
    )
