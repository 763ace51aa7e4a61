"""The two databases: how a transaction is begun, run and ended on each.

SQLite has one writer at a time anyway. One thread with one connection that begins with
BEGIN IMMEDIATE makes writers queue in order instead of failing half way. Readers have a few
threads: a whole reading is one hop to a thread, where an asyncio driver hops for every
statement.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from functools import partial
from sqlite3 import OperationalError
from typing import Any, Protocol, TypeVar

from sqlalchemy import (
    Connection,
    Engine,
    ExceptionContext,
    QueuePool,
    create_engine,
    event,
    make_url,
)
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.orm.exc import StaleDataError
from sqlalchemy.util import greenlet_spawn

from bot.domain.errors import ChangedMeanwhile
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.apart import BEGIN, OWN, on_postgres, on_sqlite
from bot.persistence.database.at_once import at_once
from bot.persistence.database.away import away_is_said
from bot.persistence.database.ready import without_rows
from bot.persistence.mapping import start_mappers
from bot.persistence.memory import Memory

T = TypeVar("T")
Act = Callable[[AuditedSession], T]
Then = Callable[[AuditedSession, T], None]

READERS = 4
CONNECTIONS = 16
"""To PostgreSQL, of one process; what was opened stays open. Anew it costs both sides as much as
some twenty questions, and every statement is prepared and planned once more.
"""
AHEAD = 4
"""Of these, kept for leases and the outbox: they run out while a crowd waits its turn."""
BUSY_SECONDS = 15
MAPPED = 2**30
"""Bytes of the file of SQLite that readers see as they lie in the memory of the system: reports
that look up row by row copy no page. It is no memory of the process, though it counts as such.
"""
TRIES = 5
"""How often PostgreSQL is asked again when two transactions got into each other's way."""
IN_THE_WAY = frozenset({"40001", "40P01"})
"""SQLSTATE of a serialisation failure and of a deadlock."""

as_json = partial(json.dumps, ensure_ascii=False, separators=(",", ":"))
ENGINE: dict[str, Any] = {
    "json_serializer": as_json,
    "hide_parameters": True,
    "query_cache_size": 3000,
}
"""Of every engine. What people wrote never stands in a traceback. There are some thousand
different statements, and a compiled one that was forgotten is compiled anew.
"""

PREPARED = 300
"""Statements that each connection to PostgreSQL keeps ready; usual are 100."""


class Database(Protocol):
    """Runs a plain function over a session, in one transaction."""

    nests_writes: bool
    """Whether a statement can go on with what another one inside it has written."""

    async def write(self, act: Act[T], *, ahead: bool = False, then: Then[T] | None = None) -> T:
        """Commits what `act` did, or nothing when it raises. It may be run again.

        `ahead` is for what is short and must not wait behind a crowd, such as a lease. `then`
        is given the session once more, and what was done, when that is committed; see `behind`.
        """
        ...

    async def write_once(self, act: Act[T]) -> T:
        """The same of a single statement of `Ready`, which is a transaction by itself: neither
        beginning nor ending one is said to the database, and there is no session; see `at_once`.
        """
        ...

    async def read(self, ask: Act[T]) -> T:
        """A view of one moment, in which nothing can be written."""
        ...

    async def stage(self, act: Act[T]) -> T:
        """On a connection of its own, which ends transactions itself; see `apart`."""
        ...

    async def close(self) -> None: ...


def open_database(url: str) -> Database:
    """`sqlite+aiosqlite:///path` or `postgresql+asyncpg://user@host/name`."""
    start_mappers()
    backend = make_url(url).get_backend_name()
    if backend == "sqlite":
        return SqliteDatabase(url)
    if backend == "postgresql":
        return PostgresDatabase(url)
    raise ValueError(f"neither SQLite nor PostgreSQL: {backend}")


