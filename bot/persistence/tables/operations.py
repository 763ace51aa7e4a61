"""What several processes of one bot must agree on. Machine time throughout."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Integer, String, Table

from bot.persistence.database.types import Instant
from bot.persistence.tables.metadata import metadata, table


def _key(name: str) -> Column[int]:
    return Column(name, BigInteger, primary_key=True, autoincrement=False)


lane = Table(
    "lane",
    metadata,
    _key("bot"),
    _key("chat"),
    _key("person"),
    Column("worker", String(80), nullable=False),
    Column("until", Instant, nullable=False),
    Column("knocks", Integer, nullable=False, server_default="1"),
)
"""A talk that one worker has to itself; without a row nobody is at it."""

duty = Table(
    "duty",
    metadata,
    _key("bot"),
    Column("name", String(40), primary_key=True),
    Column("worker", String(80), nullable=False),
    Column("until", Instant, nullable=False),
)
"""What only one process may do at a time, such as sending."""

pace = Table(
    "pace",
    metadata,
    _key("bot"),
    Column("worker", String(80), primary_key=True),
    Column("answers", Integer, nullable=False),
    Column("others", Integer),
    Column("held", Integer, nullable=False, server_default="0"),
    Column("at", Instant, nullable=False),
    Column("paused_until", Instant),
)
"""How many messages a second each process wants and holds, and until when Telegram wants
silence."""

shelf = table("shelf", Column("version", Integer, nullable=False))
"""One row, whose number grows with every change of what is remembered between transactions.

Its name is older than the word for that; a new one would be a migration, in whose midst
processes of two versions raise two numbers, for nothing that anybody sees.
"""
