"""What is said to a SQLite database while a block runs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, cast

from sqlalchemy import event

from bot.persistence.database.engines import SqliteDatabase
from support.town import Town


@contextmanager
def statements(town: Town) -> Iterator[dict[str, list[str]]]:
    """What is said to the database, by the engine that writes and the one that reads."""
    database = cast("SqliteDatabase", town.core.work.database)
    said: dict[str, list[str]] = {"write": [], "read": []}
    engines = {"write": database._writer, "read": database._reader}

    def listener(kept: list[str]) -> Any:
        return lambda _conn, _cursor, statement, *_rest: kept.append(statement)

    listeners = {name: listener(said[name]) for name in engines}
    for name, engine in engines.items():
        event.listen(engine, "before_cursor_execute", listeners[name])
    try:
        yield said
    finally:
        for name, engine in engines.items():
            event.remove(engine, "before_cursor_execute", listeners[name])
