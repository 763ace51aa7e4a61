"""Groups of customers that members keep; who paid and who promises, read without the rows."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.persistence.database import types

revision = "0061_groups_of_customers"
down_revision = "0064_what_is_planned"
branch_labels = None
depends_on = None

PAID = sa.text("kind IN ('receipt', 'payment') AND state = 'confirmed' AND deleted_at IS NULL")
OPEN = sa.text("status = 'open' AND deleted_at IS NULL")

PROMISING = ("party_id", "probability", "priority", "assignee_id", "created_by")
WORTH = ("currency", "rate", "amount", "id")
INDEXES = {
    "ix_record_paid": (
        "record",
        ["party_id", "currency", "kind", "amount", "opportunity_id", "state", "deleted_at"],
        PAID,
    ),
    "ix_opportunity_promising": (
        "opportunity",
        [*PROMISING, *WORTH, "status", "deleted_at"],
        OPEN,
    ),
}


def upgrade() -> None:
    member = sa.ForeignKey("member.id", name="fk_customer_filter_member_id_member")
    op.create_table(
        "customer_filter",
        sa.Column("id", types.Id, primary_key=True),
        sa.Column("member_id", types.Id, member, nullable=False),
        sa.Column("listing", sa.String(8), nullable=False),
        sqlite_autoincrement=True,
    )
    own = "ix_customer_filter_member_id_listing"
    op.create_index(own, "customer_filter", ["member_id", "listing"], unique=True)
    for name, (table, columns, only) in INDEXES.items():
        op.create_index(name, table, columns, sqlite_where=only, postgresql_where=only)


def downgrade() -> None:
    for name, (table, *_) in INDEXES.items():
        op.drop_index(name, table_name=table)
    op.drop_table("customer_filter")
