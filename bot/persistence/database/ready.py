"""Statements that are made and compiled once, and then asked by their text.

SQLAlchemy spends more on asking a short question than the database on answering it: it looks
for the compiled form, sets up a context, a result and its columns, for the one row that
comes. What every update asks is therefore said to the driver itself, on the connection and
in the transaction of the session, with the same types, and with the same errors.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import Connection, Dialect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.util import await_only

from bot.persistence.placing import as_entities

if TYPE_CHECKING:
    from bot.persistence.audit.journal import AuditedSession

E = TypeVar("E")

Row = tuple[Any, ...]
Process = Callable[[Any], Any] | None


@dataclass(frozen=True, slots=True)
class _Compiled:
    text: str
    binds: tuple[tuple[str, Any, Process], ...]
    """Of each place its name, what stands there unless it is given, and how it is kept."""
    asked: frozenset[str]
    """The names that are given each time."""
    results: tuple[tuple[int, Callable[[Any], Any]], ...]
    """Columns that are kept otherwise than they are meant."""

    def bound(self, values: dict[str, Any]) -> tuple[Any, ...]:
        if values.keys() != self.asked:
            wrong = ", ".join(sorted(values.keys() ^ self.asked))
            raise KeyError(f"not given, or not asked for: {wrong}")
        return tuple(
            values.get(name, usual) if process is None else process(values.get(name, usual))
            for name, usual, process in self.binds
        )

    def meant(self, rows: Sequence[Any]) -> Sequence[Row]:
        if not self.results:
            return rows
        found = []
        for row in rows:
            cells = list(row)
            for at, process in self.results:
                cells[at] = process(cells[at])
            found.append(tuple(cells))
        return found


class Ready:
    """`make` is given the name of the dialect. Values go by the names of the bind parameters:
    each of them and no other, or KeyError is raised, since a misspelt one would be kept as NULL.

    Not for statements with an expanding IN, whose text depends on their values.
    """

    def __init__(self, make: Callable[[str], Any]) -> None:
        self._make = make
        self._compiled: dict[str, _Compiled] = {}

    def rows(self, session: AuditedSession, **values: Any) -> Sequence[Row]:
        """All rows, as tuples in the order of the columns."""
        connection = session.connection()
        compiled = self._for(connection.dialect)
        rows, _ = _answer(connection, compiled.text, compiled.bound(values))
        return compiled.meant(rows)

    def first(self, session: AuditedSession, **values: Any) -> Row | None:
        rows = self.rows(session, **values)
        return rows[0] if rows else None

    def column(self, session: AuditedSession, **values: Any) -> list[Any]:
        """The first column of all rows."""
        return [row[0] for row in self.rows(session, **values)]

    def cell(self, session: AuditedSession, **values: Any) -> Any:
        """The first column of the first row, or None."""
        rows = self.rows(session, **values)
        return rows[0][0] if rows else None

    def entities(self, session: AuditedSession, kind: type[E], **values: Any) -> Sequence[E]:
        """Of a statement for all columns of the class's table; what is unwritten is written
        first, as before any query for entities.
        """
        if session.autoflush:
            session.flush()
        return as_entities(session, kind, self.rows(session, **values))

    def done(self, session: AuditedSession, **values: Any) -> int:
        """Of a statement that returns no rows: how many it changed."""
        connection = session.connection()
        compiled = self._for(connection.dialect)
        _, changed = _answer(connection, compiled.text, compiled.bound(values))
        return changed

    def _for(self, dialect: Dialect) -> _Compiled:
        found = self._compiled.get(dialect.name)
        if found is None:
            found = self._compiled[dialect.name] = _compiled(self._make(dialect.name), dialect)
        return found


def _compiled(statement: Any, dialect: Dialect) -> _Compiled:
    said = statement.compile(dialect=dialect)
    text = str(said)
    if "POSTCOMPILE" in text:
        raise TypeError(f"its text depends on its values: {text}")
    types = [each.type.dialect_impl(dialect) for each in statement.exported_columns]
    back = [each.result_processor(dialect, None) for each in types]
    usual = said.params
    return _Compiled(
        text=text,
        binds=tuple(
            (
                name,
                usual[name],
                said.binds[name].type.dialect_impl(dialect).bind_processor(dialect),
            )
            for name in said.positiontup
        ),
        asked=frozenset(name for name, each in said.binds.items() if each.required),
        results=tuple((at, each) for at, each in enumerate(back) if each is not None),
    )


def _answer(connection: Connection, text: str, values: tuple[Any, ...]) -> tuple[Any, int]:
    """The rows that the driver answers, and how many were changed."""
    driver = connection.connection
    for listens in connection.dispatch.before_cursor_execute:
        # Whoever counts what is said to the database hears of these as well.
        listens(connection, None, text, values, None, False)
    try:
        if connection.dialect.name == "postgresql":
            return _of_postgres(driver.dbapi_connection, connection.dialect, text, values)
        # By itself, a statement is committed as its last row is fetched.
        with closing(driver.cursor()) as cursor:
            cursor.execute(text, values)
            return cursor.fetchall(), cursor.rowcount
    except connection.dialect.loaded_dbapi.Error as error:
        raise _as_usual(connection, text, error) from error
    except BaseException as error:
        if not isinstance(error, Exception):
            # Given up in the middle: nobody knows what the driver would answer next.
            connection.invalidate(error)
        raise


def _of_postgres(driver: Any, dialect: Any, text: str, values: tuple[Any, ...]) -> tuple[Any, int]:
    """As SQLAlchemy's cursor for asyncpg does it, without what such a cursor also makes: a
    description of the columns, a second list of the rows.

    What was prepared before tables were seen to be others is prepared anew, as SQLAlchemy
    does in the context of a statement, which these have not.
    """
    prepared_since = dialect._invalidate_schema_cache_asof  # noqa: SLF001
    rows, status = await_only(_fetched(driver, text, values, prepared_since))
    number = status.rpartition(" ")[2]
    return rows, int(number) if number.isdecimal() else -1


async def _fetched(
    driver: Any, text: str, values: tuple[Any, ...], prepared_since: float
) -> tuple[Any, str]:
    try:
        if driver._transaction is None:  # noqa: SLF001
            await driver._start_transaction()  # noqa: SLF001
        prepared, _ = await driver._prepare(text, prepared_since)  # noqa: SLF001
        return await prepared.fetch(*values), prepared.get_statusmsg() or ""
    except Exception as error:
        # Raises it as what SQLAlchemy makes of it.
        driver._handle_exception(error)  # noqa: SLF001
        raise


def _seen_stale(error: Any, dialect: Any) -> None:
    """Something prepared fits the tables no more: nothing of before is used again."""
    driver = dialect.loaded_dbapi
    if isinstance(error, driver.InvalidCachedStatementError | driver.InternalServerError):
        dialect._invalidate_schema_cache()  # noqa: SLF001


def _as_usual(connection: Connection, text: str, error: Any) -> BaseException:
    """What SQLAlchemy would have raised, without the row that PostgreSQL would tell."""
    dialect = connection.dialect
    without_rows(error)
    if dialect.name == "postgresql":
        _seen_stale(error, dialect)
    raised: BaseException = DBAPIError.instance(
        text,
        None,
        error,
        dialect.loaded_dbapi.Error,
        hide_parameters=True,
        connection_invalidated=dialect.is_disconnect(error, connection.connection, None),
        dialect=dialect,
    )
    if isinstance(raised, DBAPIError) and raised.connection_invalidated:
        connection.invalidate(error)
    return raised


def without_rows(error: BaseException) -> None:
    """PostgreSQL tells the whole row it refuses as the detail of the error: it is taken out."""
    cause = error.__cause__
    if cause is not None and hasattr(cause, "detail"):
        cause.detail = None
    error.args = tuple(str(each).split("\nDETAIL:")[0] for each in error.args)
