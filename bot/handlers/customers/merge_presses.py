"""The buttons of merging: which other one, look at both, do it; and the doubt at creation."""

from __future__ import annotations

from dataclasses import dataclass

from bot.speech.presses import Press


@dataclass(frozen=True)
class MergeCustomer(Press, code="mg-c"):
    """Asks which other customer is the same."""

    party: int


@dataclass(frozen=True)
class DoMergeCustomers(Press, code="mg-cc"):
    party: int
    other: int


@dataclass(frozen=True)
class ShowTwins(Press, code="mg-o"):
    """The open opportunities of the same customer."""

    opportunity: int


@dataclass(frozen=True)
class ShowMerge(Press, code="mg-oo"):
    """What comes of these two."""

    opportunity: int
    other: int


@dataclass(frozen=True)
class DoMerge(Press, code="mg-do"):
    opportunity: int
    version: int
    other: int


@dataclass(frozen=True)
class OpenTwin(Press, code="mg-is"):
    """It is this one: what was being filled in is left for later."""

    opportunity: int


@dataclass(frozen=True)
class SaveAnyway(Press, code="mg-new"):
    """A new opportunity, although it looks like one there is."""
