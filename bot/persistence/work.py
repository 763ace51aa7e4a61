"""Work: an action over a Desk, in one transaction of whichever database there is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import select

from bot.actions.ports import Clock, Desk
from bot.domain.people import Calendar, Locale, Organisation
from bot.persistence.engines import Database, open_database
from bot.persistence.journal import AuditedSession
from bot.persistence.store import SqlStore
from bot.persistence.types import whole_ms

T = TypeVar("T")


class SqlWork:
    """The `Work` of the actions. Business time comes from `clock`."""

    def __init__(self, database: Database, *, clock: Clock, bot: int) -> None:
        self.database = database
        self._clock = clock
        self._bot = bot

    async def write(self, act: Callable[[Desk], T]) -> T:
        return await self.database.write(lambda session: act(self._desk(session)))

    async def read(self, ask: Callable[[Desk], T]) -> T:
        return await self.database.read(lambda session: ask(self._desk(session)))

    async def close(self) -> None:
        await self.database.close()

    def _desk(self, session: AuditedSession) -> Desk:
        # The organisation is read each time: one row, and never out of date. The moment
        # has the precision of what is kept, so that it compares equal when it comes back.
        organisation = session.scalar(select(Organisation).limit(1))
        return Desk(
            store=SqlStore(session, bot=self._bot),
            now=whole_ms(self._clock.now()),
            organisation=organisation or _not_yet(),
            reading=session.reading,
        )


def _not_yet() -> Organisation:
    """Stands in, unkept, until the set-up adds the organisation."""
    return Organisation(
        name="", currency="EUR", zone="UTC", locale=Locale.EN, calendar=Calendar.GREGORIAN
    )


def open_work(url: str, *, clock: Clock, bot: int) -> SqlWork:
    """Over a database that is migrated already; `await close()` it at the end."""
    return SqlWork(open_database(url), clock=clock, bot=bot)
