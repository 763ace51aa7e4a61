"""Which customers a member reads as a list, within their rights."""

from __future__ import annotations

from bot.actions.access import figures_of, scope_of
from bot.actions.ports import Desk
from bot.domain.customer_lists import (
    CustomerListing,
    CustomerOrder,
    CustomerSelection,
    CustomersOf,
)
from bot.domain.people import Member, Permission, Role
from bot.domain.reports import Scope

EVERYBODY = Scope(everybody=True)


def knows_all(actor: Member) -> bool:
    """Whether they may know phones and totals of every customer."""
    lists = Permission.VIEW_LIST in actor.permissions and actor.role is not Role.REP
    return actor.role is Role.ADMIN or lists


def usual_customers(actor: Member) -> CustomerListing:
    wide = actor.role in (Role.ADMIN, Role.VIEWER)
    return CustomerListing(CustomersOf.ALL if wide else CustomersOf.MINE)


def orders_offered(actor: Member, whose: CustomersOf) -> tuple[CustomerOrder, ...]:
    """Sums and chances of customers one may not know are in no order either."""
    if whose is CustomersOf.MINE or knows_all(actor):
        return tuple(CustomerOrder)
    return (CustomerOrder.NAME,)


def select_customers(
    actor: Member, desk: Desk, listing: CustomerListing, text: str = ""
) -> CustomerSelection:
    """The listing as a question to the store; an order one may not have is by name."""
    order = listing.order if listing.order in orders_offered(actor, listing.whose) else None
    mine = listing.whose is CustomersOf.MINE
    return CustomerSelection(
        scope=_mine(actor, desk) if mine else EVERYBODY,
        order=order or CustomerOrder.NAME,
        base=desk.organisation.currency,
        seen=EVERYBODY if knows_all(actor) else scope_of(actor, desk),
        text=text,
        contacts=mine or knows_all(actor),
        group=listing.group if order is not None else None,
    )


def of_team(actor: Member, desk: Desk) -> bool:
    """Whether a member's own customers are those of the teams they manage, too."""
    if actor.role is not Role.MANAGER:
        return False
    return bool(_mine(actor, desk).team_ids)


def _mine(actor: Member, desk: Desk) -> Scope:
    """An admin's own too: everybody's are the other list.

    Whoever may list everybody's opportunities has no more customers of their own by that.
    """
    if actor.role is Role.ADMIN:
        return Scope(member_id=actor.id)
    return scope_of(actor, desk) if actor.role is Role.VIEWER else figures_of(actor, desk)
