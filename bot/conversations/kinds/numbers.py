"""A number of anything: 0 or more, with up to three decimals."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from bot.conversations.answers import Answer
from bot.conversations.here import Here
from bot.conversations.kinds.kind import Answered, Kind, Step
from bot.reading.numbers.quantity import MOST, read_quantity
from bot.reading.result import Reason, Unread

_THOUSANDTHS = 1000


@dataclass(frozen=True)
class Number(Kind[Decimal]):
    """Typed; it has no buttons, since nobody knows what it counts."""

    def fits(self, answer: Answer) -> bool:
        return isinstance(answer, Decimal) and 0 <= answer <= MOST

    def token(self, answer: Decimal) -> str:
        return str(int(answer * _THOUSANDTHS))

    def answer_of(self, token: str, here: Here) -> Decimal | None:
        del here
        number = Decimal(token) / _THOUSANDTHS if token.isascii() and token.isdecimal() else None
        return number if number is not None and self.fits(number) else None

    def read(self, text: str, here: Here) -> Step:
        reading = read_quantity(text, lang=here.context.lang)
        if isinstance(reading, Unread) and reading.reason is Reason.QUANTITY_ZERO:
            # No quantity, but a number.
            return Answered(Decimal(0))
        return self.settled(reading, here, Decimal)
