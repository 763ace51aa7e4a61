"""Figures of a line: numbers and shares, none of which reaches into a name or a weekday."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.reading.dates.moments import Writer
from bot.reading.dates.weekdays import weekday_names
from bot.reading.lines.lookup import Names
from bot.reading.lines.parts import Number, Opaque, Percent, Span
from bot.reading.lines.phones import out_of_at
from bot.reading.lines.word_ends import inside_word
from bot.reading.lines.words import Role, role_words
from bot.reading.numbers.money import scan_money
from bot.reading.numbers.numbers import scan_number
from bot.reading.numbers.percent import scan_percent

_SPACE = re.compile(r"\s+")
_LINK = re.compile(r"\.?[\s:=]*(?:(?:of|de)\s+)?")
_SCALED_FROM = 1000
_OUT_OF = re.compile(r"\s?/\s?\d")


@dataclass(frozen=True, slots=True)
class FigureScanner:
    """A folded line, who wrote it, and the names in it that no figure reaches into."""

    text: str
    writer: Writer
    products: Names
    customers: Sequence[Span]

    def _percent(self, at: int) -> Percent | Opaque | None:
        lead = role_words(Role.PROBABILITY).at(self.text, at)
        if lead:
            link = _LINK.match(self.text, lead[1])
            start = link.end() if link else lead[1]
            lang, limit = self.writer.lang, self._limit(start)
            signed = scan_percent(self.text, start, lang, limit, apart=True)
            named = signed or scan_number(self.text, start, lang, limit, apart=True)
            outof = out_of_at(self.text, start, led=True)
            if outof:
                return Opaque(at, outof.end, "probability")
            if named and _OUT_OF.match(self.text, named.end):
                return Opaque(at, named.end, "probability")  # "5/10"
            return Percent(at, named.end, named.values) if named else None
        found = scan_percent(self.text, at, self.writer.lang, self._limit(at), apart=True)
        return Percent(at, found.end, found.values) if found else None

    def _number(self, at: int) -> Number | None:
        found = scan_money(self.text, at, self.writer.lang, self._number_limit(at), apart=True)
        if found is None:
            return None
        typed = self.text[at : found.end]
        if not typed[-1:].isdigit() and self._inside_thai_word(found.end):
            return None
        spelled = not typed.replace(" ", "").isdigit()
        scaled = spelled and any(value >= _SCALED_FROM for value in found.values)
        return Number(at, found.end, found.values, found.currency, scaled)

    def _inside_thai_word(self, end: int) -> bool:
        return inside_word(self.text, end, self.writer.lang, self.products)

    def _limit(self, at: int) -> int:
        """Nothing reaches into a customer's name."""
        starts = [span.start for span in self.customers if span.start >= at]
        return min(starts, default=len(self.text))

    def _number_limit(self, at: int) -> int:
        """Nor into a weekday that begins as a number does: "۳۰ میلیون پنج‌شنبه"."""
        limit, days = self._limit(at), weekday_names(self.writer.lang)
        spaces = (match.end() for match in _SPACE.finditer(self.text, at, limit))
        return next((start for start in spaces if days.at(self.text, start)), limit)
