"""What messages are about, messages that wait for an answer to that, and copies of files.

None of it is business that is audited: it is the chat's side, and the disk's.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, Integer, String, UniqueConstraint

from bot.domain.copies import CopyState
from bot.persistence.database.types import Code, Id, Instant, Json
from bot.persistence.tables.metadata import table

# No foreign key: a message may show what is later removed with its audit kept.
shown_card = table(
    "shown_card",
    Column("bot", BigInteger, nullable=False),
    Column("chat", BigInteger, nullable=False),
    Column("message_id", BigInteger, nullable=False),
    Column("opportunity_id", Id, nullable=False),
    UniqueConstraint("bot", "chat", "message_id"),
)

unfiled = table(
    "unfiled",
    Column("bot", BigInteger, nullable=False),
    Column("chat", BigInteger, nullable=False),
    Column("message_id", BigInteger, nullable=False),
    Column("message", Json, nullable=False),
    Column("at", Instant, nullable=False),
    UniqueConstraint("bot", "chat", "message_id"),
)

file_copy = table(
    "file_copy",
    Column("file_unique_id", String, nullable=False),
    Column("file_id", String, nullable=False),
    Column("name", String, nullable=False),
    Column("state", Code(CopyState), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("next_at", Instant, nullable=False),
    UniqueConstraint("file_unique_id"),
    Index(None, "state", "next_at"),
)
