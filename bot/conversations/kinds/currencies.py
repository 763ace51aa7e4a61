"""A currency of the table, by its code, its sign or its word."""

from __future__ import annotations

from dataclasses import dataclass

from bot.conversations.answers import Answer
from bot.conversations.here import Here
from bot.conversations.kinds.kind import Answered, Kind, Rows, Step, Trouble
from bot.conversations.lookups import Row
from bot.conversations.spoken import Sayable
from bot.domain.errors import Invalid
from bot.domain.facts import Name
from bot.domain.money import CURRENCIES
from bot.reading.folding import fold
from bot.reading.numbers.currencies import currency_names, iso
from bot.speech.reply import Flow, say_of


@dataclass(frozen=True)
class Currency(Kind[str]):
    """With `foreign`, any but the organisation's own."""

    foreign: bool = False

    def fits(self, answer: Answer) -> bool:
        return isinstance(answer, str) and answer in CURRENCIES

    def token(self, answer: str) -> str:
        return str(answer)

    def answer_of(self, token: str, here: Here) -> str | None:
        return token if token in self._offered(here) else None

    def read(self, text: str, here: Here) -> Step:
        folded = fold(text).text.strip()
        found = currency_names(here.context.lang).at(folded, 0)
        if found is None or found[1] != len(folded):
            return Trouble(Invalid("choice-unclear"))
        code, _ = iso(found[0], here.context.home or here.context.currency)
        return (
            Answered(code) if code in self._offered(here) else Trouble(Invalid("choice-unclear"))
        )

    def facts(self, answer: str, rows: tuple[Row, ...]) -> tuple[Sayable, ...]:
        del rows
        return (Name(str(answer)),)

    def rows(self, here: Here) -> Rows:
        return (
            Flow(
                here.choice(say_of("form-text", value=Name(code)), code)
                for code in self._offered(here)
            ),
        )

    def _offered(self, here: Here) -> tuple[str, ...]:
        """The organisation's own first, as most are in that one."""
        home = here.context.home or here.context.currency
        others = tuple(code for code in CURRENCIES if code != home)
        return others if self.foreign else (home, *others)
