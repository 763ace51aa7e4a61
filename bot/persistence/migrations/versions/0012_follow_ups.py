"""Follow-ups of customers, absence and holidays, what people were told and asked."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.persistence.database import types

revision = "0012_follow_ups"
down_revision = "0011_search"
branch_labels = None
depends_on = None

KEEPING = {"sqlite_autoincrement": True}
"""No id is given twice; a copied table must be told so again."""
PENDING = sa.text("state = 'pending'")
UNKNOWN = sa.text("state = 'unknown'")
UNREAD = sa.text("read_at IS NULL")


def upgrade() -> None:
    _people()
    _follow_ups()
    _told()


def _people() -> None:
    country = sa.Column("country", sa.String(2), nullable=False, server_default="")
    op.add_column("organisation", country)
    op.create_table(
        "day_off",
        sa.Column("id", types.Id, primary_key=True),
        sa.Column("day", types.Day, nullable=False),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("working", sa.Boolean, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_day_off_day", "day_off", ["day"], unique=True)
    op.add_column("member", sa.Column("away_from", types.Day))
    op.add_column("member", sa.Column("away_until", types.Day))
    with op.batch_alter_table("member", table_kwargs=KEEPING) as member:
        member.add_column(sa.Column("deputy_id", types.Id))
        member.create_foreign_key("fk_member_deputy_id_member", "member", ["deputy_id"], ["id"])


def _follow_ups() -> None:
    with op.batch_alter_table("follow_up", table_kwargs=KEEPING) as follow_up:
        follow_up.alter_column("opportunity_id", existing_type=types.Id, nullable=True)
        follow_up.add_column(sa.Column("party_id", types.Id))
        follow_up.add_column(sa.Column("contact", sa.String(20)))
        follow_up.add_column(sa.Column("record_id", types.Id))
        follow_up.add_column(sa.Column("ended_at", types.Instant))
        follow_up.create_foreign_key("fk_follow_up_party_id_party", "party", ["party_id"], ["id"])
        follow_up.create_foreign_key(
            "fk_follow_up_record_id_record", "record", ["record_id"], ["id"]
        )
        follow_up.create_check_constraint(
            op.f("ck_follow_up_about_one"), "(opportunity_id IS NULL) <> (party_id IS NULL)"
        )
    op.create_index("ix_follow_up_party_id_due_at", "follow_up", ["party_id", "due_at"])
    op.create_index(
        "ix_follow_up_waiting",
        "follow_up",
        ["member_id", "due_at", "id"],
        sqlite_where=PENDING,
        postgresql_where=PENDING,
    )
    op.create_index("ix_follow_up_ended", "follow_up", ["member_id", "ended_at"])
    op.create_index(
        "ix_reminder_unknown",
        "reminder",
        ["member_id", "id"],
        sqlite_where=UNKNOWN,
        postgresql_where=UNKNOWN,
    )


def _told() -> None:
    op.create_table(
        "told",
        sa.Column("id", types.Id, primary_key=True),
        sa.Column("member_id", types.Id, sa.ForeignKey("member.id"), nullable=False),
        sa.Column("key", sa.String(60), nullable=False),
        sa.Column("facts", types.Json, nullable=False),
        sa.Column("at", types.Instant, nullable=False),
        sa.Column("read_at", types.Instant),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_told_member_id_id", "told", ["member_id", "id"])
    op.create_index(
        "ix_told_unread",
        "told",
        ["member_id", "id"],
        sqlite_where=UNREAD,
        postgresql_where=UNREAD,
    )
    op.create_table(
        "enquiry",
        sa.Column("id", types.Id, primary_key=True),
        sa.Column("opportunity_id", types.Id, sa.ForeignKey("opportunity.id"), nullable=False),
        sa.Column("asked_by", types.Id, sa.ForeignKey("member.id"), nullable=False),
        sa.Column("asked_of", types.Id, sa.ForeignKey("member.id"), nullable=False),
        sa.Column("text", sa.String, nullable=False),
        sa.Column("at", types.Instant, nullable=False),
        sa.Column("answer_id", types.Id, sa.ForeignKey("record.id")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_enquiry_opportunity_id_id", "enquiry", ["opportunity_id", "id"])
    op.create_index("ix_enquiry_asked_of_id", "enquiry", ["asked_of", "id"])


def downgrade() -> None:
    op.drop_table("enquiry")
    op.drop_table("told")
    op.drop_index("ix_reminder_unknown", "reminder")
    for index in ("ix_follow_up_ended", "ix_follow_up_waiting", "ix_follow_up_party_id_due_at"):
        op.drop_index(index, "follow_up")
    # What was only of a customer has no place in the older tables.
    op.execute(
        "DELETE FROM reminder WHERE follow_up_id IN"
        " (SELECT id FROM follow_up WHERE opportunity_id IS NULL)"
    )
    op.execute("DELETE FROM follow_up WHERE opportunity_id IS NULL")
    with op.batch_alter_table("follow_up", table_kwargs=KEEPING) as follow_up:
        follow_up.drop_constraint(op.f("ck_follow_up_about_one"), type_="check")
        follow_up.drop_constraint("fk_follow_up_party_id_party", type_="foreignkey")
        follow_up.drop_constraint("fk_follow_up_record_id_record", type_="foreignkey")
        for column in ("ended_at", "record_id", "contact", "party_id"):
            follow_up.drop_column(column)
        follow_up.alter_column("opportunity_id", existing_type=types.Id, nullable=False)
    with op.batch_alter_table("member", table_kwargs=KEEPING) as member:
        member.drop_constraint("fk_member_deputy_id_member", type_="foreignkey")
        for column in ("deputy_id", "away_until", "away_from"):
            member.drop_column(column)
    op.drop_table("day_off")
    op.drop_column("organisation", "country")
