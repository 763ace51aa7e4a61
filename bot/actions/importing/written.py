"""How values are written into files that are read again: lists by name, money by digits."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import cached_property

from bot.actions.ports import Desk
from bot.domain.custom_fields import CustomField, CustomKind, CustomValue
from bot.domain.lists import ListItem, Pipeline, Stage
from bot.domain.money import CURRENCIES, Money
from bot.domain.parties import Product
from bot.domain.people import Member


class Written:
    """What is asked for again and again is held, so that it is read once."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.base, self.zone = desk.organisation.currency, desk.organisation.zone
        self._said: dict[tuple[type, int], str] = {}

    def item(self, item_id: int | None) -> str:
        return self._name(ListItem, item_id)

    def stage(self, stage_id: int | None) -> str:
        return self._name(Stage, stage_id)

    def pipeline(self, pipeline_id: int | None) -> str:
        return self._name(Pipeline, pipeline_id)

    def member(self, member_id: int | None) -> str:
        known = self._members.get(member_id or 0)
        return known.name if known else ""

    @cached_property
    def fields(self) -> Mapping[int, CustomField]:
        """Those in use, by id."""
        defined = self._desk.store.fields.defined()
        return {each.id: each for each in defined if each.active}

    @cached_property
    def products(self) -> Mapping[int, Product]:
        found: dict[int, Product] = {}
        page, more = 0, True
        while more:
            some, more = self._desk.store.set_up.products("", page=page, size=500)
            found |= {each.id: each for each in some}
            page += 1
        return found

    def custom(self, field: CustomField, value: CustomValue) -> str:
        worth = value.worth(field.kind)
        if worth is None:
            return ""
        match field.kind:
            case CustomKind.YES_NO:
                return "yes" if worth else "no"
            case CustomKind.LIST:
                return self._options.get(int(str(worth)), "")
        if isinstance(worth, Money):
            return written(worth)
        return f"{worth.normalize() + 0:f}" if isinstance(worth, Decimal) else str(worth)

    @cached_property
    def _options(self) -> Mapping[int, str]:
        options = (each for one in self.fields for each in self._desk.store.fields.options(one))
        return {each.id: each.name for each in options}

    @cached_property
    def _members(self) -> Mapping[int, Member]:
        return {each.id: each for each in self._desk.store.exports.members()}

    def _name(self, kind: type[ListItem | Stage | Pipeline], row_id: int | None) -> str:
        """What an admin called it; else our code, which is read in every language."""
        if row_id is None:
            return ""
        key = (kind, row_id)
        if key not in self._said:
            of = self._desk.store.get(kind, row_id)
            self._said[key] = (of.name or of.code or "") if of else ""
        return self._said[key]


def written(money: Money) -> str:
    """With its currency, and never so that three decimals look like thousands."""
    digits = CURRENCIES[money.currency].digits
    places = 4 if digits == 3 else digits  # noqa: PLR2004 - a thousand has three zeros
    return f"{money.value:.{places}f} {money.currency}"
