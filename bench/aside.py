"""Indexes and triggers put aside while very many rows come in, and made again."""

# ruff: noqa: S608 - the names of tables are the bench's own
from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from sqlalchemy.orm import Session


@contextmanager
def aside(session: Session, tables: Sequence[str]) -> Iterator[None]:
    """What would be kept row by row rests; kept sums must be rebuilt afterwards."""
    again = put_aside(session, tables)
    yield
    make_again(session, again)


def put_aside(session: Session, tables: Sequence[str]) -> list[str]:
    """Drops indexes and triggers of the tables; answers how to make them again."""
    run = session.connection().exec_driver_sql
    named = ", ".join(f"'{each}'" for each in tables)
    if session.get_bind().dialect.name == "sqlite":
        rows = run(
            "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL"
            f" AND type IN ('index', 'trigger') AND tbl_name IN ({named})"
        ).all()
        for kind, name, _ in rows:
            run(f"DROP {kind} {name}")
        return [sql for _, _, sql in rows]
    for each in tables:
        run(f"ALTER TABLE {each} DISABLE TRIGGER USER")
    rows = run(
        f"SELECT indexname, indexdef FROM pg_indexes WHERE tablename IN ({named})"
        " AND indexname LIKE 'ix%%'"
    ).all()
    for name, _ in rows:
        run(f"DROP INDEX {name}")
    again = [definition for _, definition in rows]
    return [*again, *(f"ALTER TABLE {each} ENABLE TRIGGER USER" for each in tables)]


def make_again(session: Session, statements: Sequence[str]) -> None:
    for statement in statements:
        session.connection().exec_driver_sql(statement)
