"""The tables as files: the same columns as they are brought in by, within a member's rights."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from bot.actions.access import scope_of
from bot.actions.customers.lists import EVERYBODY, select_customers
from bot.actions.importing.cells import BETWEEN
from bot.actions.importing.columns import COLUMNS, Table, custom_column
from bot.actions.importing.opportunity_cells import opportunity_cells
from bot.actions.importing.written import Written, written
from bot.actions.lists.exporting import check_export
from bot.actions.ports import Desk
from bot.domain.customer_lists import CustomerListing, CustomersOf
from bot.domain.customer_rights import CustomerAct, customer_act_allowed
from bot.domain.money import Money
from bot.domain.parties import Party, PartyKind, Product
from bot.domain.people import Member, Team
from bot.domain.rights import Office, Standing, check_office

__all__ = ["Row", "columns_out", "take_out", "written"]

PAGE = 500

Row = Mapping[str, str]
"""What stands in each column, by its name; what is empty may be left out."""


def columns_out(desk: Desk, table: Table) -> list[str]:
    """What stands in the first row; the fields of an admin in columns of their own."""
    names = [each.name for each in COLUMNS[table]]
    if table is Table.OPPORTUNITIES:
        own = (custom_column(each.name) for each in desk.store.fields.defined() if each.active)
        names += dict.fromkeys(own)
    return names


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
    shelf = Written(desk)
    for party in _parties(actor, desk):
        yield _customer(shelf, party)


def _parties(actor: Member | None, desk: Desk) -> Iterator[Party]:
    """Who may know every customer takes all of them away, those out of use too; others theirs.

    A rep may be let to list everybody's opportunities, and knows no phones by that.
    """
    if actor is None or customer_act_allowed(actor, CustomerAct.KNOW, Standing.OTHER):
        page = desk.store.exports.parties(after=0, size=PAGE)
        while page:
            yield from page
            page = desk.store.exports.parties(after=page[-1].id, size=PAGE)
        return
    selection = select_customers(actor, desk, CustomerListing(CustomersOf.MINE))
    rows = desk.store.customers.page(selection, size=PAGE)
    while rows:
        yield from (row.party for row in rows)
        rows = desk.store.customers.page(selection, size=PAGE, after=rows[-1].party.id)


def _customer(shelf: Written, party: Party) -> Row:
    lead = party.kind is PartyKind.LEAD
    return {
        "name": party.name,
        "kind": party.kind.value,
        "phone": BETWEEN.join(party.phones),
        "email": party.email or "",
        "place": party.place or "",
        "source": shelf.item(party.source_id),
        "owner": shelf.member(party.owner_id),
        "aliases": party.aliases,
        "state": party.lead_state.value if lead else "",
        "supplier": "yes" if party.supplier else "",
        "active": "" if party.active else "no",
    }


# Products and members -------------------------------------------------------------------


def _products(_actor: Member | None, desk: Desk) -> Iterator[Row]:
    groups = {each.id: each.name for each in desk.store.set_up.groups()}
    page, more = 0, True
    while more:
        found, more = desk.store.set_up.products("", page=page, size=PAGE)
        yield from (_product(each, groups) for each in found if not each.is_other)
        page += 1


def _product(product: Product, groups: Mapping[int, str]) -> Row:
    price = product.unit_price
    return {
        "code": product.code,
        "name": product.name,
        "price": "" if price is None else written(Money(price, product.currency)),
        "unit": product.unit or "",
        "whole": "yes" if product.whole_units else "no",
        "group": groups.get(product.group_id or 0, ""),
        "aliases": product.aliases,
        "sellable": "" if product.sellable else "no",
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
    """In the order in which they came, so that they come in the same elsewhere."""
    scope = EVERYBODY if actor is None else scope_of(actor, desk)
    shelf = Written(desk)
    page = desk.store.exports.opportunities(scope, after=0, size=PAGE)
    while page:
        parties = desk.store.exports.all_of(Party, (each.party_id for each in page))
        by_id = {each.id: each for each in parties}
        yield from (opportunity_cells(shelf, each, by_id[each.party_id]) for each in page)
        page = desk.store.exports.opportunities(scope, after=page[-1].id, size=PAGE)


_TABLES: dict[Table, Callable[[Member | None, Desk], Iterator[Row]]] = {
    Table.CUSTOMERS: _customers,
    Table.PRODUCTS: _products,
    Table.MEMBERS: _members,
    Table.OPPORTUNITIES: _opportunities,
}
