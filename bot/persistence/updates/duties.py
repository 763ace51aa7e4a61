"""Duties that one process has at a time, and the pace of all, each in a row of its own.

Each process writes the time of its own clock. Whether another one lives is not read off that:
a clock seconds behind would make its process dead for the others, who took its share, while it
saw them live and hold everything, and was silent for good. What counts is that the other's row
changes, and how long ago by our clock it last did.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, delete, select, update

from bot.actions.pace_sharing import fair_shares, granted
from bot.actions.ports.duties import Granted, Standing
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.engines import Database
from bot.persistence.database.inserting import insert_into
from bot.persistence.tables.operations import duty, pace

LEASE = timedelta(seconds=10)
"""How long a duty is nobody's after the death of whoever had it."""
LATELY = timedelta(seconds=4)
"""What was heard of a process longer ago than this says nothing of now. Its share has ended by
then, and what it wrote last is counted no longer."""
COUNTED = timedelta(seconds=1)
"""How long Telegram counts a message."""
FORGOTTEN = timedelta(hours=1)
RECKONING = "pace"
"""The row whose lock lets one process at a time take its share."""


class SqlDuties:
    """Of one process, whose name `worker` is like no other's."""

    def __init__(self, database: Database, *, bot: int, worker: str) -> None:
        self._database = database
        self._bot = bot
        self._worker = worker
        self._heard: dict[str, tuple[datetime, datetime]] = {}
        """Of each other process what time it told last, and when that was by our clock."""

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

    async def leave(self, now: datetime) -> None:
        # What it wrote just now counts for a second more.
        ends = update(pace).where(pace.c.bot == self._bot, pace.c.worker == self._worker)
        ends = ends.values(at=now - LATELY + COUNTED)
        await self._database.write(lambda session: session.execute(ends), ahead=True)

    async def tell(self, mine: Standing, capacity: int, now: datetime) -> Granted:
        return await self._database.write(
            lambda session: self._tell(session, mine, capacity, now),
            ahead=True,
        )

    def _tell(
        self, session: AuditedSession, mine: Standing, capacity: int, now: datetime
    ) -> Granted:
        self._one_at_a_time(session, now)
        session.execute(delete(pace).where(pace.c.bot == self._bot, pace.c.at < now - FORGOTTEN))
        others = {
            row.worker: row
            for row in session.execute(
                select(pace).where(pace.c.bot == self._bot, pace.c.worker != self._worker)
            )
        }
        self._heard = {
            name: (row.at, self._when(name, row.at, now)) for name, row in others.items()
        }
        living = {name: row for name, row in others.items() if self._heard[name][1] > now - LATELY}
        standings = {name: _standing(row) for name, row in living.items()}
        target = fair_shares({**standings, self._worker: mine}, capacity)[self._worker]
        held = sum(each.held for each in standings.values())
        share = granted(mine, target, held, capacity)
        self._note(session, mine, max(share, mine.held), now)
        paused = max(
            (row.paused_until for row in others.values() if row.paused_until), default=None
        )
        return Granted(share, not living, paused if paused and paused > now else None)

    def _when(self, worker: str, tells: datetime, now: datetime) -> datetime:
        """By our clock; the first time there is only the other's to go by."""
        if worker not in self._heard:
            return min(tells, now)
        told, heard = self._heard[worker]
        if tells > told:
            return now
        # Told back to an earlier time: who leaves does that, to be forgotten sooner.
        return heard - (told - tells)

    def _one_at_a_time(self, session: AuditedSession, now: datetime) -> None:
        """Until the commit nobody else reckons: two would give away the same places."""
        row = {"worker": self._worker, "until": now}
        turn = insert_into(session, duty).values(bot=self._bot, name=RECKONING, **row)
        session.execute(turn.on_conflict_do_update(index_elements=["bot", "name"], set_=row))

    def _note(self, session: AuditedSession, mine: Standing, held: int, now: datetime) -> None:
        said = {
            "answers": mine.answers,
            "others": mine.others,
            "held": held,
            "at": now,
            "paused_until": mine.paused_until,
        }
        row = insert_into(session, pace).values(bot=self._bot, worker=self._worker, **said)
        session.execute(row.on_conflict_do_update(index_elements=["bot", "worker"], set_=said))


def _standing(row: Row[Any]) -> Standing:
    return Standing(row.answers, row.others, row.held)
