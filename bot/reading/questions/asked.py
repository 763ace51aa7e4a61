"""A report asked for in words: "lost by source last quarter", in any order, in four languages.

What is asked about, what it is grouped by and over which days are found independently; which
report that means is decided by a table of rules. What was not understood is given back, so
that the caller can tell a question from a customer's name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from itertools import pairwise

from bot.domain.reports import Grouping
from bot.domain.spans import Span, Unit
from bot.reading.dates.calendars import parts_of
from bot.reading.folding import fold_text
from bot.reading.questions.asked_words import ASKED
from bot.reading.questions.comparing import side_by_side, with_neighbour
from bot.reading.questions.days import Found, days_at
from bot.reading.questions.stretches import Stretches
from bot.reading.questions.words import MEASURES, Meaning, Topic
from bot.reading.result import CalendarName, Lang
from bot.reading.words.phrases import Phrases

MOST_LETTERS = 200
THIS_YEAR = Span(Unit.YEAR)

_WORD = re.compile(r"[^\s.,;:!?؟،()\"«»/|+&\u0e00-\u0e7f-]+")
_VERBS = "خواه|خوا|ای|رس|د|باز|کش|مان|مون|شو|رو|گیر|کن|ده|خر|فروش|توان"
_ENDINGS = "م|د|ن|ند|یم|ید"
_PREFIX = re.compile(rf"(?<!\S)(نمی (?=\w)|می (?=(?:{_VERBS})(?:{_ENDINGS})(?!\w)))")
"""Of a Persian verb, however it is typed; before anything else "می" is the month of May."""
_SOME = frozenset(map(fold_text, ("few", "several", "quelques", "plusieurs", "چند", "หลาย")))
"""So many that nobody knows how many."""
_GAP = re.compile(r"[\s.,;:!?؟،()\"«»/|+&'-]+")


@dataclass(frozen=True, slots=True)
class Asked:
    """What was understood. `unknown`: words that mean nothing here."""

    topics: frozenset[Topic]
    groupings: tuple[Grouping, ...]
    span: Span | None
    unknown: tuple[str, ...] = ()
    beside_days: frozenset[str] = frozenset()
    """Words beside the days that were not understood: they may make other days of them."""
    besides: str = ""
    """All of it but the days, folded."""
    members: tuple[int, ...] = ()
    """Whose figures alone, where somebody was named; set by who knows the members."""
    namesakes: tuple[int, ...] = ()
    """Who may be meant by a name that several have."""

    @property
    def says_something(self) -> bool:
        return bool(self.topics or self.groupings)

    @property
    def days_unclear(self) -> bool:
        return bool(self.beside_days)


def read_asked(
    text: str,
    *,
    lang: Lang,
    calendar: CalendarName,
    today: date,
    alone: bool = False,
    people: bool = False,
) -> Asked:
    """The words of a whole text; `today` is the writer's local day.

    A day alone is taken where something is asked that only reports tell: elsewhere it may be
    the day of anything. `alone`: whatever is asked. `people`: several were named
    with it, who are what is compared.
    """
    folded = _PREFIX.sub(lambda found: found[1].rstrip(), fold_text(text)[:MOST_LETTERS])
    asked = _read(folded, _Writer(lang, calendar, today, alone=alone, people=people))
    if not alone and asked.topics & MEASURES and any(map(_has_digit, asked.unknown)):
        of_day = _read(folded, _Writer(lang, calendar, today, alone=True, people=people))
        asked = of_day if len(of_day.unknown) < len(asked.unknown) else asked
    return asked


@dataclass(frozen=True, slots=True)
class _Writer:
    lang: Lang
    calendar: CalendarName
    today: date
    alone: bool
    """A single day says of which day something is asked."""
    people: bool
    """Several were named, who are what is compared."""


def _has_digit(text: str) -> bool:
    return any(each.isdigit() for each in text)


def _read(folded: str, writer: _Writer) -> Asked:
    lang, calendar, today = writer.lang, writer.calendar, writer.today
    topics: set[Topic] = set()
    groupings: list[Grouping] = []
    unknown: list[str] = []
    spans: list[Span] = []
    span: Span | None = None
    pieces = list(_pieces(folded, writer))
    for each in pieces:
        match each.meaning:
            case Span():
                spans.append(each.meaning)
                span = _together(span, each.meaning, calendar, today) if span else each.meaning
            case Topic.SALES:
                lost = _of_lost(each, pieces, folded)
                topics |= {Topic.AMOUNT} if lost else {Topic.SALES, Topic.WON}
            case Topic.ENDS:
                topics |= {Topic.WON, Topic.LOST}
            case Topic():
                topics.add(each.meaning)
            case Grouping():
                groupings.append(each.meaning)
            case str():
                unknown.append(each.meaning)
    if Topic.COMPARED in topics:
        groupings = groupings or [Grouping.MEMBER] * writer.people
        if not groupings and topics & MEASURES:
            spans = with_neighbour(spans)
        if both := side_by_side(spans, lang, calendar, today):
            span, by = both
            groupings.append(by)
    if Topic.BEST in topics:  # "the best five": how many are shown is the picture's to decide
        unknown = [each for each in unknown if not each.isdigit()]
    return Asked(
        frozenset(topics),
        tuple(dict.fromkeys(groupings)),
        span,
        tuple(unknown),
        beside_days=frozenset(
            piece.text
            for pair in pairwise(pieces)
            for piece, days in (pair, pair[::-1])
            if _blurs(piece, days)
        ),
        besides=" ".join(each.text for each in pieces if not isinstance(each.meaning, Span)),
    )


def _of_lost(sales: _Piece, pieces: Sequence[_Piece], folded: str) -> bool:
    """As in "lost revenue": no sales that were made, but what those were worth that were not."""
    return any(
        f"{one.text}{between}{other.text}" in folded
        for one, other in pairwise(pieces)
        if sales in {one, other} and Topic.LOST in {one.meaning, other.meaning}
        for between in ("", " ")
    )


def _together(said: Span, more: Span, calendar: CalendarName, today: date) -> Span:
    """Of "May this year" the month, of "May and June" both; else what was said last."""
    for part, year in ((said, more), (more, said)):
        if part.days and year == THIS_YEAR:
            years = [parts_of(calendar, day)[0] for day in (part.days.first, today)]
            if years[0] == years[1]:
                return part
    if said.days and more.days and said.days.last + timedelta(days=1) == more.days.first:
        return Span.between(said.days.first, more.days.last) or more
    return more


@dataclass(frozen=True, slots=True)
class _Piece:
    """What one part of the text means: itself where it is unknown, None where it is nothing."""

    meaning: Meaning | Span | str | None
    text: str


def _blurs(piece: _Piece, days: _Piece) -> bool:
    """As in "the last few months": what stands beside the days may make others of them."""
    unsaid = isinstance(piece.meaning, str) and not isinstance(piece.meaning, StrEnum)
    return isinstance(days.meaning, Span) and (unsaid or piece.text in _SOME)


def _pieces(text: str, writer: _Writer) -> Iterator[_Piece]:
    """What stands in the text one after the other; unknown words as they are, folded."""
    lang, calendar, today = writer.lang, writer.calendar, writer.today
    stretches = Stretches(text, lang, calendar, today)
    at, unknown = 0, ""
    while at < len(text):
        gap = _GAP.match(text, at)
        found: Found[Meaning | Span | None] | None = None
        if gap is None:
            said = _words(lang).at(text, at)
            days = stretches.at(at, alone=writer.alone)
            days = days or days_at(text, at, lang, calendar, today)
            # "Since the beginning of the month" has a name of its own.
            named = said is not None and isinstance(said[0], Span)
            found = said if days is None or (said and named and said[1] >= days[1]) else days
        if (gap or found) and unknown:
            yield _Piece(unknown, unknown)
            unknown = ""
        if gap is not None:
            at = gap.end()
        elif found is not None:
            meaning, end = found
            yield _Piece(meaning, text[at:end])
            at = end
        else:
            step = _step(text, at)
            unknown += text[at : at + step]
            at += step
    if unknown:
        yield _Piece(unknown, unknown)


def _step(text: str, at: int) -> int:
    """Over a whole word; Thai writes none, so there over one letter."""
    if "\u0e00" <= text[at] <= "\u0e7f":
        return 1
    word = _WORD.match(text, at)
    return len(word[0]) if word else 1


@cache
def _words(lang: Lang) -> Phrases[Meaning | Span | None]:
    """All languages, the writer's own last so that its meaning holds."""
    table: dict[str, Meaning | Span | None] = {}
    for each in (*(other for other in ASKED if other != lang), lang):
        words = ASKED[each]
        table |= {fold_text(form): None for form in words.nothing}
        table |= {fold_text(form): value for form, value in words.topics.items()}
        table |= {fold_text(form): value for form, value in words.groupings.items()}
        table |= {fold_text(form): Span.of_code(code) for form, code in words.spans.items()}
    return Phrases(table)
