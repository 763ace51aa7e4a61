"""Before two become one: which stays, what comes of it; and the doubt at creation."""

from __future__ import annotations

from bot.actions.access import reach
from bot.actions.customers.merging import (
    LATELY,
    customers_to_merge,
    opportunities_alike,
    opportunities_to_merge,
)
from bot.actions.opportunities.creating import first_type
from bot.actions.ports import Desk
from bot.conversations.answers import Item
from bot.conversations.draft import Draft
from bot.domain.facts import Name
from bot.domain.money import Money
from bot.domain.opportunities import Opportunity
from bot.domain.people import Member
from bot.domain.rights import Act
from bot.handlers.customers.merge_presses import (
    DoMerge,
    DoMergeCustomers,
    OpenTwin,
    SaveAnyway,
    ShowMerge,
    ShowTwins,
)
from bot.handlers.customers.presses import OpenCustomer
from bot.handlers.home.presses import ShowHome
from bot.handlers.screens.cards.card_buttons import back_to_card
from bot.handlers.screens.forms.form import present_draft
from bot.handlers.screens.home import home
from bot.handlers.turns.looks import Sight
from bot.speech.reply import Button, Reply, Say, say_of

MOST_TWINS = 8


def merge_customers(sight: Sight) -> Reply:
    """The two customers, the older first, and what moves."""
    at = (int(sight.params["party"]), int(sight.params["other"]))
    stays, goes = customers_to_merge(sight.actor, sight.desk, *at)
    lines = (
        say_of("merge-customers", stays=Name(stays.name), goes=Name(goes.name)),
        None,
        say_of("merge-customers-what", stays=Name(stays.name)),
    )
    merge = Button(say_of("button-merge-now"), DoMergeCustomers(*at))
    back = Button(say_of("button-back"), OpenCustomer(at[0]))
    return Reply(lines=lines, rows=((merge,), (back,)))


def twins(sight: Sight) -> Reply:
    """Which of the customer's other open opportunities is the same?"""
    opportunity = reach(sight.actor, sight.desk, int(sight.params["opportunity"]), Act.EDIT)
    others = opportunities_alike(
        sight.actor, sight.desk, opportunity.party_id, None, besides=opportunity.id
    )
    others.sort(key=lambda each: each.type_id != opportunity.type_id)
    others = others[:MOST_TWINS]
    rows = [(Button(_titled(each), ShowMerge(opportunity.id, each.id)),) for each in others]
    asked = "merge-which" if others else "merge-none"
    title = say_of(asked, number=Name(opportunity.number), title=Name(opportunity.title))
    said = (None, *(_two_said(each) for each in others)) if others else ()
    return Reply(
        lines=(title, *said),
        rows=(*rows, back_to_card(opportunity.id)),
    )


def merge(sight: Sight) -> Reply:
    """The two opportunities, the older first, and the amount that comes of it."""
    at = (int(sight.params["opportunity"]), int(sight.params["other"]))
    stays, goes = opportunities_to_merge(sight.actor, sight.desk, *at)
    here = reach(sight.actor, sight.desk, at[0], Act.EDIT)
    lines: list[Say | None] = [
        say_of("merge-opportunities", stays=Name(stays.number), goes=Name(goes.number)),
        None,
        *(_two_said(each) for each in (stays, goes)),
        None,
        say_of("merge-what", stays=Name(stays.number), goes=Name(goes.number)),
    ]
    amount = _after(stays, goes)
    if amount is not None:
        lines.append(say_of("merge-amount", amount=amount))
    do = Button(say_of("button-merge-now"), DoMerge(here.id, here.version, at[1]))
    back = Button(say_of("button-back"), ShowTwins(here.id))
    return Reply(lines=tuple(lines), rows=((do,), (back,)))


def _after(stays: Opportunity, goes: Opportunity) -> Money | None:
    """As `take_in` will have it; nothing where it will refuse."""
    lines = (*stays.lines, *goes.lines)
    if goes.currency != stays.currency:
        return None if goes.lines else stays.money
    if goes.lines:
        return Money(sum(each.total for each in lines), stays.currency)
    return stays.money or goes.money


def _two_said(each: Opportunity) -> Say:
    facts = {"number": Name(each.number), "title": Name(each.title)}
    if each.money is None:
        return Say("merge-one-no-amount", facts)
    return Say("merge-one", {**facts, "amount": each.money})


# Is it one there is? ----------------------------------------------------------------


def opportunity_alike(sight: Sight) -> Reply:
    """The open ones of the same customer and type, and the way to make it anyway."""
    draft = waiting_opportunity(sight)
    found = [] if draft is None else alike_of(sight, draft)
    if not found:
        return home(sight)
    lines = (say_of("opportunity-alike"), None, *(_two_said(each) for each in found))
    rows = [(Button(_titled(each), OpenTwin(each.id)),) for each in found]
    anyway = (Button(say_of("button-save-anyway"), SaveAnyway()),)
    return Reply(lines=lines, rows=(*rows, anyway, (Button(say_of("button-home"), ShowHome()),)))


def waiting_opportunity(sight: Sight) -> Draft | None:
    present = present_draft(sight.desk, sight.dialog)
    return present[1] if present is not None and present[1].form == "new_opportunity" else None


def alike_of(sight: Sight, draft: Draft) -> list[Opportunity]:
    return doubles(sight.actor, sight.desk, draft)[:MOST_TWINS]


def doubles(actor: Member, desk: Desk, draft: Draft) -> list[Opportunity]:
    """What a filled form would make a second time; a new customer has nothing yet.

    Of the same customer and type, made in the last days, for a product or a worth that is in
    the form too: whoever buys often buys something else, or again some other time.
    """
    party, kind = draft.answers.get("customer"), draft.answers.get("type")
    if not isinstance(party, int):
        return []
    kind = kind if isinstance(kind, int) else first_type(desk)
    alike = opportunities_alike(actor, desk, party, kind)
    since = desk.now - LATELY
    return [each for each in alike if each.created_at >= since and _for_the_same(each, draft)]


def _for_the_same(there: Opportunity, draft: Draft) -> bool:
    items, amount = draft.answers.get("items"), draft.answers.get("amount")
    wanted = items if isinstance(items, tuple) else ()
    products = {each.product for each in wanted if isinstance(each, Item)}
    if products:
        return not products.isdisjoint(line.product_id for line in there.lines)
    if isinstance(amount, Money):
        return there.money == amount
    return there.money is None and not there.lines


def _titled(each: Opportunity) -> Say:
    return say_of("button-twin", number=Name(each.number))
