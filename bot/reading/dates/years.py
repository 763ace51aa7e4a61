"""Years in dates: the year decides the calendar; no year means the next time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from bot.reading.dates.calendars import BUDDHIST, calendar_of, day_in, month_length, parts_of
from bot.reading.dates.moments import Writer
from bot.reading.result import CalendarName, Lang
from bot.reading.words.lexicon import listed
from bot.reading.words.phrases import Phrases, skip_space

_CENTURY: dict[CalendarName, int] = {"gregorian": 2000, "jalali": 1400, "buddhist": 2500}
_YEARS_BACK, _YEARS_ON = 3, 9
_NEXT_YEARS = 3
"""Two digits are a year only near now, in a line of many numbers only nearer; farther ones
are typed in full.
"""

_YEAR = re.compile(r"[\s,\-/.]*'?(\d{4}|\d{2})(?![\d:%]|[.,/]\d)")
_CLAUSE_END = re.compile(r"\s*(?:[,،;.]|$)")
_FULL = 4
_LEAP = 9
"""Years within which every day of every calendar comes round."""


@cache
def _leads(lang: Lang) -> Phrases[bool]:
    return listed(lang, lambda vocabulary: vocabulary.year_leads)


def year_at(text: str, start: int, writer: Writer) -> tuple[str, int] | None:
    """The digits of a year behind a month, and where they end."""
    lead = _leads(writer.lang).at(text, skip_space(text, start), joined=True)
    match = _YEAR.match(text, lead[1] if lead else start)
    if match is None:
        return None
    if writer.terse and len(match[1]) < _FULL and not _CLAUSE_END.match(text, match.end()):
        return None
    return match[1], match.end()


def readings_of(digits: str, writer: Writer) -> Iterator[tuple[CalendarName, int]]:
    """What a typed year may be: four digits tell, two are taken near the writer's now."""
    year = int(digits)
    if len(digits) == _FULL:
        calendar = calendar_of(year)
        if calendar:
            yield calendar, year
        return
    for calendar in dict.fromkeys((writer.calendar, "gregorian")):
        full = _CENTURY[calendar] + year
        now, _, _ = parts_of(calendar, writer.today)
        on = _NEXT_YEARS if writer.terse else _YEARS_ON
        if now - _YEARS_BACK <= full <= now + on:
            yield calendar, full


def next_such_day(calendar: CalendarName, month: int, day: int, today: date) -> date | None:
    """The first such day from today on, or None where the calendar has none."""
    year, _, _ = parts_of(calendar, today)
    days = (day_in(calendar, year + ahead, month, day) for ahead in range(_LEAP))
    return next((found for found in days if found and found >= today), None)


def next_month_end(calendar: CalendarName, month: int, today: date) -> date | None:
    """The last day of the month, from today on."""
    year, _, _ = parts_of(calendar, today)
    for ahead in (0, 1):
        end = month_end(calendar, year + ahead, month)
        if end and end >= today:
            return end
    return None


def month_end(calendar: CalendarName, year: int, month: int) -> date | None:
    """The last day of a month."""
    return day_in(calendar, year, month, month_length(calendar, year, month))


def same_months(month_calendar: CalendarName, calendar: CalendarName, year: int) -> int | None:
    """`year` as the month's calendar counts it; None if the two do not go together."""
    if month_calendar == calendar:
        return year
    if month_calendar == "gregorian" and calendar == "buddhist":
        return year - BUDDHIST
    return None
