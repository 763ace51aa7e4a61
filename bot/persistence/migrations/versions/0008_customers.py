"""Customers with several phones, leads that were converted, and what was merged."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.persistence.database import types
from bot.reading.contacts import contact_keys

revision = "0008_customers"
down_revision = "0007_stages_and_products"
branch_labels = None
depends_on = None

MERGED = "merged_into_id IS NOT NULL"
OF_PARTIES = ("converted_by", "converted_at", "merged_into_id", "other_phones")


def upgrade() -> None:
    with op.batch_alter_table("party") as party:
        party.add_column(
            sa.Column("other_phones", types.Json, nullable=False, server_default="[]")
        )
        party.add_column(sa.Column("converted_by", types.Id))
        party.add_column(sa.Column("converted_at", types.Instant))
        party.add_column(sa.Column("merged_into_id", types.Id))
        party.create_foreign_key(
            "fk_party_converted_by_member", "member", ["converted_by"], ["id"]
        )
        party.create_foreign_key(
            "fk_party_merged_into_id_party", "party", ["merged_into_id"], ["id"]
        )
    op.create_index("ix_party_owner_id_search_key", "party", ["owner_id", "search_key"])
    _partial("ix_party_merged", "party")
    with op.batch_alter_table("opportunity") as opportunity:
        opportunity.add_column(sa.Column("merged_into_id", types.Id))
        opportunity.create_foreign_key(
            "fk_opportunity_merged_into_id_opportunity", "opportunity", ["merged_into_id"], ["id"]
        )
    _partial("ix_opportunity_merged", "opportunity")
    op.create_index("ix_step_party_id_id", "step", ["party_id", "id"])
    op.create_table(
        "party_contact",
        sa.Column("id", types.Id, primary_key=True),
        sa.Column(
            "party_id", types.Id, sa.ForeignKey("party.id", ondelete="CASCADE"), nullable=False
        ),
        sa.Column("contact_key", types.Key, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_party_contact_contact_key", "party_contact", ["contact_key"])
    op.create_index("ix_party_contact_party_id", "party_contact", ["party_id"])
    _fill_contacts()


def downgrade() -> None:
    op.drop_table("party_contact")
    op.drop_index("ix_step_party_id_id", "step")
    op.drop_index("ix_opportunity_merged", "opportunity")
    with op.batch_alter_table("opportunity") as opportunity:
        opportunity.drop_constraint("fk_opportunity_merged_into_id_opportunity", "foreignkey")
        opportunity.drop_column("merged_into_id")
    op.drop_index("ix_party_merged", "party")
    op.drop_index("ix_party_owner_id_search_key", "party")
    with op.batch_alter_table("party") as party:
        party.drop_constraint("fk_party_merged_into_id_party", "foreignkey")
        party.drop_constraint("fk_party_converted_by_member", "foreignkey")
        for column in OF_PARTIES:
            party.drop_column(column)


def _partial(name: str, table: str) -> None:
    where = sa.text(MERGED)
    op.create_index(name, table, ["merged_into_id"], postgresql_where=where, sqlite_where=where)


def _fill_contacts() -> None:
    connection = op.get_bind()
    party = sa.table("party", sa.column("id"), sa.column("phone"), sa.column("email"))
    contact = sa.table("party_contact", sa.column("party_id"), sa.column("contact_key"))
    rows = connection.execute(sa.select(party.c.id, party.c.phone, party.c.email)).all()
    values = [
        {"party_id": row.id, "contact_key": key}
        for row in rows
        for key in contact_keys((row.phone,) if row.phone else (), row.email)
    ]
    if values:
        connection.execute(sa.insert(contact), values)
