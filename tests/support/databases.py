"""A fresh, migrated database for each test, on SQLite and on PostgreSQL.

A test that asks for `database_url`, `database` or `work` runs once on each engine. It is
migrated once for a run: SQLite's file is copied, PostgreSQL's tables are emptied.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import asyncpg
import pytest

from bot.persistence.database.engines import Database, open_database
from bot.persistence.database.work import SqlWork
from bot.persistence.migrate import upgrade
from bot.persistence.tables import metadata

HOST, PORT, USER = "127.0.0.1", 5432, "postgres"
BOT = 4242

# Without triggers the order does not matter; and it takes milliseconds, where TRUNCATE,
# which makes new files, takes half a second.
EMPTIED = ";".join(
    [
        "SET session_replication_role = replica",
        *(str(table.delete()) for table in metadata.tables.values()),
    ]
)


class SetClock:
    """Business time that a test moves."""

    def __init__(self, now: datetime = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)) -> None:
        self.moment = now

    def now(self) -> datetime:
        return self.moment

    def forward(self, **by: float) -> datetime:
        """E.g. `forward(minutes=15)`; answers the new moment."""
        self.moment += timedelta(**by)
        return self.moment


def sqlite_url(path: Path) -> str:
    return f"sqlite+aiosqlite:///{path}"


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("databases") / "template.db"
    upgrade(sqlite_url(path))
    return path


@pytest.fixture(scope="session")
def postgres_database() -> Iterator[str]:
    """The url of a migrated database of this test process, dropped at the end."""
    with fresh_postgres("run") as url:
        upgrade(url)
        yield url


_numbers = count(1)


@contextmanager
def fresh_postgres(purpose: str) -> Iterator[str]:
    """The url of an empty database, or the test is skipped (where CI=true, it fails)."""
    if not _reachable():
        reason = f"no PostgreSQL at {HOST}:{PORT}"
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(reason)
    # Each folder of tests that takes the fixtures in has a session of its own.
    name = f"forsat_test_{purpose}_{os.getpid()}_{next(_numbers)}"
    _execute("postgres", f"CREATE DATABASE {name}")
    try:
        for setting in ("synchronous_commit = off", "deadlock_timeout = '20ms'"):
            _execute("postgres", f"ALTER DATABASE {name} SET {setting}")
        yield f"postgresql+asyncpg://{USER}@{HOST}:{PORT}/{name}"
    finally:
        _execute("postgres", f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def sqlite_database(sqlite_template: Path, tmp_path: Path) -> str:
    return sqlite_url(Path(shutil.copy(sqlite_template, tmp_path / "forsat.db")))


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    if request.param == "sqlite":
        return str(request.getfixturevalue("sqlite_database"))
    url = str(request.getfixturevalue("postgres_database"))
    _execute(url.rsplit("/", 1)[1], EMPTIED)
    return url


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    opened = open_database(database_url)
    yield opened
    await opened.close()


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def work(database: Database, clock: SetClock) -> SqlWork:
    return SqlWork(database, clock=clock, bot=BOT)


def _reachable() -> bool:
    try:
        socket.create_connection((HOST, PORT), timeout=1).close()
    except OSError:
        return False
    return True


def _execute(name: str, statement: str) -> None:
    async def run() -> None:
        connection = await asyncpg.connect(host=HOST, port=PORT, user=USER, database=name)
        try:
            await connection.execute(statement)
        finally:
            await connection.close()

    asyncio.run(run())
