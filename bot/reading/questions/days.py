"""Days in a question: "last 30 days", "Q3 2025", "August", "1404", "from 1 May to 15 June".

A report looks back: a month or a quarter without its year is the latest one that has begun.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import TypeVar

from bot.domain.spans import Span, last
from bot.reading.dates.calendars import calendar_of, day_in, month_length, months_later, parts_of
from bot.reading.dates.dates import read_date
from bot.reading.folding import fold_text
from bot.reading.questions.asked_en import EN_ASKED
from bot.reading.questions.asked_fa import FA_ASKED
from bot.reading.questions.asked_fr import FR_ASKED
from bot.reading.questions.asked_th import TH_ASKED
from bot.reading.questions.words import AskedWords, Connector
from bot.reading.result import CalendarName, Lang, Read
from bot.reading.words.lexicon import VOCABULARIES, merged
from bot.reading.words.phrases import Phrases
from bot.reading.words.vocabulary import Month

T = TypeVar("T")
Found = tuple[T, int]
"""A value, and where what says it ends."""

_LANGUAGES: Mapping[Lang, AskedWords] = {
    "en": EN_ASKED,
    "fr": FR_ASKED,
    "fa": FA_ASKED,
    "th": TH_ASKED,
}
_YEAR = re.compile(r"\s*(?:سال\s+|ปี\s*|พ\.?ศ\.?\s*)?([12][0-9]{3})(?![0-9])")
_MOST_WORDS = 5
_WORD_ENDS = re.compile(r"(?=\s|$)")
QUARTER = 3


@dataclass(frozen=True, slots=True)
class _Writer:
    lang: Lang
    calendar: CalendarName
    today: date


def days_at(
    text: str,
    at: int,
    lang: Lang,
    calendar: CalendarName,
    today: date,
    *,
    ranges: bool = True,
) -> Found[Span] | None:
    """The days said at this place of a folded text, if any; `ranges`: also "from … to …"."""
    if at and _one_word(text[at - 1], text[at]):
        return None
    writer = _Writer(lang, calendar, today)
    ways = (*((_between,) if ranges else ()), _last, _quarter, _month, _year)
    return next((found for way in ways if (found := way(text, at, writer))), None)


def _one_word(before: str, letter: str) -> bool:
    """Thai writes its words, and numbers among them, without spaces between."""
    return before.isalnum() and letter.isalnum() and not (_is_thai(before) or _is_thai(letter))


def _is_thai(letter: str) -> bool:
    return "\u0e00" <= letter <= "\u0e7f"


def _last(text: str, at: int, writer: _Writer) -> Found[Span] | None:
    for lang, words in _LANGUAGES.items():
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
    patterns = tuple(each.replace(r"(\d{1,3})", numbers) for each in _LANGUAGES[lang].lasts)
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
    for words in _LANGUAGES.values():
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


def _between(text: str, at: int, writer: _Writer) -> Found[Span] | None:
    """Both ends, as in "from … to …": each is a day in words that `read_date` knows."""
    lead = _connectors(writer.lang).at(text, at)
    if lead is None or lead[0] is not Connector.FROM:
        return None
    for first, middle in _dates(text, lead[1], writer):
        start = middle + len(text[middle:]) - len(text[middle:].lstrip())
        to = _connectors(writer.lang).at(text, start)
        if to is None or to[0] is not Connector.TO:
            continue
        final = next(_dates(text, to[1], writer), None)
        if final is None:  # fewer words of it would mean another day, so all of them count
            continue
        said = (text[lead[1] : middle], text[to[1] : final[1]])
        span = _looking_back(first, final[0], said, writer)
        return (span, final[1]) if span else None
    return None


def _looking_back(first: date, final: date, said: tuple[str, str], writer: _Writer) -> Span | None:
    """Days without a year are read as the next ones; here the last ones are meant.

    Where only the second has its year, as in "from 1 May to 15 June 2025", it is of both.
    """
    years = tuple(re.search(r"[0-9]{4}", each) is not None for each in said)
    if first > writer.today and not any(years):
        back = months_later(writer.calendar, first, -12)
        first = back or first
        while final > writer.today and (earlier := months_later(writer.calendar, final, -12)):
            final = earlier
    elif years == (False, True):
        while first > final and (earlier := months_later(writer.calendar, first, -12)):
            first = earlier
    return Span.between(first, final)


def _dates(text: str, at: int, writer: _Writer) -> Iterator[Found[date]]:
    """Days that begin here, the longest words first."""
    ends = [each.start() for each in _WORD_ENDS.finditer(text, at + 1)][:_MOST_WORDS]
    now = datetime.combine(writer.today, time(12))
    for end in reversed(ends):
        words = text[at:end].strip()
        read = read_date(words, lang=writer.lang, calendar=writer.calendar, now=now)
        if isinstance(read, Read):
            yield read.value.day, end


@cache
def _compiled(patterns: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(fold_text(each) if each.isascii() else each) for each in patterns)


@cache
def month_names(lang: Lang) -> Phrases[Month]:
    """The months of every calendar, as they are called in all languages."""
    return merged(lang, lambda vocabulary: vocabulary.months)


@cache
def _connectors(lang: Lang) -> Phrases[Connector]:
    table: dict[str, Connector] = {}
    order = {"en": EN_ASKED, "fr": FR_ASKED, "fa": FA_ASKED, "th": TH_ASKED}
    for each in (*(words for name, words in order.items() if name != lang), order[lang]):
        table |= {fold_text(form): value for form, value in each.connectors.items()}
    return Phrases(table)
