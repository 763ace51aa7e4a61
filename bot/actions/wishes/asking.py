"""Asking for a product that nobody sells yet, and going on once it is there."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from bot.actions.access import reach
from bot.actions.customers.adding import named_in_full
from bot.actions.ports import Desk
from bot.actions.ports.post import Outgoing
from bot.actions.telling.notices import facts_of
from bot.domain.errors import Invalid, NotFound
from bot.domain.facts import Fact, Name
from bot.domain.history import StepKind
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Product
from bot.domain.people import Member
from bot.domain.rights import OFFICE, Act, Office, Standing, allowed, check, check_office
from bot.domain.wishes import Wanted, Wish, Wisher, WishState
from bot.reading.names import search_key

NOTHING_SAID = Wanted()


def ask_for_product(
    actor: Member,
    desk: Desk,
    opportunity_id: int | None = None,
    *,
    name: str,
    wanted: Wanted = NOTHING_SAID,
) -> Wish:
    """Tells the admins of a name that no product has; who asks for the same joins the others.

    `wanted` is kept for the line that it will be.

    Without an opportunity it is still being filled in: see `wished_for`. Raises Invalid:
    wish-there, when it is sold by now.
    """
    opportunity = _about(actor, desk, opportunity_id)
    name = named_in_full(name)
    key = search_key(name)
    there = desk.store.wishes.sold_as(key)
    if there is not None:
        raise Invalid("wish-there", product=Name(there.name))
    desk.step(actor, StepKind.SETTINGS)
    wish, is_new = desk.store.wishes.open_one(name, key, at=desk.now)
    _join(actor, desk, wish, opportunity, wanted)
    if is_new:
        _tell_admins(actor, desk, wish, opportunity, wanted)
    return wish


def wanted_facts(wanted: Wanted) -> dict[str, Fact]:
    """What was said of it, under the names that the messages use."""
    facts: dict[str, Fact] = {}
    if wanted.quantity is not None:
        facts["quantity"] = Decimal(wanted.quantity) / 1000
    if wanted.price is not None:
        facts["price"] = wanted.price
    return facts


def may_ask(actor: Member) -> bool:
    """Whether they may ask for what an opportunity of their own lacks."""
    return actor.role in OFFICE[Office.CREATE] and allowed(actor, Act.LINES, Standing.OWN)


def wished_for(actor: Member, desk: Desk, opportunity: Opportunity, ids: Sequence[int]) -> None:
    """What the actor asked for while it was being filled in was asked for this opportunity.

    Runs inside the step that made it.
    """
    for wish_id in ids:
        for each in desk.store.wishes.wishers(wish_id):
            if each.member_id == actor.id and each.opportunity_id is None:
                each.opportunity_id = opportunity.id


def granted_to(actor: Member, desk: Desk, wisher_id: int) -> tuple[Wisher, Product]:
    """The product that this one may go on with: who asked, or who may change what it is for."""
    wisher = desk.store.get(Wisher, wisher_id)
    if wisher is None:
        raise NotFound
    if wisher.opportunity_id is not None:
        reach(actor, desk, wisher.opportunity_id, Act.LINES).must_be_open()
    elif wisher.member_id != actor.id:
        raise NotFound
    else:
        check(actor, Act.LINES, Standing.OWN)
    wish = desk.store.get(Wish, wisher.wish_id)
    product = desk.store.get(Product, wish.product_id) if wish and wish.product_id else None
    if wish is None or wish.state is not WishState.GRANTED or product is None:
        raise NotFound
    return wisher, product


def _about(actor: Member, desk: Desk, opportunity_id: int | None) -> Opportunity | None:
    if opportunity_id is None:
        check_office(actor, Office.CREATE)
        check(actor, Act.LINES, Standing.OWN)
        return None
    opportunity = reach(actor, desk, opportunity_id, Act.LINES)
    opportunity.must_be_open()
    return opportunity


def _join(
    actor: Member, desk: Desk, wish: Wish, opportunity: Opportunity | None, wanted: Wanted
) -> None:
    """Once for the same opportunity, however often it is tapped; the last figures hold."""
    about = (actor.id, opportunity.id if opportunity else None)
    asked = desk.store.wishes.wishers(wish.id)
    mine = next((each for each in asked if (each.member_id, each.opportunity_id) == about), None)
    if mine is None:
        mine = Wisher(wish_id=wish.id, member_id=actor.id, opportunity_id=about[1])
        mine.count(wanted)
        desk.store.add(mine)
    else:
        if opportunity is None:  # another form, of another customer: what it said holds no more
            mine.forget_figures()
        mine.count(wanted)


def _tell_admins(
    actor: Member, desk: Desk, wish: Wish, opportunity: Opportunity | None, wanted: Wanted
) -> None:
    facts: dict[str, Fact] = {"member": Name(actor.name)}
    if opportunity is not None:
        facts = facts_of(actor, desk, opportunity)
    facts |= wanted_facts(wanted)
    unsold = desk.store.wishes.unsold_as(wish.search_key)
    if unsold is not None:
        facts["unsold"] = Name(unsold.name)
    facts |= {"wish": wish.id, "name": Name(wish.name)}
    for admin in desk.store.wishes.admins():
        desk.store.post.put(
            Outgoing(
                chat=admin.person or 0,
                key="wish",
                facts=facts,
                dedupe=f"wish:{wish.id}:{admin.id}",
            )
        )
