"""What was erased lies nowhere in the files of SQLite either: not in pages that are free, nor in
the log of what was written before.
"""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import make_url

from bot.actions.customers.erasing import erase_customer
from bot.actions.people.teams import add_team
from bot.actions.ports import Desk
from stories.test_erasing_everywhere import FORMER, NAME, PERSIAN, PHONE, SECRET, planted
from support.sales import member_of
from support.town import ADMIN, Town, open_town

NAMES = ("Zebrafink", "zebrafink", PERSIAN, NAME, FORMER)
REST = (SECRET, PHONE, "49305550199", "5550199")


@pytest.fixture
async def town(sqlite_database: str) -> AsyncIterator[Town]:
    async with open_town(sqlite_database) as opened:
        yield opened


def file_of(url: str) -> Path:
    return Path(make_url(url).database or "")


def lying_in(file: Path) -> set[str]:
    """Which words stand in the bytes of the database or of its log."""
    log = file.with_name(file.name + "-wal")
    bytes_of = file.read_bytes() + (log.read_bytes() if log.exists() else b"")
    return {each for each in (*NAMES, *REST) if each.encode() in bytes_of}


async def erase(town: Town, party: int) -> None:
    await town.core.work.write(lambda desk: erase_customer(member_of(desk, ADMIN), desk, party))


async def test_no_byte_of_them_is_left(town: Town, sqlite_database: str) -> None:
    file = file_of(sqlite_database)
    party, _ = await town.core.work.write(planted)
    assert lying_in(file) >= {"Zebrafink", PERSIAN, FORMER, SECRET, PHONE}
    await erase(town, party)
    assert lying_in(file) == set()


async def test_while_somebody_reads_the_log_waits_for_the_next_save(
    town: Town, sqlite_database: str
) -> None:
    """An old view still needs the log. The erasing does not wait for it; a later save ends it."""
    file = file_of(sqlite_database)
    party, _ = await town.core.work.write(planted)
    with closing(sqlite3.connect(file, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        assert reader.execute("SELECT COUNT(*) FROM party").fetchone()[0] >= 1
        await erase(town, party)
        assert "Zebrafink" in lying_in(file)
        reader.execute("COMMIT")
    await town.core.work.write(_something_else)
    assert lying_in(file) == set()


def _something_else(desk: Desk) -> None:
    add_team(member_of(desk, ADMIN), desk, name="Exports")
