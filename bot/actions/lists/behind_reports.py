"""What a report rests on: the list it is about, and the rows behind its figures.

The filter under way changes with every search. A report over it, a list of its rows or its
figures of every Monday would change with it, so they have a filter that stays as it is.
"""

from __future__ import annotations

from bot.actions.lists.filtering import under_way_now
from bot.actions.ports import Desk
from bot.domain.filters import Filter, SavedFilter
from bot.domain.listings import Kind, Listing
from bot.domain.people import Member

MOST_FIXED = 50
"""Of one member, besides those that come every Monday; the oldest give way."""


def fix(actor: Member, desk: Desk, chosen: Filter, origin: str | None = None) -> SavedFilter:
    """The same as before where it was asked for before, else one more."""
    present = desk.store.listings.fixed(actor.id)
    for each in present:
        if each.origin == origin and each.chosen == chosen:
            return each
    made = SavedFilter(member_id=actor.id, fixed=True, origin=origin)
    made.choose(chosen)
    desk.store.add(made)
    needed = _needed(actor, desk)
    free = [each for each in present if each.id not in needed]
    for each in free[: max(0, len(free) + 1 - MOST_FIXED)]:
        desk.store.remove(each)
    return made


def fixed(actor: Member, desk: Desk, listing: Listing) -> Listing:
    """The same list for a report on it: of the filter under way as it is now."""
    draft = under_way_now(actor, desk)
    if draft is None or listing.id_of(Kind.FILTER) != draft.id:
        return listing
    kept = fix(actor, desk, draft.chosen)
    desk.store.flush()
    return listing.about(Kind.FILTER, kept.id)


def _needed(actor: Member, desk: Desk) -> set[int | None]:
    """What comes every Monday is about these."""
    subscribed = desk.store.subscriptions.of(actor.id)
    listings = [Listing.of_code(each.listing) for each in subscribed]
    return {each.id_of(Kind.FILTER) for each in listings if each is not None}
