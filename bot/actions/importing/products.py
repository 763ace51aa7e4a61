"""Rows of products: found by code; a price list read again brings the new prices."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import count
from typing import Any

from bot.actions.customers.adding import named_in_full
from bot.actions.importing.cells import Cells
from bot.actions.importing.outcome import Outcome, Verdicts
from bot.actions.ports import Desk
from bot.actions.set_up.products import MOST_CODE
from bot.actions.set_up.shelving import free_name
from bot.actions.wishes.settling import grant_what_is_sold
from bot.domain.errors import Invalid
from bot.domain.parties import Product, ProductGroup, alias_text
from bot.domain.people import Member
from bot.domain.shelves import place_after
from bot.reading.names import code_key, name_norm, search_key


class Products:
    """New ones are put aside; what changes is noted, and changed where all is written."""

    def __init__(self, actor: Member | None, desk: Desk) -> None:
        self._actor = actor
        self._desk = desk
        self._staging = desk.store.staging
        self._known: dict[str, Product] = {}
        """Of this file, by the key of the code."""
        self._changes: dict[int, dict[str, Any]] = {}
        self._groups = list(desk.store.set_up.groups())
        self._nowhere = count(-1, -1)

    def take(self, chunk: Sequence[Cells], verdicts: Verdicts, *, keep: bool) -> None:
        coming: list[object] = []
        verdicts.each(chunk, partial(self._row, coming=coming, keep=keep))
        if keep:
            self._staging.put(coming)
            self._staging.rest()

    def settle(self) -> None:
        for product_id, changed in sorted(self._changes.items()):
            product = self._desk.store.get(Product, product_id)
            for field, new in changed.items() if product else ():
                setattr(product, field, new)
        grant_what_is_sold(self._desk, self._actor)

    def _row(self, cells: Cells, *, coming: list[object], keep: bool) -> Outcome:
        """A new one, or the cells that are filled, over those of the one there is."""
        code = cells.needed("code")
        if len(code) > MOST_CODE:
            raise Invalid("text-too-long", longest=MOST_CODE)
        key = code_key(code)
        known = self._known.get(key) or cells.house.product(code)
        if known is None:
            cells.needed("name")
        told = _told(cells)
        group = cells.text("group")
        if group:
            told["group_id"] = self._group(group, coming, keep=keep)
        if known is not None:
            return self._change(known, told)
        told.setdefault("currency", cells.house.organisation.currency)
        new = Product(code=code, **told)
        new.id = self._id(Product, keep=keep)
        self._known[key] = new
        coming.append(new)
        return Outcome.ADDED

    def _change(self, known: Product, told: dict[str, Any]) -> Outcome:
        noted = self._changes.get(known.id, {})
        changed = {
            field: new
            for field, new in told.items()
            if noted.get(field, getattr(known, field)) != new
        }
        if not changed:
            return Outcome.KNOWN
        self._changes[known.id] = noted | changed
        return Outcome.CHANGED

    def _group(self, name: str, coming: list[object], *, keep: bool) -> int:
        """The group of this name, or a new one behind the others."""
        key = search_key(name)
        for each in self._groups:
            if search_key(each.name) == key:
                return each.id
        new = ProductGroup(name=free_name(self._groups, name), position=place_after(self._groups))
        new.id = self._id(ProductGroup, keep=keep)
        self._groups.append(new)
        coming.append(new)
        return new.id

    def _id(self, kind: type, *, keep: bool) -> int:
        return self._staging.ids(kind, 1)[0] if keep else next(self._nowhere)


def _told(cells: Cells) -> dict[str, Any]:
    """The fields that the row says something about, but for its group."""
    told: dict[str, Any] = {}
    name = cells.text("name")
    if name:
        name = named_in_full(name)
        told |= {"name": name, "search_key": search_key(name), "words_key": name_norm(name)}
    price = cells.money("price")
    if price is not None:
        told |= {"unit_price": price.minor, "currency": price.currency}
    unit, aliases = cells.text("unit"), cells.text("aliases")
    if unit:
        told["unit"] = unit
    if aliases:
        told["aliases"] = alias_text(aliases)
    for column, field in (("whole", "whole_units"), ("sellable", "sellable")):
        flag = cells.flag(column)
        if flag is not None:
            told[field] = flag
    return told
