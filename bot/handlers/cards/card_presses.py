"""The buttons of what stands behind a card: its details, its currency, its lines, a copy."""

from __future__ import annotations

from dataclasses import dataclass

from bot.speech.presses import Press


@dataclass(frozen=True)
class ShowCardMore(Press, code="c-more"):
    """What is done or looked at less often."""

    opportunity: int


@dataclass(frozen=True)
class BringBack(Press, code="c-back"):
    """The follow-ups that ended with it and are still ahead."""

    opportunity: int
    version: int


@dataclass(frozen=True)
class ShowDetails(Press, code="ed1"):
    """A page of everything that is known of it, counted from 0."""

    opportunity: int
    page: int


@dataclass(frozen=True)
class ChangeCurrency(Press, code="cy"):
    opportunity: int
    version: int


@dataclass(frozen=True)
class ShowLine(Press, code="ls1"):
    opportunity: int
    line: int


@dataclass(frozen=True)
class EditLine(Press, code="ls2"):
    """One field of a line: its quantity, its price, its discount or its name."""

    opportunity: int
    version: int
    line: int
    field: str


@dataclass(frozen=True)
class AddOther(Press, code="ls3"):
    """A line with a name of its own."""

    opportunity: int
    version: int


@dataclass(frozen=True)
class ShowLineGroups(Press, code="ls4"):
    opportunity: int


@dataclass(frozen=True)
class AddFromGroup(Press, code="ls5"):
    opportunity: int
    version: int
    group: int


@dataclass(frozen=True)
class ShowCopy(Press, code="cp"):
    """For whom a copy of it is to be."""

    opportunity: int


@dataclass(frozen=True)
class CopyIt(Press, code="cp1"):
    """For the same customer."""

    opportunity: int


@dataclass(frozen=True)
class CopyTo(Press, code="cp2"):
    """For a customer who is asked for."""

    opportunity: int


@dataclass(frozen=True)
class ShowHeirs(Press, code="rh"):
    """To whom it could be given, a page counted from 0."""

    opportunity: int
    page: int


@dataclass(frozen=True)
class GiveTo(Press, code="rg"):
    """`member` 0: to nobody."""

    opportunity: int
    version: int
    member: int
