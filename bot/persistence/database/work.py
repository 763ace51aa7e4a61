"""Work: an action over a Desk, in one transaction of whichever database there is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from bot.actions.ports import Clock, Desk
from bot.actions.telling.changes import tell_changes
from bot.actions.telling.news import keep_news
from bot.domain.people import Calendar, Locale, Organisation
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.behind import behind
from bot.persistence.database.engines import Database, open_database
from bot.persistence.database.types import whole_ms
from bot.persistence.store import SqlStore
from bot.persistence.stores.people import organisation_of

T = TypeVar("T")
R = TypeVar("R")


class SqlWork:
    """The `Work` of the actions. Business time comes from `clock`."""

    def __init__(self, database: Database, *, clock: Clock, bot: int) -> None:
        self.database = database
        self._clock = clock
        self._bot = bot

    async def write(self, act: Callable[[Desk], T]) -> T:
        return await self.database.write(lambda session: self._acted(session, act))

    async def write_then(
        self,
        act: Callable[[Desk], T],
        then: Callable[[T], Callable[[Desk], R] | None],
    ) -> tuple[T, R | Exception | None]:
        answer: list[R | Exception] = []

        def after(session: AuditedSession, done: T) -> None:
            if (more := then(done)) is not None:
                answer.append(behind(session, lambda again: self._acted(again, more)))

        done = await self.database.write(lambda session: self._acted(session, act), then=after)
        return done, answer[0] if answer else None

    async def write_once(self, act: Callable[[Desk], T], *, nested: bool = False) -> T:
        if nested and not self.database.nests_writes:
            return await self.write(act)
        return await self.database.write_once(lambda session: act(self._desk(session)))

    async def read(self, ask: Callable[[Desk], T]) -> T:
        return await self.database.read(lambda session: self._asked(session, ask))

    async def stage(self, act: Callable[[Desk], T]) -> T:
        return await self.database.stage(lambda session: act(self._desk(session)))

    async def close(self) -> None:
        await self.database.close()

    def _acted(self, session: AuditedSession, act: Callable[[Desk], T]) -> T:
        """What was done, and whom that concerns is told in the same transaction."""
        desk = self._desk(session)
        done = act(desk)
        session.flush()
        if session.happened:
            tell_changes(desk, session.happened)
        if session.begun:
            keep_news(desk, session.begun, session.rights)
        return done

    def _asked(self, session: AuditedSession, ask: Callable[[Desk], T]) -> T:
        desk = self._desk(session)
        found = ask(desk)
        # What was read may be looked at afterwards, when nothing can be asked any more. Not
        # before: whoever asks for a talk first is told with it whether memory still holds.
        desk.organisation  # noqa: B018
        return found

    def _desk(self, session: AuditedSession) -> Desk:
        def company() -> Organisation:
            return organisation_of(session) or _not_yet()

        # The moment has the precision of what is kept, so that it compares equal when it
        # comes back.
        return Desk(
            store=SqlStore(session, bot=self._bot),
            now=whole_ms(self._clock.now()),
            company=company,
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
