"""From every earlier schema, with rows in every table: nothing is lost on the way up."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
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
from bot.persistence.reports.rolling import GROUPS, SUMS, wrong
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

SUMS_FROM = REVISIONS.index("0033_rollups")
"""From here on sums are kept of what opportunities are worth, so it matters what they are."""
SOLD: dict[tuple[str, str], tuple[Any, ...]] = {
    ("opportunity", "status"): ("won", "lost", "open"),
    ("opportunity", "ended_at"): (..., ..., None),
    ("opportunity", "ended_on"): (..., ..., None),
    ("opportunity", "amount"): (3_000_000_000, 7, 5),
    ("record", "opportunity_id"): (1, 1, 2),
    ("record", "kind"): ("invoice", "quote", "sales-return"),
    ("record", "state"): ("confirmed",) * ROWS,
    ("record", "amount"): (2_000_000_000, 40, 6),
    ("record", "currency"): ("EUR", "USD", "EUR"),
}
"""Row by row; three dots for what any row has there."""
ADDED_UP = {
    "created:all": (3, 3_000_000_012),
    "ended:all": (2, 3_000_000_007),
    "open:all": (1, 5),
    "invoiced:all": (1, 2_000_000_000),
    "invoiced:ended": (1, 2_000_000_000),
    "quoted:member": (1, 40),
    "returned:ended": (1, 6),
}
"""How many, and their amounts in minor units, whatever the currency."""


def test_from_every_earlier_schema_on_sqlite(tmp_path: Path) -> None:
    for revision in REVISIONS[:-1]:
        goes_up(sqlite_url(tmp_path / f"{revision}.db"), revision)


@pytest.mark.parametrize("revision", [*REVISIONS[:SUMS_FROM:4], *REVISIONS[SUMS_FROM:-1]])
def test_from_earlier_schemas_on_postgres(revision: str) -> None:
    with fresh_postgres("upgrade") as url:
        goes_up(url, revision)


def goes_up(url: str, revision: str) -> None:
    migrate._on(url, lambda each: command.upgrade(migrate._config(each), revision))
    on(url, lambda each: fill(each, SOLD if sells(revision) else {}))
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
    assert on(url, lambda each: wrong(Session(each))) == {}, f"from {revision}"
    if sells(revision):
        assert on(url, added_up) == ADDED_UP, f"from {revision}"
        assert set(on(url, lambda each: values(each, "saved_filter", "on_board"))) == {False}
        assert set(on(url, lambda each: values(each, "digest", "missed_at"))) == {None}


def sells(revision: str) -> bool:
    return REVISIONS.index(revision) >= SUMS_FROM


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


def fill(connection: Connection, said: Mapping[tuple[str, str], tuple[Any, ...]]) -> None:
    """Rows that are as alike as keys allow; what refers to a row refers to one that is there."""
    on_postgres = connection.dialect.name == "postgresql"
    if on_postgres:
        # Without keys, which ask for an order; but without the triggers that add up, too.
        connection.execute(text("SET LOCAL session_replication_role = replica"))
    for table in tables(connection):
        for row in range(1, ROWS + 1):
            given = {each.name: value(each, row) for each in table.columns if asked(each)}
            for column in table.columns:
                is_said = said.get((table.name, column.name), (...,) * ROWS)[row - 1]
                if is_said is not ...:
                    given[column.name] = is_said
                elif (table.name, column.name) in said:
                    given[column.name] = value(column, row)
            connection.execute(table.insert().values(given))
    if on_postgres and said:
        connection.execute(text(f"INSERT INTO roll ({', '.join(KEPT)}) {AS_TRIGGERS_WOULD}"))


KEPT = (*GROUPS, *SUMS)
AS_TRIGGERS_WOULD = (
    f"SELECT {', '.join(GROUPS)}, {', '.join(f'SUM({each})' for each in SUMS)}"  # noqa: S608
    f" FROM roll_of GROUP BY {', '.join(GROUPS)}"
)


def added_up(connection: Connection) -> dict[str, tuple[int, int]]:
    rows = connection.execute(
        text("SELECT figure, SUM(n), SUM(high * 1000000000 + low) FROM roll GROUP BY figure")
    )
    return {row[0]: (int(row[1]), int(row[2])) for row in rows if row[0] in ADDED_UP}


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
