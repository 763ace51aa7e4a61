"""A list in groups, by amount, probability, priority or product group: how many, worth what."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

from bot.actions.lists.filtering import begin
from bot.actions.lists.listing import select
from bot.actions.ports import Desk
from bot.domain.customer_lists import BELOW, CHANCES, DECADES
from bot.domain.errors import NotFound
from bot.domain.filters import AnyOf, Between, Condition, Empty, Filter
from bot.domain.listings import By, Counted, Kind, Listing, Order, Selection
from bot.domain.money import CURRENCIES
from bot.domain.opportunities import Priority
from bot.domain.people import Member

NO_AMOUNT = 99
"""The place of those without one."""

NO_GROUP = 0
"""The place of those that sell nothing of any group; that of a product group is its id."""
MOST_GROUPS = 30
"""Product groups of a page: all have to fit into a message."""

_USUAL = {Order.WEIGHTED: By.PROBABILITY}


@dataclass(frozen=True, slots=True)
class Group:
    """`place` says which one it is, whatever other groups there are."""

    place: int
    condition: Condition
    counted: Counted


@dataclass(frozen=True, slots=True)
class Groups:
    found: tuple[Group, ...]
    several: bool = False
    """Whether one opportunity is in more than one of them."""
    beyond: int = 0
    """How many more product groups there are than a page has room for."""


def grouped_by(listing: Listing, code: str = "") -> By:
    """What was asked for, else what the list is ordered by, else the amount."""
    if code in set(By):
        return By(code)
    usual = _USUAL.get(listing.order, listing.order)
    return By(usual) if usual in set(By) else By.AMOUNT


def ways_to_group(desk: Desk) -> tuple[By, ...]:
    """By product group only where there are any."""
    ways = tuple(By)
    return ways if desk.store.set_up.groups() else ways[: ways.index(By.PRODUCT_GROUP)]


def groups_of(actor: Member, desk: Desk, listing: Listing, by: By) -> Groups:
    """Those that hold anything, the greatest first; together they are the whole list.

    Product groups come in an admin's order, and may overlap.
    """
    selection = select(actor, desk, listing)
    conditions = _conditions(desk, selection, by)
    found = []
    if by is not By.PRODUCT_GROUP:
        for place, each in conditions.items():
            only = replace(selection, filter=selection.filter & Filter((each,)))
            totals = desk.store.listings.totals(only)
            if totals.count:
                found.append(Group(place, each, Counted(totals.count, totals.final)))
        return Groups(tuple(found))
    sums = desk.store.listings.of_product_groups(selection)
    for place, each in conditions.items():
        known = sums.get(None if place == NO_GROUP else place)
        if known is not None:
            found.append(Group(place, each, known))
    counted = sum(each.counted.count for each in found)
    beyond = len(desk.store.set_up.groups()) - MOST_GROUPS
    several = counted > desk.store.listings.totals(selection).count
    return Groups(tuple(found), several, max(beyond, 0))


def only_group(actor: Member, desk: Desk, listing: Listing, by: By, place: int) -> Listing:
    """The list of the group at this place: a filter under way, which can be kept."""
    selection = select(actor, desk, listing)
    condition = _conditions(desk, selection, by).get(place)
    if condition is None:
        raise NotFound
    draft = begin(actor, desk, selection.filter & Filter((condition,)))
    return Listing(listing.whose, order=listing.order).about(Kind.FILTER, draft.id)


def _conditions(desk: Desk, selection: Selection, by: By) -> dict[int, Condition]:
    """By their places, the greatest first."""
    if by is By.PRODUCT_GROUP:
        return _by_product_group(desk)
    if by is By.PRIORITY:
        urgency = [AnyOf("priority", (each.value,)) for each in Priority]
        return dict(reversed(list(enumerate(urgency, start=1))))
    if by is By.PROBABILITY:
        ends = (0, *CHANCES, 101)
        bands = [Between("probability", low, ends[at] - 1) for at, low in enumerate(ends[:-1], 1)]
        return dict(reversed(list(enumerate(bands, start=1))))
    return _by_amount(desk, selection)


def _by_product_group(desk: Desk) -> dict[int, Condition]:
    """Those out of use, too: what was sold of them is still in lists."""
    groups = desk.store.set_up.groups()[:MOST_GROUPS]
    known: dict[int, Condition] = {
        each.id: AnyOf("product_group_id", (each.id,)) for each in groups
    }
    return {**known, NO_GROUP: Empty("product_group_id")}


def _by_amount(desk: Desk, selection: Selection) -> dict[int, Condition]:
    """An amount's place is its digits, so that it stays when the largest one is another; that
    of all below is the digits from which on they are not.
    """
    first = desk.store.listings.places(replace(selection, order=Order.AMOUNT), size=1)
    unit = 10 ** CURRENCIES[selection.base].digits
    largest = max(first[0].key if first else 0, 0) // unit
    top = len(str(largest)) - 1
    powers = list(range(top, max(top - DECADES, 0), -1)) or [0]
    bands: dict[int, Condition] = {powers[0] + 1: Between("amount", 10 ** powers[0] * unit)}
    for high, low in pairwise(powers):
        bands[low + 1] = Between("amount", 10**low * unit, 10**high * unit - 1)
    bands[BELOW + powers[-1]] = Between("amount", 0, 10 ** powers[-1] * unit - 1)
    return {**bands, NO_AMOUNT: Empty("amount")}