class SqliteDatabase:
    nests_writes = False

    def __init__(self, url: str) -> None:
        self._memory = Memory()
        self._url = url
        self._writing = ThreadPoolExecutor(1, thread_name_prefix="sqlite-writer")
        self._reading = ThreadPoolExecutor(READERS, thread_name_prefix="sqlite-reader")
        self._writer = _sqlite_engine(url, connections=1)
        prepare_sqlite(self._writer, begin="BEGIN IMMEDIATE")
        self._reader = _sqlite_engine(url, connections=READERS)
        prepare_sqlite(self._reader, begin="BEGIN", query_only=True)
        # Whoever wrote before may have ended between an erasing and this.
        self._log_holds_erased = True

    async def write(self, act: Act[T], *, ahead: bool = False, then: Then[T] | None = None) -> T:
        # One writer, one process: there are no leases, and nobody overtakes.
        del ahead
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._writing, self._write, act, then)

    def _write(self, act: Act[T], then: Then[T] | None) -> T:
        with away_is_said(), AuditedSession(self._writer, memory=self._memory) as session:
            done = in_turn(session, act, then)
        self._log_holds_erased = self._log_holds_erased or session.forgets
        if self._log_holds_erased:
            self._log_holds_erased = not log_emptied(self._writer)
        return done

    async def write_once(self, act: Act[T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(
            self._writing, self._write_once, act
        )

    def _write_once(self, act: Act[T]) -> T:
        with away_is_said():
            return at_once(self._writer.connect(), act)

    async def read(self, ask: Act[T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._reading, self._read, ask)

    def _read(self, ask: Act[T]) -> T:
        session = AuditedSession(self._reader, reading=True, memory=self._memory)
        with away_is_said(), session:
            return ask(session)

    async def stage(self, act: Act[T]) -> T:
        engine = _sqlite_engine(self._url, connections=1)
        prepare_sqlite(engine, begin="BEGIN")
        with away_is_said(), stale_is_refused():
            return await asyncio.to_thread(on_sqlite, engine, act)

    async def close(self) -> None:
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(self._writing, self._writer.dispose)
        await loop.run_in_executor(self._reading, self._reader.dispose)
        self._writing.shutdown()
        self._reading.shutdown()


def log_emptied(engine: Engine) -> bool:
    """Takes the write-ahead log over into the database and cuts it to nothing.

    False while somebody reads what is older: waiting for them would keep all writers waiting.
    """
    with closing(engine.raw_connection()) as connection:
        cursor = connection.cursor()
        cursor.execute("PRAGMA busy_timeout = 0")
        try:
            busy: int = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        except OperationalError:  # the disk is full, or the table of the log is locked
            return False
        finally:
            cursor.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}")
    return not busy


def _sqlite_engine(url: str, *, connections: int) -> Engine:
    return create_engine(
        make_url(url).set(drivername="sqlite"),
        poolclass=QueuePool,
        pool_size=connections,
        max_overflow=0,
        connect_args={"check_same_thread": False},
        **ENGINE,
    )


class PostgresDatabase:
    """A transaction is one greenlet from its beginning to its end, in which the plain session
    waits for the driver. The session for asyncio is one more around it: it makes a greenlet
    for each of beginning, acting, committing and closing, and a task for the last.
    """

    nests_writes = True

    def __init__(self, url: str) -> None:
        self._memory = Memory()
        # Compiling a plan costs more than any of these short queries.
        self._url = url
        self._options: dict[str, Any] = {
            "server_settings": {"jit": "off"},
            "prepared_statement_cache_size": PREPARED,
        }
        self._engine = create_async_engine(
            url,
            pool_size=CONNECTIONS,
            max_overflow=0,
            connect_args=self._options,
            **ENGINE,
        )
        # The pool gives up after half a minute; a crowd waits its turn here, in its order.
        self._places = asyncio.Semaphore(CONNECTIONS - AHEAD)
        self._ahead = asyncio.Semaphore(AHEAD)
        keep_rows_out_of_errors(self._engine.sync_engine)
        self._at_once = self._engine.execution_options(isolation_level="AUTOCOMMIT")
        self._reader = self._engine.execution_options(
            isolation_level="REPEATABLE READ", postgresql_readonly=True
        )

    async def write(self, act: Act[T], *, ahead: bool = False, then: Then[T] | None = None) -> T:
        with away_is_said():
            places = self._ahead if ahead else self._places
            return await self._persistently(partial(self._write, act, then), places)

    async def write_once(self, act: Act[T]) -> T:
        with away_is_said():
            return await self._persistently(partial(self._write_once, act), self._places)

    def _write_once(self, act: Act[T]) -> T:
        return at_once(self._at_once.sync_engine.connect(), act)

    async def _persistently(self, write: Callable[[], T], places: asyncio.Semaphore) -> T:
        for attempt in range(1, TRIES):
            try:
                return await self._once(write, places)
            except DBAPIError as error:
                if getattr(error.orig, "sqlstate", None) not in IN_THE_WAY:
                    raise
                await asyncio.sleep(0.01 * 2**attempt)
        return await self._once(write, places)

    async def _once(self, write: Callable[[], T], places: asyncio.Semaphore) -> T:
        async with places:
            done: T = await greenlet_spawn(write)
            return done

    def _write(self, act: Act[T], then: Then[T] | None) -> T:
        with AuditedSession(self._engine.sync_engine, memory=self._memory) as session:
            return in_turn(session, act, then)

    async def read(self, ask: Act[T]) -> T:
        with away_is_said():
            async with self._places:
                found: T = await greenlet_spawn(self._read, ask)
                return found

    def _read(self, ask: Act[T]) -> T:
        engine = self._reader.sync_engine
        with AuditedSession(engine, reading=True, memory=self._memory) as session:
            return ask(session)

    async def stage(self, act: Act[T]) -> T:
        engine = create_async_engine(self._url, connect_args=self._options, **OWN, **ENGINE)
        keep_rows_out_of_errors(engine.sync_engine)
        with away_is_said(), stale_is_refused():
            return await asyncio.to_thread(on_postgres, engine, act)

    async def close(self) -> None:
        await self._engine.dispose()


def in_turn(session: AuditedSession, act: Act[T], then: Then[T] | None) -> T:
    """Commits what `act` did, and then asks for what comes behind it."""
    with stale_is_refused(), session.begin():
        done = act(session)
    if then is not None:
        then(session, done)
    return done


@contextmanager
def stale_is_refused() -> Iterator[None]:
    """Somebody else saved the same row first: the domain's word for it."""
    try:
        yield
    except StaleDataError as error:
        raise ChangedMeanwhile from error


def keep_rows_out_of_errors(engine: Engine) -> None:
    """PostgreSQL tells the whole row it refuses as the detail of the error."""

    @event.listens_for(engine, "handle_error")
    def strip(context: ExceptionContext) -> None:
        for error in (context.original_exception, context.sqlalchemy_exception):
            if error is not None:
                without_rows(error)


def prepare_sqlite(
    engine: Engine, *, begin: str, query_only: bool = False, keys: bool = True
) -> None:
    """What SQLite must be told on every connection, and how a transaction begins."""

    @event.listens_for(engine, "connect")
    def set_up(connection: Any, _: object) -> None:
        # The driver's own BEGIN comes late and is deferred; ours does not.
        connection.isolation_level = None
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}")
        if query_only:
            cursor.execute(f"PRAGMA mmap_size = {MAPPED}")
        else:
            cursor.execute("PRAGMA journal_mode = WAL")
            cursor.execute("PRAGMA secure_delete = ON")
        cursor.execute("PRAGMA synchronous = NORMAL")
        cursor.execute(f"PRAGMA foreign_keys = {int(keys)}")
        cursor.execute(f"PRAGMA query_only = {int(query_only)}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def start(connection: Connection) -> None:
        connection.exec_driver_sql(connection.info.get(BEGIN, begin))
