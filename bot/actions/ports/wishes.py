"""What the actions need of a store to keep the products that somebody asked for."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from bot.domain.parties import Product
from bot.domain.people import Member
from bot.domain.wishes import Wish, Wisher


class Wishes(Protocol):
    def open_one(self, name: str, search_key: str, *, at: datetime) -> tuple[Wish, bool]:
        """The open one of this key, and whether it is new: of two at once, one makes it."""
        ...

    def asked(self, wish_id: int) -> Wish | None:
        """Locked for this transaction: of two who settle at once, the second sees it."""
        ...

    def open_ones(self) -> Sequence[Wish]:
        """The oldest first."""
        ...

    def wishers(self, wish_id: int) -> Sequence[Wisher]: ...
    def names_of(self, opportunity_id: int) -> Sequence[str]:
        """What was asked for it and is not settled."""
        ...

    def sold_as(self, search_key: str) -> Product | None:
        """What is sold under this name, or under it as another name."""
        ...

    def sold_under(self, search_keys: Collection[str]) -> Mapping[str, Product]:
        """The same of several, looked through once."""
        ...

    def unsold_as(self, search_key: str) -> Product | None:
        """What is in the price list under this name, code or other name, but not for sale."""
        ...

    def admins(self) -> Sequence[Member]:
        """Those who may add products and can be told."""
        ...
