"""A whole number, of days or of other things: a few presets, or typed."""

from __future__ import annotations

from dataclasses import dataclass

from bot.conversations import spoken
from bot.conversations.answers import Answer
from bot.conversations.here import Here
from bot.conversations.kinds.kind import Answered, Kind, Rows, Step, in_rows
from bot.domain.errors import Invalid
from bot.reading.numbers.quantity import read_quantity
from bot.reading.result import Reason, Unread


@dataclass(frozen=True)
class DayCount(Kind[int]):
    """So many, `least` to `most`; `wrong` is refused outside of these."""

    presets: tuple[int, ...]
    most: int
    least: int = 0
    wrong: str = "days-range"

    def fits(self, answer: Answer) -> bool:
        return isinstance(answer, int) and self.least <= answer <= self.most

    def token(self, answer: int) -> str:
        return str(answer)

    def answer_of(self, token: str, here: Here) -> int | None:
        del here
        number = int(token) if token.isascii() and token.isdecimal() else -1
        return number if self.fits(number) else None

    def read(self, text: str, here: Here) -> Step:
        reading = read_quantity(text, lang=here.context.lang, whole=True)
        if isinstance(reading, Unread) and reading.reason is Reason.QUANTITY_ZERO:
            # No quantity, but a number of days.
            return Answered(0)
        return self.settled(reading, here, int)

    def problem(self, answer: int, here: Here) -> Invalid | None:
        del here
        if self.fits(answer):
            return None
        return Invalid(self.wrong, least=self.least, most=self.most)

    def rows(self, here: Here) -> Rows:
        buttons = tuple(
            here.choice(spoken.on_button(each), self.token(each)) for each in self.presets
        )
        return in_rows(buttons, len(self.presets))
