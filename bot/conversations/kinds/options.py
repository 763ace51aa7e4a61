"""A few choices that are always the same, in our own words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.conversations import spoken
from bot.conversations.answers import Answer
from bot.conversations.here import Here
from bot.conversations.kinds.kind import Answered, Kind, Rows, Step, Trouble
from bot.conversations.lookups import Row
from bot.conversations.spoken import Sayable
from bot.domain.errors import Invalid
from bot.domain.facts import Term
from bot.reading.names import search_key
from bot.reading.words.near import begun_names
from bot.speech.reply import Flow


@dataclass(frozen=True)
class Options(Kind[str]):
    """`terms` are the sentence keys by code; `words` what people type besides, by search key.

    What stands on a button may be typed as well, in the reader's language.
    """

    terms: Mapping[str, str]
    words: Mapping[str, str] = field(default_factory=dict)

    def fits(self, answer: Answer) -> bool:
        return answer in self.terms

    def token(self, answer: str) -> str:
        return str(answer)

    def answer_of(self, token: str, here: Here) -> str | None:
        del here
        return token if token in self.terms else None

    def read(self, text: str, here: Here) -> Step:
        typed = search_key(text)
        code = self.words.get(typed) or self.answer_of(typed, here)
        if code:
            return Answered(code)
        phrases = here.context.formats.phrases
        meant = begun_names(text, {each: phrases(key) for each, key in self.terms.items()})
        return Answered(meant[0]) if len(meant) == 1 else Trouble(Invalid("choice-unclear"))

    def facts(self, answer: str, rows: tuple[Row, ...]) -> tuple[Sayable, ...]:
        del rows
        return (Term(self.terms[str(answer)]),)

    def rows(self, here: Here) -> Rows:
        buttons = tuple(
            here.choice(spoken.on_button(Term(key)), code) for code, key in self.terms.items()
        )
        return (Flow(buttons),)
