"""What one unit of a currency is worth in the organisation's."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from bot.conversations import spoken
from bot.conversations.answers import Answer
from bot.conversations.context import Context
from bot.conversations.here import Here
from bot.conversations.kinds.kind import Answered, Kind, Rows, Step, Trouble
from bot.conversations.lookups import Row
from bot.conversations.spoken import Sayable
from bot.domain.errors import Invalid
from bot.domain.facts import Name
from bot.domain.money import TOMAN_RIALS
from bot.domain.rates import MOST_RATE, ONE, rate_value
from bot.reading.numbers.rates import read_rate
from bot.speech.reply import Say, say_of


def in_tens(context: Context) -> bool:
    """Whoever speaks of toman says a rate in them too; rials are kept."""
    return context.reader.toman and (context.home or context.currency) == "IRR"


@dataclass(frozen=True)
class Rate(Kind[int]):
    """Typed; kept in billionths. What is in `known["rates"]` for the currency is offered."""

    def fits(self, answer: Answer) -> bool:
        return isinstance(answer, int) and 0 < answer < MOST_RATE

    def token(self, answer: int) -> str:
        return str(answer)

    def answer_of(self, token: str, here: Here) -> int | None:
        del here
        rate = int(token) if token.isascii() and token.isdecimal() else 0
        return rate if self.fits(rate) else None

    def read(self, text: str, here: Here) -> Step:
        times = TOMAN_RIALS if in_tens(here.context) else 1
        step = self.settled(
            read_rate(text, lang=here.context.lang), here, lambda value: int(value * times * ONE)
        )
        if isinstance(step, Answered) and not self.fits(step.answer):
            return Trouble(Invalid("rate-range"))
        return step

    def facts(self, answer: int, rows: tuple[Row, ...]) -> tuple[Sayable, ...]:
        del rows
        return (rate_value(int(answer)),)

    def lines(self, here: Here) -> tuple[Say, ...]:
        currency = here.given.answers.get("currency") or here.context.currency
        unit = here.context.formats.currency(here.context.home or here.context.currency)
        return (say_of("rate-unit", currency=Name(str(currency)), unit=Name(unit)),)

    def rows(self, here: Here) -> Rows:
        meant = here.given.answers.get("currency") or here.context.currency
        known = here.given.known.get("rates", {}).get(meant)
        if not isinstance(known, int):
            return ()
        return ((here.choice(spoken.on_button(_said(known, here.context)), str(known)),),)


def _said(rate: int, context: Context) -> Decimal:
    value = rate_value(rate)
    return value / TOMAN_RIALS if in_tens(context) else value
