"""A named set of questions that an admin makes; filled in, it is a record of the history."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from bot.domain.errors import Invalid
from bot.domain.facts import Name

MOST_QUESTIONS, LONGEST_QUESTION, LONGEST_ANSWER = 12, 100, 200
"""So that all of them and their answers are one text of a record."""


@dataclass(eq=False, kw_only=True)
class QuestionSet:
    id: int = field(init=False, repr=False)
    name: str
    position: int
    active: bool = True
    questions: list[str] = field(default_factory=list)
    """In their order. A changed list is a new list: a change inside would go unnoticed."""

    @property
    def label(self) -> Name:
        return Name(self.name)

    def ask(self, questions: Iterable[str]) -> None:
        """These from now on; what was filled in before keeps what it was asked."""
        asked = [each for text in questions if (each := " ".join(text.split()))]
        asked = list(dict.fromkeys(asked))
        if not asked:
            raise Invalid("empty")
        if len(asked) > MOST_QUESTIONS:
            raise Invalid("too-many-questions", most=MOST_QUESTIONS)
        if any(len(each) > LONGEST_QUESTION for each in asked):
            raise Invalid("text-too-long", longest=LONGEST_QUESTION)
        self.questions = asked


def filled_in(name: str, pairs: Sequence[tuple[str, str]]) -> str:
    """The text of the record: the name of the set, each question and under it its answer."""
    return "\n".join([name, *(f"{asked}\n— {said}" for asked, said in pairs)])
