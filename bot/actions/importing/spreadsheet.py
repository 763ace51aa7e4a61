"""A table as spreadsheets save it, its columns named in the first row: XLSX, or CSV in UTF-8
with commas, semicolons or tabs.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import chain

from bot.actions.importing.bounds import File, TooMuchError, check_text, check_workbook, opened
from bot.actions.importing.cells import Row
from bot.actions.importing.columns import COLUMNS, CUSTOM, Table
from bot.domain.errors import Invalid

DELIMITERS = ",;\t"
SHEETS = (".xlsx", ".xlsm")
ENDINGS = (".csv", *SHEETS)
QUOTED = ("'=", "'+", "'-", "'@")
FIRST_ROW = 2
"""What a spreadsheet calls the row under the names."""


class NoTable(Invalid):
    """It is none that can be brought in; keys begin with `table-`."""


@dataclass(frozen=True)
class Source:
    """`rows` can be read once; `count` of them at most, None when it is not known before."""

    header: tuple[str, ...]
    rows: Iterator[Row]
    count: int | None


def read_table(name: str, file: File) -> Source:
    """The rows that are not empty, of a file of this name. Raises NoTable, also while the
    rows are read.
    """
    sheet = name.lower().endswith(SHEETS)
    try:
        (check_workbook if sheet else check_text)(file)
    except TooMuchError as why:
        raise NoTable("table-too-much", told=str(why)) from None
    records, count = _sheet(file) if sheet else _records(file)
    header = tuple(each.strip().lower() for each in next(records, []))
    if not any(header):
        raise NoTable("table-empty")
    return Source(header, _rows(header, records), count)


def check_header(header: Sequence[str], table: Table) -> None:
    """Raises NoTable when a column is not known, is there twice, or is missing."""
    columns = COLUMNS[table]
    names = [column.name for column in columns]
    own = (CUSTOM,) if table is Table.OPPORTUNITIES else ()
    unknown = [each for each in header if each and each not in names and not each.startswith(own)]
    if unknown:
        raise NoTable("table-unknown", names=", ".join(unknown), known=", ".join(names))
    twice = {name for name in header if name and header.count(name) > 1}
    if twice:
        raise NoTable("table-twice", names=", ".join(sorted(twice)))
    missing = [column.name for column in columns if column.needed and column.name not in header]
    if missing:
        raise NoTable("table-missing", names=", ".join(missing))


def _rows(header: Sequence[str], records: Iterator[Sequence[str]]) -> Iterator[Row]:
    for number, record in enumerate(records, start=FIRST_ROW):
        texts = [_as_written(text.strip()) for text in record]
        if any(texts[len(header) :]):
            # Most often an amount with a comma: read on, it would be another amount.
            raise NoTable("table-cells", number=number)
        cells = {name: text for name, text in zip(header, texts, strict=False) if text}
        if cells:
            yield Row(number, cells)


def _as_written(text: str) -> str:
    """Without the quote that keeps a spreadsheet from calculating what is no formula."""
    return text[1:] if text.startswith(QUOTED) else text


def _sheet(file: File) -> tuple[Iterator[Sequence[str]], int | None]:
    """The first page of an XLSX file, every cell as it would be written in a CSV."""
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        with opened(file) as book:
            page = CalamineWorkbook.from_filelike(book).get_sheet_by_index(0)
    except (CalamineError, IndexError) as error:
        raise NoTable("table-unreadable", told=str(error).partition("\n")[0]) from None
    # Its own reader leaves out empty rows above the first one, which is then not the first.
    empty = [[""]] * (page.start[0] if page.start else 0)
    rows = ([_cell(each) for each in row] for row in page.iter_rows())
    return chain(empty, rows), max(page.total_height - 1, 0)


def _cell(value: object) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case float() if value.is_integer():
            return str(int(value))
        case datetime():
            return value.date().isoformat()
        case date():
            return value.isoformat()
    return str(value)


def _records(file: File) -> tuple[Iterator[Sequence[str]], int | None]:
    try:
        with _text(file) as lines:
            first = lines.readline()
            count = sum(1 for _ in lines)
    except UnicodeDecodeError:
        raise NoTable("table-encoding") from None
    return _split(file, max(DELIMITERS, key=first.count)), count


def _split(file: File, delimiter: str) -> Iterator[Sequence[str]]:
    with _text(file) as lines:
        try:
            yield from csv.reader(lines, delimiter=delimiter, strict=True)
        except csv.Error as error:
            raise NoTable("table-broken", told=str(error)) from None


def _text(file: File) -> io.TextIOWrapper:
    return io.TextIOWrapper(opened(file), encoding="utf-8-sig", newline="")
