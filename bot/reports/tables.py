"""The table of a report for a chat and for a spreadsheet: its own rows, all of them."""

from __future__ import annotations

import hashlib
import json
from base64 import urlsafe_b64encode
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from bot.domain.facts import Name, Percent, Term
from bot.domain.filters import Filter
from bot.domain.money import Money
from bot.domain.moves import Status
from bot.reports.as_text import cell_text
from bot.reports.composed import (
    CURRENCY,
    Cell,
    Column,
    Composed,
    Quarter,
    Span,
    Table,
    Year,
    figure_name,
)
from bot.reports.sheets import TOMAN_CODE, CellKind, Sheet, SheetColumn
from bot.reports.wording import bare
from bot.speech.calendars import Month
from bot.speech.reader import Reader
from bot.speech.reply import Say, say_of
from bot.speech.translator import Translator

_KEY_BYTES = 6
"""Of the key of a row, which are eight letters in a button: no two rows have the same."""
_OLD_LETTERS = 5
"""So many had the buttons of before; some tables of sixty had two rows of one key."""

_KINDS: dict[type, CellKind] = {
    Money: CellKind.MONEY,
    Percent: CellKind.PERCENT,
    int: CellKind.NUMBER,
    Decimal: CellKind.NUMBER,
}


@dataclass(frozen=True, slots=True)
class TextRow:
    """A row in words: what it is about, and its figures in the order of their columns."""

    label: str
    figures: tuple[str, ...]
    key: str = ""
    behind: Filter | None = None
    """The opportunities it counts, where it counts any."""
    apart: tuple[TextRow, ...] = ()
    """A row for each of its figures, where they count different ones."""
    column: str = ""
    """The key of its only figure, where it is one of those."""

    @property
    def opened(self) -> tuple[TextRow, ...]:
        """What a button opens: the row, or each of its figures by itself."""
        return tuple(each for each in self.apart or (self,) if each.key)


def heading(told: Composed, reader: Reader, tr: Translator) -> list[str]:
    """The names of the columns with figures, as the figures of `text_rows` stand."""
    return [
        bare(tr.plain(figure_name(column.key), reader))
        for column, kind in zip(told.table.columns, _kinds(told.table), strict=True)
        if kind is not None
    ]


def text_rows(told: Composed, reader: Reader, tr: Translator) -> list[TextRow]:
    kinds = _kinds(told.table)
    behind = told.table.behind or (None,) * len(told.table.rows)
    # In words an amount says itself what it is in.
    columns = zip(told.table.columns, kinds, strict=True)
    naming = [kind is None and column.key != CURRENCY for column, kind in columns]
    rows = []
    for row, each in zip(told.table.rows, behind, strict=True):
        texts = [cell_text(cell, reader, tr) for cell in row]
        names = (cell for cell, named in zip(row, naming, strict=True) if named)
        label = " · ".join(text for cell in _once(names) if (text := cell_text(cell, reader, tr)))
        figures = tuple(
            text or "–" for text, kind in zip(texts, kinds, strict=True) if kind is not None
        )
        rows.append(TextRow(label, figures, row_key(each), each))
    if not told.table.apart:
        return rows
    keys = [each.key for each in told.table.columns]
    opened = []
    for one, counted, cells in zip(rows, told.table.apart, told.table.rows, strict=True):
        said = (cell_text(each, reader, tr) for each in cells)
        opened.append(replace(one, apart=_apart(one, counted, dict(zip(keys, said, strict=True)))))
    return opened


def _apart(
    row: TextRow, counted: Mapping[str, Filter], said: Mapping[str, str]
) -> tuple[TextRow, ...]:
    """A row of its own for each figure that counts any."""
    return tuple(
        TextRow(row.label, (said[column],), row_key(behind), behind, column=column)
        for column, behind in counted.items()
    )


def _once(names: Iterable[Cell]) -> list[Cell]:
    """Of a month, a quarter or a year its first and last day say nothing more."""
    known = list(names)
    if not any(isinstance(each, Span) for each in known):
        return known
    return [each for each in known if not isinstance(each, date)]


def row_key(behind: Filter | None) -> str:
    """A few letters that stand for exactly these opportunities."""
    return "" if behind is None else urlsafe_b64encode(_digest(behind)[:_KEY_BYTES]).decode()


def behind_row(table: Table, key: str) -> Filter | None:
    """What stands behind the row, or the figure, of this key; None where none has it, or two."""
    apart = (each for row in table.apart for each in row.values())
    known = (each for each in (*table.behind, *apart) if each is not None)
    found = [each for each in known if key in _keys(each)]
    return found[0] if found and all(each == found[0] for each in found) else None


