"""One day, three calendars: Gregorian, Jalali and Buddhist (the Thai year).

Dates are kept Gregorian; year, month and day of a calendar exist only at the edge, here.
Months are numbered from 1; weekdays from Monday = 0, as in `date.weekday`.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from persiantools.jdatetime import JalaliDate

from bot.domain.people import Calendar, Locale
from bot.domain.reports import Days

BUDDHIST_YEARS = 543
MONTHS = 12
_DAY = timedelta(days=1)

WEEK_STARTS = {Locale.EN: 0, Locale.FR: 0, Locale.FA: 5, Locale.TH: 6}
"""The first weekday of a printed week by locale: Monday, Saturday, Sunday."""


@dataclass(frozen=True, slots=True)
class Month:
    """A month of a calendar, `year` as that calendar counts it."""

    calendar: Calendar
    year: int
    month: int

    @classmethod
    def of(cls, day: date, calendar: Calendar) -> Month:
        year, month, _ = parts(day, calendar)
        return cls(calendar, year, month)

    def plus(self, months: int) -> Month:
        """The month so many later, or earlier when negative."""
        count = self.year * MONTHS + self.month - 1 + months
        return Month(self.calendar, count // MONTHS, count % MONTHS + 1)

    @property
    def length(self) -> int:
        if self.calendar is Calendar.JALALI:
            return int(JalaliDate.days_in_month(self.month, self.year))
        return monthrange(_gregorian_year(self.year, self.calendar), self.month)[1]

    @property
    def days(self) -> Days:
        first = day_of(self.year, self.month, 1, self.calendar)
        return Days(first, first + (self.length - 1) * _DAY)

    @property
    def quarter(self) -> int:
        return (self.month - 1) // 3 + 1

    def grid(self, week_start: int) -> tuple[tuple[date | None, ...], ...]:
        """Weeks of seven days from `week_start`; None outside the month."""
        first, last = self.days.first, self.days.last
        lead = (first.weekday() - week_start) % 7
        days = [None] * lead + [first + n * _DAY for n in range((last - first).days + 1)]
        days += [None] * (-len(days) % 7)
        return tuple(tuple(days[at : at + 7]) for at in range(0, len(days), 7))


def parts(day: date, calendar: Calendar) -> tuple[int, int, int]:
    """(year, month, day of the month) as the calendar counts them."""
    if calendar is Calendar.JALALI:
        jalali = JalaliDate(day)  # type: ignore[no-untyped-call]
        return jalali.year, jalali.month, jalali.day
    years = BUDDHIST_YEARS if calendar is Calendar.BUDDHIST else 0
    return day.year + years, day.month, day.day


def day_of(year: int, month: int, day: int, calendar: Calendar) -> date:
    """The Gregorian date; ValueError for a day that the calendar does not have."""
    if calendar is Calendar.JALALI:
        jalali = JalaliDate(year, month, day)  # type: ignore[no-untyped-call]
        found: date = jalali.to_gregorian()
        return found
    return date(_gregorian_year(year, calendar), month, day)


def end_of_month(day: date, calendar: Calendar) -> date:
    return Month.of(day, calendar).days.last


def quarter_days(year: int, quarter: int, calendar: Calendar) -> Days:
    """A quarter, 1 to 4, of the calendar's own year (Jalali ones begin in spring)."""
    first = Month(calendar, year, quarter * 3 - 2)
    return Days(first.days.first, first.plus(2).days.last)


def year_days(year: int, calendar: Calendar) -> Days:
    return Days(
        Month(calendar, year, 1).days.first,
        Month(calendar, year, MONTHS).days.last,
    )


def _gregorian_year(year: int, calendar: Calendar) -> int:
    return year - BUDDHIST_YEARS if calendar is Calendar.BUDDHIST else year
