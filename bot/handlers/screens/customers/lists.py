"""Lists of customers, eight a page: one's own or all, by name or by what they are worth."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from bot.actions.customers.alike import Alike, alike
from bot.actions.customers.lists import (
    orders_offered,
    select_customers,
    usual_customers,
)
from bot.actions.many.changing import may_change_many
from bot.conversations.draft import Draft
from bot.domain.customer_lists import (
    CustomerListing,
    CustomerOrder,
    CustomerRow,
    CustomerSelection,
    CustomersOf,
)
from bot.domain.facts import Fact, Name, Percent, Term
from bot.domain.money import Money
from bot.domain.opportunities import Priority
from bot.domain.parties import Party
from bot.domain.people import Member
from bot.domain.rights import OFFICE, Office
from bot.handlers.customers.presses import (
    FindCustomer,
    KeepCustomers,
    MakeAnyway,
    NewCustomer,
    OpenCustomer,
    ShowCustomerGroups,
    ShowCustomerOrders,
    ShowCustomers,
    ShowKeptCustomers,
    TurnCustomers,
)
from bot.handlers.customers.ticks import TickCustomers
from bot.handlers.home.presses import ShowHome
from bot.handlers.screens.customers.groups import group_label, whose_called
from bot.handlers.screens.forms.form import present_draft
from bot.handlers.screens.home import home
from bot.handlers.turns.looks import Sight
from bot.speech.presses import Press
from bot.speech.reply import Button, Flow, Reply, Say, say_of
from bot.speech.widths import in_row

PAGE = 8
NUMBERS_IN_A_ROW = 4
Rows = tuple[tuple[Button, ...], ...]


def listing_here(sight: Sight) -> CustomerListing:
    listing = CustomerListing.of_code(str(sight.params.get("listing", "")))
    return listing or usual_customers(sight.actor)


def selected(sight: Sight, listing: CustomerListing) -> CustomerSelection:
    text = str(sight.params.get("text", ""))
    return select_customers(sight.actor, sight.desk, listing, text)


def customers(sight: Sight) -> Reply:
    listing = listing_here(sight)
    selection = selected(sight, listing)
    rows, earlier, later = page_of(sight, selection)
    order = say_of("list-order", order=Term(f"customer-order-{selection.order.value}"))
    lines = [_title(sight, listing, selection), order, None, *said(sight, rows, selection.order)]
    if not rows:
        lines.append(say_of("customers-none"))
    numbers = numbered(rows, lambda each, _place: OpenCustomer(each.party.id))
    pager = pager_of(listing, rows, earlier=earlier, later=later)
    return Reply(
        lines=tuple(lines),
        rows=tuple(row for row in (*numbers, pager, *_chips(sight, listing)) if row),
    )


def page_of(sight: Sight, selection: CustomerSelection) -> tuple[list[CustomerRow], bool, bool]:
    """Its rows, and whether there are some before and behind them."""
    store, row = sight.desk.store.customers, int(sight.params.get("row", 0))
    way = sight.params.get("way", "f")
    if way == "b" and row:
        found = list(store.page(selection, size=PAGE + 1, before=row))
        return found[-PAGE:], len(found) > PAGE, True
    found = list(store.page(selection, size=PAGE + 1, after=row if way == "a" else 0))
    return found[:PAGE], way == "a", len(found) > PAGE


def _title(sight: Sight, listing: CustomerListing, selection: CustomerSelection) -> Say:
    facts: dict[str, Fact] = {
        "whose": Term(f"customers-{whose_called(sight, listing.whose)}"),
        "count": sight.desk.store.customers.count(selection),
    }
    if selection.text:
        return Say("customers-found", {**facts, "text": Name(selection.text)})
    if selection.group is not None:
        group = group_label(sight, selection.order, selection.group)
        return Say("customers-group", {**facts, "group": Name(group)})
    return Say("customers-title", facts)


def said(sight: Sight, rows: list[CustomerRow], order: CustomerOrder) -> Iterator[Say | None]:
    """A line each: the name, the place, who keeps it, and what the list is ordered by."""
    for place, row in enumerate(rows, start=1):
        party = row.party
        owner = sight.desk.store.get(Member, party.owner_id) if party.owner_id else None
        around = [each for each in (party.place, owner.name if owner else None) if each]
        facts: dict[str, Fact] = {
            "place": place,
            "name": Name(in_row(party.name)),
            "around": Name(" · ".join(around)),
            "has": 1 if around else 0,
            "off": 0 if party.active else 1,
        }
        yield Say("customers-row", facts)
        yield from _value(sight, row, order)


def _value(sight: Sight, row: CustomerRow, order: CustomerOrder) -> Iterator[Say]:
    if row.value is None or order is CustomerOrder.NAME:
        return
    match order:
        case CustomerOrder.PAID:
            currency = sight.desk.organisation.currency
            yield say_of("customers-paid", amount=Money(int(row.value), currency))
        case CustomerOrder.CHANCE:
            yield say_of("customers-chance", probability=Percent(row.value))
        case CustomerOrder.PRIORITY:
            rank = tuple(Priority)[row.value].value
            yield say_of("customers-priority", priority=Term(f"priority-{rank}"))


def numbered(rows: list[CustomerRow], press: Callable[[CustomerRow, int], Press]) -> Rows:
    """Number buttons; `press` makes what each does of its row and place."""
    buttons = [
        Button(say_of("button-number", place=place), press(row, place))
        for place, row in enumerate(rows, start=1)
    ]
    return tuple(
        tuple(buttons[at : at + NUMBERS_IN_A_ROW])
        for at in range(0, len(buttons), NUMBERS_IN_A_ROW)
    )


def pager_of(
    listing: CustomerListing, rows: list[CustomerRow], *, earlier: bool, later: bool
) -> tuple[Button, ...]:
    buttons = []
    if earlier and rows:
        before = TurnCustomers(listing.code, "b", rows[0].party.id)
        buttons.append(Button(say_of("button-earlier"), before))
    if later and rows:
        after = TurnCustomers(listing.code, "a", rows[-1].party.id)
        buttons.append(Button(say_of("button-later"), after))
    return tuple(buttons)


def _chips(sight: Sight, listing: CustomerListing) -> Rows:
    other = CustomersOf.ALL if listing.whose is CustomersOf.MINE else CustomersOf.MINE
    ways = [
        Button(say_of("button-find-customer"), FindCustomer(listing.code)),
        Button(
            say_of(f"button-customers-{whose_called(sight, other)}"),
            ShowCustomers(CustomerListing(other).code),
        ),
    ]
    if len(orders_offered(sight.actor, listing.whose)) > 1:
        ways.append(Button(say_of("button-order"), ShowCustomerOrders(listing.code)))
    if listing.group is not None:
        ways.append(Button(say_of("button-filter-keep"), KeepCustomers(listing.code)))
    elif sight.desk.store.customers.filters(sight.actor.id):
        ways.append(Button(say_of("button-filters"), ShowKeptCustomers()))
    if listing.order is not CustomerOrder.NAME:
        ways.append(Button(say_of("button-groups"), ShowCustomerGroups(listing.code)))
    if may_change_many(sight.actor):
        ways.append(Button(say_of("button-many"), TickCustomers(listing.code, "f", 0)))
    creates = sight.actor.role in OFFICE[Office.CREATE]
    new = (Button(say_of("button-new-customer"), NewCustomer()),) if creates else ()
    return (Flow(ways), new, (Button(say_of("button-home"), ShowHome()),))


def customer_orders(sight: Sight) -> Reply:
    """In which order the list is to be read."""
    listing = listing_here(sight)
    rows = tuple(
        (
            Button(
                say_of(
                    "button-stage-here" if each is listing.order else "button-stage",
                    stage=Term(f"customer-order-{each.value}"),
                ),
                ShowCustomers(CustomerListing(listing.whose, each).code),
            ),
        )
        for each in orders_offered(sight.actor, listing.whose)
    )
    back = (Button(say_of("button-back"), ShowCustomers(listing.code)),)
    return Reply(lines=(say_of("orders-title"),), rows=(*rows, back))


# Who it may be already --------------------------------------------------------------


def customer_alike(sight: Sight) -> Reply:
    """The ones there are that the one just typed may be, and the way to make it anyway."""
    draft = _typed(sight)
    if draft is None:
        return home(sight)
    found = alike(sight.actor, sight.desk, **contact_of(draft))
    rows = [
        (Button(say_of("button-named", name=Name(each.party.name)), OpenCustomer(each.party.id)),)
        for each in found
    ]
    anyway = (Button(say_of("button-make-anyway"), MakeAnyway()),)
    lines = (say_of("customer-alike"), None, *(_alike_said(sight, each) for each in found))
    return Reply(lines=lines, rows=(*rows, anyway, (Button(say_of("button-home"), ShowHome()),)))


def _typed(sight: Sight) -> Draft | None:
    present = present_draft(sight.desk, sight.dialog)
    return present[1] if present is not None and present[1].form == "customer" else None


def contact_of(draft: Draft) -> dict[str, str]:
    """What the questions of a customer were answered with that tells who it is."""
    answers = {name: draft.answers.get(name) for name in ("name", "phone", "email")}
    return {name: each for name, each in answers.items() if isinstance(each, str)}


def _alike_said(sight: Sight, each: Alike) -> Say:
    """Of another's customer no more than its name, and who keeps it."""
    facts: dict[str, Fact] = {"name": Name(each.party.name)}
    if each.known:
        how = "customer-alike-contact" if each.same_contact else "customer-alike-name"
        return Say(how, facts)
    owner = _keeper(sight, each.party)
    if owner is None:
        return Say("customer-alike-unkept", facts)
    return Say("customer-alike-kept", {**facts, "member": Name(owner.name)})


def _keeper(sight: Sight, party: Party) -> Member | None:
    keeper = party.owner_id or party.created_by
    return sight.desk.store.get(Member, keeper) if keeper else None
