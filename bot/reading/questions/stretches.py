"""Days from one end to the other in a question: "1 to 15 November", "since May", "on 3 March".

A report looks back: an end without its year is the latest one that has begun.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache

from bot.domain.reports import Days
from bot.domain.spans import Span, Unit
from bot.reading.dates.calendars import months_later, parts_of
from bot.reading.folding import fold_text
from bot.reading.questions.asked_words import ASKED
from bot.reading.questions.comparing import days_meant
from bot.reading.questions.days import Found, begins_word, days_at, month_names
from bot.reading.questions.leading import after_to
from bot.reading.questions.single_days import DayReader
from bot.reading.questions.words import Connector
from bot.reading.result import CalendarName, Lang
from bot.reading.words.phrases import Phrases, skip_space

_DASH = re.compile(r"\s*(?:\.\.+|[-–])\s*")
_YEAR = re.compile(r"[12][0-9]{3}(?![0-9])")
_OPEN = frozenset({Connector.SINCE, Connector.FROM})
"""Behind these a day alone is the first one, and today the last."""
_TWO_OF_IT = re.compile(
    r"\s*(?:the\s+)?(?P<first>\d{1,2})(?:st|nd|rd|th)?\s*(?:-|–|to|until|till|through)\s*"
    r"(?:the\s+)?(?P<last>\d{1,2})(?:st|nd|rd|th)?(?!\w)(?:,?\s*(?P<year>[12]\d{3})(?!\d))?"
)
""""1 to 15" behind the month, as English has it."""
_MONTHS_OF_YEAR = 12
_WHOLE = frozenset({Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.YEAR})


@dataclass(frozen=True, slots=True)
class _End:
    """What is said at one end: a day, or a month, a quarter or a year of days."""

    days: Days
    begins: int
    ends: int
    alone: bool
    """One day."""
    counted: Span | None = None
    """Where they are counted from today: "last year"."""
    begun: bool = False
    """Its beginning was named: "the start of last year"."""
    again: bool = False
    """It is of every year: "November", "Q3", "15 Nov"."""


class Stretches:
    """Reads at a place of a folded text; `today` is the writer's local day."""

    def __init__(self, text: str, lang: Lang, calendar: CalendarName, today: date) -> None:
        self._text, self._lang = text, lang
        self._calendar, self._today = calendar, today
        self._days = DayReader(lang, calendar, today)
        self._ends: dict[tuple[int, bool, date | None], _End | None] = {}
        """What was read already: the same end is asked for by each way to say days."""

    def at(self, at: int, *, alone: bool) -> Found[Span] | None:
        """The days that are said here with both ends, or since one.

        alone: a single day as well; where nothing but reports is meant, for it may be a day
        of anything.
        """
        begun = self._lead(at)
        if begun is None:
            return None
        said, start = begun
        return (
            self._of_one_month(start)
            or self._from_to(start, said)
            or self._since(start, said, alone=alone)
        )

    def none_at(self, at: int) -> int | None:
        """Where days end that are said here and that there are not, with the days they lead to
        or follow: "from 29 Feb 2025 to 5 March". None for any other words.
        """
        begun = self._lead(at)
        if begun is None:
            return None
        said, start = begun
        none = self._none(start)
        first = self._end(start, led=said is not None) if none is None else None
        end = none if first is None else first.ends
        other = None if end is None else self._after_to(end, said)
        if other is None:
            return none
        missing = self._none(other)
        if none is None or missing is not None:
            return missing
        final = self._end(other, led=True)
        return final.ends if final else none

    def _lead(self, at: int) -> tuple[Connector | None, int] | None:
        """What leads to days here, if anything does, and where they begin; None where it is no
        place for a first end.
        """
        if not begins_word(self._text, at):
            return None
        lead = _connectors(self._lang).at(self._text, at)
        said, start = (None, at) if lead is None else (lead[0], skip_space(self._text, lead[1]))
        if said in (Connector.TO, Connector.NOW):
            return None
        return said, self._behind(start)

    def _none(self, at: int) -> int | None:
        found = self._days.no_day(self._text, self._behind(at))
        if found is not None:
            return found
        both = self._two_behind_month(at)
        return both[1] if both and self._days.no_day(both[0], 0) is not None else None

    def led(self, at: int) -> Found[Span] | None:
        """Only what says itself where it begins: "from 1 May to 15 June"."""
        lead = _connectors(self._lang).at(self._text, at) if begins_word(self._text, at) else None
        if lead is None or lead[0] in (Connector.TO, Connector.NOW):
            return None
        return self._from_to(self._behind(skip_space(self._text, lead[1])), lead[0])

    def _of_one_month(self, at: int) -> Found[Span] | None:
        """As in "1 to 15 November" or "November 1 to 15"."""
        found = self._days.of_one_month(self._text, at, past=True, since=None)
        if found is not None:
            return found
        both = self._two_behind_month(at)
        read = self._days.of_one_month(both[0], 0, past=True, since=None) if both else None
        return (read[0], both[1]) if both and read else None

    def _two_behind_month(self, at: int) -> Found[str] | None:
        """What says "November 1 to 15" as "1 - 15 November", and where it ends."""
        month = month_names(self._lang).at(self._text, at)
        both = _TWO_OF_IT.match(self._text, month[1]) if month else None
        if month is None or both is None:
            return None
        name, year = self._text[at : month[1]], both["year"] or ""
        return f"{both['first']} - {both['last']} {name} {year}".strip(), both.end()

    def _from_to(self, at: int, lead: Connector | None) -> Found[Span] | None:
        first = self._end(at, led=lead is not None)
        start = None if first is None else self._after_to(first.ends, lead)
        if first is None or start is None:
            return None
        now = self._now(start)
        if now is not None:
            span = self._until_today(first)
            return (span, now) if span else None
        final = self._end(start, led=True, since=first.days.first if first.alone else None)
        span = None if final is None else self._both(first, final)
        return (span, final.ends) if span and final else None

    def _since(self, at: int, lead: Connector | None, *, alone: bool) -> Found[Span] | None:
        first = self._end(at, led=lead in _OPEN)
        if first is None or self._after_to(first.ends, lead) is not None:
            return None
        opened = lead is Connector.SINCE or ((first.alone or first.begun) and lead in _OPEN)
        if opened:
            span = self._until_today(first)
        elif first.alone and alone:
            span = Span.between(first.days.first, first.days.last)
        else:
            span = None
        return (span, first.ends) if span else None

    def _until_today(self, first: _End) -> Span | None:
        """What is counted from today moves along with it."""
        said = first.counted
        if said is None or said.unit not in _WHOLE:
            return Span.between(first.days.first, self._today)
        return Span.stretch(said.unit, 0, said.number) if said.number else said

    def _end(self, at: int, *, led: bool, since: date | None = None) -> _End | None:
        """`led`: what stands before tells that days follow: "since Monday", "to yesterday"."""
        key = (self._behind(at), led, since)
        if key not in self._ends:
            self._ends[key] = self._read_end(*key)
        return self._ends[key]

    def _read_end(self, at: int, led: bool, since: date | None) -> _End | None:
        may = led or self._days.may_begin(self._text, at)
        day = self._days.at(self._text, at, past=True, since=since) if may else None
        if day is not None:
            words = self._text[at : day[1]].strip()
            sure = self._days.says_month(words) or (led and not words.isdigit())
            day = day if sure else None
        counted = self._counted(at) if led else None
        if counted is not None and (day is None or counted.ends >= day[1]):
            return counted
        found = days_at(self._text, at, self._lang, self._calendar, self._today)
        if found is not None and found[0].days and (day is None or found[1] > day[1]):
            again = not _YEAR.search(self._text, at, found[1])
            return _End(found[0].days, at, found[1], alone=False, again=again)
        if day is None:
            return None
        again = self._days.comes_again(self._text[at : day[1]].strip(), day[0])
        return _End(Days(day[0], day[0]), at, day[1], alone=True, again=again)

    def _counted(self, at: int) -> _End | None:
        """As in "last year" or "the start of last year"."""
        start = at
        while begun := _starts().at(self._text, start):
            start = self._behind(skip_space(self._text, begun[1]))
        found = _spans(self._lang).at(self._text, start)
        if found is not None:
            days = days_meant(found[0], self._lang, self._calendar, self._today)
            alone = found[0].unit is Unit.DAY
            end = None if days is None else _End(days, at, found[1], alone=alone, counted=found[0])
        else:
            named = days_at(self._text, start, self._lang, self._calendar, self._today)
            days = named[0].days if named and start > at else None
            end = _End(days, at, named[1], alone=False) if named and days else None
        return replace(end, begun=start > at) if end else None

    def _both(self, first: _End, final: _End) -> Span | None:
        """From the one to the other, turned round where they run backwards. The year that only
        one has is of both: "from 1 May to 15 June 2025", "March 2024 to May".
        """
        begins, ends = first.days, final.days
        of_one = self._month_of(begins.first) == self._month_of(ends.first)
        if first.again:
            while begins.first > ends.last and not (of_one and self._of_a_year(begins, ends)):
                begins = self._a_year_on(first, begins, -1)
        elif final.again and first.counted is None:
            while ends.last < begins.first and not of_one:
                ends = self._a_year_on(final, ends, 1)
            while (earlier := self._a_year_on(final, ends, -1)).first >= begins.first:
                ends = earlier
        if begins.first > ends.last:
            begins, ends = ends, begins
        return Span.between(begins.first, ends.last)

    def _month_of(self, day: date) -> int:
        return parts_of(self._calendar, day)[1]

    def _of_a_year(self, one: Days, other: Days) -> bool:
        return len({parts_of(self._calendar, each.first)[0] for each in (one, other)}) == 1

    def _a_year_on(self, end: _End, days: Days, years: int) -> Days:
        """The like of another year; themselves where the calendar has no such year."""
        words = range(end.begins, end.ends)
        names = month_names(self._lang)
        named = next((found for at in words if (found := names.at(self._text, at))), None)
        calendar = named[0][0] if named else self._calendar
        after = timedelta(days=0 if end.alone else 1)
        first = months_later(calendar, days.first, years * _MONTHS_OF_YEAR)
        last = months_later(calendar, days.last + after, years * _MONTHS_OF_YEAR)
        return Days(first, last - after) if first and last else days

    def _after_to(self, at: int, lead: Connector | None) -> int | None:
        """Where the other end begins; "and" leads to it only behind "between"."""
        dash = _DASH.match(self._text, at)
        if dash is not None:
            return dash.end()
        if lead is Connector.BETWEEN:
            return after_to(self._text, at)
        start = skip_space(self._text, at)
        found = _connectors(self._lang).at(self._text, start)
        is_to = found is not None and found[0] is Connector.TO
        return skip_space(self._text, found[1]) if found and is_to else None

    def _now(self, at: int) -> int | None:
        found = _connectors(self._lang).at(self._text, at)
        return found[1] if found and found[0] is Connector.NOW else None

    def _behind(self, at: int) -> int:
        """Past the article or the word "day" that stands before a day."""
        while found := _before_days().at(self._text, at):
            at = skip_space(self._text, found[1])
        return at


@cache
def _before_days() -> Phrases[bool]:
    return Phrases(
        dict.fromkeys((form for each in ASKED.values() for form in each.articles), True)
    )


@cache
def _starts() -> Phrases[bool]:
    return Phrases(dict.fromkeys((form for each in ASKED.values() for form in each.starts), True))


@cache
def _spans(lang: Lang) -> Phrases[Span]:
    table: dict[str, Span] = {}
    for each in (*(words for name, words in ASKED.items() if name != lang), ASKED[lang]):
        for form, code in each.spans.items():
            if span := Span.of_code(code):
                table[fold_text(form)] = span
    return Phrases(table)


@cache
def _connectors(lang: Lang) -> Phrases[Connector]:
    table: dict[str, Connector] = {}
    for each in (*(words for name, words in ASKED.items() if name != lang), ASKED[lang]):
        table |= {fold_text(form): value for form, value in each.connectors.items()}
    return Phrases(table)
