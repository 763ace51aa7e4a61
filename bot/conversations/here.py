"""Where a talk is: what a question may look at when it hears, reads and shows itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.conversations.answers import Answer, Answers
from bot.conversations.context import Context
from bot.conversations.draft import Aside
from bot.conversations.lookups import Found, Lookup, Row
from bot.conversations.presses import Choose
from bot.speech.reply import Button, Say


@dataclass(frozen=True, slots=True)
class Given:
    """The answers so far, with the rows that those which are ids stand for now."""

    answers: Answers
    known: Mapping[str, Any]
    rows: Mapping[str, tuple[Row, ...]]
    """By the name of the question whose answer they are."""
    found: Mapping[Lookup, Found]

    def row(self, kind: str, row_id: int) -> Row | None:
        """The row of this kind with this id, wherever it was found."""
        return next(
            (
                row
                for lookup, found in self.found.items()
                if lookup.kind == kind
                for row in found.rows
                if row.id == row_id
            ),
            None,
        )


@dataclass(frozen=True, slots=True)
class Here:
    """The present question by name, its answer so far, and what is around it."""

    question: str
    aside: Aside
    given: Given
    context: Context
    revision: int = 0

    @property
    def answer(self) -> Answer | None:
        return self.given.answers.get(self.question)

    def choice(self, label: Say, value: str) -> Button:
        """A button that answers the present question with the value of this token."""
        return Button(label, Choose(self.revision, self.question, value))
