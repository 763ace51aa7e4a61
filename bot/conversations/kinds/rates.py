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
from bot.reading.numbers.rates import read_rate, without_unit
from bot.speech.reply import Say, say_of

_USUAL_RATE = Decimal("1.16")
_RATES = {"IRR": Decimal(120_000), "VND": Decimal(26_000), "IQD": Decimal(1_300)}
_RATES |= {"THB": Decimal("36.5"), "JPY": Decimal(155)}
"""What a unit may be worth in some: the example of an amount is none of a rate."""


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
        context = here.context
        times = TOMAN_RIALS if in_tens(context) else 1
        home = context.home or context.currency
        said = without_unit(text, unit=(home, Decimal(times)), lang=context.lang)
        step = self.settled(
            read_rate(said, lang=context.lang), here, lambda value: int(value * times * ONE)
        )
        unclear = isinstance(step, Trouble) or (
            isinstance(step, Answered) and not self.fits(step.answer)
        )
        example = _RATES.get(home, _USUAL_RATE)
        return Trouble(Invalid("rate-range", number=example)) if unclear else step

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
