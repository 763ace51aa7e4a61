"""The buttons of ticking customers, for one opportunity each."""

from __future__ import annotations

from dataclasses import dataclass

from bot.speech.presses import Press


@dataclass(frozen=True)
class TickCustomers(Press, code="ct"):
    """A page of a list whose numbers tick."""

    listing: str
    way: str
    row: int


@dataclass(frozen=True)
class TickCustomer(Press, code="ct1"):
    party: int


@dataclass(frozen=True)
class AskForEach(Press, code="ct2"):
    """Whether one opportunity is to be made for each that is ticked."""


@dataclass(frozen=True)
class CreateForEach(Press, code="ct3"):
    """Yes; `of` is "all" of them, or those that are "fresh": without an open one yet."""

    of: str
