"""Competitors: put on an opportunity, added by whoever meets them, united by an admin."""

from __future__ import annotations

from collections.abc import Sequence

from bot.actions.ports import Desk
from bot.domain.errors import Invalid, NotFound
from bot.domain.history import StepKind
from bot.domain.lists import ListItem, ListKind
from bot.domain.opportunities import Opportunity
from bot.domain.people import Member
from bot.domain.rights import Office, check_office
from bot.domain.shelves import named_well, place_after
from bot.reading.names import search_key

Competitors = Sequence[int | str]
"""Ids of competitors, or the names that were typed for them."""


def set_competitors(opportunity: Opportunity, desk: Desk, chosen: Competitors) -> None:
    """These and no others, in this order. Runs inside a step that its caller opened."""
    present = {each.competitor_id for each in opportunity.competing}
    ids = [_competitor(desk, each, present) for each in chosen]
    opportunity.set_competitors(list(dict.fromkeys(ids)))


def competitors_of(desk: Desk, opportunity: Opportunity) -> list[ListItem]:
    """Who is known to be after it, the first named first."""
    found = (desk.store.get(ListItem, each.competitor_id) for each in opportunity.competing)
    return [each for each in found if each is not None]


def merge_competitor(actor: Member, desk: Desk, competitor_id: int, into_id: int) -> ListItem:
    """Everywhere the other one stands in its place; its name means the other from now on."""
    check_office(actor, Office.SET_UP)
    merged, heir = _item(desk, competitor_id), _item(desk, into_id)
    if merged is heir or not heir.active:
        raise Invalid("choice-unknown")
    desk.step(actor, StepKind.SETTINGS)
    for opportunity in desk.store.fields.competing_with(merged.id):
        kept = [
            heir.id if each.competitor_id == merged.id else each.competitor_id
            for each in opportunity.competing
        ]
        opportunity.set_competitors(list(dict.fromkeys(kept)))
    merged.active, merged.fresh, merged.merged_into_id = False, False, heir.id
    heir.fresh = False
    return heir


def settle_competitor(actor: Member, desk: Desk, competitor_id: int) -> ListItem:
    """An admin has looked at what somebody typed, and it stays."""
    check_office(actor, Office.SET_UP)
    settled = _item(desk, competitor_id)
    desk.step(actor, StepKind.SETTINGS)
    settled.fresh = False
    return settled


def _competitor(desk: Desk, chosen: int | str, present: set[int]) -> int:
    if isinstance(chosen, str):
        return _named(desk, chosen).id
    item = _item(desk, chosen)
    # One that went out of use stays where it is, and comes to no other.
    if not item.active and item.id not in present:
        raise NotFound
    return item.id


def _named(desk: Desk, text: str) -> ListItem:
    """The one that is spelled so, however; else a new one that an admin is yet to see."""
    name = named_well(text)
    key = search_key(name) or name
    known = desk.store.set_up.items(ListKind.COMPETITOR)
    for each in known:
        if (search_key(each.name or "") or each.name) == key:
            return _heir(desk, each)
    return desk.store.add(
        ListItem(kind=ListKind.COMPETITOR, name=name, position=place_after(known), fresh=True)
    )


def _heir(desk: Desk, item: ListItem) -> ListItem:
    """Whoever took its place, step by step."""
    while item.merged_into_id is not None:
        item = _item(desk, item.merged_into_id)
    return item


def _item(desk: Desk, item_id: int) -> ListItem:
    item = desk.store.get(ListItem, item_id)
    if item is None or item.kind is not ListKind.COMPETITOR:
        raise NotFound
    return item
