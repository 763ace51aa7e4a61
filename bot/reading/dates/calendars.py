"""Three calendars over one kind of date: months, years and their ends.

A Buddhist year is the Gregorian one + 543; Jalali dates go through persiantools.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date
from typing import Any

from persiantools.jdatetime import JalaliDate

from bot.reading.result import CalendarName

BUDDHIST = 543

YEARS: dict[CalendarName, range] = {
    "gregorian": range(1990, 2101),
    "jalali": range(1300, 1500),
    "buddhist": range(2400, 2700),
}
"""A year of four digits tells its calendar by itself."""

_MONTHS = 12
_JALALI: Any = JalaliDate  # its constructor has no types
_FIRST_JALALI, _LAST_JALALI = 1, 9376


def calendar_of(year: int) -> CalendarName | None:
    """The calendar a four-digit year belongs to, if any."""
    return next((name for name, years in YEARS.items() if year in years), None)


def day_in(calendar: CalendarName, year: int, month: int, day: int) -> date | None:
    """The date, or None where the calendar has no such day."""
    if not (1 <= month <= _MONTHS and 1 <= day <= month_length(calendar, year, month)):
        return None
    if calendar == "jalali":
        converted: date = _JALALI(year, month, day).to_gregorian()
        return converted
    return date(_gregorian_year(calendar, year), month, day)


def month_length(calendar: CalendarName, year: int, month: int) -> int:
    """Days of the month; 0 for a year beyond the calendar."""
    if calendar == "jalali":
        known = _FIRST_JALALI <= year <= _LAST_JALALI
        return JalaliDate.days_in_month(month, year) if known else 0
    gregorian = _gregorian_year(calendar, year)
    return monthrange(gregorian, month)[1] if MINYEAR <= gregorian <= MAXYEAR else 0


def parts_of(calendar: CalendarName, day: date) -> tuple[int, int, int]:
    """Year, month and day as the calendar counts them."""
    if calendar == "jalali":
        jalali = _JALALI(day)
        return jalali.year, jalali.month, jalali.day
    return day.year + (BUDDHIST if calendar == "buddhist" else 0), day.month, day.day


def months_later(calendar: CalendarName, day: date, months: int) -> date | None:
    """The same day so many months on; in a shorter month, its last day."""
    year, month, number = parts_of(calendar, day)
    year, month = divmod(year * _MONTHS + month - 1 + months, _MONTHS)
    return day_in(calendar, year, month + 1, min(number, month_length(calendar, year, month + 1)))


def month_edge(calendar: CalendarName, day: date, ahead: int, edge: str) -> date | None:
    """The "first" or "last" day of the month that is so many ahead of the day's."""
    year, month, _ = parts_of(calendar, day)
    year, month = divmod(year * _MONTHS + month - 1 + ahead, _MONTHS)
    number = 1 if edge == "first" else month_length(calendar, year, month + 1)
    return day_in(calendar, year, month + 1, number)


def period_edge(
    calendar: CalendarName, day: date, months: int, ahead: int, edge: str
) -> date | None:
    """The edge of a period of `months` (3 a quarter, 12 a year) that is so many ahead."""
    _, month, _ = parts_of(calendar, day)
    start = ahead * months - (month - 1) % months
    return month_edge(calendar, day, start if edge == "first" else start + months - 1, edge)


def _gregorian_year(calendar: CalendarName, year: int) -> int:
    return year - BUDDHIST if calendar == "buddhist" else year
