"""A form's lookups, answered from the store with the rights of who asks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from bot.actions.opportunities.creating import known_source
from bot.actions.opportunities.exchanging import list_price
from bot.actions.ports import Desk
from bot.conversations.lookups import (
    NEEDS_NOTE,
    ROWS_A_PAGE,
    VALUES_A_PAGE,
    WHOLE_UNITS,
    Found,
    Grouped,
    Lookup,
    Row,
)
from bot.domain.custom_fields import custom_id
from bot.domain.facts import AsIs, Name
from bot.domain.lists import ListItem, ListKind, Pipeline
from bot.domain.money import Money
from bot.domain.parties import Party, Product, ProductGroup, alias_list
from bot.domain.people import Member
from bot.handlers.screens.lists.opportunity_rows import ROOM_OF_NUMBER, opportunities_found
from bot.handlers.screens.set_up.goods import stock_lines
from bot.reading.names import search_key
from bot.speech.widths import shortened_inside

MOST_PRICES = 3
MOST_USED = 24
"""How many of what a member used last come before all others."""
MOST_NEAR = 5
"""How many are offered for a name that nobody has."""


@dataclass(frozen=True, slots=True)
class Priced:
    """In which currency prices are said, and its rate in billionths; None: nobody knows it."""

    currency: str
    rate: int | None


def look_up(actor: Member, desk: Desk, lookup: Lookup, *, priced: Priced) -> Found:
    """Rows by id, or a page of a search; what is not there any more is left out.

    A price that no rate turns into the currency of the talk is none.
    """
    if lookup.kind == "party":
        return _parties(actor, desk, lookup)
    if lookup.kind == "product":
        return _with_stock(actor, desk, lookup, _products(actor, desk, lookup, priced))
    if lookup.kind == "group":
        groups = [each for each in desk.store.set_up.groups() if each.active]
        return _groups(desk, lookup, groups)
    if lookup.kind == "sold-group":
        return _groups(desk, lookup, desk.store.catalogue.sold_groups())
    if (field_id := custom_id(lookup.kind)) is not None:
        return _options(desk, lookup, field_id)
    if lookup.kind == "member":
        return _members(desk, lookup)
    if lookup.kind == "opportunity":
        return opportunities_found(actor, desk, lookup)
    if lookup.kind == "pipeline":
        return _pipelines(desk, lookup)
    return _items(actor, desk, lookup, ListKind(lookup.kind))


def _parties(actor: Member, desk: Desk, lookup: Lookup) -> Found:
    if lookup.ids:
        known = (desk.store.get(Party, each) for each in lookup.ids)
        return Found(tuple(_with_source(desk, each) for each in known if each is not None))
    used = () if lookup.text else desk.store.used.parties(actor.id, size=MOST_USED)
    rows, more = desk.store.catalogue.parties(
        lookup.text, page=lookup.page, size=ROWS_A_PAGE, first=used
    )
    if rows or lookup.page:
        return Found(tuple(_party_row(desk, each) for each in rows), more)
    near = desk.store.finding.near_parties(lookup.text, size=MOST_NEAR)
    return Found(tuple(_party_row(desk, each) for each in near), near=True)


def _party_row(desk: Desk, party: Party) -> Row:
    owner = desk.store.get(Member, party.owner_id) if party.owner_id else None
    kept_by = (Name(owner.name),) if owner is not None else ()
    place = Name(party.place) if party.place else None
    return Row(party.id, Name(party.name), place, marks=(*kept_by, AsIs(f"#{party.id}")))


def _with_source(desk: Desk, party: Party) -> Row:
    """As an opportunity takes it over: not one that is out of use."""
    source = known_source(desk, party)
    return replace(_party_row(desk, party), brings=source.label if source else None)


def _products(actor: Member, desk: Desk, lookup: Lookup, priced: Priced) -> Found:
    if lookup.ids:
        known = (desk.store.get(Product, each) for each in lookup.ids)
        named = tuple(_product_row(desk, each, priced) for each in known if each is not None)
        return Found(
            _with_prices(actor, desk, named, priced.currency) if len(named) == 1 else named
        )
    found = _products_searched(actor, desk, lookup, priced)
    groups = _sold_groups(desk)
    group = groups.get(lookup.group)
    return replace(found, grouped=bool(groups), group=group, unsold=_unsold(desk, lookup))


def _unsold(desk: Desk, lookup: Lookup) -> Name | None:
    """In the price list by exactly these words, and nobody may sell it."""
    key = search_key(lookup.text)
    if not key or lookup.page or desk.store.wishes.sold_as(key):
        return None
    product = desk.store.wishes.unsold_as(key)
    return Name(product.name) if product is not None else None


def _products_searched(actor: Member, desk: Desk, lookup: Lookup, priced: Priced) -> Found:
    """Those of the group that was chosen; nearly called so only where all are looked through."""
    used = () if lookup.text else desk.store.used.products(actor.id, size=MOST_USED)
    for text in (lookup.text, *lookup.otherwise):
        rows, more = desk.store.catalogue.products(
            text, page=lookup.page, size=ROWS_A_PAGE, group_id=lookup.group or None, first=used
        )
        if rows:
            return Found(tuple(_product_row(desk, each, priced) for each in rows), more)
    if lookup.page or lookup.group:
        return Found(())
    name = max(lookup.otherwise, key=len, default=lookup.text)
    near = desk.store.finding.near_products(name, size=MOST_NEAR)
    called = [each for each in near if _is_called(each, name)]
    found = tuple(_product_row(desk, each, priced) for each in called or near)
    return Found(found, near=not called)


def _sold_groups(desk: Desk) -> dict[int, Grouped]:
    return {each.id: Grouped(each.id, each.label) for each in desk.store.catalogue.sold_groups()}


def _with_prices(
    actor: Member, desk: Desk, rows: tuple[Row, ...], currency: str
) -> tuple[Row, ...]:
    (row,) = rows
    minors = desk.store.used.prices(actor.id, row.id, currency, size=MOST_PRICES)
    return (replace(row, prices=tuple(Money(each, currency) for each in minors)),)


def _is_called(product: Product, text: str) -> bool:
    """By one of its other names, as far as it was typed."""
    typed = search_key(text)
    return any(search_key(each).startswith(typed) for each in alias_list(product.aliases))


def _with_stock(actor: Member, desk: Desk, lookup: Lookup, found: Found) -> Found:
    """How much of it is on hand, once one was picked."""
    if not lookup.ids:
        return found
    rows = []
    for row in found.rows:
        product = desk.store.get(Product, row.id)
        about = stock_lines(actor, desk, product) if product is not None else ()
        rows.append(replace(row, about=about))
    return replace(found, rows=tuple(rows))


def _product_row(desk: Desk, product: Product, priced: Priced) -> Row:
    return Row(
        product.id,
        Name(product.name),
        _price(desk, product, priced),
        frozenset({WHOLE_UNITS}) if product.whole_units else frozenset(),
        group=_sold_groups(desk).get(product.group_id or 0),
        marks=(AsIs(shortened_inside(product.code, ROOM_OF_NUMBER)),),
    )


def _price(desk: Desk, product: Product, priced: Priced) -> Money | None:
    if priced.rate is not None:
        return list_price(desk, product, priced.currency, priced.rate)
    if product.unit_price is None or product.currency != priced.currency:
        return None
    return Money(product.unit_price, product.currency)


def _items(actor: Member, desk: Desk, lookup: Lookup, kind: ListKind) -> Found:
    if lookup.ids:
        known = (desk.store.get(ListItem, each) for each in lookup.ids)
        return Found(tuple(_item_row(each) for each in known if each is not None))
    items = list(desk.store.lists.items(kind))
    if kind is ListKind.SOURCE:
        # Types and reasons keep their places, where a thumb expects them.
        items = _nearest_first(items, desk.store.lists.recent(kind, actor.id))
    first = lookup.page * VALUES_A_PAGE
    page = items[first : first + VALUES_A_PAGE]
    return Found(tuple(_item_row(each) for each in page), len(items) > first + VALUES_A_PAGE)


def _item_row(item: ListItem) -> Row:
    flags = frozenset({NEEDS_NOTE}) if item.needs_note else frozenset[str]()
    return Row(item.id, item.label, flags=flags)


def _options(desk: Desk, lookup: Lookup, field_id: int) -> Found:
    """Of a field of an admin's; those out of use are still said where they are."""
    options = desk.store.fields.options(field_id)
    if lookup.ids:
        chosen = [each for each in options if each.id in lookup.ids]
        return Found(tuple(Row(each.id, each.label) for each in chosen))
    active = [each for each in options if each.active]
    first = lookup.page * VALUES_A_PAGE
    page = active[first : first + VALUES_A_PAGE]
    rows = tuple(Row(each.id, each.label) for each in page)
    return Found(rows, len(active) > first + VALUES_A_PAGE)


