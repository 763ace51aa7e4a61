"""Work that takes long, on a connection of its own: in a thread, and never in the way.

It ends its transactions itself, see `SqlStaging`. Run in the loop of the bot it would keep
everybody waiting; on the one connection that writes to SQLite, too.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, TypeVar

from sqlalchemy import Engine, NullPool
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession

from bot.persistence.audit.journal import AuditedSession

T = TypeVar("T")

BEGIN = "begin"
"""Under this name a connection knows that its next transaction begins in another way."""

CACHE = "PRAGMA cache_size = -65536"
"""64 MB: many rows at once touch every page of every index."""


def on_sqlite(engine: Engine, act: Callable[[AuditedSession], T]) -> T:
    """Called in a thread."""
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql(CACHE)
            connection.rollback()
            with AuditedSession(connection) as session:
                session.apart = True
                result = act(session)
                session.commit()
                return result
    finally:
        engine.dispose()


def on_postgres(engine: AsyncEngine, act: Callable[[AuditedSession], T]) -> T:
    """Called in a thread, where it gets a loop of its own."""
    return asyncio.run(_on_postgres(engine, act))


async def _on_postgres(engine: AsyncEngine, act: Callable[[AuditedSession], T]) -> T:
    def apart(session: Any) -> T:
        session.apart = True
        result = act(session)
        session.commit()
        return result

    try:
        async with (
            engine.connect() as connection,
            AsyncSession(connection, sync_session_class=AuditedSession) as session,
        ):
            return await session.run_sync(apart)
    finally:
        await engine.dispose()


OWN: dict[str, Any] = {"poolclass": NullPool}
"""Of an engine that is made for one piece of work."""
