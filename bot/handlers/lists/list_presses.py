"""The buttons of lists and boards. A listing travels as its code (`domain.listings`)."""

from __future__ import annotations

from dataclasses import dataclass

from bot.speech.presses import Press


@dataclass(frozen=True)
class ShowListing(Press, code="li"):
    """A page of a list: f(irst), a(fter) or b(efore) the row with this key and id."""

    listing: str
    way: str = "f"
    key: int = 0
    row: int = 0


@dataclass(frozen=True)
class ShowOrders(Press, code="lo"):
    listing: str


@dataclass(frozen=True)
class PickOrder(Press, code="lo-in"):
    """The list in an order which is that of one's lists from then on."""

    listing: str


@dataclass(frozen=True)
class ShowListMore(Press, code="l-more"):
    """The other lists, and what can be done with the rows of this one."""

    listing: str


@dataclass(frozen=True)
class ShowGroups(Press, code="lg"):
    """The list in groups; `by` is an order, empty for the list's own."""

    listing: str
    by: str = ""


@dataclass(frozen=True)
class PickGroup(Press, code="lg-at"):
    """One of the groups, by its place; under "lg-in" it was counted from the greatest one."""

    listing: str
    by: str
    place: int


@dataclass(frozen=True)
class OnlyTyped(Press, code="lt"):
    """Of the conditions of this list only those that were typed just now."""

    listing: str


@dataclass(frozen=True)
class OpenListed(Press, code="ol"):
    """A card that remembers the list it was opened from."""

    opportunity: int
    listing: str


@dataclass(frozen=True)
class ShowBoard(Press, code="b"):
    """A page of a stage; without a stage the first one of the first pipeline."""

    listing: str = ""
    way: str = "f"
    key: int = 0
    row: int = 0


@dataclass(frozen=True)
class PickOnBoard(Press, code="bp"):
    """The same page, its numbers now choosing what to move."""

    listing: str
    way: str
    key: int
    row: int


@dataclass(frozen=True)
class ShowTargets(Press, code="bt"):
    """To which stage?"""

    opportunity: int
    listing: str


@dataclass(frozen=True)
class MoveOnBoard(Press, code="bm"):
    opportunity: int
    version: int
    stage: int
    listing: str
