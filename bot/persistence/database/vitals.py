"""How the bot is, as its database tells: a few counts by index, never a whole table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, func, select

from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.engines import Database
from bot.persistence.tables.chat import IS_DEAD, IS_RECEIVED, outbox, seen_update, unfinished
from bot.persistence.tables.opportunities import IS_WAITING, reminder


@dataclass(frozen=True, slots=True)
class Vitals:
    updates_waiting: int
    outbox_waiting: int
    oldest_message: int | None
    """Its row; while it stays the same, nothing of its kind went out."""
    dead: int
    reminder_due: datetime | None
    """Of the one that is to go out next, in business time."""


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """A message that will never arrive. `key` is the name of its sentence, not its text."""

    id: int
    chat: int
    key: str
    error: str


class SqlVitals:
    def __init__(self, database: Database, *, bot: int) -> None:
        self._database = database
        self._bot = bot

    async def look(self) -> Vitals:
        return await self._database.read(self._look)

    def _look(self, session: AuditedSession) -> Vitals:
        unsettled = select(func.count()).where(seen_update.c.bot == self._bot, IS_RECEIVED)
        waiting = select(func.count(), func.min(outbox.c.id)).where(
            outbox.c.bot == self._bot, unfinished(outbox.c.state)
        )
        due = select(func.min(reminder.c.due_at)).where(IS_WAITING)
        number, oldest = session.execute(waiting).one()
        return Vitals(
            updates_waiting=session.scalars(unsettled).one(),
            outbox_waiting=number,
            oldest_message=oldest,
            dead=session.scalars(select(func.count()).where(*self._dead())).one(),
            reminder_due=session.scalar(due),
        )

    async def dead_letters(self, limit: int) -> Sequence[DeadLetter]:
        """The latest first."""
        columns = outbox.c.id, outbox.c.chat, outbox.c.key, outbox.c.error
        which = select(*columns).where(*self._dead()).order_by(outbox.c.id.desc()).limit(limit)
        return await self._database.read(
            lambda session: [
                DeadLetter(row.id, row.chat, row.key, row.error or "")
                for row in session.execute(which)
            ]
        )

    def _dead(self) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
        return outbox.c.bot == self._bot, IS_DEAD
