"""Bringing a database to the present tables: a step of its own, before the bot starts.

Plain functions for the command line. They run a loop of their own; inside a running one
they are called in a thread.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, NullPool, make_url
from sqlalchemy.ext.asyncio import create_async_engine

from bot.persistence.database.engines import keep_rows_out_of_errors, prepare_sqlite

T = TypeVar("T")

MIGRATIONS = Path(__file__).parent / "migrations"


def upgrade(url: str) -> None:
    """To the newest tables, all or nothing; the file or the tables may not be there yet."""
    _on(url, lambda connection: command.upgrade(_config(connection), "head"))


def current(url: str) -> str | None:
    """The revision the database is at; None before the first."""
    return _on(
        url, lambda connection: MigrationContext.configure(connection).get_current_revision()
    )


def needs_upgrade(url: str) -> bool:
    return current(url) != ScriptDirectory.from_config(_config()).get_current_head()


def is_newer(url: str) -> bool:
    """Whether a later version than this one has brought the database up: there is no way down."""
    found = current(url)
    ours = (each.revision for each in ScriptDirectory.from_config(_config()).walk_revisions())
    return found is not None and found not in ours


def draft(url: str, message: str) -> None:
    """Writes a new revision with what the tables have and the database lacks; to be read over."""
    _on(
        url,
        lambda connection: command.revision(_config(connection), message, autogenerate=True),
    )


def _config(connection: Connection | None = None) -> Config:
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "os")
    return config


def _on(url: str, job: Callable[[Connection], T]) -> T:
    async def run() -> T:
        engine = create_async_engine(url, poolclass=NullPool, hide_parameters=True)
        keep_rows_out_of_errors(engine.sync_engine)
        if make_url(url).get_backend_name() == "sqlite":
            # A table is changed by copying it, and dropping the old one must not cascade.
            prepare_sqlite(engine.sync_engine, begin="BEGIN IMMEDIATE", keys=False)
        try:
            async with engine.begin() as connection:
                return await connection.run_sync(job)
        finally:
            await engine.dispose()

    return asyncio.run(run())
