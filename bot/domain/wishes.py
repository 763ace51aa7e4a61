"""A product that somebody wants to sell and that stands in no price list yet."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.domain.money import Money


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


@dataclass(frozen=True, slots=True)
class Wanted:
    """How many of it, in thousandths, and for how much each; None is what was not said."""

    quantity: int | None = None
    price: Money | None = None


@dataclass(eq=False, kw_only=True)
class Wisher:
    """Who asked, and for which opportunity; for none, while it is still being filled in."""

    id: int = field(init=False, repr=False)
    wish_id: int
    member_id: int
    opportunity_id: int | None = None
    quantity: int | None = None
    """Thousandths, where it was said how many."""
    unit_price: int | None = None
    """Minor units of `currency`, where it was said for how much each."""
    currency: str | None = None

    @property
    def price(self) -> Money | None:
        if self.unit_price is None or self.currency is None:
            return None
        return Money(self.unit_price, self.currency)

    @property
    def wanted(self) -> Wanted:
        return Wanted(self.quantity, self.price)

    def forget_figures(self) -> None:
        self.quantity = self.unit_price = self.currency = None

    def count(self, said: Wanted) -> None:
        """What was said last holds; what was said before stays where nothing is."""
        if said.quantity is not None:
            self.quantity = said.quantity
        if said.price is not None:
            self.unit_price, self.currency = said.price.minor, said.price.currency
