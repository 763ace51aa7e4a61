"""A report asked for in words: "lost by source last quarter", in any order, in four languages.

What is asked about, what it is grouped by and over which days are found independently; which
report that means is decided by a table of rules. What was not understood is given back, so
that the caller can tell a question from a customer's name.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cache
from itertools import pairwise

from bot.domain.filters import Condition, subject_of
from bot.domain.reports import Grouping
from bot.domain.spans import Span
from bot.reading.folding import fold_text
from bot.reading.questions.ahead import without_their_number
from bot.reading.questions.asked_words import ASKED
from bot.reading.questions.compared import AND, OR
from bot.reading.questions.comparing import all_of, ranges_of, side_by_side, with_neighbour
from bot.reading.questions.days import Found, begins_word, days_at
from bot.reading.questions.last_year import with_year_in_figures
from bot.reading.questions.stretches import Stretches
from bot.reading.questions.words import BESIDE_CONTACTS, MEASURES, SIDE_BY_SIDE, Meaning, Topic
from bot.reading.result import CalendarName, Lang
from bot.reading.words.phrases import Phrases

MOST_LETTERS = 200

_WORD = re.compile(r"[^\s.,;:!?؟،()\"«»/|+&\u0e00-\u0e7f-]+")
_VERBS = "خواه|خوا|ای|رس|د|باز|کش|مان|مون|شو|رو|گیر|کن|ده|خر|فروش|توان"
_ENDINGS = "م|د|ن|ند|یم|ید"
_PREFIX = re.compile(rf"(?<!\S)(نمی (?=\w)|می (?=(?:{_VERBS})(?:{_ENDINGS})(?!\w)))")
"""Of a Persian verb, however it is typed; before anything else "می" is the month of May."""
_EACH = re.compile(r"(?<=\S) (?=(ماه|سال|روز|هفته|فصل) به \1(?!\w))")
"""Before "month by month" in Persian, where "فروردین ماه" would end one word too late."""
_SOME = frozenset(map(fold_text, ("few", "several", "quelques", "plusieurs", "چند", "หลาย")))
"""So many that nobody knows how many."""
_PARTS = re.compile(r"[,;،/|+&]|\s-\s")
"""What stands between two things that are no single one."""
_WITH = ("with", "plus", "avec", "با", "กับ")
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
    no_days: tuple[str, ...] = ()
    """Days that there are not, "29 Feb 2025", or of which only one can be meant; unknown too."""
    besides: str = ""
    """All of it but the days, folded."""
    runs: tuple[str, ...] = ()
    """The same words, as they follow one another with small words between: "pompe de relevage"."""
    read_as: tuple[tuple[str, str], ...] = ()
    """Words with a slip, and what they were read as."""
    conditions: tuple[Condition, ...] = ()
    """Of which opportunities alone, where what they have is named; set by who knows the names."""
    members: tuple[int, ...] = ()
    """Whose figures alone, where somebody was named; set by who knows the members."""
    namesakes: tuple[int, ...] = ()
    """Who may be meant by a name that several have."""

    @property
    def named(self) -> frozenset[str]:
        """The fields of which some values alone are asked for."""
        return frozenset(map(subject_of, self.conditions))

    @property
    def says_something(self) -> bool:
        return bool(self.topics or self.groupings)

    @property
    def days_unclear(self) -> bool:
        return bool(self.beside_days or self.no_days)


def read_asked(
    text: str,
    *,
    lang: Lang,
    calendar: CalendarName,
    today: date,
    alone: bool = False,
    people: bool = False,
    names: Phrases[bool] | None = None,
) -> Asked:
    """The words of a whole text; `today` is the writer's local day.

    A day alone is taken where something is asked that only reports tell: elsewhere it may be
    the day of anything. `alone`: whatever is asked. `people`: several were named
    with it, who are what is compared. `names`: what is called so is that, though a word of it
    means something here: "sales from existing customer".
    """
    folded = _PREFIX.sub(lambda found: found[1].rstrip(), fold_text(text)[:MOST_LETTERS])
    folded = without_their_number(_EACH.sub("، ", folded))
    folded = with_year_in_figures(folded, lang, calendar, today)
    asked = _read(folded, _Writer(lang, calendar, today, alone=alone, people=people, names=names))
    if not alone and asked.topics & MEASURES and any(map(_has_digit, asked.unknown)):
        of_day = _read(
            folded, _Writer(lang, calendar, today, alone=True, people=people, names=names)
        )
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
    names: Phrases[bool] | None

    @property
    def place(self) -> tuple[Lang, CalendarName, date]:
        return self.lang, self.calendar, self.today


def _has_digit(text: str) -> bool:
    return any(each.isdigit() for each in text)


def _read(folded: str, writer: _Writer) -> Asked:
    topics: set[Topic] = set()
    groupings: list[Grouping] = []
    unknown: list[str] = []
    pieces = _contacts_told_apart(list(_pieces(folded, writer)))
    for each in pieces:
        match each.meaning:
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
    span, apart = _days(pieces, folded, topics, writer, grouped=bool(groupings))
    groupings += [] if apart is None else [apart]
    days = [each.text for each in pieces if isinstance(each.meaning, Span)]
    none = tuple(each.text for each in pieces if isinstance(each.meaning, _NoDays))
    if days and span is None:
        none += tuple(days)
        unknown += days
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
        no_days=none,
        runs=tuple(_runs(pieces, folded)),
        besides=" ".join(each.text for each in pieces if not isinstance(each.meaning, Span)),
    )


def _contacts_told_apart(pieces: list[_Piece]) -> list[_Piece]:
    """Beside what reports count, "emails" is a source, or a word that is left out."""
    said = {each.meaning for each in pieces if isinstance(each.meaning, Topic)}
    if said - BESIDE_CONTACTS:
        return [
            replace(each, meaning=each.text) if each.meaning is Topic.CONTACTS else each
            for each in pieces
        ]
    return pieces


def _days(
    pieces: Sequence[_Piece],
    folded: str,
    topics: Collection[Topic],
    writer: _Writer,
    *,
    grouped: bool,
) -> tuple[Span | None, Grouping | None]:
    """The days that are asked for, and what tells them apart where they are two ranges."""
    compared, end = Topic.COMPARED in topics, 0
    said: list[tuple[Span, bool]] = []
    for each in pieces:
        if isinstance(each.meaning, Span):
            said.append((each.meaning, compared or _joined(folded[end : each.at])))
            end = each.at + len(each.text)
    spans = ranges_of(said, writer.calendar, writer.today)
    if spans is None:
        return None, None
    if compared and not grouped and not MEASURES.isdisjoint(topics):
        spans = with_neighbour(spans)
    both = side_by_side(spans, *writer.place)
    if both is None:
        either = spans[-1] if spans else None
        return (None if compared else all_of(spans, *writer.place)) or either, None
    apart = compared or not (grouped or SIDE_BY_SIDE.isdisjoint(topics))
    return both[0], both[1] if apart else None


def _of_lost(sales: _Piece, pieces: Sequence[_Piece], folded: str) -> bool:
    """As in "lost revenue" and "how much revenue did we lose": no sales that were made, but what
    those were worth that were not. "Sales and losses" are two.
    """
    at = next(n for n, each in enumerate(pieces) if each is sales)
    return _leads_to_lost(pieces[at:], folded) or _leads_to_lost(pieces[at::-1], folded)


def _leads_to_lost(pieces: Sequence[_Piece], folded: str) -> bool:
    """Whether nothing but small words stands between the first and what was lost."""
    for last, each in pairwise(pieces):
        first, second = sorted((last, each), key=lambda piece: piece.at)
        if _PARTS.search(folded, first.at + len(first.text), second.at):
            return False
        if each.meaning is Topic.LOST:
            return True
        if each.meaning is not None or _joined(each.text):
            return False
    return False


def _joined(between: str) -> bool:
    """Whether this leads from one thing to another, and not on with the same."""
    words = any(_joins().at(between, at) for at in range(len(between)))
    return words or _PARTS.search(between) is not None


def _runs(pieces: Sequence[_Piece], folded: str) -> Iterator[str]:
    """From the first word that was not understood to the last, with small words alone between."""
    begun = ended = -1
    for each in pieces:
        if isinstance(each.meaning, str) and not isinstance(each.meaning, (StrEnum, _NoDays)):
            begun = each.at if begun < 0 else begun
            ended = each.at + len(each.text)
        elif each.meaning is not None and begun >= 0:
            yield folded[begun:ended]
            begun = -1
    if begun >= 0:
        yield folded[begun:ended]


class _NoDays(str):
    """Words that say days, and there are none such."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class _Piece:
    """What one part of the text means: itself where it is unknown, None where it is nothing."""

    meaning: Meaning | Span | str | None
    text: str
    at: int
    """Where it begins in the folded text."""


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
        found: Found[Meaning | Span | str | None] | None = None
        if gap is None:
            said = _words(lang).at(text, at)
            days = stretches.at(at, alone=writer.alone)
            days = days or days_at(text, at, lang, calendar, today)
            # "Since the beginning of the month" has a name of its own.
            named = said is not None and isinstance(said[0], Span)
            found = said if days is None or (said and named and said[1] >= days[1]) else days
            if (none := stretches.none_at(at)) is not None:
                found = (_NoDays(text[at:none]), none)
            name = writer.names.at(text, at) if writer.names and begins_word(text, at) else None
            if name is not None and (found is None or name[1] > found[1]):
                found = (text[at : name[1]], name[1])
        if (gap or found) and unknown:
            yield _Piece(unknown, unknown, at - len(unknown))
            unknown = ""
        if gap is not None:
            at = gap.end()
        elif found is not None:
            meaning, end = found
            yield _Piece(meaning, text[at:end], at)
            at = end
        else:
            step = _step(text, at)
            unknown += text[at : at + step]
            at += step
    if unknown:
        yield _Piece(unknown, unknown, at - len(unknown))


def _step(text: str, at: int) -> int:
    """Over a whole word; Thai writes none, so there over one letter."""
    if "\u0e00" <= text[at] <= "\u0e7f":
        return 1
    word = _WORD.match(text, at)
    return len(word[0]) if word else 1


@cache
def _joins() -> Phrases[bool]:
    return Phrases(dict.fromkeys((*AND, *OR, *_WITH), True))


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
