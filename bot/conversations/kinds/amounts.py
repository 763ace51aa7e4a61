"""Money and percentages: typed, or one of a few presets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.conversations import spoken
from bot.conversations.answers import Answer
from bot.conversations.context import Context
from bot.conversations.experience import experience_said
from bot.conversations.here import Given, Here
from bot.conversations.kinds.kind import Kind, Rows, Step, Trouble, in_rows
from bot.conversations.lookups import Row
from bot.conversations.spoken import Sayable
from bot.domain.errors import Invalid
from bot.domain.facts import Percent
from bot.domain.money import CURRENCIES, MOST_MINOR, Money
from bot.reading.folding import fold
from bot.reading.numbers.approximate import exactly
from bot.reading.numbers.money import MoneyRead, read_money
from bot.reading.numbers.percent import read_percent, scan_percent
from bot.reading.numbers.signs import without_end
from bot.reading.result import Read, Reason
from bot.speech.reply import Say

_ALL = 100


def no_amounts(given: Given) -> tuple[Money, ...]:
    del given
    return ()


@dataclass(frozen=True)
class Amount(Kind[Money]):
    """Money. `presets` are offered as buttons.

    With `foreign` any currency may be typed; without, only that of the talk; with `home`
    only the organisation's, whatever the talk is in.
    """

    presets: Callable[[Given], tuple[Money, ...]] = no_amounts
    foreign: bool = True
    home: bool = False

    def fits(self, answer: Answer) -> bool:
        return isinstance(answer, Money)

    def token(self, answer: Money) -> str:
        return f"{answer.minor}:{answer.currency}"

    def answer_of(self, token: str, here: Here) -> Money | None:
        del here
        minor, _, currency = token.partition(":")
        if currency not in CURRENCIES or not (minor.isascii() and minor.isdecimal()):
            return None
        return Money(int(minor), currency) if int(minor) <= MOST_MINOR else None

    def read(self, text: str, here: Here) -> Step:
        context = here.context
        usual, toman = self._usual(context), context.reader.toman
        reading = read_money(exactly(text), lang=context.lang, currency=usual, toman=toman)
        return self.settled(reading, here, _money)

    def recognises(self, text: str, context: Context) -> bool:
        """A currency was typed with it."""
        reading = read_money(exactly(text), lang=context.lang, currency=context.currency)
        return isinstance(reading, Read) and reading.value.said

    def problem(self, answer: Money, here: Here) -> Invalid | None:
        usual = self._usual(here.context)
        if answer.currency == usual or (self.foreign and not self.home):
            return None
        refusal = "custom-currency" if self.home else "currency-other"
        return Invalid(refusal, currency=usual, typed=answer.currency)

    def _usual(self, context: Context) -> str:
        return (context.home if self.home else "") or context.currency

    def rows(self, here: Here) -> Rows:
        return tuple(
            (here.choice(spoken.on_button(each), self.token(each)),)
            for each in self.presets(here.given)
        )


@dataclass(frozen=True)
class Percentage(Kind[int]):
    """A whole number of percent, 0 to 100."""

    presets: tuple[int, ...]
    beside: int = 3

    def fits(self, answer: Answer) -> bool:
        return isinstance(answer, int) and 0 <= answer <= _ALL

    def token(self, answer: int) -> str:
        return str(answer)

    def answer_of(self, token: str, here: Here) -> int | None:
        del here
        number = int(token) if token.isascii() and token.isdecimal() else -1
        return number if 0 <= number <= _ALL else None

    def read(self, text: str, here: Here) -> Step:
        reading = read_percent(exactly(text), lang=here.context.lang)
        step = self.settled(reading, here, int)
        unclear = isinstance(step, Trouble) and step.refused.key == Reason.NUMBER_UNCLEAR.value
        return Trouble(Invalid("percent-unclear")) if unclear else step

    def recognises(self, text: str, context: Context) -> bool:
        """A percent sign or word was typed with it."""
        folded = without_end(fold(exactly(text)).text)
        span = scan_percent(folded, 0, context.lang)
        return span is not None and span.end == len(folded)

    def facts(self, answer: int, rows: tuple[Row, ...]) -> tuple[Sayable, ...]:
        del rows
        return (Percent(answer),)

    def lines(self, here: Here) -> tuple[Say, ...]:
        found = here.context.experience
        return () if found is None else (experience_said(found),)

    def rows(self, here: Here) -> Rows:
        buttons = tuple(
            here.choice(spoken.on_button(Percent(each)), self.token(each)) for each in self.presets
        )
        return in_rows(buttons, self.beside)


def _money(read: MoneyRead) -> Money:
    return read.money
