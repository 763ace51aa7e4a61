"""A text in the person's own words."""

from __future__ import annotations

from dataclasses import dataclass

from bot.conversations.answers import Answer
from bot.conversations.here import Here
from bot.conversations.kinds.kind import Answered, Kind, Step, Trouble
from bot.conversations.lookups import Row
from bot.conversations.spoken import Sayable
from bot.domain.errors import Invalid
from bot.domain.facts import Name
from bot.speech.markup import clean


@dataclass(frozen=True)
class Words(Kind[str]):
    """Typed, at most `most` characters; it has no buttons."""

    most: int = 1000

    def fits(self, answer: Answer) -> bool:
        return isinstance(answer, str) and 0 < len(answer) <= self.most

    def token(self, answer: str) -> str:
        raise TypeError(f"words fit on no button: {answer!r}")

    def answer_of(self, token: str, here: Here) -> None:
        del token, here

    def read(self, text: str, here: Here) -> Step:
        del here
        words = clean(text)
        if not words:
            return Trouble(Invalid("empty"))
        if len(words) > self.most:
            return Trouble(Invalid("text-too-long", longest=self.most))
        return Answered(words)

    def facts(self, answer: str, rows: tuple[Row, ...]) -> tuple[Sayable, ...]:
        del rows
        return (Name(str(answer)),)
