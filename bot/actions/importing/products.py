"""A row of products: found by code; a price list read again brings the new prices."""

from __future__ import annotations

from typing import Any

from bot.actions.customers import named_in_full
from bot.actions.importing.cells import Cells
from bot.actions.importing.outcome import Outcome
from bot.domain.parties import Product
from bot.domain.people import Member
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
    told.setdefault("currency", cells.desk.organisation.currency)
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
    unit = cells.text("unit")
    if unit:
        told["unit"] = unit
    whole = cells.flag("whole")
    if whole is not None:
        told["whole_units"] = whole
    return told


def _change(product: Product, told: dict[str, Any]) -> bool:
    changed = {field: new for field, new in told.items() if getattr(product, field) != new}
    for field, new in changed.items():
        setattr(product, field, new)
    return bool(changed)
