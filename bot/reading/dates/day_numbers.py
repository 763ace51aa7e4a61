"""Days in figures: 15/12/2026, 2026-12-15, ۱۴۰۵/۰۹/۰۵, 15/12, 15/12/69."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from bot.reading.dates.calendars import calendar_of, day_in
from bot.reading.dates.moments import Piece, Writer, day_piece
from bot.reading.dates.years import next_such_day, readings_of
from bot.reading.result import CalendarName, Reason

_THREE = re.compile(r"(?<!\d)(\d{1,4})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{1,4})(?![\d%]|[/.:-]\d)")
_TWO = re.compile(r"(?<!\d)(\d{1,2})([/.-])(\d{1,2})(?![\d%]|[/.:-]\d)")
_FULL = 4
_SHORT = 2


def days_in_figures(text: str, start: int, writer: Writer) -> Iterator[Piece]:
    """Every way a date in figures begins at `start`."""
    three = _THREE.match(text, start)
    if three:
        first, middle, last = three[1], three[3], three[4]
        end = three.end() + (text[three.end() : three.end() + 1] == "t")  # ISO "2026-12-15T10:00"
        if len(first) == _FULL or len(last) == _FULL:
            yield _with_full_year(end, first, middle, last, writer)
        elif len(first) <= _SHORT and len(last) == _SHORT:
            yield day_piece(
                end, _with_short_year(first, middle, last, writer), Reason.DATE_IMPOSSIBLE
            )
        return
    two = _TWO.match(text, start)
    if two:
        calendar: CalendarName = "jalali" if writer.calendar == "jalali" else "gregorian"
        days = (
            next_such_day(calendar, month, day, writer.today)
            for day, month in _orders(int(two[1]), int(two[3]), writer, short=True)
        )
        yield day_piece(two.end(), tuple(days), Reason.DATE_IMPOSSIBLE)


def _orders(first: int, second: int, writer: Writer, *, short: bool) -> list[tuple[int, int]]:
    """(day, month) in the orders the writer's language knows; the habitual one first.

    English is written both ways; Persian puts the year first, so without it people waver.
    """
    both = writer.lang == "en" or (short and writer.lang == "fa")
    return [(first, second), (second, first)] if both else [(first, second)]


def _with_full_year(end: int, first: str, middle: str, last: str, writer: Writer) -> Piece:
    year_first = len(first) == _FULL
    year = int(first if year_first else last)
    calendar = calendar_of(year)
    if calendar is None:
        return Piece(end, refusal=Reason.DATE_YEAR)
    orders = (
        [(int(last), int(middle))]
        if year_first
        else _orders(int(first), int(middle), writer, short=False)
    )
    days = tuple(day_in(calendar, year, month, day) for day, month in orders)
    return day_piece(end, days, Reason.DATE_IMPOSSIBLE)


def _with_short_year(
    first: str, middle: str, last: str, writer: Writer
) -> tuple[date | None, ...]:
    days = [
        day_in(calendar, year, month, day)
        for calendar, year in readings_of(last, writer)
        for day, month in _orders(int(first), int(middle), writer, short=False)
    ]
    if writer.lang == "fa" and len(first) == _SHORT:
        days += [
            day_in(calendar, year, int(middle), int(last))
            for calendar, year in readings_of(first, writer)
        ]
    return tuple(days)