def _members(desk: Desk, lookup: Lookup) -> Found:
    if lookup.ids:
        known = (desk.store.get(Member, each) for each in lookup.ids)
        return Found(tuple(_member_row(each) for each in known if each is not None))
    members = desk.store.people.members()
    first = lookup.page * VALUES_A_PAGE
    page = members[first : first + VALUES_A_PAGE]
    return Found(tuple(map(_member_row, page)), len(members) > first + VALUES_A_PAGE)


def _member_row(member: Member) -> Row:
    return Row(member.id, Name(member.name))


def _groups(desk: Desk, lookup: Lookup, groups: Sequence[ProductGroup]) -> Found:
    if lookup.ids:
        known = (desk.store.get(ProductGroup, each) for each in lookup.ids)
        return Found(tuple(_group_row(each) for each in known if each is not None))
    first = lookup.page * VALUES_A_PAGE
    page = groups[first : first + VALUES_A_PAGE]
    return Found(tuple(map(_group_row, page)), len(groups) > first + VALUES_A_PAGE)


def _group_row(group: ProductGroup) -> Row:
    return Row(group.id, Name(group.name))


def _pipelines(desk: Desk, lookup: Lookup) -> Found:
    if lookup.ids:
        known = (desk.store.get(Pipeline, each) for each in lookup.ids)
        return Found(tuple(Row(each.id, each.label) for each in known if each and each.active))
    every = desk.store.lists.pipelines()
    first = lookup.page * VALUES_A_PAGE
    page = every[first : first + VALUES_A_PAGE]
    rows = tuple(Row(each.id, each.label) for each in page)
    return Found(rows, len(every) > first + VALUES_A_PAGE)


def _nearest_first(items: Sequence[ListItem], recent: Iterable[int]) -> list[ListItem]:
    """What the member used last, then what the company added itself, then what came with us."""
    rank = {item_id: place for place, item_id in enumerate(recent)}
    return sorted(
        items,
        key=lambda item: (rank.get(item.id, len(rank)), item.code is not None, item.position),
    )
