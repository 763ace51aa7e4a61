"""The tables as files: the same columns as they are brought in by, within a member's rights."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal

from bot.actions.access import scope_of
from bot.actions.customer_lists import EVERYBODY, select_customers
from bot.actions.exporting import Exported, check_export, pages
from bot.actions.importing.cells import BETWEEN
from bot.actions.importing.columns import Table
from bot.actions.ports import Desk
from bot.domain.customer_lists import (
    CustomerListing,
    CustomerOrder,
    CustomerSelection,
    CustomersOf,
)
from bot.domain.filters import AnyOf, Filter
from bot.domain.listings import Order, Selection
from bot.domain.lists import ListItem, Pipeline, Stage
from bot.domain.money import CURRENCIES, Money
from bot.domain.moves import Status
from bot.domain.opportunities import Opportunity, ProbabilitySource
from bot.domain.parties import Party, Product
from bot.domain.people import Member, Team
from bot.domain.rights import Office, check_office

PAGE = 500

TAKEN = Filter((AnyOf("status", (Status.OPEN.value, Status.WON.value, Status.LOST.value)),))
"""What was closed as a duplicate or cancelled is no chance to sell anything elsewhere."""

Row = Mapping[str, str]
"""What stands in each column, by its name; what is empty may be left out."""


def take_out(actor: Member | None, desk: Desk, table: Table) -> Iterator[Row]:
    """Every row that this member may take away; with None, the command line's own: all.

    Products and members are an admin's to take, like everything that is set up.
    """
    if actor is not None:
        check_export(actor, everything=True)
        if table in (Table.PRODUCTS, Table.MEMBERS):
            check_office(actor, Office.SET_UP)
    return _TABLES[table](actor, desk)


# Customers ------------------------------------------------------------------------------


def _customers(actor: Member | None, desk: Desk) -> Iterator[Row]:
    selection = _all_customers(actor, desk)
    rows = desk.store.customers.page(selection, size=PAGE)
    while rows:
        for row in rows:
            yield _customer(desk, row.party)
        rows = desk.store.customers.page(selection, size=PAGE, after=rows[-1].party.id)


def _all_customers(actor: Member | None, desk: Desk) -> CustomerSelection:
    """Only an admin takes away the customers of others."""
    if actor is None:
        return CustomerSelection(
            scope=EVERYBODY,
            order=CustomerOrder.NAME,
            base=desk.organisation.currency,
            contacts=True,
        )
    whose = CustomersOf.ALL if scope_of(actor, desk).everybody else CustomersOf.MINE
    return select_customers(actor, desk, CustomerListing(whose))


def _customer(desk: Desk, party: Party) -> Row:
    return {
        "name": party.name,
        "kind": party.kind.value,
        "phone": party.phone or "",
        "email": party.email or "",
        "place": party.place or "",
        "source": _item(desk, party.source_id),
    }


# Products and members -------------------------------------------------------------------


def _products(_actor: Member | None, desk: Desk) -> Iterator[Row]:
    page, more = 0, True
    while more:
        found, more = desk.store.set_up.products("", page=page, size=PAGE)
        yield from (_product(each) for each in found if not each.is_other)
        page += 1


def _product(product: Product) -> Row:
    price = product.unit_price
    return {
        "code": product.code,
        "name": product.name,
        "price": "" if price is None else written(Money(price, product.currency)),
        "unit": product.unit or "",
        "whole": "yes" if product.whole_units else "no",
    }


def _members(_actor: Member | None, desk: Desk) -> Iterator[Row]:
    teams = {each.id: each for each in desk.store.people.teams()}
    for member in desk.store.people.members():
        team: Team | None = teams.get(member.team_id or 0)
        yield {
            "name": member.name,
            "role": member.role.value,
            "team": team.name if team else "",
            "language": member.locale.value,
        }


# Opportunities --------------------------------------------------------------------------


def _opportunities(actor: Member | None, desk: Desk) -> Iterator[Row]:
    selection = Selection(
        scope=EVERYBODY if actor is None else scope_of(actor, desk),
        filter=TAKEN,
        order=Order.TOUCHED,
        now=desk.now,
        zone=desk.organisation.zone,
        base=desk.organisation.currency,
    )
    for page in pages(desk, selection):
        yield from (_opportunity(desk, each) for each in page)


def _opportunity(desk: Desk, row: Exported) -> Row:
    one = row.opportunity
    stage = desk.store.get(Stage, one.stage_id)
    assignee = desk.store.get(Member, one.assignee_id) if one.assignee_id else None
    by_hand = one.probability_source is ProbabilitySource.MANUAL
    return {
        "number": one.number,
        "customer": row.party.name,
        "type": _item(desk, one.type_id),
        "source": _item(desk, one.source_id),
        "pipeline": _named(desk.store.get(Pipeline, one.pipeline_id)),
        "stage": _named(stage),
        "title": one.title,
        "amount": "" if one.money is None else written(one.money),
        "probability": str(one.probability) if by_hand else "",
        "close": one.close_date.isoformat() if one.close_date else "",
        "created": one.created_on.isoformat(),
        "ended": one.ended_on.isoformat() if one.ended_on else "",
        "reason": BETWEEN.join(_reasons(desk, one)),
        "note": one.reason_note or "",
        "assignee": assignee.name if assignee else "",
    }


def _reasons(desk: Desk, one: Opportunity) -> list[str]:
    won = [one.win_reason_id] if one.status is Status.WON else []
    return [_item(desk, each) for each in (*won, *(it.reason_id for it in one.lost_for)) if each]


def _item(desk: Desk, item_id: int | None) -> str:
    return _named(desk.store.get(ListItem, item_id)) if item_id is not None else ""


def _named(of: ListItem | Stage | Pipeline | None) -> str:
    """What an admin called it; else our code, which is read in every language."""
    return (of.name or of.code or "") if of else ""


def written(money: Money) -> str:
    """With its currency, and never so that three decimals look like thousands."""
    digits = CURRENCIES[money.currency].digits
    value = Decimal(money.value)
    places = 4 if digits == 3 else digits  # noqa: PLR2004 - a thousand has three zeros
    return f"{value:.{places}f} {money.currency}"


_TABLES: dict[Table, Callable[[Member | None, Desk], Iterator[Row]]] = {
    Table.CUSTOMERS: _customers,
    Table.PRODUCTS: _products,
    Table.MEMBERS: _members,
    Table.OPPORTUNITIES: _opportunities,
}
