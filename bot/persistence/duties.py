"""Duties that one process has at a time, and the pace of all, each in a row of its own."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import delete, func, select

from bot.actions.duties_port import Together
from bot.persistence.engines import Database
from bot.persistence.inserting import insert_into
from bot.persistence.journal import AuditedSession
from bot.persistence.tables.operations import duty, pace

LEASE = timedelta(seconds=10)
"""How long a duty is nobody's after the death of whoever had it."""
LATELY = timedelta(seconds=5)
"""What a process told longer ago than this says nothing of now."""
FORGOTTEN = timedelta(hours=1)


class SqlDuties:
    """Of one process, whose name `worker` is like no other's."""

    def __init__(self, database: Database, *, bot: int, worker: str) -> None:
        self._database = database
        self._bot = bot
        self._worker = worker

    async def hold(self, name: str, now: datetime) -> bool:
        return await self._database.write(
            lambda session: self._hold(session, name, now), ahead=True
        )

    def _hold(self, session: AuditedSession, name: str, now: datetime) -> bool:
        mine = {"worker": self._worker, "until": now + LEASE}
        row = insert_into(session, duty).values(bot=self._bot, name=name, **mine)
        free = (duty.c.until < now) | (duty.c.worker == self._worker)
        row = row.on_conflict_do_update(index_elements=["bot", "name"], set_=mine, where=free)
        return session.execute(row.returning(duty.c.name)).first() is not None

    async def resign(self, name: str) -> None:
        mine = delete(duty).where(
            duty.c.bot == self._bot, duty.c.name == name, duty.c.worker == self._worker
        )
        await self._database.write(lambda session: session.execute(mine), ahead=True)

    async def tell(self, answers: int, paused_until: datetime | None, now: datetime) -> Together:
        return await self._database.write(
            lambda session: self._tell(session, answers, paused_until, now),
            ahead=True,
        )

    def _tell(
        self, session: AuditedSession, answers: int, paused_until: datetime | None, now: datetime
    ) -> Together:
        said = {"answers": answers, "at": now, "paused_until": paused_until}
        row = insert_into(session, pace).values(bot=self._bot, worker=self._worker, **said)
        session.execute(row.on_conflict_do_update(index_elements=["bot", "worker"], set_=said))
        session.execute(delete(pace).where(pace.c.bot == self._bot, pace.c.at < now - FORGOTTEN))
        others = pace.c.bot == self._bot, pace.c.worker != self._worker
        lately = session.scalar(
            select(func.sum(pace.c.answers)).where(*others, pace.c.at > now - LATELY)
        )
        paused = session.scalar(select(func.max(pace.c.paused_until)).where(*others))
        return Together(int(lately or 0), paused if paused and paused > now else None)
