"""A report for a terminal: the finding, and its table in columns of a fixed-width font."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from bot.domain.facts import Name, Percent, Term
from bot.domain.money import Money
from bot.domain.moves import Status
from bot.reports.composed import Cell, Composed, Quarter, Table, Year, figure_name
from bot.reports.wording import bare, span_text
from bot.speech.calendars import Month
from bot.speech.markup import clean
from bot.speech.reader import Reader
from bot.speech.reply import Say
from bot.speech.translator import Translator
from bot.speech.widths import cells, shortened

_WIDEST = 40
"""Cells of a name; a terminal has eighty to share."""
_GAP = "  "


def as_text(told: Composed, reader: Reader, tr: Translator) -> str:
    """Lines without markup, columns aligned by what a terminal shows, numbers to the right.

    Logical order throughout: a terminal that knows Persian turns it itself.
    """
    table = told.table

    def said(line: Say) -> str:
        return bare(tr.plain(line, reader))

    parts = [
        [said(told.finding), said(told.period)],
        _grid(table, reader, tr) if table.rows else [said(Say("report-empty"))],
        [
            f"{said(figure_name(each.key))}: {cell_text(each.value, reader, tr)}"
            for each in table.totals
        ],
        [*map(said, told.notes), said(told.scope)],
    ]
    return "\n\n".join("\n".join(part) for part in parts if part)


def cell_text(cell: Cell, reader: Reader, tr: Translator) -> str:
    """One value in the reader's words, digits and calendar; nothing for None."""
    formats = tr.formats(reader)
    match cell:
        case None:
            return ""
        case Money():
            text = formats.money(cell)
        case Percent():
            text = formats.percent(cell.value)
        case int():
            text = formats.number(cell)
        case Month():
            text = formats.month(cell, short=True)
        case Quarter() | Year():
            text = span_text(cell, tr, reader)
        case Decimal():
            text = formats.number(cell, decimals=1)
        case date():
            text = formats.day(cell, "day")
        case Status():
            text = tr.plain(f"status-{cell.value}", reader)
        case Term():
            text = tr.plain(cell.key, reader)
        case Name():
            text = shortened(clean(cell.text), _WIDEST)
    return bare(text)


def _grid(table: Table, reader: Reader, tr: Translator) -> list[str]:
    heads = [bare(tr.plain(figure_name(each.key), reader)) for each in table.columns]
    texts = [[cell_text(cell, reader, tr) for cell in row] for row in table.rows]
    columns = list(zip(heads, *texts, strict=True))
    widths = [max(map(cells, column)) for column in columns]
    right = [_is_figure(cell) for cell in table.rows[0]]
    rule = ["─" * width for width in widths]
    return [_line(row, widths, right) for row in (heads, rule, *texts)]


def _line(row: Sequence[str], widths: Sequence[int], right: Sequence[bool]) -> str:
    padded = (
        _padded(text, width, right=at_end)
        for text, width, at_end in zip(row, widths, right, strict=True)
    )
    return _GAP.join(padded).rstrip()


def _padded(text: str, width: int, *, right: bool) -> str:
    blank = " " * (width - cells(text))
    return blank + text if right else text + blank


def _is_figure(cell: Cell) -> bool:
    return isinstance(cell, (int, Decimal, Money, Percent))
