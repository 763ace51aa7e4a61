"""What every kind of question can do: read a text, understand its buttons, show them.

A kind is a value without state: what it must remember lies in the draft's `Aside`.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Generic, TypeVar, cast

from bot.conversations import spoken
from bot.conversations.answers import Answer
from bot.conversations.context import Context
from bot.conversations.draft import Aside
from bot.conversations.here import Here
from bot.conversations.lookups import Lookup, Row
from bot.conversations.presses import Choose
from bot.conversations.said import Said, Typed
from bot.conversations.spoken import Sayable
from bot.domain.errors import Invalid
from bot.domain.facts import Name, Term
from bot.reading.result import Choice, Read, Reading, Unread
from bot.speech.reply import Button, Say

A = TypeVar("A", bound=Answer)
T = TypeVar("T")

Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Answered:
    """The question has its answer."""

    answer: Answer


@dataclass(frozen=True, slots=True)
class Ticked:
    """The answer so far, of a question that goes on."""

    answer: Answer
    aside: Aside | None = None
    """What is shown of it now; None: what was."""
    sure: bool = False
    """What was in doubt has been said."""


@dataclass(frozen=True, slots=True)
class Unticked:
    """Nothing is ticked any more; the question goes on."""

    aside: Aside | None = None


@dataclass(frozen=True, slots=True)
class Looking:
    """Not answered yet: something else is shown of the same question."""

    aside: Aside


@dataclass(frozen=True, slots=True)
class Trouble:
    """It cannot be this; the reason by name."""

    refused: Invalid


Step = Answered | Ticked | Unticked | Looking | Trouble


class Kind(ABC, Generic[A]):
    """A kind of question whose answers are `A`."""

    which: ClassVar[str] = "form-which"
    """Asked where a text may mean several answers."""

    @property
    def goes_on(self) -> bool:
        """Whether it has a button of its own to end it, as where several are ticked."""
        return False

    def within(self, here: Here) -> bool:
        """Whether it asks a question of its own now, that says by itself what it is about."""
        del here
        return False

    @abstractmethod
    def fits(self, answer: Answer) -> bool:
        """Whether a kept answer is one of this kind; forms change, drafts stay."""

    @abstractmethod
    def token(self, answer: A) -> str:
        """`answer` as it is written in a button."""

    @abstractmethod
    def answer_of(self, token: str, here: Here) -> A | None:
        """What `token` wrote; None for what no button of ours holds."""

    @abstractmethod
    def read(self, text: str, here: Here) -> Step:
        """What a typed text means."""

    def recognises(self, text: str, context: Context) -> bool:
        """Whether a text can only be meant for a question of this kind."""
        del text, context
        return False

    def parted(self, text: str, here: Here) -> tuple[str, str] | None:
        """Which words of a text that `read` refuses are an answer, and the others.

        None of them may be: then the others are kept, and the question stays.
        """
        del text, here
        return None

    def brings(self, answer: A, here: Here) -> Mapping[str, Answer]:
        """Answers to other questions that came with this one, by their names."""
        del answer, here
        return {}

    def offers(self, answer: A, here: Here) -> Mapping[str, list[str]]:
        """What came with this one and is in doubt: tokens for other questions, by their names."""
        del answer, here
        return {}

    def tells(self, answer: A, here: Here) -> Mapping[str, Any]:
        """What is known of other questions once this one is answered so."""
        del answer, here
        return {}

    def facts(self, answer: A, rows: tuple[Row, ...]) -> tuple[Sayable, ...]:
        """What is said of an answer: one fact, or one for each of several."""
        del rows
        return (cast("Sayable", answer),)

    def beneath(self, answer: A, rows: tuple[Row, ...]) -> tuple[Say, ...]:
        """What is worth knowing about an answer, wherever it is said."""
        del answer, rows
        return ()

    def problem(self, answer: A, here: Here) -> Invalid | None:
        """Why a well-formed answer is not allowed here, typed or chosen."""
        del answer, here
        return None

    def hear(self, said: Said, here: Here) -> Step | None:
        """One step of the talk; None for what says nothing to this kind of question."""
        match said:
            case Typed(text):
                return self._checked(self.read(text, here), here)
            case Choose(value=token):
                return self._checked(self.chosen(token, here), here)
        return None

    def chosen(self, token: str, here: Here) -> Step | None:
        answer = self.answer_of(token, here)
        return None if answer is None else Answered(answer)

    def back(self, aside: Aside) -> Aside | None:
        """A step back inside the question; None when it begins here."""
        del aside
        return None

    def opening(self, known: Mapping[str, Any]) -> Aside:
        """What is looked at first, when the question comes up without an answer."""
        del known
        return Aside()

    def again(self, answer: A, known: Mapping[str, Any]) -> Aside:
        """The same when one comes back to an answer of it."""
        del answer, known
        return Aside()

    def lacks(self, answer: A, rows: tuple[Row, ...]) -> bool:
        """Whether a part of the answer is still to be asked for."""
        del answer, rows
        return False

    def lookup(self, aside: Aside) -> Lookup | None:
        """What must be found to show the question."""
        del aside
        return None

    def page_heard(self, aside: Aside) -> Lookup | None:
        """What of it must be found to hear an answer, too: all, unless a kind knows better."""
        return self.lookup(aside)

    def heeding(self, said: Said) -> tuple[Lookup, ...]:
        """What must be found, besides, to hear this."""
        del said
        return ()

    def naming(self, answer: A) -> Lookup | None:
        """What must be found to say the answer."""
        del answer
        return None

    def lines(self, here: Here) -> tuple[Say, ...]:
        """What stands under the prompt."""
        del here
        return ()

    def rows(self, here: Here) -> Rows:
        """The buttons under the question."""
        del here
        return ()

    def doubted(self, here: Here) -> Name | Term | None:
        """What of an answer in doubt is meant; None: all of it."""
        del here
        return None

    def confirming(self, here: Here) -> Rows:
        """The buttons where the answer is there and only in doubt; none: those of `rows`."""
        del here
        return ()

    def candidates(self, here: Here) -> Rows:
        """The meanings a typed text may have, each echoed in full."""
        return tuple(
            (here.choice(spoken.on_button(each), token),)
            for token in here.aside.doubt
            if (answer := self.answer_of(token, here)) is not None
            for each in self.facts(answer, self.rows_of(token, here))
        )

    def rows_of(self, token: str, here: Here) -> tuple[Row, ...]:
        """The row that a token stands for, where tokens are ids."""
        del token, here
        return ()

    def doubting(self, answers: tuple[A, ...], here: Here) -> Step:
        """Asks which one is meant, of those that are allowed at all."""
        problems = [self.problem(answer, here) for answer in answers]
        allowed = [each for each, wrong in zip(answers, problems, strict=True) if wrong is None]
        if not allowed and problems[0] is not None:
            return Trouble(problems[0])
        if len(allowed) == 1:
            return Answered(allowed[0])
        return Looking(Aside(doubt=tuple(self.token(answer) for answer in allowed)))

    def settled(self, reading: Reading[T], here: Here, answer: Callable[[T], A]) -> Step:
        """A reading's outcome as a step; `answer` makes its value ours."""
        match reading:
            case Read(value):
                return Answered(answer(value))
            case Choice(candidates):
                return self.doubting(tuple(answer(each) for each in candidates), here)
            case Unread(reason):
                return Trouble(Invalid(reason.value))

    def _checked(self, step: Step | None, here: Here) -> Step | None:
        if isinstance(step, Answered):
            wrong = self.problem(cast("A", step.answer), here)
            return Trouble(wrong) if wrong else step
        return step


def in_rows(buttons: tuple[Button, ...], beside: int) -> Rows:
    """`buttons` in rows of so many."""
    return tuple(buttons[at : at + beside] for at in range(0, len(buttons), beside))
