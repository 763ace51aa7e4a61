"""Two ranges of days side by side: "this month with last month" is both, month by month."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from bot.domain.reports import Days, Grouping
from bot.domain.spans import Span, Unit
from bot.reading.dates.calendars import day_in, months_later, parts_of
from bot.reading.result import CalendarName, Lang

_MONTHS = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.YEAR: 12}
_LONGEST_MONTH = 31
_WEEK = 7
_WEEK_STARTS: dict[Lang, int] = {"en": 0, "fr": 0, "fa": 5, "th": 6}
"""Monday = 0."""


def with_neighbour(spans: Sequence[Span]) -> list[Span]:
    """A single one and what it is compared with: "sales against last month" are this month's."""
    if len(spans) != 1 or spans[0].unit not in (Unit.WEEK, *_MONTHS):
        return list(spans)
    return [*spans, Span(spans[0].unit, 0 if spans[0].number else 1)]


def side_by_side(
    spans: Sequence[Span], lang: Lang, calendar: CalendarName, today: date
) -> tuple[Span, Grouping] | None:
    """From the first of all these days to the last, and what tells them apart in a report.

    Those that were said as counted from today move along with it: a report that comes every
    Monday compares the month of its own day. None for a single range, and for days, which no
    report sets side by side.
    """
    week_start = _WEEK_STARTS[lang]
    ranges = [_days(each, week_start, calendar, today) for each in spans]
    known = [each for each in ranges if each is not None]
    if len(known) < 2 or len(known) < len(ranges):  # noqa: PLR2004 - two are a comparison
        return None
    first, last = min(each.first for each in known), max(each.last for each in known)
    both = _stretch(spans) or Span.between(first, last)
    shortest = min((each.last - each.first).days + 1 for each in known)
    return (both, _apart_by(shortest)) if both else None


def _stretch(spans: Sequence[Span]) -> Span | None:
    """As counted from today, where all of them were said so and are of one kind."""
    if any(each.days is not None for each in spans) or len({each.unit for each in spans}) > 1:
        return None
    back = [each.number for each in spans]
    return Span.stretch(spans[0].unit, min(back), max(back))


def _apart_by(shortest: int) -> Grouping:
    if shortest == _WEEK:
        return Grouping.WEEK
    return Grouping.MONTH if shortest <= _LONGEST_MONTH else Grouping.QUARTER


def _days(span: Span, week_start: int, calendar: CalendarName, today: date) -> Days | None:
    if span.days is not None:
        return span.days
    if span.unit is Unit.WEEK:
        since = (today.weekday() - week_start) % _WEEK
        monday = today - timedelta(days=since + _WEEK * span.number)
        return Days(monday, monday + timedelta(days=_WEEK - 1))
    length = _MONTHS.get(span.unit)
    if length is None:
        return None
    year, month, _ = parts_of(calendar, today)
    begun = day_in(calendar, year, (month - 1) // length * length + 1, 1)
    first = months_later(calendar, begun, -span.number * length) if begun else None
    after = months_later(calendar, first, length) if first else None
    return Days(first, after - timedelta(days=1)) if first and after else None
