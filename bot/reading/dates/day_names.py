"""Days with a month's name, or with a number alone: 15 Dec, ۱۵ آذر, 5 ธ.ค. 69, le 15."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache

from bot.reading.dates.calendars import day_in, months_later, parts_of
from bot.reading.dates.day_words import jumps
from bot.reading.dates.moments import Piece, Writer, day_piece
from bot.reading.dates.years import (
    month_end,
    next_month_end,
    next_such_day,
    readings_of,
    same_months,
    year_at,
)
from bot.reading.numbers.numbers import scan_number
from bot.reading.result import CalendarName, Lang, Reason
from bot.reading.words.lexicon import listed, merged
from bot.reading.words.phrases import Phrases, skip_space
from bot.reading.words.vocabulary import Month

_DAY = re.compile(
    r"(\d{1,2})(?!\d|[.,:/-]?\d|\s?[h:%])(\s?(?:st|nd|rd|th|er|e|ام|م)(?![a-zء-ی]))?"
)
_MOST_DAYS = 31
_MONTHS_TRIED = 14
_OF = re.compile(r"[\s.-]*(?:of\s+(?:the\s+)?|de\s+|d'|du\s+|le\s+|เดือน)?")


@cache
def month_names(lang: Lang) -> Phrases[Month]:
    """Month name -> its calendar and number."""
    return merged(lang, lambda vocabulary: vocabulary.months)


@cache
def ordinals(lang: Lang) -> Phrases[int]:
    return merged(lang, lambda vocabulary: vocabulary.ordinals)


@cache
def _edge_leads(lang: Lang) -> Phrases[str]:
    return merged(lang, lambda vocabulary: vocabulary.edge_leads)


@cache
def _day_leads(lang: Lang) -> Phrases[bool]:
    return listed(lang, lambda vocabulary: vocabulary.day_leads)


@cache
def _this_month(lang: Lang) -> Phrases[bool]:
    return listed(lang, lambda vocabulary: vocabulary.this_month)


@cache
def _of_month(lang: Lang) -> Phrases[bool]:
    return listed(lang, lambda vocabulary: vocabulary.of_month)


def named_days(text: str, start: int, writer: Writer) -> Iterator[Piece]:
    """Every way a day with a month's name, or with its number alone, begins at `start`."""
    yield from days_of_months(text, start, writer)
    yield from _day_alone(text, start, writer)


def days_of_months(text: str, start: int, writer: Writer) -> Iterator[Piece]:
    """Every way a day with a month's name begins at `start`."""
    yield from _month_ends(text, start, writer)
    number = _day_number(text, start, writer.lang)
    if number:
        day, end, _ = number
        month = month_names(writer.lang).at(text, _past_of(text, end), joined=True)
        if month:
            yield from _dated(day, month[0], month[1], text, writer)
    yield from _month_first(text, start, writer)


def _day_number(text: str, start: int, lang: Lang) -> tuple[int, int, bool] | None:
    """The day, where it ends, and whether it is said as an ordinal ("15th", "پانزدهم")."""
    figures = _DAY.match(text, start)
    if figures:
        return int(figures[1]), figures.end(), bool(figures[2])
    ordinal = ordinals(lang).at(text, start)
    if ordinal:
        return ordinal[0], ordinal[1], True
    spelled = scan_number(text, start, lang)
    if spelled and len(spelled.values) == 1 and not text[start].isdigit():
        day = spelled.values[0]
        if day == int(day) and 1 <= day <= _MOST_DAYS:
            return int(day), spelled.end, False
    return None


def _past_of(text: str, start: int) -> int:
    match = _OF.match(text, start)
    return match.end() if match else start


def _dated(day: int, month: Month, end: int, text: str, writer: Writer) -> Iterator[Piece]:
    """The day of a named month: with the year behind it first, then without."""
    calendar, number = month
    year = year_at(text, end, writer)
    if year:
        digits, year_end = year
        known = list(readings_of(digits, writer))
        days = _in_years(known, calendar, number, day)
        if known:
            yield day_piece(year_end, days, Reason.DATE_IMPOSSIBLE)
        elif len(digits) > 2:  # noqa: PLR2004 - two digits may be something else
            yield Piece(year_end, refusal=Reason.DATE_YEAR)
    coming = next_such_day(calendar, number, day, writer.today)
    yield day_piece(end, (coming,), Reason.DATE_IMPOSSIBLE)


