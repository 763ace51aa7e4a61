"""A file of the command line as a table, and what is wrong with it in a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from bot.cli.terminal import Problem

if TYPE_CHECKING:
    from bot.actions.importing.columns import Table
    from bot.actions.importing.shelf import Labels
    from bot.actions.importing.spreadsheet import Source

SENTENCES = {
    "table-empty": "{file} begins with an empty row; the names of the columns go there.",
    "table-unknown": "Unknown column: {names}. There are: {known}.",
    "table-twice": "This column is there twice: {names}.",
    "table-missing": "This column is missing: {names}.",
    "table-cells": "Row {number} has more cells than names: put commas into quotes.",
    "table-unreadable": "{file} cannot be read as a spreadsheet: {told}.",
    "table-encoding": "{file} is not UTF-8. Save it again as CSV UTF-8.",
    "table-too-much": "{file} cannot be imported: {told}.",
    "table-broken": "{file} is not a CSV file: {told}.",
}


def read_rows(file: Path, table: Table, labels: Labels) -> Source:
    """The rows that are not empty. Problem when it is no such file or a name is not known."""
    from bot.actions.importing.headings import named
    from bot.actions.importing.spreadsheet import read_table

    with table_problems(file):
        return named(read_table(file.name, file), table, labels)


@contextmanager
def table_problems(file: Path) -> Iterator[None]:
    """Around everything that reads rows of it."""
    from bot.actions.importing.spreadsheet import NoTable

    try:
        yield
    except OSError as error:
        sheet = " as a spreadsheet" if file.suffix.lower() == ".xlsx" else ""
        raise Problem(f"{file} cannot be read{sheet}: {error.strerror}.") from None
    except NoTable as wrong:
        raise Problem(SENTENCES[wrong.key].format(file=file, **wrong.facts)) from None
