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
from datetime import date

from bot.domain.filters import (
    AnyOf,
    Between,
    Condition,
    Contains,
    Empty,
    Field,
    FieldKind,
    Mark,
    Marked,
)
from bot.reading.folding import fold
from bot.reading.questions import compared
from bot.reading.questions.compared import Compares, Sign
from bot.reading.questions.ends import COUNTED, OF_DAYS, Ends
from bot.reading.questions.known import Known
from bot.reading.questions.said import Said
from bot.reading.words.phrases import skip_space

MOST_LETTERS = 300

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
        self.compares = Compares.ALL
        self.at = 0
        self.said = Said(known.called.fields.values(), about)
        self.unknown: list[str] = []
        self.bare: tuple[Field, str] | None = None
        """A field that was named and of which nothing is said yet, as it was typed."""
        self.begun: bool | None = None
        self._last_unknown = -1
        self._fields = known.called.in_fields
        self._by_name = known.called.by_name
        self._values = known.called.in_values

    def read(self) -> None:
        ways = (self._of_field, self._marked, self._said_sign, self._field, self._value)
        last = (self._number, self._days, self._either, self._mine, self._nothing)
        while self.at < len(self.text):
            gap = _GAP.match(self.text, self.at)
            if gap is not None:
                self.at = gap.end()
                continue
            start, self.said.clashes = self.at, False
            took = any(way() for way in ways) or any(way() for way in last)
            if self.begun is None:
                self.begun = took
            if not took:
                self._not_understood()
            elif self.said.clashes:
                self.unknown.append(self.folded.typed(start, self.at))
            self._leave_bare(self.field)
        if self.said.conditions or self.said.sought:
            self._leave_bare(None)
        clashing = self.said.settle_days()
        self.unknown += [self.folded.typed(start, end) for start, end in clashing]

    def told(self) -> TypedFilter:
        dangling = self.sign is not None
        unknown = (*self.unknown, *(("…",) if dangling else ()))
        begins = bool(self.begun)
        named = self.field.name if self.field and self.field is not self.about else None
        if named in self.said.conditions:
            named = None
        conditions = tuple(self.said.conditions.values())
        return TypedFilter(conditions, self.said.sought, unknown, begins, named)

    def _leave_bare(self, field: Field | None) -> None:
        """Gone on from a field to another: "amount won" says nothing of the amount."""
        if self.bare is None:
            return
        named, typed = self.bare
        if named.name in self.said.conditions or named.name in self.said.sought:
            self.bare = None
        elif named != field:
            if compared.opportunities().at(typed, 0) != (True, len(typed)):
                self.unknown.append(typed)
            self.bare = None

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
            self.said.add_value(each)
        return True

    def _words_of(self, now: Field) -> bool:
        sign = compared.signs().at(self.text, self.at)
        symbol = _SYMBOL.match(self.text, self.at)
        if sign is not None and sign[0] in (Sign.EMPTY, Sign.KNOWN, Sign.EXACTLY):
            return False
        part = None if symbol else _PART.match(self.text, self.at)
        if part is None:
            return False
        end = self._end_of_words(part.start(), part.end())
        words = " ".join(self.folded.typed(part.start(), end).split())
        if now.kind is FieldKind.TEXT:
            self.said.add(Contains(now.name, words))
        else:
            self.said.add_words(now.name, words)
        self.at, self.field = end, None
        return True

    def _end_of_words(self, start: int, end: int) -> int:
        """They end before an "and" or "or" that a condition follows: "title pump and won"."""
        for at in range(start + 1, end):
            joined = compared.joins().at(self.text, at, end)
            if joined and self._begins_condition(skip_space(self.text, joined[1])):
                return at
        return end

    def _begins_condition(self, at: int) -> bool:
        if self._values.at(self.text, at) or compared.marks().at(self.text, at):
            return True
        field = self._fields.at(self.text, at)
        now = self._by_name[field[0]] if field else None
        at = skip_space(self.text, field[1]) if field else at
        sign, at = self._sign_at(at)
        if sign in (Sign.EMPTY, Sign.KNOWN):
            return now is not None or self._fields.at(self.text, at) is not None
        if now is not None and (now.kind is FieldKind.TEXT or self._values.at(self.text, at)):
            return True
        of_days = now if now is not None and now.kind in OF_DAYS else None
        return bool(self.ends.number(at, now, sign) or self.ends.span(at, of_days, Compares.ALL))

    def _sign_at(self, at: int) -> tuple[Sign | None, int]:
        """The sign that stands there, if any, and where what it compares begins."""
        symbol = _SYMBOL.match(self.text, at)
        found = compared.signs().at(self.text, at)
        if symbol is not None:
            return compared.SYMBOLS[symbol[0]], skip_space(self.text, symbol.end())
        return (found[0], skip_space(self.text, found[1])) if found else (None, at)

    def _marked(self) -> bool:
        found = compared.marks().at(self.text, self.at)
        other = self._values.at(self.text, self.at)
        if found is None or (other is not None and other[1] > found[1]):
            return False
        meant, self.at = found
        if isinstance(meant, Mark):
            self.said.add(Marked(meant))
        else:
            self.said.add(Empty("assignee_id"))
        self.field = None
        return True

    def _said_sign(self) -> bool:
        symbol = _SYMBOL.match(self.text, self.at)
        if symbol is not None:
            self.sign, self.at = compared.SYMBOLS[symbol[0]], symbol.end()
            self.compares = Compares.ALL
            return True
        found = compared.signs().at(self.text, self.at)
        longer = self._fields.at(self.text, self.at) or self._values.at(self.text, self.at)
        if found is None or (longer is not None and longer[1] > found[1]):
            return False
        sign, end = found
        if sign in (Sign.EMPTY, Sign.KNOWN) and self.field is not None:
            self.said.add(Empty(self.field.name, filled=sign is Sign.KNOWN))
            self.field, self.sign, self.at = None, None, end
            return True
        if sign is Sign.EXACTLY and self.field is None:
            return False
        kind = compared.compares().at(self.text, self.at)
        self.compares = kind[0] if kind and kind[1] == end else Compares.ALL
        self.sign, self.at = sign, end
        return True

    def _field(self) -> bool:
        found = self._fields.at(self.text, self.at)
        value = self._values.at(self.text, self.at)
        if found is None or (value is not None and value[1] > found[1]):
            return False
        nothing = compared.nothing().at(self.text, self.at)
        if nothing is not None and nothing[1] > found[1]:
            return False
        start, (name, self.at) = self.at, found
        self.field = self._by_name[name]
        self._leave_bare(self.field)
        self.bare = (self.field, self.folded.typed(start, self.at))
        if self.sign in (Sign.EMPTY, Sign.KNOWN):
            self.said.add(Empty(self.field.name, filled=self.sign is Sign.KNOWN))
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
                self.said.add_value(each)
        self.field, self.sign = None, None
        return True

    def _mine(self) -> bool:
        """Those of whoever types, behind or before what they are."""
        found = compared.mine().at(self.text, self.at)
        if found is None or self.known.me is None:
            return False
        self.said.add(AnyOf("assignee_id", (self.known.me,)))
        self.at, self.field, self.sign = found[1], None, None
        return True

    def _nothing(self) -> bool:
        found = compared.nothing().at(self.text, self.at)
        self.at = found[1] if found else self.at
        return found is not None

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
        found = self._number_of_last() or self.ends.number(
            self.at, self.field, self.sign, self._comparing()
        )
        if found is None:
            return False
        condition, self.at = found
        self.said.add(condition)
        self.sign, self.field = None, None
        return True

    def _number_of_last(self) -> tuple[Between, int] | None:
        """Without a unit it is of the same field: "probability over 50 and under 80"."""
        last = self.said.last
        if self.field is not None or self.sign is None or last is None or last.kind not in COUNTED:
            return None
        if self.ends.has_unit(self.at) or self.ends.is_day(self.at, self.compares):
            return None
        return self.ends.number(self.at, last, self.sign)

    def _comparing(self) -> Compares:
        return Compares.ALL if self.sign is None else self.compares

    def _days(self) -> bool:
        # "Created after 1 Nov and before 15 Nov"; but "source phone this month" is no source's.
        last = self.said.last if self.field is None and self.sign is not None else self.field
        named = last if last is not None and last.kind in OF_DAYS else None
        field = named or self.said.ended
        present = self.said.days_of(named)
        since = date.fromordinal(present.least) if present and present.least else None
        found = self.ends.span(self.at, named, self._comparing(), since)
        if found is None or field is None:
            return False
        start, (span, end) = self.at, found
        sign = None if self.ends.says_both(start) else self.sign
        condition, self.at = self.ends.days(field, span, end, sign)
        if named is not None:
            self.said.add(condition)
        else:
            self.said.loose.append((condition, start, self.at))
        self.sign, self.field = None, None
        return True

    def _either(self) -> bool:
        """An "or" between two values of one field; no filter means this or that of others."""
        found, valued = compared.either().at(self.text, self.at), self.said.valued
        if found is None or valued is None or self.sign is not None:
            return False
        at = skip_space(self.text, found[1])
        field = self._fields.at(self.text, at)
        if field is not None and field[0] == valued.name:
            at = skip_space(self.text, field[1])
        values = self._values.at(self.text, at)
        if values is None or all(name != valued.name for name, _ in values[0]):
            return False
        self.at, self.field = at, valued
        return True
