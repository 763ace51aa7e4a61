"""The revisions make exactly the tables that the code means."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, NullPool, create_engine, inspect
from sqlalchemy.ext.asyncio import create_async_engine

from bot.persistence import migrate
from bot.persistence.migrate import MIGRATIONS, current, needs_upgrade, upgrade
from bot.persistence.tables import metadata
from support.databases import fresh_postgres, sqlite_url

HEAD = ScriptDirectory(str(MIGRATIONS)).get_current_head()


def look(url: str, question: Any) -> Any:
    async def run() -> Any:
        engine = create_async_engine(url, poolclass=NullPool)
        try:
            async with engine.connect() as connection:
                return await connection.run_sync(question)
        finally:
            await engine.dispose()

    return asyncio.run(run())


def no_trigrams(name: str | None, _what: str, _parents: object) -> bool:
    """They are made only where the engine can have them; `test_finding` tries them."""
    return "_trigram" not in (name or "")


def test_tables_and_revisions_agree(database_url: str) -> None:
    def differences(connection: Connection) -> list[Any]:
        context = MigrationContext.configure(connection, opts={"include_name": no_trigrams})
        return compare_metadata(context, metadata)

    assert look(database_url, differences) == []


def named_constraints(connection: Connection) -> set[str]:
    """The names of checks, keys and indexes, which a comparison of columns passes over."""
    inspector = inspect(connection)
    names: set[str] = set()
    for table in metadata.tables:
        for of_kind in (
            inspector.get_check_constraints(table),
            inspector.get_unique_constraints(table),
            inspector.get_indexes(table),
        ):
            names |= {f"{table} {each['name']}" for each in of_kind}
        # SQLite forgets what the reference of an added column is called, never what it is.
        for key in inspector.get_foreign_keys(table):
            names.add(f"{table} {key['constrained_columns']} {key['referred_table']}")
    return names


def test_no_constraint_is_forgotten(sqlite_database: str, tmp_path: Path) -> None:
    engine = create_engine(f"sqlite:///{tmp_path / 'meant.db'}")
    with engine.begin() as connection:
        metadata.create_all(connection)
        meant = named_constraints(connection)
    engine.dispose()
    assert look(sqlite_database, named_constraints) == meant


def test_no_row_gets_the_id_of_one_that_went(sqlite_database: str) -> None:
    """Copying a table forgets that, unless it is told again."""

    def careless(connection: Connection) -> set[str]:
        made = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type='table'")
        careful = {row.name for row in made if "AUTOINCREMENT" in row.sql}
        meant = metadata.tables.values()
        return {
            each.name for each in meant if each.dialect_options["sqlite"]["autoincrement"]
        } - careful

    assert look(sqlite_database, careless) == set()


def test_both_engines_have_the_same_constraints(
    sqlite_database: str, postgres_database: str
) -> None:
    ours = look(sqlite_database, named_constraints)
    assert look(postgres_database, named_constraints) >= ours


def test_partial_indexes_cover_the_same_rows(postgres_database: str) -> None:
    def conditions(connection: Connection) -> dict[str, str]:
        rows = connection.exec_driver_sql(
            "SELECT indexname, indexdef FROM pg_indexes WHERE indexdef LIKE '%% WHERE %%'"
        )
        return {row.indexname: row.indexdef.split(" WHERE ")[1] for row in rows}

    meant = {
        index.name
        for table in metadata.tables.values()
        for index in table.indexes
        if index.dialect_options["postgresql"]["where"] is not None
    }
    assert set(look(postgres_database, conditions)) == meant


def test_an_empty_file_needs_an_upgrade(tmp_path: Path) -> None:
    url = sqlite_url(tmp_path / "new.db")
    assert current(url) is None
    assert needs_upgrade(url)
    upgrade(url)
    assert current(url) == HEAD
    assert not needs_upgrade(url)
    upgrade(url)


def test_back_and_forth_on_sqlite(tmp_path: Path) -> None:
    back_and_forth(sqlite_url(tmp_path / "back.db"))


def test_back_and_forth_on_postgres() -> None:
    with fresh_postgres("back") as url:
        back_and_forth(url)


def back_and_forth(url: str) -> None:
    upgrade(url)
    migrate._on(url, lambda each: command.downgrade(migrate._config(each), "base"))
    assert current(url) is None
    upgrade(url)
    assert current(url) == HEAD


def test_a_drafted_revision_spells_our_types(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scripts = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, scripts, ignore=shutil.ignore_patterns("0*.py"))
    monkeypatch.setattr(migrate, "MIGRATIONS", scripts)
    migrate.draft(sqlite_url(tmp_path / "empty.db"), "Everything at once")
    (drafted,) = (scripts / "versions").glob("*everything_at_once.py")
    text = drafted.read_text()
    compile(text, drafted.name, "exec")
    assert "sa.Column('touched_at', types.Instant(), nullable=False)" in text
    assert "sa.Column('status', sa.String(20), nullable=False)" in text
    assert "Code(" not in text
