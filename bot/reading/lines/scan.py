"""Recognising every piece of a line, from left to right, the surest reading first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.reading.lines.dates import date_at
from bot.reading.lines.discounts import takes_off
from bot.reading.lines.inside_names import Pairs, is_inside_name
from bot.reading.lines.lookup import Names
from bot.reading.lines.neighbours import past_colon, settled
from bot.reading.lines.no_calls import no_call_at
from bot.reading.lines.own_units import Units, per_unit_at, unit_at
from bot.reading.lines.parts import (
    Break,
    Count,
    Number,
    Opaque,
    Part,
    Phone,
    ProductName,
    RoleWord,
    SourceName,
    When,
    Word,
)
from bot.reading.lines.phones import (
    LENGTH,
    METRES,
    even_at,
    out_of_at,
    pc_at,
    phone_at,
    share_range_at,
)
from bot.reading.lines.scan_figures import FigureScanner
from bot.reading.lines.sources import source_at
from bot.reading.lines.unclear import each_at, past_of, per_at, unclear_at
from bot.reading.lines.word_ends import parted
from bot.reading.lines.words import Role, role_words
from bot.reading.numbers.numbers import scan_number
from bot.reading.numbers.quantity import counters
from bot.reading.words.phrases import skip_space

_BREAK = re.compile(r"[,،;؛|!?()\[\]:~≈±]+|-{2,}|\.(?=\s|$)|-(?=\s|$)|[.+&/]")
_NEGATIVE = re.compile(r"-(?=\d)|(?<!\S)\.(?=\d)")
_WORD = re.compile(r"[^\s,،;؛|!?()\[\]:]+")
_PHONE_LIKE = re.compile(r"(?<!\d)[0+]")


@dataclass(frozen=True, slots=True)
class Scanner(FigureScanner):
    """A folded line and everything its words are looked up in."""

    product_words: Names
    sources: Names
    inside_names: Pairs = frozenset()
    units: Units = ()
    large: frozenset[int] = frozenset()
    """Where words begin that may be a name's."""

    def parts(self) -> list[Part]:
        """The whole line, piece by piece."""
        found: list[Part] = []
        at = skip_space(self.text, 0)
        while at < len(self.text):
            part = self._part(at, found)
            found.append(part)
            at = skip_space(self.text, part.end)
        return list(settled(found, self.text, self.writer))

    def _part(self, at: int, earlier: Sequence[Part]) -> Part:
        before = earlier[-1] if earlier else None
        known = next((span for span in self.customers if span.start == at), None)
        if known:
            return Word(at, known.end, known=True)
        return (
            phone_at(self.text, at)
            or share_range_at(self.text, at, earlier)
            or even_at(self.text, at)
            or out_of_at(self.text, at)
            or pc_at(self.text, at, before, lambda behind: bool(self._thing(behind)))
            or each_at(self.text, at, before, self._thing)
            or per_at(self.text, at, self._per_unit, self._number)
            or self._product(at, before)
            or self._no_call(at)
            or self._negative(at)
            or self._percent(at)
            or self._date(at)
            or self._source(at)
            or self._named_by_number(at)
            or self._count(at, before)
            or self._unclear(at, before)
            or self._role(at)
            or self._length(at, before)
            or self._number(at)
            or self._break(at)
            or self._word(at)
        )

    def _no_call(self, at: int) -> Word | None:
        """Unless a source of the house is called so: « appel d'offres »."""
        end, source = no_call_at(self.text, at), self.sources.at(self.text, at)
        return None if end is None or (source and source[1] >= end) else Word(at, end)

    def _thing(self, at: int) -> int | None:
        """Where what is counted ends: "box", "pump"."""
        ends = (
            found[1]
            for found in (
                self.products.at(self.text, at),
                self.product_words.at(self.text, at),
                self._counter(at),
            )
            if found
        )
        return max(ends, default=None)

    def _per_unit(self, at: int) -> int | None:
        return per_unit_at(self.text, at, self.units) or self._thing(at)

    def _counter(self, at: int) -> tuple[bool, int] | None:
        found = counters(self.writer.lang).at(self.text, at, joined=True)
        own = unit_at(self.text, at, self.units)
        return (True, own) if own and (found is None or own > found[1]) else found

    def _holds_another(self, at: int) -> bool:
        """Whether a product's name only counts another: "20 cartons of serum"."""
        counted = self._counter(at)
        if counted is None or self._inside_thai_word(counted[1]):
            return False
        return self.products.at(self.text, past_of(self.text, counted[1])) is not None

    def _unclear(self, at: int, before: Part | None) -> Part | None:
        return unclear_at(self.text, at, before, self._thing, self._number)

    def _product(self, at: int, before: Part | None) -> ProductName | Opaque | None:
        if self._is_counted(before) and self._holds_another(at):
            return None
        found = self.products.at(self.text, at)
        if found is None and self._is_counted(before):
            found = self.product_words.at(self.text, at)
            if found and self._goes_on(found[1]):
                return Opaque(at, found[1], "items")
        if found is None or self._inside_thai_word(found[1]):
            return None
        if not self._is_counted(before) and is_inside_name(
            self.text, at, found[1], self.inside_names
        ):
            return None
        if len(found[0]) > 1:
            return Opaque(at, found[1], "items")
        return ProductName(at, found[1], found[0][0], self.products.is_plural(self.text, at))

    def _goes_on(self, end: int) -> bool:
        """Whether a product's word begins another thing's name: "20 water heaters for Aria"."""
        follows = 0
        at = skip_space(self.text, end)
        while at < self._limit(at) and (match := _WORD.match(self.text, at)):
            if role_words(Role.FOR).at(self.text, at):
                return follows > 0
            if any(map(str.isdigit, match[0])) or self._role(at):
                return False
            follows += 1
            at = skip_space(self.text, match.end())
        return False

    def _is_counted(self, before: Part | None) -> bool:
        """Whether a number stands right before: only then does a single word name a product."""
        if isinstance(before, RoleWord):
            return before.role is Role.TIMES
        if isinstance(before, Count):
            return True
        return isinstance(before, Number) and not (before.currency or before.scaled)

    def _negative(self, at: int) -> Opaque | RoleWord | None:
        """A minus, a point ahead, the middle of a range ("10-15k"): nothing by itself.

        A minus before a share takes it off the price: "-10%".
        """
        match = _NEGATIVE.match(self.text, at)
        if match is None:
            return None
        if takes_off(self.text, at) and self._percent(match.end()):
            return RoleWord(at, match.end(), Role.CHANGED_PRICE)
        number = self._number(match.end())
        plain = number and not (number.currency or number.scaled)
        counts = number and plain and self._thing(skip_space(self.text, number.end))
        return Opaque(at, match.end(), "items" if counts else "amount")

    def _date(self, at: int) -> When | Opaque | None:
        found = date_at(self.text[: self._phone_from(at)], at, self.writer)
        if found is None or self._is_large(at):
            return None
        if not self._counts_on(found.end):
            return found
        return Opaque(at, found.end, "items") if self.text[found.end - 1].isdigit() else found

    def _is_large(self, at: int) -> bool:
        """Of millions nobody counts weeks: "۵۰ میلیون هفته آینده" is a worth and then a time."""
        number = self._number(at)
        return number is not None and number.scaled

    def _phone_from(self, at: int) -> int:
        """Where the next telephone number begins: "lundi au 06 12 34 56 78" is no sixth."""
        starts = (match.start() for match in _PHONE_LIKE.finditer(self.text, at + 1))
        phones = (start for start in starts if phone_at(self.text, start))
        return next(phones, len(self.text))

    def _counts_on(self, end: int) -> bool:
        """Whether the digits before belong to what follows: "may 20 pumps"."""
        at = skip_space(self.text, end)
        return bool(
            self.products.at(self.text, at)
            or counters(self.writer.lang).at(self.text, at)
            or role_words(Role.TIMES).at(self.text, at)
        )

    def _source(self, at: int) -> SourceName | Opaque | RoleWord | Phone | None:
        return source_at(self.text, at, self.sources, self._inside_thai_word)

    def _count(self, at: int, before: Part | None) -> Count | None:
        if not isinstance(before, Number) or self._per(at):
            return None
        metres = METRES.match(self.text, at)
        if metres:
            return Count(at, metres.end())
        found = self._counter(at)
        if found is None or self._inside_thai_word(found[1]):
            return None
        if self.text[at : found[1]] == "x":
            return None
        behind = past_of(self.text, found[1])
        return Count(at, behind if self.products.at(self.text, behind) else found[1])

    def _per(self, at: int) -> bool:
        """Whether a price for each begins ("ตัวละ"), whose first letters also count."""
        return any(role_words(role).at(self.text, at) for role in (Role.PER, Role.EACH))

    def _role(self, at: int) -> RoleWord | None:
        roles = (
            *(Role.QUANTITY, Role.NET, Role.MAKES),
            *(Role.EACH, Role.PER, Role.TOTAL, Role.AT, Role.TIMES, Role.CHANGED_PRICE),
            *(Role.PROBABILITY, Role.CLOSE, Role.FOLLOW_UP),
        )
        matches = (
            (found[1], role)
            for role in roles
            if (found := role_words(role).at(self.text, at))
            and (role is not Role.AT or self._prices(at, found[1]))
            and (role is not Role.CLOSE or not self._inside_thai_word(found[1]))
        )
        longest = max(matches, key=lambda match: match[0], default=None)
        opening = role_words(Role.OPENING).at(self.text, at)
        if longest is None or (opening and opening[1] > longest[0]):
            return None  # "โอกาสใหม่" is no chance
        return RoleWord(at, longest[0], longest[1])

    def _length(self, at: int, before: Part | None) -> Number | None:
        """As in "30m hose", "tuyau 25 m à 8 €": metres of a product, and no millions."""
        match = LENGTH.match(self.text, at)
        if match is None:
            return None
        behind = skip_space(self.text, match.end())
        priced = role_words(Role.AT).at(self.text, behind)
        if not (
            self.products.at(self.text, behind) or (isinstance(before, ProductName) and priced)
        ):
            return None
        found = scan_number(self.text, at, self.writer.lang, match.end(1))
        return Number(at, found.end, found.values, None, scaled=False) if found else None

    def _prices(self, at: int, end: int) -> bool:
        """Whether an amount follows; "a dozen" is one, not "à" and twelve."""
        return bool(self._number(past_colon(self.text, end)) and not self._number(at))

    def _named_by_number(self, at: int) -> Word | None:
        """As in "Four Seasons", not in "Four Pumps", "Four Each"."""
        number = self._number(at) if at in self.large else None
        if number is None:
            return None
        behind = number.end + 1
        if "-" in self.text[at : number.end] or " " in self.text[at : number.end]:
            return None
        if self._thing(behind) or self._role(behind) or self._number(behind):
            return None
        return None if date_at(self.text, behind, self.writer) else self._word(at)

    def _break(self, at: int) -> Break | None:
        match = _BREAK.match(self.text, at)
        return Break(at, match.end()) if match else None

    def _word(self, at: int) -> Word:
        match = _WORD.match(self.text, at)
        end = min(match.end() if match else at + 1, self._limit(at + 1))
        return Word(at, parted(self.text, at, end, self.writer.lang, self.products))
