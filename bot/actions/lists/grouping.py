"""A list in groups, by amount, probability or priority: how many, and worth what."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

from bot.actions.lists.filtering import begin
from bot.actions.lists.listing import select
from bot.actions.ports import Desk
from bot.domain.customer_lists import CHANCES, DECADES
from bot.domain.errors import NotFound
from bot.domain.filters import AnyOf, Between, Condition, Empty, Filter
from bot.domain.listings import Kind, Listing, ListTotals, Order, Selection
from bot.domain.money import CURRENCIES
from bot.domain.opportunities import Priority
from bot.domain.people import Member

GROUPED_BY = (Order.AMOUNT, Order.PROBABILITY, Order.PRIORITY)
_USUAL = {Order.WEIGHTED: Order.PROBABILITY}


@dataclass(frozen=True, slots=True)
class Group:
    """`totals.final` is the sum of the amounts, in minor units of the organisation's currency."""

    condition: Condition
    totals: ListTotals


def grouped_by(listing: Listing, code: str = "") -> Order:
    """What was asked for, else what the list is ordered by, else the amount."""
    if code in set(Order) and Order(code) in GROUPED_BY:
        return Order(code)
    usual = _USUAL.get(listing.order, listing.order)
    return usual if usual in GROUPED_BY else Order.AMOUNT


def groups_of(actor: Member, desk: Desk, listing: Listing, by: Order) -> list[Group]:
    """Those that hold anything, the greatest first; together they are the whole list."""
    selection = select(actor, desk, listing)
    found = []
    for each in _conditions(desk, selection, by):
        only = replace(selection, filter=selection.filter & Filter((each,)))
        totals = desk.store.listings.totals(only)
        if totals.count:
            found.append(Group(each, totals))
    return found


def only_group(actor: Member, desk: Desk, listing: Listing, by: Order, place: int) -> Listing:
    """The list of one group, counted from 1: a filter under way, which can be kept."""
    groups = groups_of(actor, desk, listing, by)
    if not 1 <= place <= len(groups):
        raise NotFound
    whole = select(actor, desk, listing).filter
    draft = begin(actor, desk, whole & Filter((groups[place - 1].condition,)))
    return Listing(listing.whose, order=listing.order).about(Kind.FILTER, draft.id)


def _conditions(desk: Desk, selection: Selection, by: Order) -> list[Condition]:
    if by is Order.PRIORITY:
        return [AnyOf("priority", (each.value,)) for each in reversed(Priority)]
    if by is Order.PROBABILITY:
        ends = (0, *CHANCES, 101)
        bands = [Between("probability", low, ends[at] - 1) for at, low in enumerate(ends[:-1], 1)]
        return list(reversed(bands))
    return _by_amount(desk, selection)


def _by_amount(desk: Desk, selection: Selection) -> list[Condition]:
    first = desk.store.listings.places(replace(selection, order=Order.AMOUNT), size=1)
    unit = 10 ** CURRENCIES[selection.base].digits
    largest = max(first[0].key if first else 0, 0) // unit
    top = len(str(largest)) - 1
    starts = [10**power * unit for power in range(top, max(top - DECADES, 0), -1)] or [unit]
    bands: list[Condition] = [Between("amount", starts[0])]
    bands += [Between("amount", low, high - 1) for high, low in pairwise(starts)]
    return [*bands, Between("amount", 0, starts[-1] - 1), Empty("amount")]
