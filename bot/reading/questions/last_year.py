"""The like of another year: "this month last year", "November last year", «آبان پارسال»."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from bot.reading.dates.calendars import parts_of
from bot.reading.folding import fold_text
from bot.reading.questions.asked_words import ASKED
from bot.reading.questions.days import begins_word, month_names, quarter_at
from bot.reading.questions.words import forms
from bot.reading.result import CalendarName, Lang
from bot.reading.words.phrases import Phrases

_THIS_YEAR = "this year | cette annee | امسال | این سال | ปีนี้"
_OF = re.compile(r"\s*(?:of\s+|in\s+|de\s+|d'\s?|در\s+|ของ|ใน)?\s*")
_NUMBER = r"\d{1,2}(?:st|nd|rd|th|er)?(?!\w)"
_DAYS_BEHIND = re.compile(rf"\s+(?:the\s+)?{_NUMBER}(?:\s*(?:-|–|to)\s*{_NUMBER})?")
""""5" and "1 to 15" behind the month's name."""
_DAYS_BEFORE = re.compile(r"(?:le\s+|the\s+|on\s+|روز\s+|วันที่\s*)?\d{1,2}(?:er|st|nd|rd|th)?\s*")
""""5" before the month's name."""


def with_year_in_figures(folded: str, lang: Lang, calendar: CalendarName, today: date) -> str:
    """The folded text, where a month, a quarter or a day that is said to be of this year or of
    the last has that year in figures: "november last year" is "november 2025".
    """
    years = _years()
    if not any(years.at(folded, at) for at in range(len(folded))):
        return folded
    said, at = "", 0
    while at < len(folded):
        found = _behind(folded, at, lang) or _before(folded, at, lang)
        if found is None:
            said += folded[at]
            at += 1
            continue
        words, of, back, at = found
        counted = _calendar(of, calendar)
        said += f"{words} {parts_of(counted, today)[0] - back} "
    return said.strip()


_Found = tuple[str, CalendarName | None, int, int]
"""The words without their year, whose months they are, how many years ago, and where it ends."""


def _behind(text: str, at: int, lang: Lang) -> _Found | None:
    """As in "November last year", "Q3 of last year", "November 5 last year"."""
    part = _part(text, at, lang)
    if part is None:
        return None
    days = _DAYS_BEHIND.match(text, part[1])
    for end in (days.end() if days else part[1], part[1]):
        of = _OF.match(text, end)
        year = _years().at(text, of.end() if of else end, joined=True)
        if year is not None:
            return text[at:end], part[0], *year
    return None


def _before(text: str, at: int, lang: Lang) -> _Found | None:
    """As in «پارسال آبان», "last year in November"."""
    year = _years().at(text, at)
    if year is None:
        return None
    of = _OF.match(text, year[1])
    start = of.end() if of else year[1]
    days = _DAYS_BEFORE.match(text, start)
    part = _part(text, days.end() if days else start, lang)
    if part is None or re.match(r"\s*\d{4}(?!\d)", text[part[1] :]) or _behind(text, start, lang):
        return None
    return text[start : part[1]], part[0], year[0], part[1]


def _part(text: str, at: int, lang: Lang) -> tuple[CalendarName | None, int] | None:
    """Whose month is named here, and where that ends; a quarter is of the writer's calendar."""
    if not begins_word(text, at):
        return None
    quarter = quarter_at(text, at)
    if quarter is not None:
        return None, quarter[1]
    month = month_names(lang).at(text, at)
    return (month[0][0], month[1]) if month else None


def _calendar(named: CalendarName | None, written: CalendarName) -> CalendarName:
    """In which the year is counted: a Thai writer's December is of a Buddhist year."""
    if named is None or (named == "gregorian" and written == "buddhist"):
        return written
    return named


@cache
def _years() -> Phrases[int]:
    """How many years ago."""
    last = (form for each in ASKED.values() for form, code in each.spans.items() if code == "y1")
    return Phrases(dict.fromkeys(forms(_THIS_YEAR), 0) | {fold_text(form): 1 for form in last})
