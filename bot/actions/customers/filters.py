"""Groups of customers that a member keeps, to come back to by one tap."""

from __future__ import annotations

from bot.actions.customers.lists import orders_offered
from bot.actions.ports import Desk
from bot.domain.customer_lists import CustomerFilter, CustomerListing
from bot.domain.errors import Invalid, NotFound
from bot.domain.people import Member

MOST_KEPT = 8


def keep_group(actor: Member, desk: Desk, listing: CustomerListing) -> CustomerFilter:
    """Once each; who is in it is asked anew every time it is opened.

    Raises Invalid: groups-too-many.
    """
    if listing.group is None or listing.order not in orders_offered(actor, listing.whose):
        raise NotFound
    kept = desk.store.customers.filters(actor.id)
    same = next((each for each in kept if each.listing == listing.code), None)
    if same is not None:
        return same
    if len(kept) >= MOST_KEPT:
        raise Invalid("groups-too-many", most=MOST_KEPT)
    return desk.store.add(CustomerFilter(member_id=actor.id, listing=listing.code))


def drop_group(actor: Member, desk: Desk, filter_id: int) -> None:
    found = desk.store.get(CustomerFilter, filter_id)
    if found is None or found.member_id != actor.id:
        raise NotFound
    desk.store.remove(found)
