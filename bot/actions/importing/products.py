"""A row of products: found by code; a price list read again brings the new prices."""

from __future__ import annotations

from typing import Any

from bot.actions.customers import named_in_full
from bot.actions.importing.cells import Cells
from bot.actions.importing.outcome import Outcome
from bot.actions.shelving import free_name
from bot.domain.parties import Product, ProductGroup
from bot.domain.people import Member
from bot.domain.shelves import place_after
from bot.reading.names import name_norm, search_key


def take_product(_actor: Member | None, cells: Cells) -> Outcome:
    """A new one, or the cells that are filled, written over the one there is."""
    code = cells.needed("code")
    told = _told(cells)
    store = cells.desk.store
    product = store.catalogue.product_coded(code)
    if product is not None:
        return Outcome.CHANGED if _change(product, told) else Outcome.KNOWN
    cells.needed("name")
    told.setdefault("currency", cells.house.organisation.currency)
    store.add(Product(code=code, **told))
    return Outcome.ADDED


def _told(cells: Cells) -> dict[str, Any]:
    """The fields that the row says something about."""
    told: dict[str, Any] = {}
    name = cells.text("name")
    if name:
        name = named_in_full(name)
        told |= {"name": name, "search_key": search_key(name), "words_key": name_norm(name)}
    price = cells.money("price")
    if price is not None:
        told |= {"unit_price": price.minor, "currency": price.currency}
    for column in ("unit", "aliases"):
        text = cells.text(column)
        if text:
            told[column] = text
    for column, field in (("whole", "whole_units"), ("sellable", "sellable")):
        flag = cells.flag(column)
        if flag is not None:
            told[field] = flag
    group = cells.text("group")
    if group:
        told["group_id"] = _group(cells, group).id
    return told


def _group(cells: Cells, name: str) -> ProductGroup:
    """The group of this name, or a new one behind the others."""
    groups = cells.desk.store.set_up.groups()
    key = search_key(name)
    for each in groups:
        if search_key(each.name) == key:
            return each
    new = ProductGroup(name=free_name(groups, name), position=place_after(groups))
    return cells.desk.store.add(new)


def _change(product: Product, told: dict[str, Any]) -> bool:
    changed = {field: new for field, new in told.items() if getattr(product, field) != new}
    for field, new in changed.items():
        setattr(product, field, new)
    return bool(changed)
