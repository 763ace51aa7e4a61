"""How many opportunities have a value of a list, before and after it goes out of use."""

from __future__ import annotations

from bot.actions.ports import Desk
from bot.actions.set_up.lists import Shelf
from bot.domain.filters import AnyOf, Filter
from bot.domain.listings import Order, Selection
from bot.domain.reports import Scope

HELD_BY: dict[Shelf, str] = {
    Shelf.SOURCE: "source_id",
    Shelf.TYPE: "type_id",
    Shelf.WIN_REASON: "win_reason_id",
    Shelf.LOSS_REASON: "loss_reason_id",
    Shelf.CAMPAIGN: "campaign_id",
    Shelf.COMPETITOR: "competitor_id",
    Shelf.GROUP: "product_group_id",
}
"""The field of an opportunity a list is chosen in; the other lists are of documents."""


def how_many_have(desk: Desk, field: str, value: int) -> int:
    """Open and ended ones, of everybody."""
    organisation = desk.organisation
    selection = Selection(
        Scope(everybody=True),
        Filter((AnyOf(field, (value,)),)),
        Order.TOUCHED,
        desk.now,
        organisation.zone,
        organisation.currency,
    )
    return desk.store.listings.count(selection)
