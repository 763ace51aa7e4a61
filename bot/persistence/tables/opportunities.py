"""Opportunities with their lines, reasons, stage changes, follow-ups and reminders."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Index,
    Integer,
    String,
    UniqueConstraint,
    and_,
    func,
    literal_column,
    type_coerce,
)

from bot.domain.followups import FollowUpState, ReminderState
from bot.domain.history import RecordKind
from bot.domain.moves import Status
from bot.domain.opportunities import (
    AmountSource,
    BuyingProcess,
    CloseKind,
    Engagement,
    Priority,
    ProbabilitySource,
)
from bot.persistence.database.types import Code, Day, Instant, Key, Thousandths, WallTime
from bot.persistence.tables.metadata import reference, table

opportunity = table(
    "opportunity",
    Column("number", String(40), nullable=False),
    reference("party_id", "party", required=True),
    reference("pipeline_id", "pipeline", required=True),
    reference("stage_id", "stage", required=True),
    reference("open_stage_id", "stage", required=True),
    reference("type_id", "list_item", required=True),
    # SQLite never minded the length, and would copy the whole table to forget it.
    Column("title", String(200).with_variant(String(), "postgresql"), nullable=False),
    Column("title_key", Key, nullable=False, server_default=""),
    Column("status", Code(Status), nullable=False),
    Column("engagement", Code(Engagement), nullable=False),
    reference("assignee_id", "member"),
    reference("created_by", "member"),
    reference("source_id", "list_item"),
    reference("campaign_id", "list_item"),
    Column("buying_process", Code(BuyingProcess)),
    reference("converted_by", "member"),
    Column("close_date", Day),
    Column("amount", BigInteger),
    Column("amount_source", Code(AmountSource), nullable=False),
    Column("currency", String(3), nullable=False),
    Column("rate", BigInteger, nullable=False),
    Column("probability", Integer, nullable=False),
    Column("probability_source", Code(ProbabilitySource), nullable=False),
    Column("priority", Code(Priority), nullable=False),
    reference("win_reason_id", "list_item"),
    Column("reason_note", String),
    Column("close_kind", Code(CloseKind)),
    Column("created_at", Instant, nullable=False),
    Column("created_on", Day, nullable=False),
    Column("stage_changed_at", Instant, nullable=False),
    Column("touched_at", Instant, nullable=False),
    Column("first_response_minutes", Integer),
    Column("ended_at", Instant),
    Column("ended_on", Day),
    Column("deleted_at", Instant),
    reference("merged_into_id", "opportunity"),
    Column("version", Integer, nullable=False),
    UniqueConstraint("number"),
    # The invariants of the domain that a single row can break.
    CheckConstraint("(status = 'open') = (ended_at IS NULL)", name="ended_at"),
    CheckConstraint("(ended_at IS NULL) = (ended_on IS NULL)", name="ended_on"),
    CheckConstraint("(status = 'closed') = (close_kind IS NOT NULL)", name="close_kind"),
    CheckConstraint("win_reason_id IS NULL OR status = 'won'", name="win_reason"),
    CheckConstraint("reason_note IS NULL OR status IN ('won', 'lost')", name="reason_note"),
    CheckConstraint("amount >= 0", name="amount"),
    CheckConstraint("status <> 'won' OR amount IS NOT NULL", name="won_amount"),
    CheckConstraint("probability BETWEEN 0 AND 100", name="probability"),
    CheckConstraint("rate > 0", name="rate"),
)

# Written out and not bound: neither engine matches a parameter to a partial index.
NOT_DELETED = opportunity.c.deleted_at.is_(None)
IS_OPEN = and_(opportunity.c.status == literal_column("'open'"), NOT_DELETED)
# Always so. It speaks of a field that the index of the open ones holds and that of all that
# were created does not, which is ten times as long and else as good for SQLite.
IN_OPEN = func.coalesce(type_coerce(opportunity.c.close_date, Integer), 0) >= 0
IS_ENDED = and_(opportunity.c.ended_on.is_not(None), NOT_DELETED)


def _index(name: str, *columns: str, where: Any) -> Index:
    return Index(
        f"ix_opportunity_{name}",
        *(opportunity.c[column] for column in columns),
        sqlite_where=where,
        postgresql_where=where,
    )


# Reports read nothing but these three: what they filter by and what they add up.
_index(
    "ended",
    *("ended_on", "status", "assignee_id", "created_by", "win_reason_id"),
    *("currency", "rate", "amount", "id", "deleted_at"),
    *("type_id", "source_id", "campaign_id", "pipeline_id", "party_id"),
    *("priority", "stage_id", "created_on", "probability"),
    where=IS_ENDED,
)
_index(
    "open",
    *("close_date", "stage_id", "assignee_id", "created_by"),
    *("currency", "rate", "probability", "amount", "id", "status", "deleted_at"),
    *("type_id", "source_id", "campaign_id", "pipeline_id", "party_id"),
    *("priority", "created_on", "touched_at"),
    where=IS_OPEN,
)
_index(
    "created",
    *("created_on", "status", "assignee_id", "created_by", "source_id"),
    *("currency", "rate", "amount", "id", "deleted_at", "probability"),
    *("type_id", "campaign_id", "pipeline_id", "party_id", "priority"),
    *("stage_id", "first_response_minutes"),
    where=NOT_DELETED,
)
# Which ones a filter leaves, of whatever day: little more than the fields that most filters are
# of. Its condition, true of every row, is asked by such walks alone: to any other it would look
# cheaper than the index that holds what is added up.
OF_ANY_DAY = and_(NOT_DELETED, opportunity.c.rate > literal_column("0"))
_index(
    "picked",
    *("source_id", "type_id", "campaign_id", "pipeline_id", "assignee_id", "created_by"),
    *("party_id", "currency", "rate", "id", "deleted_at"),
    where=OF_ANY_DAY,
)
# Whose ended on some days, a tenth as wide as the index of all that is asked of those. Its
# condition, true of every row, is asked by that walk alone.
WHOSE_ENDED = and_(IS_ENDED, opportunity.c.party_id > literal_column("0"))
_index("ended_whose", "ended_on", "status", "party_id", "deleted_at", where=WHOSE_ENDED)
# Lists, read page by page from a key on.
_index("touched", "touched_at", "id", where=IS_OPEN)
_index("assignee", "assignee_id", "touched_at", "id", where=IS_OPEN)
_index("creator", "created_by", "touched_at", "id", where=IS_OPEN)
Index("ix_opportunity_party", opportunity.c.party_id, opportunity.c.id)
# How likely, how pressing and worth what a customer's open ones are, without reading them.
_index(
    "promising",
    *("party_id", "probability", "priority", "assignee_id", "created_by"),
    *("currency", "rate", "amount", "id", "status", "deleted_at"),
    where=IS_OPEN,
)
Index("ix_opportunity_title", opportunity.c.title_key)
_index("merged", "merged_into_id", where=opportunity.c.merged_into_id.is_not(None))
# Who has bought, and the few that were deleted: asked beside other tables, row by row.
# Customers from the likeliest, or the most pressing, on: a page ends as soon as it is full.
# Their conditions, true of every row, are asked by that walk alone: narrow, they would look
# cheaper than the index that holds what is added up to all other questions.
BY_CHANCE = and_(IS_OPEN, opportunity.c.probability >= literal_column("0"))
BY_PRIORITY = and_(IS_OPEN, opportunity.c.priority > literal_column("''"))
_index("likely", "probability", "party_id", "status", "deleted_at", where=BY_CHANCE)
_index("pressing", "priority", "party_id", "status", "deleted_at", where=BY_PRIORITY)
IS_WON = and_(opportunity.c.status == literal_column("'won'"), NOT_DELETED)
_index("bought", "party_id", "status", "deleted_at", where=IS_WON)
IS_DELETED = opportunity.c.deleted_at.is_not(None)
_index("deleted", "id", "deleted_at", where=IS_DELETED)

line = table(
    "line",
    reference("opportunity_id", "opportunity", required=True),
    reference("product_id", "product", required=True),
    Column("name", String, nullable=False),
    Column("quantity", BigInteger, nullable=False),
    Column("unit", String),
    Column("unit_price", BigInteger, nullable=False),
    Column("discount", Thousandths, nullable=False),
    Column("total", BigInteger, nullable=False),
    Column("position", Integer, nullable=False),
    CheckConstraint("quantity > 0", name="quantity"),
    CheckConstraint("unit_price >= 0", name="unit_price"),
    CheckConstraint("discount BETWEEN 0 AND 100000", name="discount"),
    CheckConstraint("total >= 0", name="total"),
    Index(None, "opportunity_id", "position", "product_id"),
    Index(None, "product_id"),
)

# No unique (opportunity, reason): a changed set of reasons is written before the old one
# is taken away, in the same breath.
lost_for = table(
    "lost_for",
    reference("opportunity_id", "opportunity", required=True),
    reference("reason_id", "list_item", required=True),
    Column("position", Integer, nullable=False),
    Index(None, "opportunity_id", "position", "reason_id"),
)

competing = table(
    "competing",
    reference("opportunity_id", "opportunity", required=True),
    reference("competitor_id", "list_item", required=True),
    Column("position", Integer, nullable=False),
    Index(None, "opportunity_id", "position", "competitor_id"),
    Index(None, "competitor_id", "opportunity_id"),
)

stage_change = table(
    "stage_change",
    reference("opportunity_id", "opportunity", required=True),
    reference("from_stage_id", "stage"),
    reference("to_stage_id", "stage", required=True),
    Column("at", Instant, nullable=False),
    reference("by_id", "member"),
    Column("seconds", BigInteger, nullable=False),
    CheckConstraint("seconds >= 0", name="seconds"),
    # How long one stood in its stages, without a look at the rows.
    Index(None, "opportunity_id", "at", "from_stage_id", "seconds"),
    Index(None, "at", "from_stage_id"),
    # The latest that left a stage; by them the chance of another one is told.
    Index(None, "from_stage_id", "at", "opportunity_id", "seconds"),
)

follow_up = table(
    "follow_up",
    reference("opportunity_id", "opportunity"),
    reference("party_id", "party"),
    reference("member_id", "member", required=True),
    Column("due_local", WallTime, nullable=False),
    Column("zone", String(64), nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("note", String, nullable=False),
    Column("state", Code(FollowUpState), nullable=False),
    Column("snoozed_to", Instant),
    reference("created_by", "member"),
    Column("created_at", Instant, nullable=False),
    Column("outcome", String, nullable=False),
    Column("contact", Code(RecordKind)),
    reference("record_id", "record"),
    Column("ended_at", Instant),
    CheckConstraint("(opportunity_id IS NULL) <> (party_id IS NULL)", name="about_one"),
    Index(None, "opportunity_id", "due_at"),
    Index(None, "party_id", "due_at"),
    # All that a report of them reads, too.
    Index(None, "member_id", "due_at", "state", "ended_at", "opportunity_id"),
)
IS_NOT_DONE = follow_up.c.state == literal_column("'pending'")
# Whose day it is: what waits of one member, and what they ended today.
Index(
    "ix_follow_up_waiting",
    follow_up.c.member_id,
    follow_up.c.due_at,
    follow_up.c.id,
    sqlite_where=IS_NOT_DONE,
    postgresql_where=IS_NOT_DONE,
)
# Whether anything is planned for an opportunity, told without reading the follow-ups.
Index(
    "ix_follow_up_planned",
    *(follow_up.c[name] for name in ("opportunity_id", "due_at", "state")),
    sqlite_where=IS_NOT_DONE,
    postgresql_where=IS_NOT_DONE,
)
Index("ix_follow_up_ended", follow_up.c.member_id, follow_up.c.ended_at)

reminder = table(
    "reminder",
    # An undone follow-up goes, and nobody is to be reminded of it.
    reference("follow_up_id", "follow_up", required=True, ondelete="CASCADE"),
    reference("member_id", "member", required=True),
    Column("occurrence", Integer, nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("state", Code(ReminderState), nullable=False),
    UniqueConstraint("follow_up_id", "occurrence"),
)

IS_UNKNOWN = reminder.c.state == literal_column("'unknown'")
Index(
    "ix_reminder_unknown",
    reminder.c.member_id,
    reminder.c.id,
    sqlite_where=IS_UNKNOWN,
    postgresql_where=IS_UNKNOWN,
)

IS_WAITING = reminder.c.state == literal_column("'pending'")
Index(
    "ix_reminder_waiting",
    reminder.c.due_at,
    reminder.c.id,
    sqlite_where=IS_WAITING,
    postgresql_where=IS_WAITING,
)
