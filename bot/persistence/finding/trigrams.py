"""Looking inside names by index: FTS5's trigrams on SQLite, pg_trgm on PostgreSQL.

The revision `0011_search` makes the indexes. Where an engine cannot have them, because
nobody may add the extension, the same questions are answered by looking through all rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import (
    Column,
    ColumnElement,
    Engine,
    Select,
    String,
    TableClause,
    bindparam,
    column,
    func,
    literal,
    select,
    text,
    union_all,
)
from sqlalchemy import table as lightly

from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.ready import Ready
from bot.persistence.database.types import Id

INSIDE_FROM = 3
"""Fewer letters are in too many names."""

ALIKE = 300
"""How many rows are looked at more closely to find what was misspelt."""

_OF_A_PIECE = 200
"""How many rows of one trigram are counted: one that more rows have tells little."""
_ESCAPE = "/"
_LONGER = 4
_MOST_PIECES = 40
_READY = {
    "sqlite": text("SELECT count(*) FROM sqlite_master WHERE name = 'party_trigram'"),
    "postgresql": text("SELECT count(*) FROM pg_indexes WHERE indexname LIKE 'ix_party%trigram'"),
}
_ready: WeakKeyDictionary[Engine, bool] = WeakKeyDictionary()


class Trigrams:
    """The trigram indexes, as one session sees them."""

    def __init__(self, session: AuditedSession) -> None:
        self._session = session
        bind = session.get_bind()
        self._engine = bind if isinstance(bind, Engine) else bind.engine
        self._sqlite = self._engine.dialect.name == "sqlite"

    def ready(self) -> bool:
        """Whether this database has them; asked once."""
        known = _ready.get(self._engine)
        if known is None:
            asked = self._session.scalar(_READY[self._engine.dialect.name])
            known = _ready[self._engine] = bool(asked)
        return known

    def inside(self, key: Column[Any], letters: str) -> ColumnElement[bool]:
        """Rows with these letters anywhere in the `key`, a column of an indexed table."""
        if len(letters) < INSIDE_FROM:
            return key.contains(letters, autoescape=True)
        by_table = self.by_table()
        return matching(key, literal(sought(key, letters, by_table)), by_table)

    def alike(self, key: Column[Any], letters: str, *, size: int = ALIKE) -> Sequence[int]:
        """Ids of the rows whose `key` shares most trigrams with these letters, most first."""
        if len(letters) < INSIDE_FROM or not self.ready():
            return ()
        by_table = self.by_table()
        pieces = _pieces(letters, by_table=by_table)
        values = {f"piece_{at}": sought(key, each, by_table) for at, each in enumerate(pieces)}
        query = _counting(key, len(pieces), by_table)
        return query.column(self._session, **values, size=size)

    def by_table(self) -> bool:
        """Whether trigrams are in a table of their own, and not in an index."""
        return self._sqlite and self.ready()


def matching(key: Column[Any], what: ColumnElement[str], by_table: bool) -> ColumnElement[bool]:
    """Rows with what was `sought` in them, as a part of statements that are kept."""
    if not by_table:
        return key.like(what, escape=_ESCAPE)  # pg_trgm answers LIKE itself
    index = _index(key.table.description)
    return key.table.c.id.in_(select(index.c.rowid).where(_matches(index, what)))


def sought(key: Column[Any], letters: str, by_table: bool) -> str:
    """Letters, three or more, as `matching` takes them."""
    if by_table:
        return f"{key.name} : {_phrase(letters)}"
    for sign in (_ESCAPE, "%", "_"):
        letters = letters.replace(sign, _ESCAPE + sign)
    return f"%{letters}%"


@lru_cache(maxsize=256)
def _counting(key: Column[Any], pieces: int, by_table: bool) -> Ready:
    return Ready(lambda _: _with_most(key, pieces, by_table))


def _with_most(key: Column[Any], pieces: int, by_table: bool) -> Select[Any]:
    """Of some rows with each piece, those with most of the pieces."""
    row = _index(key.table.description).c.rowid if by_table else key.table.c.id
    wanted = [bindparam(f"piece_{at}", type_=String) for at in range(pieces)]
    some = [
        select(row).where(_held(key, each, by_table)).limit(_OF_A_PIECE).subquery()
        for each in wanted
    ]
    rows = union_all(*(select(each.c[0].label("row")) for each in some)).subquery()
    counted = select(rows.c.row).group_by(rows.c.row)
    return counted.order_by(func.count().desc(), rows.c.row).limit(bindparam("size", type_=Id))


def _held(key: Column[Any], piece: ColumnElement[str], by_table: bool) -> ColumnElement[bool]:
    if by_table:
        return _matches(_index(key.table.description), piece)
    return matching(key, piece, by_table)


def _pieces(letters: str, *, by_table: bool) -> list[str]:
    """Every trigram, and longer parts, which few rows have that are not meant.

    PostgreSQL gathers all rows of a piece before it gives the first: there only the longer.
    """
    longer = _cut(letters, _LONGER, 2)
    if by_table:
        longer += _cut(letters, INSIDE_FROM, 1)
    return list(dict.fromkeys(longer or [letters]))[:_MOST_PIECES]


def _cut(letters: str, size: int, step: int) -> list[str]:
    return [letters[at : at + size] for at in range(0, len(letters) - size + 1, step)]


def _index(owner: str) -> TableClause:
    return lightly(f"{owner}_trigram", column("rowid", Id))


def _matches(index: TableClause, query: ColumnElement[str]) -> ColumnElement[bool]:
    return column(index.name, String).op("MATCH", is_comparison=True)(query)


def _phrase(letters: str) -> str:
    """Letters as FTS5 takes them: quoted, so that none of them is a sign of its language."""
    return '"' + letters.replace('"', '""') + '"'
