"""Records with the customer, and the audit: steps and their changes."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    Column,
    ColumnElement,
    Index,
    Integer,
    String,
    UniqueConstraint,
    and_,
    literal_column,
)

from bot.domain.history import Direction, RecordKind, RecordState, StepKind
from bot.persistence.database.types import Code, Day, Id, Instant, Key
from bot.persistence.tables.metadata import flag, reference, table

record = table(
    "record",
    reference("party_id", "party", required=True),
    reference("opportunity_id", "opportunity"),
    reference("parent_id", "record"),
    Column("kind", Code(RecordKind), nullable=False),
    Column("direction", Code(Direction), nullable=False),
    Column("amount", BigInteger),
    Column("currency", String(3)),
    flag("financial"),
    Column("state", Code(RecordState), nullable=False),
    Column("valid_until", Instant),
    Column("text", String, nullable=False),
    Column("text_key", Key, nullable=False, server_default=""),
    Column("file_id", String),
    Column("file_unique_id", String),
    Column("file_kind", String(12)),
    Column("file_name", String),
    Column("file_size", BigInteger),
    Column("latitude", Integer),
    Column("longitude", Integer),
    Column("metres", Integer),
    Column("origin_key", String(80)),
    Column("origin_name", String),
    Column("chat_id", BigInteger),
    Column("message_id", BigInteger),
    Column("at", Instant, nullable=False),
    reference("by_id", "member"),
    Column("deleted_at", Instant),
    CheckConstraint("amount IS NULL OR currency IS NOT NULL", name="currency"),
    # One chat message makes at most one record.
    Index(None, "chat_id", "message_id", unique=True),
    Index(None, "opportunity_id", "at", "id"),
    Index(None, "party_id", "at", "id"),
    Index(None, "origin_key"),
    Index(None, "parent_id"),
)

_ADDED_UP = ("currency", "amount", "kind", "state", "deleted_at")


def _of_some(name: str, which: ColumnElement[bool], *columns: str) -> None:
    """An index of those records alone, which answers without reading the records themselves."""
    Index(
        name,
        *(record.c[each] for each in columns),
        sqlite_where=which,
        postgresql_where=which,
    )


# What was invoiced on an opportunity, added up without reading the records themselves.
IS_INVOICED = and_(
    record.c.kind == literal_column("'invoice'"),
    record.c.state == literal_column("'confirmed'"),
    record.c.deleted_at.is_(None),
)
_of_some("ix_record_invoiced", IS_INVOICED, "opportunity_id", *_ADDED_UP)

# What came back, in the same way; there is little of it.
IS_RETURNED = and_(
    record.c.kind == literal_column("'sales-return'"),
    record.c.state == literal_column("'confirmed'"),
    record.c.deleted_at.is_(None),
)
_of_some("ix_record_returned", IS_RETURNED, "opportunity_id", *_ADDED_UP)

# What customers paid us, and we paid them: who paid most is asked over all of it.
IS_PAID = and_(
    record.c.kind.in_((literal_column("'receipt'"), literal_column("'payment'"))),
    record.c.state == literal_column("'confirmed'"),
    record.c.deleted_at.is_(None),
)
_of_some(
    "ix_record_paid",
    IS_PAID,
    *("party_id", "currency", "kind", "amount", "opportunity_id", "state", "deleted_at"),
)

# What was quoted, whatever became of it.
IS_QUOTED = and_(
    record.c.kind == literal_column("'quote'"),
    record.c.state != literal_column("'draft'"),
    record.c.deleted_at.is_(None),
)
_of_some("ix_record_quoted", IS_QUOTED, "opportunity_id", *_ADDED_UP)

# Who was heard from, and when.
IS_HEARD = and_(record.c.direction == literal_column("'in'"), record.c.deleted_at.is_(None))
_of_some("ix_record_heard", IS_HEARD, "at", "party_id", "direction", "deleted_at")

# Quotes that are out, by when they expire.
IS_QUOTE_OUT = and_(
    record.c.kind == literal_column("'quote'"),
    record.c.state.in_((literal_column("'sent'"), literal_column("'confirmed'"))),
    record.c.deleted_at.is_(None),
)
Index(
    "ix_record_quote_out",
    *(record.c.valid_until, record.c.id),
    sqlite_where=IS_QUOTE_OUT,
    postgresql_where=IS_QUOTE_OUT,
)

step = table(
    "step",
    Column("kind", Code(StepKind), nullable=False),
    reference("opportunity_id", "opportunity"),
    reference("party_id", "party"),
    reference("by_id", "member"),
    Column("at", Instant, nullable=False),
    reference("undoes_id", "step"),
    Column("note", String),
    Column("many_id", Id),
    Index(None, "opportunity_id", "id"),
    Index(None, "party_id", "id"),
    Index(None, "by_id", "kind", "id"),
    Index(None, "undoes_id"),
    Index(None, "many_id"),
)

IS_UNDO = step.c.undoes_id.is_not(None)
# What was taken back lately, and when: few among all that was ever done.
Index(
    "ix_step_undoing",
    *(step.c[name] for name in ("at", "opportunity_id", "undoes_id")),
    sqlite_where=IS_UNDO,
    postgresql_where=IS_UNDO,
)

# `entity_id` is no foreign key: the audit outlives what it tells of.
change = table(
    "change",
    reference("step_id", "step", required=True),
    Column("entity", String(40), nullable=False),
    Column("entity_id", Id, nullable=False),
    Column("field", String(40), nullable=False),
    Column("old", JSON(none_as_null=True)),
    Column("new", JSON(none_as_null=True)),
    Index(None, "step_id", "id"),
)

# Who opened a card on which day, and first when. It has no foreign keys and is under no step:
# looking changes nothing.
viewing = table(
    "viewing",
    Column("opportunity_id", Id, nullable=False),
    Column("member_id", Id, nullable=False),
    Column("day", Day, nullable=False),
    Column("at", Instant, nullable=False),
    UniqueConstraint("opportunity_id", "member_id", "day"),
)
