"""Customers in groups: how many and how much in each; and the groups that one keeps."""

from __future__ import annotations

from dataclasses import replace

from bot.actions.customers.lists import of_team, select_customers, usual_customers
from bot.domain.customer_lists import BELOW, CHANCES, CustomerListing, CustomerOrder, CustomersOf
from bot.domain.facts import Fact, Name, Percent, Term
from bot.domain.listings import Whose
from bot.domain.money import CURRENCIES, Money
from bot.domain.opportunities import Priority
from bot.handlers.customers.presses import DropCustomers, ShowCustomers
from bot.handlers.turns.looks import Sight
from bot.speech.reply import Button, Reply, Say, say_of

BESIDE = 4


def customer_groups(sight: Sight) -> Reply:
    """The groups that the order makes: how many, and how much."""
    asked = CustomerListing.of_code(str(sight.params.get("listing", "")))
    listing = replace(asked or usual_customers(sight.actor), group=None)
    selection = select_customers(sight.actor, sight.desk, listing)
    groups = sight.desk.store.customers.groups(selection)
    currency = sight.desk.organisation.currency
    sums = "customer-group-paid" if selection.order is CustomerOrder.PAID else "customer-group"
    lines: list[Say | None] = [
        say_of("customer-groups-title", order=Term(f"customer-order-{selection.order.value}")),
        None,
    ]
    rows = []
    for each in groups:
        label = Name(group_label(sight, selection.order, each.group))
        amount = Money(each.amount, currency)
        lines.append(Say(sums, {"group": label, "count": each.count, "amount": amount}))
        press = ShowCustomers(replace(listing, group=each.group).code)
        rows.append((Button(say_of("button-stage", stage=label), press),))
    back = (Button(say_of("button-back"), ShowCustomers(listing.code)),)
    return Reply(lines=tuple(lines), rows=(*rows, back))


def customers_kept(sight: Sight) -> Reply:
    """The groups one keeps: by its number one is opened, or dropped."""
    kept = sight.desk.store.customers.filters(sight.actor.id)
    read = ((each.id, CustomerListing.of_code(each.listing)) for each in kept)
    known = [(kept_id, listing) for kept_id, listing in read if listing is not None]
    lines = [_kept_row(sight, place, each) for place, (_, each) in enumerate(known, start=1)]
    opening, dropping = [], []
    for place, (kept_id, listing) in enumerate(known, start=1):
        opening.append(Button(say_of("button-number", place=place), ShowCustomers(listing.code)))
        dropping.append(Button(say_of("button-drop-kept", place=place), DropCustomers(kept_id)))
    title = say_of("filters-title" if lines else "filters-none")
    rows = tuple(
        tuple(buttons[at : at + BESIDE])
        for buttons in (opening, dropping)
        for at in range(0, len(buttons), BESIDE)
    )
    back = (Button(say_of("button-back"), ShowCustomers()),)
    return Reply(lines=(title, None, *lines), rows=(*rows, back))


def _kept_row(sight: Sight, place: int, listing: CustomerListing) -> Say:
    facts: dict[str, Fact] = {
        "place": place,
        "whose": Term(f"customers-{whose_called(sight, listing.whose)}"),
        "order": Term(f"customer-order-{listing.order.value}"),
        "group": Name(group_label(sight, listing.order, listing.group or 0)),
    }
    return Say("customers-kept-row", facts)


def whose_called(sight: Sight, whose: CustomersOf) -> str:
    """The word of it; the same list is a manager's of the team."""
    if whose is CustomersOf.MINE and of_team(sight.actor, sight.desk):
        return Whose.TEAM.value
    return whose.value


def group_label(sight: Sight, order: CustomerOrder, group: int) -> str:
    """What a group is called, in the reader's words and digits."""
    return sight.tr.plain(_group(sight, order, group), sight.reader)


def _group(sight: Sight, order: CustomerOrder, group: int) -> Say:
    match order:
        case CustomerOrder.PAID if group > 1:
            currency = sight.desk.organisation.currency
            digits = group - BELOW if group > BELOW else group - 1
            end = Money(10 ** (digits + CURRENCIES[currency].digits), currency)
            key = "list-group-below" if group > BELOW else "customer-group-from"
            return say_of(key, amount=end)
        case CustomerOrder.PAID if group == 1:
            currency = sight.desk.organisation.currency
            end = Money(10 ** (1 + CURRENCIES[currency].digits), currency)
            return say_of("list-group-below", amount=end)
        case CustomerOrder.PAID:
            return say_of("customer-group-unpaid")
        case CustomerOrder.CHANCE if 0 < group <= len(CHANCES) + 1:
            ends = (0, *CHANCES, 101)
            least, most = ends[group - 1], ends[group] - 1
            return say_of("customer-group-chance", least=Percent(least), most=Percent(most))
        case CustomerOrder.PRIORITY if 0 < group <= len(Priority):
            return say_of(f"priority-{tuple(Priority)[group - 1].value}")
    return say_of("customer-group-nothing-open")
