"""What an admin makes of a product that was asked for: sold from now on, sold already, or no.

However a product of that name comes into the list, who asked for it is told.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.actions.access import acts
from bot.actions.ports import Desk
from bot.actions.ports.post import Outgoing
from bot.actions.telling.notices import facts_of
from bot.actions.wishes.asking import wanted_facts
from bot.domain.errors import ChangedMeanwhile, Invalid, NotFound
from bot.domain.facts import Fact, Name
from bot.domain.history import StepKind
from bot.domain.opportunities import Opportunity
from bot.domain.parties import COMMAS, MOST_ALIASES, Product, alias_list
from bot.domain.people import Member
from bot.domain.rights import Act, Office, check_office
from bot.domain.wishes import Wish, WishState
from bot.reading.names import search_key

MOST_NOTE = 300


def open_wishes(actor: Member, desk: Desk) -> Sequence[Wish]:
    check_office(actor, Office.SET_UP)
    return desk.store.wishes.open_ones()


def open_wish(actor: Member, desk: Desk, wish_id: int) -> Wish:
    """Raises ChangedMeanwhile for one that was settled."""
    check_office(actor, Office.SET_UP)
    wish = desk.store.wishes.asked(wish_id)
    if wish is None:
        raise NotFound
    if not wish.is_open:
        raise ChangedMeanwhile
    return wish


def grant_wish(actor: Member, desk: Desk, wish_id: int, product_id: int) -> Wish:
    """The product that was meant: it is found by the name that was typed, too."""
    wish = open_wish(actor, desk, wish_id)
    product = desk.store.get(Product, product_id)
    if product is None:
        raise NotFound
    if not (product.active and product.sellable):
        raise Invalid("product-not-sold")
    desk.step(actor, StepKind.SETTINGS)
    _call_so(product, wish)
    _grant(desk, actor, wish, product)
    return wish


def sell_again(actor: Member, desk: Desk, wish_id: int) -> Wish:
    """What was asked for is in the price list and not for sale: from now on it is."""
    wish = open_wish(actor, desk, wish_id)
    product = desk.store.wishes.unsold_as(wish.search_key)
    if product is None:
        raise ChangedMeanwhile
    desk.step(actor, StepKind.SETTINGS)
    product.active = product.sellable = True
    _grant(desk, actor, wish, product)
    return wish


def refuse_wish(actor: Member, desk: Desk, wish_id: int, *, note: str = "") -> Wish:
    wish = open_wish(actor, desk, wish_id)
    note = " ".join(note.split())
    if len(note) > MOST_NOTE:
        raise Invalid("text-too-long", longest=MOST_NOTE)
    wish.settle(WishState.REFUSED, by=actor.id, at=desk.now)
    desk.store.flush()
    facts = {"name": Name(wish.name), "note": Name(note)}
    _tell(desk, actor, wish, "wish-refused", facts)
    return wish


def grant_what_is_sold(desk: Desk, by: Member | None) -> None:
    """After products came or changed: what was asked for and is sold now is told."""
    desk.store.flush()
    wishes = desk.store.wishes.open_ones()
    sold = desk.store.wishes.sold_under({each.search_key for each in wishes})
    for wish in wishes:
        _grant_open(desk, by, wish, sold.get(wish.search_key))


def grant_if_sold(desk: Desk, by: Member | None, product: Product) -> None:
    """After this one came or changed; the others are not looked through."""
    if not (product.active and product.sellable):
        return
    desk.store.flush()
    keys = {search_key(each) for each in (product.name, *alias_list(product.aliases))}
    for wish in desk.store.wishes.open_ones():
        _grant_open(desk, by, wish, product if wish.search_key in keys else None)


def _grant_open(desk: Desk, by: Member | None, wish: Wish, product: Product | None) -> None:
    locked = desk.store.wishes.asked(wish.id) if product else None
    if product and locked and locked.is_open:
        _grant(desk, by, locked, product)


def _call_so(product: Product, wish: Wish) -> None:
    """Not where its other names have no room left, or where a comma makes two of it."""
    others = alias_list(product.aliases)
    known = {search_key(each) for each in (product.name, *others)}
    aliases = ", ".join((*others, wish.name))
    one_more = len(alias_list(aliases.translate(COMMAS))) == len(others) + 1
    if wish.search_key not in known and one_more and len(aliases) <= MOST_ALIASES:
        product.aliases = aliases


def _grant(desk: Desk, by: Member | None, wish: Wish, product: Product) -> None:
    wish.settle(WishState.GRANTED, by=by.id if by else None, at=desk.now)
    wish.product_id = product.id
    desk.store.flush()
    names = {"name": Name(wish.name), "product": Name(product.name)}
    _tell(desk, by, wish, "wish-granted", names)


def _tell(desk: Desk, by: Member | None, wish: Wish, key: str, facts: Mapping[str, Fact]) -> None:
    """Who asked, and who works on it now where that is somebody else.

    Of an opportunity, and once of each, though it was merged; who asked and may put nothing on
    it any more only learns what became of the product.
    """
    facts = {"member": Name(by.name if by else ""), **facts}
    for wisher in desk.store.wishes.wishers(wish.id):
        asked = desk.store.get(Member, wisher.member_id)
        going_on = {**facts, **wanted_facts(wisher.wanted), "wisher": wisher.id}
        if wisher.opportunity_id is None:
            _put(desk, asked, key, going_on, f"{wish.id}:form")
            continue
        opportunity = desk.store.pipelines.opportunity(wisher.opportunity_id)
        heir = _who_goes_on(desk, asked, opportunity) if opportunity else None
        if opportunity and heir:
            about = {**facts_of(by, desk, opportunity), **going_on}
            _put(desk, heir, key, about, f"{wish.id}:{opportunity.id}")
        if asked is not heir:
            _put(desk, asked, key, facts, f"{wish.id}:lost")


def _who_goes_on(desk: Desk, asked: Member | None, opportunity: Opportunity) -> Member | None:
    """Who asked, as long as they may; else who works on it."""
    assignee_id = opportunity.assignee_id
    assignee = desk.store.get(Member, assignee_id) if assignee_id else None
    for each in (asked, assignee):
        if each and each.active and Act.LINES in acts(each, desk, opportunity):
            return each
    return None


def _put(desk: Desk, member: Member | None, key: str, facts: Mapping[str, Fact], of: str) -> None:
    if member is None or not member.active or member.person is None:
        return
    dedupe = f"{key}:{of}:{member.id}"
    desk.store.post.put(Outgoing(chat=member.person, key=key, facts=facts, dedupe=dedupe))
