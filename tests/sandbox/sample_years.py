"""The sample filled into a database, once for each language, and loaded to be looked at."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from bot.actions.ports import Desk
from bot.domain.followups import FollowUp, Reminder
from bot.domain.goals import Goal
from bot.domain.history import Record, Step
from bot.domain.lists import ListItem, Stage
from bot.domain.moves import Status
from bot.domain.opportunities import Opportunity
from bot.domain.opportunity_parts import StageChange
from bot.domain.parties import Party, Product
from bot.domain.people import Locale, Member, Organisation, Team
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.work import open_work
from bot.persistence.tables.chat import outbox
from bot.sandbox.sample import Sample, fill
from bot.sandbox.sample.company import Part
from support.databases import BOT, SetClock, sqlite_url

NOW = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)
TODAY = date(2026, 11, 21)
HISTORY = (Opportunity, StageChange, FollowUp, Reminder, Step)
KINDS = (*HISTORY, Record, Goal, Stage, ListItem, Party, Product, Member, Team, Organisation)

_made: dict[Locale, Year] = {}


@dataclass(frozen=True)
class Year:
    """Everything in a filled database, loaded once."""

    url: str
    locale: Locale
    sample: Sample
    rows: dict[type, list[Any]]
    waiting: int
    """Rows of the outbox, in whatever state."""

    def all(self, kind: type) -> list[Any]:
        return self.rows[kind]

    def ended(self, status: Status) -> list[Opportunity]:
        return [each for each in self.all(Opportunity) if each.status is status]

    def code(self, kind: type, number: int) -> str:
        return next(each.code for each in self.all(kind) if each.id == number)

    def member(self, part: Part) -> Member:
        return next(each for each in self.all(Member) if each.id == self.sample.members[part])

    def ask(self, question: Callable[[Desk], Any]) -> Any:
        async def run() -> Any:
            work = open_work(self.url, clock=SetClock(NOW), bot=BOT)
            try:
                return await work.read(question)
            finally:
                await work.close()

        return asyncio.run(run())


def filled(template: Path, file: Path, locale: Locale) -> Year:
    url = sqlite_url(Path(shutil.copy(template, file)))

    def load(session: AuditedSession) -> tuple[dict[type, list[Any]], int]:
        rows = {kind: list(session.scalars(select(kind))) for kind in KINDS}
        return rows, session.scalars(select(func.count()).select_from(outbox)).one()

    async def run() -> Year:
        work = open_work(url, clock=SetClock(NOW), bot=BOT)
        try:
            sample = await fill(work, locale=locale, now=NOW)
            return Year(url, locale, sample, *await work.database.read(load))
        finally:
            await work.close()

    return asyncio.run(run())


def year_of(locale: Locale, template: Path, factory: pytest.TempPathFactory) -> Year:
    """Filled once for a run, whatever the order of the tests: it takes seconds."""
    if locale not in _made:
        file = factory.mktemp("years") / f"{locale}.db"
        _made[locale] = filled(template, file, locale)
    return _made[locale]


@pytest.fixture(params=list(Locale))
def year(
    request: pytest.FixtureRequest,
    sqlite_template: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Year:
    return year_of(request.param, sqlite_template, tmp_path_factory)


def plain(entity: Any) -> dict[str, Any]:
    """Its values, those of its parts inside."""
    kept = {name: value for name, value in vars(entity).items() if name != "_sa_instance_state"}
    return {
        name: [plain(part) for part in value] if isinstance(value, list) else value
        for name, value in kept.items()
    }