def _in_years(
    years: list[tuple[CalendarName, int]], calendar: CalendarName, month: int, day: int
) -> tuple[date | None, ...]:
    counted = (same_months(calendar, known, year) for known, year in years)
    return tuple(day_in(calendar, year, month, day) for year in counted if year is not None)


def _month_first(text: str, start: int, writer: Writer) -> Iterator[Piece]:
    """As in "Dec 15, 2026": an English order, for months in Latin letters."""
    month = month_names(writer.lang).at(text, start)
    if month is None or not text[start].isascii():
        return
    at = skip_space(text, month[1])
    for the in ("the ", "-"):
        at += len(the) if text.startswith(the, at) else 0
    number = _day_number(text, at, writer.lang)
    if number:
        yield from _dated(number[0], month[0], number[1], text, writer)


def _month_ends(text: str, start: int, writer: Writer) -> Iterator[Piece]:
    """As in "fin décembre", "end of December 2026", "آخر آذر"."""
    lead = _edge_leads(writer.lang).at(text, start)
    month = month_names(writer.lang).at(text, skip_space(text, lead[1])) if lead else None
    if month is None:
        return
    (calendar, number), end = month
    year = year_at(text, end, writer)
    if year:
        known = [
            same_months(calendar, name, value) for name, value in readings_of(year[0], writer)
        ]
        days = tuple(month_end(calendar, value, number) for value in known if value is not None)
        yield day_piece(year[1], days, Reason.DATE_YEAR)
    yield day_piece(end, (next_month_end(calendar, number, writer.today),), Reason.DATE_IMPOSSIBLE)


def _day_alone(text: str, start: int, writer: Writer) -> Iterator[Piece]:
    """As in "le 15", "the 15th", "วันที่ 15", "۱۵ ماه آینده": of the writer's own months."""
    lead = _day_leads(writer.lang).at(text, start)
    at = skip_space(text, lead[1]) if lead else start
    number = _day_number(text, at, writer.lang)
    if number is None:
        return
    day, end, ordinal = number
    known = jumps(writer.lang)
    directly = known.at(text, skip_space(text, end), joined=True)
    jump = directly or known.at(text, _past_of(text, end), joined=True)
    if jump and jump[0][0] == "month":
        yield _in_month(day, jump[1], jump[0][1], writer)
    behind = (skip_space(text, end), _past_of(text, end))
    now = _first_at(_this_month(writer.lang), text, behind)
    if now:
        yield _in_month(day, now, 0, writer)
    any_month = _first_at(_of_month(writer.lang), text, behind)
    if any_month and (lead or ordinal):
        yield _next_numbered(day, any_month, writer)
    if lead or ordinal:
        yield _next_numbered(day, end, writer)


def _first_at(words: Phrases[bool], text: str, places: Iterable[int]) -> int | None:
    """Where one of them ends that begins at the first of these places where one does."""
    found = (words.at(text, at, joined=True) for at in places)
    return next((each[1] for each in found if each), None)


def _in_month(day: int, end: int, ahead: int, writer: Writer) -> Piece:
    other = months_later(writer.calendar, writer.today, ahead)
    found = None
    if other:
        year, month, _ = parts_of(writer.calendar, other)
        found = day_in(writer.calendar, year, month, day)
    return day_piece(end, (found,), Reason.DATE_IMPOSSIBLE)


def _next_numbered(day: int, end: int, writer: Writer) -> Piece:
    """The next such day of a month; on that very day, today or the next: nobody can tell."""
    year, month, _ = parts_of(writer.calendar, writer.today)
    months = (divmod(month - 1 + ahead, 12) for ahead in range(_MONTHS_TRIED))
    days = (day_in(writer.calendar, year + years, index + 1, day) for years, index in months)
    coming = [found for found in days if found and found >= writer.today]
    wanted = 2 if coming[:1] == [writer.today] else 1
    return day_piece(end, tuple(coming[:wanted]), Reason.DATE_IMPOSSIBLE)
