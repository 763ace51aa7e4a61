"""Conditions of a filter as they are typed: "amount over 10m, won this month, source phone".

Fields, signs and values come in any order of conditions and in four languages. Nothing is
guessed: a number that no field, sign, unit or percent sign explains is not understood, and
what was not understood is given back.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as of
from functools import cache

from bot.domain.filters import (
    AnyOf,
    Condition,
    Contains,
    Empty,
    Field,
    FieldKind,
    Mark,
    Marked,
    subject_of,
)
from bot.domain.spans import Span
from bot.reading.folding import fold
from bot.reading.questions import compared
from bot.reading.questions.compared import Sign
from bot.reading.questions.ends import OF_DAYS, Ends, Known, Value
from bot.reading.words.phrases import Phrases

MOST_LETTERS = 300
STATUS, ENDED_ON = "status", "ended_on"
ENDINGS = frozenset({"won", "lost", "closed"})

_GAP = re.compile(r"[\s,;:!?؟،؛()\"«»|&]+")
_WORD = re.compile(r"[^\s,;:!?؟،؛()\"«»|&]+")
_PART = re.compile(r"[^,;؟،؛|&\n]+")
_SYMBOL = re.compile("|".join(map(re.escape, compared.SYMBOLS)))


@dataclass(frozen=True, slots=True)
class TypedFilter:
    """What was understood. `unknown`: words that mean nothing here, as they were typed.

    sought: the words behind a field that has to be searched, by its name.
    """

    conditions: tuple[Condition, ...] = ()
    sought: Mapping[str, str] = of(default_factory=dict)
    unknown: tuple[str, ...] = ()
    begins_known: bool = False
    """The first word was understood."""
    field: str | None = None
    """The field that was named last, of which nothing more was said."""

    @property
    def says_something(self) -> bool:
        return bool(self.conditions or self.sought)


def read_conditions(text: str, known: Known, *, about: Field | None = None) -> TypedFilter:
    """`about` is the field that is asked for already, so that a bare value is one of its."""
    reader = _Reader(text[:MOST_LETTERS], known, about)
    reader.read()
    return reader.told()


class _Reader:
    """Goes through the text once; what it is at stands in `field` and `sign`."""

    def __init__(self, text: str, known: Known, about: Field | None) -> None:
        self.folded = fold(text)
        self.text = self.folded.text
        self.known = known
        self.ends = Ends(self.text, known)
        self.field = self.about = about
        self.sign: Sign | None = None
        self.at = 0
        self.conditions: dict[str, Condition] = {}
        self.sought: dict[str, str] = {}
        self.unknown: list[str] = []
        self.loose: list[tuple[Span, int, int]] = []
        """Days that no field was said for, and where they stand."""
        self.begun: bool | None = None
        self._last_unknown = -1
        self._fields = Phrases(_fields(known))
        self._values = Phrases({label: tuple(each) for label, each in known.values.items()})

    def read(self) -> None:
        ways = (self._of_field, self._marked, self._said_sign, self._field, self._value)
        last = (self._number, self._days, self._nothing)
        while self.at < len(self.text):
            gap = _GAP.match(self.text, self.at)
            if gap is not None:
                self.at = gap.end()
                continue
            took = any(way() for way in ways) or any(way() for way in last)
            if self.begun is None:
                self.begun = took
            if not took:
                self._not_understood()
        self._settle_days()

    def told(self) -> TypedFilter:
        dangling = self.sign is not None
        unknown = (*self.unknown, *(("…",) if dangling else ()))
        begins = bool(self.begun)
        named = self.field.name if self.field and self.field is not self.about else None
        if named in self.conditions:
            named = None
        conditions = tuple(self.conditions.values())
        return TypedFilter(conditions, self.sought, unknown, begins, named)

    # Words ----------------------------------------------------------------------------

    def _of_field(self) -> bool:
        """A value of the field that was named just before; words, where it takes words."""
        now = self.field
        if now is None:
            return False
        if now.kind is FieldKind.TEXT or now.name in self.known.sought:
            return self._words_of(now)
        found = self._values.at(self.text, self.at)
        mine = [value for value in found[0] if value[0] == now.name] if found else []
        if found is None or not mine:
            return False
        self.at = found[1]
        for each in mine:
            self._add_value(each)
        return True

    def _words_of(self, now: Field) -> bool:
        sign = _signs().at(self.text, self.at)
        symbol = _SYMBOL.match(self.text, self.at)
        if sign is not None and sign[0] in (Sign.EMPTY, Sign.KNOWN, Sign.EXACTLY):
            return False
        part = None if symbol else _PART.match(self.text, self.at)
        if part is None:
            return False
        words = " ".join(self.folded.typed(part.start(), part.end()).split())
        if now.kind is FieldKind.TEXT:
            self._add(Contains(now.name, words))
        else:
            self.sought[now.name] = words
        self.at, self.field = part.end(), None
        return True

    def _marked(self) -> bool:
        found = _marks().at(self.text, self.at)
        other = self._values.at(self.text, self.at)
        if found is None or (other is not None and other[1] > found[1]):
            return False
        meant, self.at = found
        if isinstance(meant, Mark):
            self._add(Marked(meant))
        else:
            self._add(Empty("assignee_id"))
        self.field = None
        return True

    def _said_sign(self) -> bool:
        symbol = _SYMBOL.match(self.text, self.at)
        if symbol is not None:
            self.sign, self.at = compared.SYMBOLS[symbol[0]], symbol.end()
            return True
        found = _signs().at(self.text, self.at)
        longer = self._fields.at(self.text, self.at) or self._values.at(self.text, self.at)
        if found is None or (longer is not None and longer[1] > found[1]):
            return False
        sign, end = found
        if sign in (Sign.EMPTY, Sign.KNOWN) and self.field is not None:
            self._add(Empty(self.field.name, filled=sign is Sign.KNOWN))
            self.field, self.sign, self.at = None, None, end
            return True
        if sign is Sign.EXACTLY and self.field is None:
            return False
        self.sign, self.at = sign, end
        return True

    def _field(self) -> bool:
        found = self._fields.at(self.text, self.at)
        value = self._values.at(self.text, self.at)
        if found is None or (value is not None and value[1] > found[1]):
            return False
        name, self.at = found
        self.field = self.known.fields[name]
        if self.sign in (Sign.EMPTY, Sign.KNOWN):
            self._add(Empty(self.field.name, filled=self.sign is Sign.KNOWN))
            self.field, self.sign = None, None
        return True

    def _value(self) -> bool:
        found = self._values.at(self.text, self.at)
        if found is None or self.sign not in (None, Sign.EXACTLY):
            return False
        values, self.at = found
        likeliest = values[0][0]
        for each in values:
            if each[0] == likeliest:
                self._add_value(each)
        self.field, self.sign = self.known.fields.get(likeliest), None
        return True

    def _nothing(self) -> bool:
        found = _nothing().at(self.text, self.at)
        if found is None:
            return False
        self.at = found[1]
        return True

    def _not_understood(self) -> None:
        word = _WORD.match(self.text, self.at)
        thai = "\u0e00" <= self.text[self.at] <= "\u0e7f"
        end = self.at + 1 if thai or word is None else word.end()
        typed = self.folded.typed(self.at, end)
        if thai and self.unknown and self._last_unknown == self.at:
            self.unknown[-1] += typed
        else:
            self.unknown.append(typed)
        self._last_unknown = end
        self.at, self.sign = end, None

    # Numbers and days -----------------------------------------------------------------

    def _number(self) -> bool:
        found = self.ends.number(self.at, self.field, self.sign)
        if found is None:
            return False
        condition, self.at = found
        self._add(condition)
        self.sign, self.field = None, None
        return True

    def _days(self) -> bool:
        # "Source phone this month": the days are of something else.
        named = self.field if self.field is not None and self.field.kind in OF_DAYS else None
        found = self.ends.span(self.at, named)
        if found is None:
            return False
        span, end = found
        if named is not None:
            condition, end = self.ends.days(named.name, span, end, self.sign)
            self._add(condition)
        elif self.sign in (None, Sign.EXACTLY):
            self.loose.append((span, self.at, end))
        else:
            return False
        self.at, self.sign, self.field = end, None, None
        return True

    def _settle_days(self) -> None:
        """Days of what ended are when it ended; of anything else nobody said which days."""
        status = self.conditions.get(STATUS)
        ended = isinstance(status, AnyOf) and set(status.values) <= ENDINGS
        for span, start, end in self.loose:
            if ended:
                self._add(self.ends.days(ENDED_ON, span, end, None)[0])
            else:
                self.unknown.append(self.folded.typed(start, end))

    # What it comes to -----------------------------------------------------------------

    def _add(self, condition: Condition) -> None:
        self.conditions[subject_of(condition)] = condition

    def _add_value(self, value: Value) -> None:
        name, one = value
        present = self.conditions.get(name)
        values = present.values if isinstance(present, AnyOf) else ()
        self._add(AnyOf(name, tuple(dict.fromkeys((*values, one)))))
        self.sign = None


def _fields(known: Known) -> dict[str, str]:
    by_name = {each.name: label for label, each in known.fields.items()}
    words = {form: by_name[name] for form, name in compared.FIELD_WORDS.items() if name in by_name}
    return {**words, **{label: label for label in known.fields}}


@cache
def _signs() -> Phrases[Sign]:
    return Phrases(compared.SIGNS)


@cache
def _marks() -> Phrases[Mark | None]:
    """None: nobody's, which is no mark but an empty field."""
    return Phrases({**compared.MARK_WORDS, **dict.fromkeys(compared.NOBODYS)})


@cache
def _nothing() -> Phrases[bool]:
    return Phrases(dict.fromkeys(compared.NOTHING, True))
