"""Lists of customers: whose, in which order, and the groups that an order makes.

A list is a few letters, so that it travels in a button; what was typed to find somebody
does not fit one and stays with the screen.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum

from bot.domain.parties import Party
from bot.domain.reports import Scope


class CustomersOf(StrEnum):
    MINE = "m"
    """Kept by the reader, or with an opportunity of theirs; a manager's of the team."""
    ALL = "a"


class CustomerOrder(StrEnum):
    """What comes first: the alphabet, most paid, likeliest, most urgent."""

    NAME = "n"
    PAID = "r"
    CHANCE = "p"
    PRIORITY = "u"


_CODE = re.compile(r"([ma])([nrpu])([0-9]{0,2})")


@dataclass(frozen=True, slots=True)
class CustomerListing:
    """`group` is one of the groups of the order; None for all of them."""

    whose: CustomersOf = CustomersOf.MINE
    order: CustomerOrder = CustomerOrder.NAME
    group: int | None = None

    @property
    def code(self) -> str:
        group = "" if self.group is None else str(self.group)
        return f"{self.whose}{self.order}{group}"

    @classmethod
    def of_code(cls, code: str) -> CustomerListing | None:
        """None for what is no list of customers."""
        found = _CODE.fullmatch(code)
        if found is None:
            return None
        group = int(found[3]) if found[3] else None
        return cls(CustomersOf(found[1]), CustomerOrder(found[2]), group)


@dataclass(frozen=True, slots=True)
class CustomerSelection:
    """A listing for one reader: all that a query needs to know."""

    scope: Scope
    order: CustomerOrder
    base: str
    """The organisation's currency: what was paid in others is not counted."""
    seen: Scope
    """Whose opportunities, and money on them, are counted: those that the reader may see."""
    text: str = ""
    contacts: bool = False
    """Whether it may be looked for by phone too: only where one may know the phones."""
    group: int | None = None


@dataclass(frozen=True, slots=True)
class CustomerRow:
    party: Party
    value: int | None
    """What the list is ordered by: minor units, percent, or 0 low to 2 high."""


@dataclass(frozen=True, slots=True)
class CustomerGroup:
    """`amount`: what was paid, or what the open opportunities are worth, in the base currency."""

    group: int
    count: int
    amount: int


CHANCES = (25, 50, 75)
"""Where one group of chances ends and the next begins; group 0 has nothing open."""
MOST_DECADE = 12
"""What was paid is grouped by its number of digits; group 0 has paid nothing."""
DECADES = 4
"""Amounts are parted at so many powers of ten below the largest; less than those are one group."""
BELOW = 50
"""And a number of digits: who paid something, and less than amounts of so many more digits."""


@dataclass(eq=False, kw_only=True)
class CustomerFilter:
    """A group that a member kept; what it is called follows from the listing."""

    id: int = field(init=False, repr=False)
    member_id: int
    listing: str
