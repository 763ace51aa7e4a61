"""Days in a question by one name: "last 30 days", "Q3 2025", "August", "1404".

A report looks back: a month or a quarter without its year is the latest one that has begun.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import TypeVar

from bot.domain.spans import Span, last
from bot.reading.dates.calendars import calendar_of, day_in, month_length, months_later, parts_of
from bot.reading.folding import fold_text
from bot.reading.questions.asked_words import ASKED
from bot.reading.questions.words import AskedWords
from bot.reading.result import CalendarName, Lang
from bot.reading.words.lexicon import VOCABULARIES, merged
from bot.reading.words.phrases import Phrases
from bot.reading.words.vocabulary import Month

T = TypeVar("T")
Found = tuple[T, int]
"""A value, and where what says it ends."""

_YEAR = re.compile(r"\s*(?:سال\s+|ปี\s*|พ\.?ศ\.?\s*)?([12][0-9]{3})(?![0-9])")
QUARTER = 3


@dataclass(frozen=True, slots=True)
class _Writer:
    lang: Lang
    calendar: CalendarName
    today: date


def days_at(
    text: str, at: int, lang: Lang, calendar: CalendarName, today: date
) -> Found[Span] | None:
    """The days said at this place of a folded text, if any, by one name: a month, last days."""
    if not begins_word(text, at):
        return None
    writer = _Writer(lang, calendar, today)
    ways = (_last, _quarter, _month, _year)
    return next((found for way in ways if (found := way(text, at, writer))), None)


def begins_word(text: str, at: int) -> bool:
    """Whether a word or a number may begin here."""
    return at >= len(text) or not at or not _one_word(text[at - 1], text[at])


def _one_word(before: str, letter: str) -> bool:
    """Thai writes its words, and numbers among them, without spaces between."""
    return before.isalnum() and letter.isalnum() and not (_is_thai(before) or _is_thai(letter))


def _is_thai(letter: str) -> bool:
    return "\u0e00" <= letter <= "\u0e7f"


def _last(text: str, at: int, writer: _Writer) -> Found[Span] | None:
    for lang, words in ASKED.items():
        for pattern in _lasts(lang):
            found = pattern.match(text, at)
            unit = _unit(words, found[2]) if found else None
            if found and unit:
                said = found[1]
                count = int(said) if said.isdigit() else _counted_out(lang)[said]
                span = _last_span(count, unit, writer)
                return (span, found.end()) if span else None
    return None


@cache
def _lasts(lang: Lang) -> tuple[re.Pattern[str], ...]:
    """The patterns of "the last N days", where N may be a word as well: "سه ماه گذشته"."""
    spelled_out = "|".join(sorted(map(re.escape, _counted_out(lang)), key=len, reverse=True))
    numbers = rf"(\d{{1,3}}|(?:{spelled_out}))"
    patterns = tuple(each.replace(r"(\d{1,3})", numbers) for each in ASKED[lang].lasts)
    return _compiled(patterns)


@cache
def _counted_out(lang: Lang) -> Mapping[str, int]:
    """Number words of one language, folded."""
    return {fold_text(form): value for form, value in VOCABULARIES[lang].units.items() if value}


def _unit(words: AskedWords, said: str) -> str | None:
    return next((unit for form, unit in words.units.items() if fold_text(form) == said), None)


def _last_span(count: int, unit: str, writer: _Writer) -> Span | None:
    """Days and weeks are counted; months and years reach back to the day after their like."""
    if not count:
        return None
    if unit in "dw":
        return last(count * (7 if unit == "w" else 1))
    months = count * (12 if unit == "y" else 1)
    like = months_later(writer.calendar, writer.today, -months)
    return Span.between(like + timedelta(days=1), writer.today) if like else None


def _quarter(text: str, at: int, writer: _Writer) -> Found[Span] | None:
    found = quarter_at(text, at)
    return _months(found[0] * 3 - 2, QUARTER, text, found[1], writer) if found else None


def quarter_at(text: str, at: int) -> Found[int] | None:
    """Which quarter of a year is said here."""
    for words in ASKED.values():
        for pattern in _compiled(words.quarters):
            found = pattern.match(text, at)
            number = _ordinal(words, found[1]) if found else None
            if found and number:
                return number, found.end()
    return None


def _ordinal(words: AskedWords, said: str) -> int | None:
    if said.isdigit():
        return int(said)
    return next((n for form, n in words.ordinals.items() if fold_text(form) == said), None)


def _month(text: str, at: int, writer: _Writer) -> Found[Span] | None:
    found = month_names(writer.lang).at(text, at)
    if found is None:
        return None
    (calendar, month), end = found
    if calendar == "gregorian" and writer.calendar == "buddhist":
        calendar = "buddhist"
    said = _YEAR.match(text, end)
    counted = calendar_of(int(said[1])) if said else None
    if counted is not None and (counted == "jalali") != (calendar == "jalali"):
        return None  # no calendar has both: "December 1404"
    return _months(month, 1, text, end, _Writer(writer.lang, calendar, writer.today))


def _months(month: int, count: int, text: str, end: int, writer: _Writer) -> Found[Span] | None:
    """So many months from this one, of the year that follows in the text, or the latest."""
    calendar = writer.calendar
    if said := _YEAR.match(text, end):
        year = int(said[1])
        calendar = calendar_of(year) or calendar
        end = said.end()
    else:
        year = parts_of(calendar, writer.today)[0]
        begun = day_in(calendar, year, month, 1)
        year -= begun is None or begun > writer.today
    return _whole_months(calendar, year, month, count, end)


def _year(text: str, at: int, _writer: _Writer) -> Found[Span] | None:
    said = _YEAR.match(text, at)
    calendar = calendar_of(int(said[1])) if said else None
    if said is None or calendar is None:
        return None
    return _whole_months(calendar, int(said[1]), 1, 12, said.end())


def _whole_months(
    calendar: CalendarName, year: int, month: int, count: int, end: int
) -> Found[Span] | None:
    first = day_in(calendar, year, month, 1)
    ending = month + count - 1
    final = day_in(calendar, year, ending, month_length(calendar, year, ending))
    span = Span.between(first, final) if first and final else None
    return (span, end) if span else None


@cache
def _compiled(patterns: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(fold_text(each) if each.isascii() else each) for each in patterns)


@cache
def month_names(lang: Lang) -> Phrases[Month]:
    """The months of every calendar, as they are called in all languages."""
    return merged(lang, lambda vocabulary: vocabulary.months)
