"""The database is locked, full, or drops the line: what was typed is done once it is back."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from typing import cast

import asyncpg
import pytest
from sqlalchemy import text
from structlog.processors import format_exc_info
from structlog.testing import capture_logs

from bot.actions.ports import StoreAway
from bot.domain.opportunities import Opportunity
from bot.persistence.database import engines
from bot.persistence.database.engines import SqliteDatabase, open_database
from support.databases import HOST, PORT, USER
from support.town import Town, open_town

AWAY = 0.6
"""Seconds; the bot tries again every tenth of one here."""


@asynccontextmanager
async def a_talk(url: str) -> AsyncIterator[Town]:
    """Nora is about to save an opportunity, and the bot polls; nothing unforeseen happens."""
    with capture_logs(processors=[format_exc_info]) as logs:
        async with open_town(url) as town:
            await town.rep.say("/new")
            await town.rep.say("Norrin Works")
            await town.rep.tap("Norrin Works")
            async with asyncio.TaskGroup() as group:
                group.create_task(town.chat.intake.poll())
                yield town
                town.chat.intake.stop()
    wrong = [
        each for each in logs if each["event"] in ("update failed", "left for the next start")
    ]
    assert [each["exception"] for each in wrong] == []


async def saves(town: Town) -> None:
    """Nora taps Save, and it stands there in the end, once, and she sees it."""
    await taps_save(town)
    await is_kept_once(town)


async def taps_save(town: Town) -> None:
    town.rep.phone.tap("✅ Save")
    for _ in range(500):
        await asyncio.sleep(0.02)
        if "OPP-2026-00001" in town.rep.reads:
            break
    assert "OPP-2026-00001" in town.rep.reads


async def is_kept_once(town: Town) -> None:
    # A line that broke may have used up an id; there is one opportunity all the same.
    made = await town.kept(
        lambda desk: [desk.store.get(Opportunity, each) for each in range(1, 9)]
    )
    assert [each.number for each in made if each is not None] == ["OPP-2026-00001"]


@contextmanager
def locked(path: str) -> Iterator[None]:
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


async def test_a_locked_database(sqlite_database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "BUSY_SECONDS", 0)
    async with a_talk(sqlite_database) as town, asyncio.TaskGroup() as group:
        with locked(sqlite_database.split("///")[1]):
            saving = group.create_task(saves(town))
            await asyncio.sleep(AWAY)
            assert not saving.done()
        await saving


async def pages(town: Town, most: int) -> None:
    database = cast("SqliteDatabase", town.core.work.database)
    await database.write(lambda session: session.execute(text(f"PRAGMA max_page_count = {most}")))


async def test_a_full_disk(sqlite_database: str) -> None:
    async with a_talk(sqlite_database) as town, asyncio.TaskGroup() as group:
        await pages(town, 1)  # as many as there are, and no more
        for _ in range(20):
            town.manager.phone.say("much to keep " * 300)
        saving = group.create_task(saves(town))
        await asyncio.sleep(AWAY)
        assert not saving.done()
        await pages(town, 10**6)
        await saving


async def hang_up(name: str) -> None:
    admin = await asyncpg.connect(host=HOST, port=PORT, user=USER, database="postgres")
    others = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1"
    await admin.execute(others, name)
    await admin.close()


async def test_postgresql_hangs_up_again_and_again(postgres_emptied: str) -> None:
    async with a_talk(postgres_emptied) as town, asyncio.TaskGroup() as group:
        name = postgres_emptied.rsplit("/", 1)[1]
        await hang_up(name)
        saving = group.create_task(taps_save(town))
        for _ in range(5):
            await asyncio.sleep(0.03)
            await hang_up(name)
        await saving
        # The last of them may have cut a line that nobody has used since.
        with suppress(StoreAway):
            await town.kept(lambda desk: desk.organisation)
        await is_kept_once(town)


async def test_nobody_listens_where_the_database_was() -> None:
    database = open_database(f"postgresql+asyncpg://{USER}@{HOST}:1/none")
    with pytest.raises(StoreAway):
        await database.read(lambda session: session.execute(text("SELECT 1")))
    await database.close()


async def test_our_own_mistakes_do_not_pass_by_waiting(sqlite_database: str) -> None:
    database = open_database(sqlite_database)
    with pytest.raises(Exception, match="no such table"):
        await database.read(lambda session: session.execute(text("SELECT 1 FROM nowhere")))
    await database.close()
