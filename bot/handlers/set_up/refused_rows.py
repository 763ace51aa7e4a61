"""The rows of a table that are refused, as a file to mend and send again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import PurePath
from typing import Any

from bot.actions.importing.cells import Row
from bot.actions.importing.outcome import RowRefused
from bot.actions.ports import Desk
from bot.domain.facts import Name
from bot.domain.people import Member
from bot.domain.rights import Office, check_office
from bot.reports.sheets import CellKind, Sheet, SheetColumn, SheetForm, as_file
from bot.speech.reader import Reader
from bot.speech.refusals import refusal
from bot.speech.reply import Parcel, say_of
from bot.speech.translator import Translator


@dataclass(frozen=True)
class Table:
    """A table as it was sent, and what of it is refused."""

    title: str
    header: Sequence[str]
    rows: Mapping[int, Row]
    refusals: Sequence[RowRefused]
    called: Mapping[str, str]
    """By the code of a column, what the file calls it."""


MOST_TOLD = 3
"""Refused rows of which the reason is said at once; all of them stand in the file."""


def first_refused(
    refusals: Sequence[RowRefused],
    called: Mapping[str, str],
    tr: Translator,
    desk: Desk,
    reader: Reader,
) -> list[list[Any]]:
    """The number, the column as the file has `called` it and the reason of each."""
    currency = desk.organisation.currency
    return [
        [
            each.number,
            called.get(each.column, each.column),
            tr.plain(refusal(each.refused, reader, currency=currency), reader),
        ]
        for each in refusals[:MOST_TOLD]
    ]


def refused_file(
    table: Table, tr: Translator, actor: Member, desk: Desk, reader: Reader
) -> Parcel:
    """Its own columns, then the number of the row, the column and why."""
    check_office(actor, Office.SET_UP)
    currency = desk.organisation.currency
    told = [
        [
            *(table.rows[each.number].cells.get(name) for name in table.header),
            str(each.number),
            table.called.get(each.column, each.column),
            tr.plain(refusal(each.refused, reader, currency=currency), reader),
        ]
        for each in table.refusals
        if each.number in table.rows
    ]
    more = [tr.plain(f"table-column-{each}", reader) for each in ("row", "column", "why")]
    sheet = Sheet(
        name=tr.plain("table-refused-page", reader),
        columns=[SheetColumn(each, CellKind.WORDS) for each in (*table.header, *more)],
        rows=told,
    )
    name = f"{PurePath(table.title).stem}-refused.xlsx"
    caption = say_of("table-refused-caption", file=Name(table.title), count=len(told))
    return Parcel(name, partial(as_file, sheet, SheetForm.XLSX), caption)
