"""Two ranges of days side by side: "this month with last month" is both, month by month."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from bot.domain.reports import Days, Grouping
from bot.domain.spans import Span, Unit
from bot.reading.dates.calendars import day_in, months_later, parts_of
from bot.reading.result import CalendarName

_MONTHS = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.YEAR: 12}
_LONGEST_MONTH = 31


def side_by_side(
    spans: Sequence[Span], calendar: CalendarName, today: date
) -> tuple[Span, Grouping] | None:
    """From the first of all these days to the last, and what tells them apart in a report.

    None for a single range, and for days and weeks, which no report sets side by side.
    """
    ranges = [_days(each, calendar, today) for each in spans]
    known = [each for each in ranges if each is not None]
    if len(known) < 2 or len(known) < len(ranges):  # noqa: PLR2004 - two are a comparison
        return None
    both = Span.between(min(each.first for each in known), max(each.last for each in known))
    shortest = min((each.last - each.first).days + 1 for each in known)
    by = Grouping.MONTH if shortest <= _LONGEST_MONTH else Grouping.QUARTER
    return (both, by) if both else None


def _days(span: Span, calendar: CalendarName, today: date) -> Days | None:
    if span.days is not None:
        return span.days
    length = _MONTHS.get(span.unit)
    if length is None:
        return None
    year, month, _ = parts_of(calendar, today)
    begun = day_in(calendar, year, (month - 1) // length * length + 1, 1)
    first = months_later(calendar, begun, -span.number * length) if begun else None
    after = months_later(calendar, first, length) if first else None
    return Days(first, after - timedelta(days=1)) if first and after else None
