"""The buttons of forms of an admin's own."""

from __future__ import annotations

from dataclasses import dataclass

from bot.speech.presses import Press


@dataclass(frozen=True)
class AskQuestions(Press, code="su-ask"):
    """What this form asks, typed anew."""

    form: int


@dataclass(frozen=True)
class ShowForms(Press, code="fq"):
    """Which of the forms is filled in on this opportunity?"""

    opportunity: int


@dataclass(frozen=True)
class ShowCustomerForms(Press, code="fq-cu"):
    """Which of the forms is filled in on this customer?"""

    party: int


@dataclass(frozen=True)
class FillInOfCustomer(Press, code="fq-cu-in"):
    party: int
    form: int


@dataclass(frozen=True)
class FillIn(Press, code="fq-in"):
    opportunity: int
    form: int
