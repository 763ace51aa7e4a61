"""Several ranges of days in one text: which are one, and which stand side by side, as in "this
month with last month".
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from bot.domain.reports import Days, Grouping
from bot.domain.spans import Span, Unit
from bot.reading.dates.calendars import day_in, months_later, parts_of
from bot.reading.result import CalendarName, Lang

THIS_YEAR = Span(Unit.YEAR)

_MONTHS = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.YEAR: 12}
_WHOLE = (Unit.WEEK, *_MONTHS)
_LONGEST_MONTH = 31
_LONGEST_QUARTER = 94
_WEEK = 7
_WEEK_STARTS: dict[Lang, int] = {"en": 0, "fr": 0, "fa": 5, "th": 6}
"""Monday = 0."""


def with_neighbour(spans: Sequence[Span]) -> list[Span]:
    """A single one and what it is compared with: "sales against last month" are this month's."""
    if len(spans) != 1 or spans[0].unit not in _WHOLE:
        return list(spans)
    return [*spans, Span(spans[0].unit, 0 if spans[0].number else 1)]


def ranges_of(
    spans: Sequence[tuple[Span, bool]], calendar: CalendarName, today: date
) -> list[Span] | None:
    """What is said as one is one: "May this year" the month. Of each it is told whether it was
    joined to the one before. None where two that were not are no single one: nobody can tell
    which are meant by "last month last year".
    """
    found: list[Span] = []
    for each, joined in spans:
        if found and (one := _part_of_year(found[-1], each, calendar, today)):
            found[-1] = one
        elif found and not joined:
            one = each if _says_more(found[-1], each) else _next_to(found[-1], each)
            if one is None:
                return None
            found[-1] = one
        else:
            found.append(each)
    return found


def _part_of_year(said: Span, more: Span, calendar: CalendarName, today: date) -> Span | None:
    for part, year in ((said, more), (more, said)):
        if part.days and year == THIS_YEAR:
            years = [parts_of(calendar, day)[0] for day in (part.days.first, today)]
            return part if years[0] == years[1] else more
    return None


def _says_more(said: Span, more: Span) -> bool:
    """As of "du mois de mai", where "du mois" alone is this one."""
    return said == more or (said in map(Span, _WHOLE) and more.days is not None)


def _next_to(said: Span, more: Span) -> Span | None:
    """Of "May June" both."""
    if said.days and more.days and said.days.last + timedelta(days=1) == more.days.first:
        return Span.between(said.days.first, more.days.last)
    return None


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
    if any(each.unit is Unit.DAY for each in spans):
        return None
    both = _stretch(spans) or Span.between(first, last)
    shortest = min((each.last - each.first).days + 1 for each in known)
    return (both, _apart_by(shortest)) if both else None


def all_of(spans: Sequence[Span], lang: Lang, calendar: CalendarName, today: date) -> Span | None:
    """From the first day of them to the last: of "today and yesterday" both. None for one."""
    known = [days for each in spans if (days := days_meant(each, lang, calendar, today))]
    if len(known) < 2 or len(known) < len(spans):  # noqa: PLR2004 - one is itself
        return None
    return Span.between(min(each.first for each in known), max(each.last for each in known))


def _stretch(spans: Sequence[Span]) -> Span | None:
    """As counted from today, where all of them were said so and are of one kind."""
    if any(each.days is not None for each in spans) or len({each.unit for each in spans}) > 1:
        return None
    back = [each.number for each in spans]
    return Span.stretch(spans[0].unit, min(back), max(back))


def _apart_by(shortest: int) -> Grouping:
    if shortest == _WEEK:
        return Grouping.WEEK
    if shortest <= _LONGEST_MONTH:
        return Grouping.MONTH
    return Grouping.QUARTER if shortest <= _LONGEST_QUARTER else Grouping.YEAR


def days_meant(span: Span, lang: Lang, calendar: CalendarName, today: date) -> Days | None:
    """The days of one that is counted from today in whole ones; None of the last so many."""
    return _days(span, _WEEK_STARTS[lang], calendar, today)


def _days(span: Span, week_start: int, calendar: CalendarName, today: date) -> Days | None:
    if span.days is not None:
        return span.days
    if span.unit is Unit.DAY:
        day = today - timedelta(days=span.number)
        return Days(day, day)
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
