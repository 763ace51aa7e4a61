"""How anything is written on paper: in the words, digits and direction of one reader."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from bot.actions.ports import Desk
from bot.domain.documents import DocumentLine
from bot.domain.facts import Term
from bot.domain.money import Money
from bot.domain.opportunity_parts import Line
from bot.speech.formats import Formats
from bot.speech.markup import clean, isolated
from bot.speech.reader import Reader
from bot.speech.reply import Say
from bot.speech.translator import Translator


@dataclass(frozen=True)
class Writing:
    desk: Desk
    reader: Reader
    tr: Translator
    formats: Formats

    def own(self, said: str | Term) -> str:
        what = Say(said.key, {"of": said.of}) if isinstance(said, Term) else said
        return self.tr.plain(what, self.reader)

    def typed(self, text: str) -> str:
        """Latin inside of Persian keeps its order."""
        return isolated(clean(text), rtl=self.reader.rtl)

    def money(self, money: Money) -> str:
        """As it is written out in words below: without what nobody can pay."""
        return self.formats.money(money.as_written)

    def counted(self, line: Line | DocumentLine, place: int) -> Iterator[str]:
        """The first columns of a line: which it is, what, and how many."""
        quantity = self.formats.number(Decimal(line.quantity) / 1000)
        yield self.formats.number(place)
        yield self.typed(line.name)
        yield f"{quantity} {self.typed(line.unit)}" if line.unit else quantity

    def discount(self, line: Line | DocumentLine) -> str:
        return self.formats.percent(line.discount) if line.discount else ""
