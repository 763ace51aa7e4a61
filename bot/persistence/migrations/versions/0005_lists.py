"""Finding opportunities by title, kept filters, and what was invoiced."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.persistence.database import types
from bot.reading.names import search_key

revision = "0005_lists"
down_revision = "0004_stages_out_of_use"
branch_labels = None
depends_on = None

INVOICED = "kind = 'invoice' AND state = 'confirmed' AND deleted_at IS NULL"


def upgrade() -> None:
    key = sa.Column("title_key", types.Key, nullable=False, server_default="")
    op.add_column("opportunity", key)
    _fill_keys()
    op.create_index("ix_opportunity_title", "opportunity", ["title_key"])
    op.create_index(
        "ix_record_invoiced",
        "record",
        ["opportunity_id", "currency", "amount", "kind", "state", "deleted_at"],
        postgresql_where=sa.text(INVOICED),
        sqlite_where=sa.text(INVOICED),
    )
    op.create_table(
        "saved_filter",
        sa.Column("id", types.Id, primary_key=True),
        sa.Column("member_id", types.Id, sa.ForeignKey("member.id"), nullable=False),
        sa.Column("team_id", types.Id, sa.ForeignKey("team.id")),
        sa.Column("name", sa.String(40)),
        sa.Column("conditions", types.Json, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_saved_filter_member_id_name", "saved_filter", ["member_id", "name"])
    op.create_index("ix_saved_filter_team_id", "saved_filter", ["team_id"])


def downgrade() -> None:
    op.drop_table("saved_filter")
    op.drop_index("ix_record_invoiced", "record")
    op.drop_index("ix_opportunity_title", "opportunity")
    op.drop_column("opportunity", "title_key")


def _fill_keys() -> None:
    connection = op.get_bind()
    opportunity = sa.table(
        "opportunity", sa.column("id"), sa.column("title"), sa.column("title_key")
    )
    rows = connection.execute(sa.select(opportunity.c.id, opportunity.c.title)).all()
    keys = [{"row": row.id, "key": search_key(row.title)} for row in rows]
    if keys:
        one = sa.update(opportunity).where(opportunity.c.id == sa.bindparam("row"))
        connection.execute(one.values(title_key=sa.bindparam("key")), keys)
