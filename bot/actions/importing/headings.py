"""The names of columns as people write them: our codes, or words of the chat in any language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from bot.actions.importing.cells import BETWEEN, Row
from bot.actions.importing.columns import COLUMNS, CUSTOM, Table
from bot.actions.importing.shelf import Labels
from bot.actions.importing.spreadsheet import NoTable, Source, check_header
from bot.domain.facts import Term
from bot.reading.names import search_key

OWN = "field"
"""What stands before the name of a field of the admin's own, and a colon."""


def named(source: Source, table: Table, labels: Labels) -> Source:
    """The same, its columns by their codes. Raises NoTable where `check_header` does."""
    codes = codes_of(source.header, table, labels)
    header = tuple(codes[each] for each in source.header)
    check_header(header, table)
    if header == source.header:
        return source
    return replace(source, header=header, rows=_called(source.rows, codes))


def table_of(header: Sequence[str], labels: Labels) -> Table | None:
    """Which table has such columns; the one of which most are there, None where none fits."""
    best, most = None, 0
    for each in Table:
        codes = codes_of(header, each, labels).values()
        try:
            check_header(tuple(codes), each)
        except NoTable:
            continue
        known = len(set(codes) & {one.name for one in COLUMNS[each]})
        if known > most:
            best, most = each, known
    return best


def codes_of(header: Sequence[str], table: Table, labels: Labels) -> Mapping[str, str]:
    """By the name of a column, its code; what is none of ours stays as it is."""
    ways = _ways(table, labels)
    return {each: _code(each, ways, labels) for each in header}


def _code(name: str, ways: Mapping[str, str], labels: Labels) -> str:
    before, colon, own = name.partition(":")
    if colon and search_key(before) in {search_key(each) for each in _labels(OWN, labels)}:
        return CUSTOM + " ".join(own.split())
    return ways.get(search_key(name), name)


def _ways(table: Table, labels: Labels) -> Mapping[str, str]:
    """A code means itself, whatever it may be a word for."""
    ways: dict[str, str] = {}
    for column in COLUMNS[table]:
        for way in _labels(column.name, labels):
            ways.setdefault(search_key(way), column.name)
    return ways | {column.name: column.name for column in COLUMNS[table]}


def _labels(code: str, labels: Labels) -> Iterator[str]:
    for each in labels(Term(f"table-name-{code}")):
        yield from (way for part in each.split(BETWEEN) if (way := part.strip()))


def _called(rows: Iterator[Row], codes: Mapping[str, str]) -> Iterator[Row]:
    for row in rows:
        yield Row(row.number, {codes[name]: text for name, text in row.cells.items()})
