"""A firm on SQLite, founded once and copied; `at_once` founds its own on both engines."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from actions.firm import OPENING, Firm, found_firm
from actions.sender import Sender
from bot.persistence.database.engines import open_database
from bot.persistence.database.work import SqlWork
from bot.persistence.outbox.queue import SqlQueue
from support.databases import (  # noqa: F401 - pytest finds fixtures by their name here
    BOT,
    SetClock,
    database,
    database_url,
    postgres_database,
    sqlite_database,
    sqlite_template,
    sqlite_url,
)


@pytest.fixture(scope="session")
def founded(
    sqlite_template: Path,  # noqa: F811
    tmp_path_factory: pytest.TempPathFactory,
) -> tuple[Path, Firm]:
    path = tmp_path_factory.mktemp("firm") / "founded.db"
    shutil.copy(sqlite_template, path)

    async def found() -> Firm:
        work = SqlWork(open_database(sqlite_url(path)), clock=SetClock(), bot=BOT)
        firm = await found_firm(work, SetClock())
        await work.close()
        return firm

    return path, asyncio.run(found())


@pytest.fixture
async def firm(founded: tuple[Path, Firm], tmp_path: Path) -> AsyncIterator[Firm]:
    template, firm = founded
    clock = SetClock(OPENING)
    url = sqlite_url(Path(shutil.copy(template, tmp_path / "firm.db")))
    work = SqlWork(open_database(url), clock=clock, bot=BOT)
    yield replace(firm, work=work, clock=clock)
    await work.close()


@pytest.fixture
def sender(firm: Firm) -> Sender:
    return Sender(SqlQueue(firm.work.database, bot=BOT), firm)
