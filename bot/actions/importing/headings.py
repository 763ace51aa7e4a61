"""The names of columns as people write them: our codes, or words of the chat in any language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.actions.importing.cells import BETWEEN, Row
from bot.actions.importing.columns import COLUMNS, CUSTOM, Table
from bot.actions.importing.shelf import Labels
from bot.actions.importing.spreadsheet import Source, check_header
from bot.domain.facts import Term
from bot.reading.names import search_key

OWN = "field"
"""What stands before the name of a field of the admin's own, and a colon."""
NEARLY = 2
"""So many columns of a table make a file look like it, though it does not fit wholly."""


def named(source: Source, table: Table, labels: Labels) -> Source:
    """The same, its columns by their codes. Raises NoTable where `check_header` does."""
    codes = codes_of(source.header, table, labels)
    header = tuple(codes[each] for each in source.header)
    check_header(header, table)
    if header == source.header:
        return source
    return replace(source, header=header, rows=_called(source.rows, codes))


@dataclass(frozen=True, slots=True)
class Fit:
    """How the columns of a file fit a table.

    `missing` are codes of columns that it needs and has not; `left_out` are columns of the
    file that are none of its own, or that say a second time what one before them says.
    """

    table: Table
    codes: Mapping[str, str]
    missing: tuple[str, ...]
    left_out: tuple[str, ...]

    def taken(self, source: Source) -> Source:
        """The same rows under the codes of the table, without what is left out."""
        header = tuple(self.codes[each] for each in source.header)
        return replace(source, header=header, rows=_called(source.rows, self.codes))


def fit_of(header: Sequence[str], labels: Labels) -> Fit | None:
    """The table that such columns are of: the one they fit wholly, else the one that most of
    them belong to. None where not even two columns, or not half of them, are of any.
    """
    best, most = None, (False, 0, 0)
    for each in Table:
        fit = fit_in(each, header, labels)
        known = len([code for code in set(fit.codes.values()) if code])
        whole = not (fit.missing or fit.left_out)
        if not whole and (known < NEARLY or 2 * known < len(header)):
            continue
        if known and (whole, known, -len(fit.missing)) > most:
            best, most = fit, (whole, known, -len(fit.missing))
    return best


def fit_in(table: Table, header: Sequence[str], labels: Labels) -> Fit:
    """How they fit this table, however little."""
    ours = {one.name for one in COLUMNS[table]}
    own = (CUSTOM,) if table is Table.OPPORTUNITIES else ()
    codes: dict[str, str] = {}
    left_out: list[str] = []
    for name, code in codes_of(header, table, labels).items():
        known = code in ours or code.startswith(own)
        codes[name] = code if known and code not in codes.values() else ""
        if name and not codes[name]:
            left_out.append(name)
    needed = [one.name for one in COLUMNS[table] if one.needed]
    missing = tuple(each for each in needed if each not in codes.values())
    return Fit(table, codes, missing, tuple(left_out))


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
        cells = {codes[name]: text for name, text in row.cells.items() if codes[name]}
        if cells:
            yield Row(row.number, cells)
