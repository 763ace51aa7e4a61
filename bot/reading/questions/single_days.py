"""Days in a typed condition: "15 Dec" is to come for a plan, and gone for what has happened.

`read_date` reads a day without its year as the next such day, as a plan means it. Of what was
created or has ended it would find nothing at all.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache

from bot.domain.spans import Span
from bot.reading.dates.calendars import months_later
from bot.reading.dates.dates import read_date
from bot.reading.dates.day_names import ordinals
from bot.reading.dates.moments import DateRead
from bot.reading.questions.days import QUARTER, month_names, quarter_at
from bot.reading.questions.leading import after_to, leads_on
from bot.reading.questions.words import forms
from bot.reading.result import CalendarName, Lang, Read, Reading, Reason, Unread
from bot.reading.words.phrases import Phrases, skip_space

_MOST_WORDS = 5
_WORD_ENDS = re.compile(r"(?=[\s,;،]|$)")
_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)
_COMING = "next | coming | prochain | prochaine | آینده | بعد | بعدی | หน้า"
_YEAR = re.compile(r"\D{0,6}[12]\d{3}(?!\d)")
_IN_FIGURES = re.compile(r"\d+[/-]\d+")
_ALL_IN_FIGURES = re.compile(r"\d+\s?([/.-])\s?\d+\s?\1\s?\d+")
_NEXT_DAY = re.compile(r"[-–]\s*\d{1,2}$")
""""- 28" of "15 Nov - 28 Nov", where it is no year of the first."""
_NO_SUCH = frozenset({Reason.DATE_IMPOSSIBLE, Reason.DATE_YEAR})
_MONTHS_BACK = (1, *range(12, 108, 12))
"""29 February is back after eight years at most."""
_A_YEAR = timedelta(days=366)
_BEFORE = re.compile(r"(?:(?:du|le|the)\s+|วันที่\s*)*")
_OF_A_MONTH = re.compile(r"(\d{1,2})(?:er|st|nd|rd|th)?(?![\d%]|[^\W\u0e00-\u0e7f])")
""""1" of "du 1er au 15 décembre"."""


@dataclass(frozen=True, slots=True)
class DayReader:
    """Days as their writer says them; `today` is the writer's local day."""

    lang: Lang
    calendar: CalendarName
    today: date

    def at(
        self, text: str, at: int, *, past: bool, since: date | None = None
    ) -> tuple[date, int] | None:
        """The day that is said here, the longest words first, and where it ends.

        past: of what has happened. since: the first of the days that are asked for, if it was
        said before: what ends them is not earlier. None where there is no such day.
        """
        day, end = self._heard(text, at) or (None, at)
        if day is None:
            return None
        words = text[at:end].strip()
        gone = self._last_such(words, day) if past and day > self.today else day
        return _nearer(gone, day, since), end

    def no_day(self, text: str, at: int) -> int | None:
        """Where a day ends that is said here and that there is not, "29 Feb 2025", or two of
        which one is such: "25 to 30 February". None for any other words.
        """
        if not self.may_begin(text, at):
            return None
        found = self._heard(text, at)
        if found is not None:
            return found[1] if found[0] is None else None
        two = self._two_of_month(text, at)
        if two is None:
            return None
        first, last, month, end = two
        days = [self._read(f"{number} {month}", self.today) for number in (first, last)]
        return None if first <= last and all(days) else end

    def _heard(self, text: str, at: int) -> tuple[date | None, int] | None:
        """The day that the longest words say, as a plan means it; without one where there is
        none such: of "29 Feb 2025" the beginning is another day.
        """
        ends = [each.start() for each in _WORD_ENDS.finditer(text, at + 1)][:_MOST_WORDS]
        for end in reversed(ends):
            words = text[at:end].strip()
            if leads_on(words) or self._leads_to_next(text, words, end):
                continue
            read = self._reading(words, self.today)
            if isinstance(read, Read):
                return read.value.day, end
            if isinstance(read, Unread) and read.reason in _NO_SUCH and self._says_all(words):
                return None, end
        return None

    def _leads_to_next(self, text: str, words: str, end: int) -> bool:
        names = month_names(self.lang)
        behind = skip_space(text, end)
        return _NEXT_DAY.search(words) is not None and names.at(text, behind) is not None

    def of_one_month(
        self, text: str, at: int, *, past: bool, since: date | None
    ) -> tuple[Span, int] | None:
        """As in "1 to 15 December", where the month is said once, behind the second day."""
        two = self._two_of_month(text, at)
        if two is None:
            return None
        first, last, month, end = two
        begun = self.at(f"{first} {month}", 0, past=past)
        ended = self.at(f"{last} {month}", 0, past=past, since=since)
        if begun is None or ended is None or first > last:
            return None
        # Of "1 to 25 Nov" one may be over already, and the other still to come.
        again = self.at(f"{last} {month}", 0, past=past, since=begun[0]) or ended
        span = Span.between(again[0] - timedelta(days=last - first), again[0])
        return (span, end) if span else None

    def _two_of_month(self, text: str, at: int) -> tuple[int, int, str, int] | None:
        """The two numbers of such days, what says their month, and where that ends."""
        first = self._number(text, at)
        start = after_to(text, first[1]) if first else None
        second = self._number(text, start) if start is not None else None
        if first is None or start is None or second is None:
            return None
        last = self._heard(text, _before(text, start))
        month = text[second[1] : last[1]].lstrip() if last else ""
        if last is None or not self.says_month(month):
            return None
        return first[0], second[0], month, last[1]

    def may_begin(self, text: str, at: int) -> bool:
        """Whether a day with its month may be said here."""
        known = text[at : at + 1].isdigit() or ordinals(self.lang).at(text, at)
        return bool(known or month_names(self.lang).at(text, at))

    def _number(self, text: str, at: int) -> tuple[int, int] | None:
        """A day of a month, in figures or as an ordinal, and where it ends."""
        at = _before(text, at)
        figures = _OF_A_MONTH.match(text, at)
        return (int(figures[1]), figures.end()) if figures else ordinals(self.lang).at(text, at)

    def planned(self, text: str, at: int, said: Span) -> Span | None:
        """The next such month or quarter where one that is said without its year is over.

        A report looks back; nothing is planned for what is over.
        """
        quarter, month = quarter_at(text, at), month_names(self.lang).at(text, at)
        if quarter is not None:
            calendar, count, end = self.calendar, QUARTER, quarter[1]
        elif month is not None:
            calendar, count, end = month[0][0], 1, month[1]
        else:
            return None
        if said.days is None or said.days.last >= self.today or _YEAR.match(text, end):
            return None
        first = months_later(calendar, said.days.first, 12)
        after = months_later(calendar, first, count) if first else None
        return Span.between(first, after - _DAY) if first and after else None

    def says_month(self, words: str) -> bool:
        """Whether these words tell a day from a number: by a month, or as "15/11"."""
        return self._names_month(words) or _IN_FIGURES.match(words) is not None

    def _names_month(self, words: str) -> bool:
        names = month_names(self.lang)
        return any(names.at(words, at) for at in range(len(words)))

    def comes_again(self, words: str, day: date) -> bool:
        """Whether these words mean such a day of every year: "29/11", and not "29/11/26"."""
        return self.says_month(words) and self._read(words, day - _A_YEAR) != day

    def _says_all(self, words: str) -> bool:
        """Whether these can be nothing but a day: "3.4" may be a number of anything."""
        return self._names_month(words) or bool(_ALL_IN_FIGURES.search(words))

    def _last_such(self, words: str, day: date) -> date:
        """The same of a week, a month or years ago; "tomorrow" and "next Monday" are to come."""
        moves = self._read(words, self.today - _DAY) == day - _DAY
        if moves or any(_coming().at(words, at) for at in range(len(words))):
            return day
        before = (months_later(self.calendar, self.today, -months) for months in _MONTHS_BACK)
        # A weekday is the first one behind the day from which it is said.
        for start in (self.today - _WEEK - _DAY, self.today - _WEEK, *before):
            found = self._read(words, start + _DAY) if start else None
            if found is not None and found <= self.today:
                return found
        return day

    def _read(self, words: str, today: date) -> date | None:
        read = self._reading(words, today)
        return read.value.day if isinstance(read, Read) else None

    def _reading(self, words: str, today: date) -> Reading[DateRead]:
        now = datetime.combine(today, time(12))
        return read_date(words, lang=self.lang, calendar=self.calendar, now=now)


def _before(text: str, at: int) -> int:
    """Past the words that stand before a day."""
    found = _BEFORE.match(text, at)
    return found.end() if found else at


def _nearer(gone: date, coming: date, since: date | None) -> date:
    """Of "1 Nov to 30 Nov" the second is this year's, though it is to come."""
    if since is None or gone >= since or coming - since > since - gone:
        return gone
    return coming


@cache
def _coming() -> Phrases[bool]:
    return Phrases(dict.fromkeys(forms(_COMING), True))
