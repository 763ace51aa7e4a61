"""A report for other programs. Keys and forms stay as they are; words are the reader's.

    {"report": "R1",                       the id
     "finding": "12 won, 7 lost",          the sentence above the picture
     "period": {"first": "2026-10-23", "last": "2026-11-21"},   null for "now"
     "today": "2026-11-21", "currency": "EUR", "calendar": "gregorian",
     "rows": [{"outcome": "lost", "reason": "Price", "count": 5, "share": 71,
               "amount": "1234.50"}, ...],
     "totals": {"won": 12, "won_amount": "88000.00", ...}}

Amounts are decimal strings in whole units of `currency`, exact, or null for a reader who is
told none; shares whole percents; days ISO 8601, Gregorian; a month "1405-08", a quarter
"1405-Q3" and a year "1405", counted by `calendar`; a mean a number; what has no value null. Rows
are unfolded and in the order of the report; their first key is the grouping: "member" ...
"""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal

from bot.domain.facts import Name, Percent, Term
from bot.domain.money import CURRENCIES, Money
from bot.domain.moves import Status
from bot.reports.composed import Cell, Composed, Quarter, Year
from bot.reports.wording import bare
from bot.speech.calendars import Month
from bot.speech.reader import Reader
from bot.speech.translator import Translator


def as_json(told: Composed, reader: Reader, tr: Translator) -> str:
    """One JSON object, indented, in UTF-8 letters rather than escapes."""

    def value(cell: Cell) -> object:
        return _value(cell, reader, tr)

    keys = [each.key for each in told.table.columns]
    days = told.request.days
    document = {
        "report": told.report.id,
        "finding": bare(tr.plain(told.finding, reader)),
        "period": {"first": value(days.first), "last": value(days.last)} if days else None,
        "today": value(told.request.today),
        "currency": told.currency,
        "calendar": told.request.calendar.value,
        "rows": [dict(zip(keys, map(value, row), strict=True)) for row in told.table.rows],
        "totals": {each.key: value(each.value) for each in told.table.totals},
    }
    return json.dumps(document, ensure_ascii=False, indent=2)


def _value(cell: Cell, reader: Reader, tr: Translator) -> str | float | None:
    match cell:
        case Money():
            return _amount(cell) if reader.amounts else None
        case Percent():
            return cell.value
        case Month():
            return f"{cell.year:04}-{cell.month:02}"
        case Quarter():
            return f"{cell.year:04}-Q{cell.quarter}"
        case Year():
            return f"{cell.year:04}"
        case Decimal():
            return float(cell)
        case date():
            return cell.isoformat()
        case Term():
            return bare(tr.plain(cell.key, reader))
        case Status():
            return cell.value
        case Name():
            return cell.text
    return cell


def _amount(money: Money) -> str:
    """Every minor unit and no exponent, as in "1234.50"."""
    return f"{money.value:.{CURRENCIES[money.currency].digits}f}"
