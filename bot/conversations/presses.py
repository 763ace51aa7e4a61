"""The buttons of every form. A press acts only while its revision is the dialog's.

`question` is a question's name: a press that was meant for another question than the
present one shows the present one instead. `value` is a token that only the kind of that
question can read, so a forged one is simply not understood.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.speech.presses import Press


@dataclass(frozen=True)
class Choose(Press, code="fc"):
    """Answers with this value."""

    revision: int
    question: str
    value: str


@dataclass(frozen=True)
class Toggle(Press, code="ft"):
    """Ticks this value, or takes its tick away."""

    revision: int
    question: str
    value: str


@dataclass(frozen=True)
class DoneChoosing(Press, code="fd"):
    """The ticked values are the answer."""

    revision: int
    question: str


@dataclass(frozen=True)
class Create(Press, code="fn"):
    """What was typed into the search is the name of a new one."""

    revision: int
    question: str


@dataclass(frozen=True)
class AskForProduct(Press, code="fwish"):
    """What was typed is a product that nobody sells: the admins are asked to add it."""

    revision: int
    question: str


@dataclass(frozen=True)
class NameOther(Press, code="foth"):
    """No product of the list: a line with a name of its own, the typed one if there is any."""

    revision: int
    question: str


@dataclass(frozen=True)
class TurnPage(Press, code="fp"):
    """Another page of a picker, counted from 0."""

    revision: int
    page: int


@dataclass(frozen=True)
class ShowMonth(Press, code="fm"):
    """The month grid around this day."""

    revision: int
    day: date


@dataclass(frozen=True)
class PadKey(Press, code="fy"):
    """A key of the number pad: a digit, "dot", "erase" or "done"."""

    revision: int
    key: str


@dataclass(frozen=True)
class Stay(Press, code="fz"):
    """A cell that only shows something: a weekday's name, a gap in a month."""

    revision: int


@dataclass(frozen=True)
class Back(Press, code="fb"):
    revision: int


@dataclass(frozen=True)
class Keep(Press, code="fo"):
    """On to the next question; the answer that is there holds."""

    revision: int


@dataclass(frozen=True)
class Skip(Press, code="fk"):
    """No answer to this question; one that was there is taken away."""

    revision: int


@dataclass(frozen=True)
class Save(Press, code="fs"):
    revision: int


@dataclass(frozen=True)
class Cancel(Press, code="fx"):
    revision: int


@dataclass(frozen=True)
class Edit(Press, code="fe"):
    """From the review: ask this question again."""

    revision: int
    question: str


@dataclass(frozen=True)
class ShowRest(Press, code="fr-rest"):
    """From the review: what is changed now and then, too."""

    revision: int


FormPress = (
    Choose
    | Toggle
    | DoneChoosing
    | Create
    | AskForProduct
    | NameOther
    | TurnPage
    | ShowMonth
    | PadKey
    | Stay
    | Back
    | Keep
    | Skip
    | Save
    | Cancel
    | Edit
    | ShowRest
)
