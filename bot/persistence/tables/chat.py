"""The chat's side: updates that came in, talks under way, messages going out.

Keys carry the bot: chats and persons are only unique to one.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    Index,
    Integer,
    SmallInteger,
    String,
    UniqueConstraint,
    literal_column,
    text,
)

from bot.persistence.database.types import Code, Id, Instant, Json
from bot.persistence.tables.metadata import flag, reference, table


class UpdateState(StrEnum):
    RECEIVED = "received"
    DONE = "done"


class MessageState(StrEnum):
    PENDING = "pending"
    IN_FLIGHT = "in-flight"
    SENT = "sent"
    DEAD = "dead"
    UNKNOWN = "unknown"
    """A crash came between sending and hearing back."""
    WITHDRAWN = "withdrawn"
    DROPPED = "dropped"
    """It would have changed a message that was never sent."""


# `id` is the order of arrival: Telegram restarts its own numbers after a quiet week.
seen_update = table(
    "seen_update",
    Column("bot", BigInteger, nullable=False),
    Column("update_id", BigInteger, nullable=False),
    Column("state", Code(UpdateState), nullable=False),
    Column("payload", Json),
    Column("chat", BigInteger),
    Column("person", BigInteger),
    UniqueConstraint("bot", "update_id"),
)
IS_RECEIVED = seen_update.c.state == literal_column("'received'")
Index(
    "ix_seen_update_received",
    seen_update.c.bot,
    seen_update.c.id,
    sqlite_where=IS_RECEIVED,
    postgresql_where=IS_RECEIVED,
)
Index(
    "ix_seen_update_lane",
    seen_update.c.bot,
    seen_update.c.chat,
    seen_update.c.person,
    seen_update.c.id,
    sqlite_where=IS_RECEIVED,
    postgresql_where=IS_RECEIVED,
)

dialog = table(
    "dialog",
    Column("bot", BigInteger, nullable=False),
    Column("chat", BigInteger, nullable=False),
    Column("person", BigInteger, nullable=False),
    Column("draft", Json),
    Column("kept", Json),
    Column("kept_until", Instant),
    Column("screen", Json),
    Column("revision", Integer, nullable=False),
    Column("message_id", BigInteger),
    flag("photo"),
    flag("shown"),
    Column("version", Integer, nullable=False),
    UniqueConstraint("bot", "chat", "person"),
    Index(
        "ix_dialog_unshown",
        "bot",
        "id",
        sqlite_where=text("shown = 0"),
        postgresql_where=text("NOT shown"),
    ),
)

outbox = table(
    "outbox",
    Column("bot", BigInteger, nullable=False),
    Column("chat", BigInteger, nullable=False),
    Column("topic", BigInteger),
    Column("key", String(60), nullable=False),
    Column("facts", Json, nullable=False),
    Column("dedupe", String(120), nullable=False),
    Column("edits", String(120)),
    Column("priority", SmallInteger, nullable=False),
    flag("resend"),
    reference("reminder_id", "reminder", ondelete="SET NULL"),
    Column("state", Code(MessageState), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("next_at", Instant, nullable=False),
    Column("lease_until", Instant),
    Column("worker", String(80)),
    Column("message_id", BigInteger),
    Column("error", String),
    # When its answer came: until a minute later Telegram counts it for a group.
    Column("posted_at", Instant),
    # The opportunity whose live card this is, or whose live card it answers.
    Column("shows", Id),
    Column("answers", Id),
    UniqueConstraint("bot", "dedupe"),
    Index(None, "reminder_id"),
)
# The one message of an opportunity in a group that is kept as it stands.
live_card = table(
    "live_card",
    Column("bot", BigInteger, nullable=False),
    Column("chat", BigInteger, nullable=False),
    Column("opportunity_id", Id, nullable=False),
    Column("message_id", BigInteger, nullable=False),
    UniqueConstraint("bot", "opportunity_id", "chat"),
)

IS_PENDING = outbox.c.state == literal_column("'pending'")
IS_DEAD = outbox.c.state == literal_column("'dead'")


def unfinished(state: ColumnElement[Any]) -> ColumnElement[bool]:
    """Spelled out as in the index, which is found only then."""
    return state.in_([literal_column("'pending'"), literal_column("'in-flight'")])


# In the order of sending: the next ones are found without sorting all that wait.
Index(
    "ix_outbox_next",
    outbox.c.bot,
    outbox.c.priority,
    outbox.c.next_at,
    outbox.c.id,
    sqlite_where=IS_PENDING,
    postgresql_where=IS_PENDING,
)
Index(
    "ix_outbox_unfinished",
    outbox.c.bot,
    outbox.c.chat,
    outbox.c.id,
    sqlite_where=unfinished(outbox.c.state),
    postgresql_where=unfinished(outbox.c.state),
)
Index(
    "ix_outbox_dead",
    outbox.c.bot,
    outbox.c.id,
    sqlite_where=IS_DEAD,
    postgresql_where=IS_DEAD,
)
