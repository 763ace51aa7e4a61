"""A product that somebody wants to sell and that stands in no price list yet."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class WishState(StrEnum):
    OPEN = "open"
    GRANTED = "granted"
    REFUSED = "refused"


@dataclass(eq=False, kw_only=True)
class Wish:
    """One for every name, however it is spelled, as long as it is open."""

    id: int = field(init=False, repr=False)
    name: str
    """As who asked first typed it."""
    search_key: str
    state: WishState = WishState.OPEN
    asked_at: datetime
    product_id: int | None = None
    settled_by: int | None = None
    settled_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        return self.state is WishState.OPEN

    def settle(self, state: WishState, *, by: int | None, at: datetime) -> None:
        self.state, self.settled_by, self.settled_at = state, by, at


@dataclass(eq=False, kw_only=True)
class Wisher:
    """Who asked, and for which opportunity; for none, while it is still being filled in."""

    id: int = field(init=False, repr=False)
    wish_id: int
    member_id: int
    opportunity_id: int | None = None
