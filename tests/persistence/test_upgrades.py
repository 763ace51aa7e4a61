"""From every earlier schema, with rows in every table: nothing is lost on the way up."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Connection,
    Integer,
    MetaData,
    NullPool,
    SmallInteger,
    Table,
    func,
    select,
    text,
)
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.orm import Session
from sqlalchemy.types import JSON, DateTime, Float, LargeBinary, Numeric

from bot.persistence import migrate
from bot.persistence.migrate import MIGRATIONS, needs_upgrade, upgrade
from bot.persistence.reports.rolling import wrong
from support.databases import fresh_postgres, sqlite_url

# In the order in which they follow each other, which their numbers need not have.
REVISIONS = [each.revision for each in ScriptDirectory(str(MIGRATIONS)).walk_revisions()][::-1]
ROWS = 3
INTERNAL = ("alembic_version", "sqlite_", "_trigram", "roll")
WORDS = {
    # Columns that a later revision reads as what they mean.
    "currency": "EUR",
    "zone": "Europe/Paris",
    "locale": "en",
    "calendar": "gregorian",
    "status": "open",
    "state": "pending",
    "kind": "call",
}
ALWAYS = {
    # What may be empty alone and not together with something else, or in one row and not in two.
    "title",
    "name",
    "code_key",
    ("opportunity", "amount"),
    ("follow_up", "opportunity_id"),
    ("goal", "member_id"),
}


def test_from_every_earlier_schema_on_sqlite(tmp_path: Path) -> None:
    for revision in REVISIONS[:-1]:
        goes_up(sqlite_url(tmp_path / f"{revision}.db"), revision)


@pytest.mark.parametrize("revision", REVISIONS[:-1][::4])
def test_from_earlier_schemas_on_postgres(revision: str) -> None:
    with fresh_postgres("upgrade") as url:
        goes_up(url, revision)


def goes_up(url: str, revision: str) -> None:
    migrate._on(url, lambda each: command.upgrade(migrate._config(each), revision))
    on(url, fill)
    before = on(url, counted)
    assert before
    assert set(before.values()) == {ROWS}
    names = (
        on(url, lambda each: values(each, "opportunity", "title")) if number(revision) > 2 else []
    )

    upgrade(url)

    assert not needs_upgrade(url)
    after = on(url, counted)
    lost = {
        name: (rows, after.get(name)) for name, rows in before.items() if after.get(name, 0) < rows
    }
    assert not lost, f"from {revision}"
    if names:
        assert on(url, lambda each: values(each, "opportunity", "title")) == names
    # On PostgreSQL the rows were put in without triggers: their sums are only those of a revision.
    if (
        url.startswith("sqlite")
        or "0033_rollups" not in REVISIONS[: REVISIONS.index(revision) + 1]
    ):
        assert on(url, lambda each: wrong(Session(each))) == {}, f"from {revision}"


def number(revision: str) -> int:
    return int(revision[:4])


def on(url: str, ask: Any) -> Any:
    async def run() -> Any:
        engine = create_async_engine(url, poolclass=NullPool)
        try:
            async with engine.begin() as connection:
                return await connection.run_sync(ask)
        finally:
            await engine.dispose()

    return asyncio.run(run())


def tables(connection: Connection) -> list[Table]:
    found = MetaData()
    found.reflect(connection)
    named = found.tables.items()
    return [each for name, each in named if not any(word in name for word in INTERNAL)]


def counted(connection: Connection) -> dict[str, int]:
    return {
        each.name: connection.scalar(select(func.count()).select_from(each))
        for each in tables(connection)
    }


def values(connection: Connection, name: str, column: str) -> list[Any]:
    (table,) = [each for each in tables(connection) if each.name == name]
    return list(connection.scalars(select(table.c[column]).order_by(table.c[column])))


def fill(connection: Connection) -> None:
    """Rows that are as alike as keys allow; what refers to a row refers to one that is there."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SET LOCAL session_replication_role = replica"))
    for table in tables(connection):
        for row in range(1, ROWS + 1):
            given = {each.name: value(each, row) for each in table.columns if asked(each)}
            connection.execute(table.insert().values(given))


def asked(column: Column[Any]) -> bool:
    named = {column.name, (column.table.name, column.name)}
    if named & ALWAYS:
        return True
    if column.server_default is not None or column.identity is not None:
        return column.name == "id"
    return not column.nullable


def value(column: Column[Any], row: int) -> Any:
    kind = column.type
    match kind:
        case Boolean():
            return False
        case Integer() | BigInteger() | SmallInteger() | Numeric() | Float():
            return row
        case DateTime():
            return datetime(2026, 1, row, tzinfo=UTC)
        case JSON():
            return {}
        case LargeBinary():
            return b"x"
    return WORDS.get(column.name, f"{column.name[:12]} {row}")[: getattr(kind, "length", None)]