def _keys(behind: Filter) -> tuple[str, str]:
    """Of a button of today, and of one that was made before."""
    return row_key(behind), _digest(behind).hex()[:_OLD_LETTERS]


def _digest(behind: Filter) -> bytes:
    told = json.dumps(behind.to_json(), sort_keys=True, ensure_ascii=True)
    return hashlib.sha256(told.encode()).digest()


def as_sheet(told: Composed, reader: Reader, tr: Translator, *, only: Sequence[str] = ()) -> Sheet:
    """Real numbers and days; words of ours in the reader's language.

    A report without rows is a row of its totals. `only`: lines that say of which opportunities
    it is, where it is not of all.
    """
    table = told.table if told.table.columns else _of_totals(told.table)
    kinds = [kind or _days_or_words(table, at) for at, kind in enumerate(_kinds(table))]
    return Sheet(
        name=bare(tr.plain(f"report-{told.report.key}", reader)),
        columns=[
            SheetColumn(bare(tr.plain(figure_name(column.key), reader)), kind)
            for column, kind in zip(table.columns, kinds, strict=True)
        ],
        rows=[
            [
                _unit(cell, reader) if column.key == CURRENCY else _value(cell, kind, reader, tr)
                for cell, kind, column in zip(row, kinds, table.columns, strict=True)
            ]
            for row in table.rows
        ],
        rtl=reader.rtl,
        calendar=reader.calendar,
        toman=reader.toman,
        units=tr.formats(reader).currencies(),
        with_units=True,
        in_own=any(each.key == CURRENCY for each in table.columns),
        about=bare(tr.plain("report-file-about", reader)),
        remarks=_remarks(told, only, reader, tr),
    )


def _remarks(told: Composed, only: Sequence[str], reader: Reader, tr: Translator) -> list[str]:
    """What stands around the picture and is in no row: its days, whose figures, its totals."""
    head, rest = (told.finding, told.period), (told.scope, *told.notes)
    totals = totals_said(told.table, reader, tr)
    lines = [tr.plain(each, reader) for each in head]
    lines += [*only, *(tr.plain(each, reader) for each in (*rest, *totals))]
    return [bare(line) for each in lines for line in each.split("\n")]


def totals_said(table: Table, reader: Reader, tr: Translator) -> list[Say]:
    """The figures of the whole report that there are, each with its name."""
    told = []
    for each in table.totals:
        text = cell_text(each.value, reader, tr)
        if text:
            name = tr.plain(figure_name(each.key), reader)
            told.append(say_of("report-numbers-total", name=Name(name), figure=Name(text)))
    return told


def _of_totals(table: Table) -> Table:
    return Table(
        columns=tuple(Column(each.key) for each in table.totals),
        rows=(tuple(each.value for each in table.totals),),
    )


def _kinds(table: Table) -> list[CellKind | None]:
    """Of each column, by its cells; None for words and days, which name the row."""
    return [_kind(column) for column in _columns(table)]


def _columns(table: Table) -> Iterator[Sequence[Cell]]:
    for at in range(len(table.columns)):
        yield [row[at] for row in table.rows]


def _kind(cells: Sequence[Cell]) -> CellKind | None:
    known = [_KINDS[type(cell)] for cell in cells if type(cell) in _KINDS]
    named = any(cell is not None and type(cell) not in _KINDS for cell in cells)
    return None if named or not known else known[0]


def _days_or_words(table: Table, at: int) -> CellKind:
    """Months, quarters and years are no days, though each has a first one."""
    cells = [row[at] for row in table.rows if row[at] is not None]
    plain = (int, Decimal, Money, Percent, Month, Quarter, Year, Status, Name, Term)
    days = bool(cells) and not any(isinstance(cell, plain) for cell in cells)
    return CellKind.DAY if days else CellKind.WORDS


def _unit(currency: Cell, reader: Reader) -> str:
    """What the amounts of a row are counted in, by its code; toman have none of their own."""
    code = currency.text if isinstance(currency, Name) else ""
    return TOMAN_CODE if reader.toman and code == "IRR" else code


def _value(cell: Cell, kind: CellKind, reader: Reader, tr: Translator) -> Any:
    if cell is None:
        return None
    if kind is CellKind.WORDS:
        return cell.text if isinstance(cell, Name) else cell_text(cell, reader, tr)
    return cell.value if isinstance(cell, Percent) else cell
