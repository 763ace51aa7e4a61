"""A copy is made while people write, and everything is in it when it is needed."""

from __future__ import annotations

import asyncio
import os
import shutil
import stat
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select, text

from bot.actions.ports import Desk
from bot.domain.history import StepKind
from bot.outbox.nightly import forget_old, nightly_tick
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.copying import NotCopied, copy_database
from bot.persistence.database.engines import open_database
from bot.persistence.database.work import SqlWork
from bot.persistence.tables import metadata
from persistence.company import Company, add_opportunity
from support.databases import SetClock, fresh_postgres, sqlite_url

BEFORE, MEANWHILE = 20, 20


def rows(session: AuditedSession) -> dict[str, int]:
    tables = metadata.tables.items()
    return {
        name: session.scalars(select(func.count()).select_from(table)).one()
        for name, table in tables
    }


async def contents(url: str) -> dict[str, int]:
    database = open_database(url)
    try:
        return await database.read(rows)
    finally:
        await database.close()


def restored(copy: Path, url: str) -> str:
    """The url of a database made of the copy alone."""
    if copy.suffix == ".db":
        return sqlite_url(copy)
    plain = url.replace("+asyncpg", "")
    restore = [shutil.which("pg_restore") or "pg_restore", "--no-owner", f"--dbname={plain}"]
    subprocess.run([*restore, str(copy)], check=True)  # noqa: S603
    return url


async def add(work: SqlWork, company: Company) -> None:
    def inside(desk: Desk) -> None:
        desk.step(None, StepKind.CREATE)
        add_opportunity(desk, company)

    await work.write(inside)


@pytest.fixture
def empty_postgres() -> Iterator[str]:
    with fresh_postgres("restored") as url:
        yield url


def facts_of(copy: Path) -> tuple[int, int, list[str]]:
    """Size, who may read it, and what was left beside it."""
    found = copy.stat()
    return found.st_size, stat.S_IMODE(found.st_mode), [*map(str, copy.parent.glob("*.part"))]


async def test_what_was_there_is_in_a_copy_made_while_others_write(
    work: SqlWork, company: Company, database_url: str, tmp_path: Path, empty_postgres: str
) -> None:
    for _ in range(BEFORE):
        await add(work, company)
    before = await contents(database_url)
    copy = tmp_path / ("copy.db" if "sqlite" in database_url else "copy.dump")

    async def meanwhile() -> None:
        for _ in range(MEANWHILE):
            await add(work, company)

    size, _ = await asyncio.gather(
        asyncio.to_thread(copy_database, database_url, copy), meanwhile()
    )
    after = await contents(database_url)
    assert after["opportunity"] == BEFORE + MEANWHILE
    assert facts_of(copy) == (size, 0o600, [])

    found = await contents(await asyncio.to_thread(restored, copy, empty_postgres))
    assert before["opportunity"] <= found["opportunity"] <= after["opportunity"]
    # One moment: no opportunity without its step, no table from another time than the rest.
    assert found["step"] - found["opportunity"] == before["step"] - before["opportunity"]
    assert found["member"] == before["member"]


def test_a_copy_never_replaces_anything(sqlite_database: str, tmp_path: Path) -> None:
    there = tmp_path / "copy.db"
    there.write_text("mine")
    with pytest.raises(NotCopied, match="never replaces"):
        copy_database(sqlite_database, there)
    assert there.read_text() == "mine"


def test_a_database_that_is_damaged_is_told(sqlite_database: str, tmp_path: Path) -> None:
    file = Path(sqlite_database.partition("///")[2])
    torn = bytearray(file.read_bytes())
    torn[8192:40960] = os.urandom(40960 - 8192)
    file.write_bytes(torn)
    with pytest.raises(NotCopied, match=r"damaged|could not be copied"):
        copy_database(sqlite_database, tmp_path / "copy.db")
    assert not (tmp_path / "copy.db").exists()


def test_where_nothing_is_nothing_is_copied(tmp_path: Path) -> None:
    with pytest.raises(NotCopied, match="There is no database"):
        copy_database(sqlite_url(tmp_path / "none.db"), tmp_path / "copy.db")
    nobody = "postgresql+asyncpg://nobody:secret@127.0.0.1:1/none"
    with pytest.raises(NotCopied, match="pg_dump did not succeed") as told:
        copy_database(nobody, tmp_path / "copy.dump")
    assert "secret" not in str(told.value)
    assert list(tmp_path.iterdir()) == []


def test_one_copy_a_night_and_the_oldest_go(tmp_path: Path) -> None:
    clock, made = SetClock(datetime(2026, 3, 1, 1, 59, tzinfo=UTC)), list[Any]()

    def copy(target: Path) -> int:
        target.write_text("copy")
        made.append(target.name)
        return 4

    async def local() -> datetime:
        return clock.now()

    (tmp_path / "forsat-mine.db").touch()
    duty = [True]
    tick = nightly_tick(
        tmp_path, local=local, copy=copy, kept=3, ending=".db", on_duty=lambda: duty[0]
    )
    asyncio.run(tick.run())
    assert made == []
    for _ in range(5):
        clock.forward(minutes=2)
        asyncio.run(tick.run())
        asyncio.run(tick.run())
        clock.forward(days=1)
    assert made == [f"forsat-2026-03-0{day}.db" for day in range(1, 6)]
    kept = sorted(each.name for each in tmp_path.iterdir())
    assert kept == [*(f"forsat-2026-03-0{day}.db" for day in (3, 4, 5)), "forsat-mine.db"]
    duty[0] = False
    asyncio.run(tick.run())
    assert len(made) == 5
    forget_old(tmp_path, 3, ".db")
    assert len(list(tmp_path.iterdir())) == 4


async def test_a_sqlite_copy_is_a_database_to_start_from(
    sqlite_database: str, tmp_path: Path
) -> None:
    copy_database(sqlite_database, tmp_path / "copy.db")
    database = open_database(sqlite_url(tmp_path / "copy.db"))
    try:
        mode = await database.write(lambda session: session.scalar(text("PRAGMA journal_mode")))
    finally:
        await database.close()
    assert mode == "wal"
