"""Indexes by which reports read of records, lines and follow-ups only what they need."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0053_narrow_reads"
down_revision = "0052_more_sums"
branch_labels = None
depends_on = None

PARTIAL = {
    "ix_record_heard": (
        "record",
        ["at", "party_id", "direction", "deleted_at"],
        "direction = 'in' AND deleted_at IS NULL",
    ),
    "ix_record_quoted": (
        "record",
        ["opportunity_id", "currency", "amount", "kind", "state", "deleted_at"],
        "kind = 'quote' AND state <> 'draft' AND deleted_at IS NULL",
    ),
    "ix_party_came": (
        "party",
        ["created_at", "owner_id", "kind", "converted_at", "deleted_at"],
        "deleted_at IS NULL",
    ),
    "ix_opportunity_bought": (
        "opportunity",
        ["party_id", "status", "deleted_at"],
        "status = 'won' AND deleted_at IS NULL",
    ),
    "ix_opportunity_deleted": ("opportunity", ["id", "deleted_at"], "deleted_at IS NOT NULL"),
}
WIDER = (
    ("line", ["opportunity_id", "position"], "product_id"),
    ("competing", ["opportunity_id", "position"], "competitor_id"),
)
DUE = ["member_id", "due_at"]
MORE = ["state", "ended_at", "opportunity_id"]


def upgrade() -> None:
    for name, (table, columns, where) in PARTIAL.items():
        only = sa.text(where)
        op.create_index(name, table, columns, postgresql_where=only, sqlite_where=only)
    for table, columns, more in WIDER:
        _replace(table, columns, [*columns, more])
    op.drop_index("ix_follow_up_due", "follow_up")
    _replace("follow_up", DUE, [*DUE, *MORE])


def downgrade() -> None:
    _replace("follow_up", [*DUE, *MORE], DUE)
    op.create_index(
        "ix_follow_up_due",
        "follow_up",
        ["due_at", "member_id", "state", "ended_at", "opportunity_id"],
    )
    for table, columns, more in WIDER:
        _replace(table, [*columns, more], columns)
    for name, (table, _, _) in PARTIAL.items():
        op.drop_index(name, table)


def _replace(table: str, before: list[str], after: list[str]) -> None:
    op.drop_index(f"ix_{table}_{'_'.join(before)}", table)
    op.create_index(f"ix_{table}_{'_'.join(after)}", table, after)
