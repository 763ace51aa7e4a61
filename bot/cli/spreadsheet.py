"""A table as spreadsheets save it, its columns named in the first row: XLSX, or CSV in UTF-8
with commas, semicolons or tabs.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from bot.cli.terminal import Problem

if TYPE_CHECKING:
    from bot.actions.importing.cells import Row
    from bot.actions.importing.columns import Column

DELIMITERS = ",;\t"
SHEETS = (".xlsx", ".xlsm")
QUOTED = ("'=", "'+", "'-", "'@")
FIRST_ROW = 2
"""What a spreadsheet calls the row under the names."""


def read_rows(file: Path, columns: Sequence[Column]) -> list[Row]:
    """The rows that are not empty. Problem when it is no such file or a name is not known."""
    from bot.actions.importing.cells import Row

    _check_size(file)
    records = _sheet(file) if file.suffix.lower() in SHEETS else _records(file)
    header = [name.strip().lower() for name in records[0]]
    _check_header(header, columns)
    rows: list[Row] = []
    for number, record in enumerate(records[1:], start=FIRST_ROW):
        texts = [_as_written(text.strip()) for text in record]
        if any(texts[len(header) :]):
            # Most often an amount with a comma: read on, it would be another amount.
            raise Problem(f"Row {number} has more cells than names: put commas into quotes.")
        cells = {name: text for name, text in zip(header, texts, strict=False) if text}
        if cells:
            rows.append(Row(number, cells))
    return rows


def _as_written(text: str) -> str:
    """Without the quote that keeps a spreadsheet from calculating what is no formula."""
    return text[1:] if text.startswith(QUOTED) else text


def _sheet(file: Path) -> list[list[str]]:
    """The first page of an XLSX file, every cell as it would be written in a CSV."""
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        book = CalamineWorkbook.from_path(str(file))
        rows = book.get_sheet_by_index(0).to_python(skip_empty_area=False)
    except (OSError, CalamineError, IndexError) as error:
        told = str(error).partition("\n")[0]
        raise Problem(f"{file} cannot be read as a spreadsheet: {told}.") from None
    if not rows or not any(rows[0]):
        raise Problem(f"{file} begins with an empty row; the names of the columns go there.")
    return [[_cell(each) for each in row] for row in rows]


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


def _records(file: Path) -> list[list[str]]:
    try:
        text = file.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise Problem(f"{file} cannot be read: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise Problem(f"{file} is not UTF-8. Save it again as CSV UTF-8.") from None
    first = text.partition("\n")[0]
    if not first.strip():
        raise Problem(f"{file} begins with an empty row; the names of the columns go there.")
    delimiter = max(DELIMITERS, key=first.count)
    try:
        return list(csv.reader(text.splitlines(keepends=True), delimiter=delimiter, strict=True))
    except csv.Error as error:
        raise Problem(f"{file} is not a CSV file: {error}.") from None


def _check_header(header: Sequence[str], columns: Sequence[Column]) -> None:
    names = [column.name for column in columns]
    unknown = [name for name in header if name and name not in names]
    if unknown:
        raise Problem(f"Unknown column: {', '.join(unknown)}. There are: {', '.join(names)}.")
    twice = {name for name in header if name and header.count(name) > 1}
    if twice:
        raise Problem(f"This column is there twice: {', '.join(sorted(twice))}.")
    missing = [column.name for column in columns if column.needed and column.name not in header]
    if missing:
        raise Problem(f"This column is missing: {', '.join(missing)}.")


def _check_size(file: Path) -> None:
    from bot.actions.importing.bounds import TooMuchError, check_text, check_workbook

    try:
        (check_workbook if file.suffix.lower() in SHEETS else check_text)(file)
    except TooMuchError as why:
        raise Problem(f"{file} cannot be imported: {why}.") from None
    except OSError as error:
        raise Problem(f"{file} cannot be read: {error.strerror}.") from None
