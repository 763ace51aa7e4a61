"""The buttons of records: what it was, calls and visits by two taps, files once more."""

from __future__ import annotations

from dataclasses import dataclass

from bot.speech.presses import Press


@dataclass(frozen=True)
class MarkRecord(Press, code="km"):
    """It was a call, not a note; from the customer, not to them."""

    record: int
    kind: str
    direction: str


@dataclass(frozen=True)
class KeepWords(Press, code="kw"):
    """What was typed with the card in view, and means nothing else, is a note on it."""

    opportunity: int


@dataclass(frozen=True)
class KeepOnCustomer(Press, code="kw-c"):
    """The same with a customer's card in view."""

    party: int


@dataclass(frozen=True)
class ShowCall(Press, code="kc"):
    """How did the call go?"""

    opportunity: int


@dataclass(frozen=True)
class ShowVisit(Press, code="kv"):
    opportunity: int


@dataclass(frozen=True)
class TellContact(Press, code="kt"):
    """One of the outcomes of `record_buttons.OUTCOMES`, by name."""

    opportunity: int
    outcome: str


@dataclass(frozen=True)
class KeepPlace(Press, code="kp"):
    """Where this visit was is where the customer is."""

    record: int


@dataclass(frozen=True)
class ShowFiles(Press, code="kf"):
    opportunity: int


@dataclass(frozen=True)
class SendFile(Press, code="ks"):
    record: int


@dataclass(frozen=True)
class MakeCustomer(Press, code="kn"):
    """Of the contact that was shared: a lead or a person."""

    kind: str


@dataclass(frozen=True)
class FileContact(Press, code="kx"):
    """The contact belongs to an opportunity there is."""
