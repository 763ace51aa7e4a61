"""What all rows of one file have in common: the lists they name, what was read before."""

from __future__ import annotations

from collections.abc import Hashable
from functools import cached_property
from typing import Any

from bot.actions.importing.shelf import Labels, Shelf, shelf_of
from bot.actions.opportunities.other_items import the_other
from bot.actions.ports import Desk
from bot.domain.custom_fields import CustomField, CustomOption
from bot.domain.facts import Term
from bot.domain.lists import ListItem, ListKind, Pipeline, Stage
from bot.domain.parties import OTHER_CODE, Product
from bot.domain.people import Member
from bot.reading.names import code_key, search_key

PAGE = 500


class House:
    """Read once: an import that takes a minute brings in by the lists of its beginning."""

    def __init__(self, desk: Desk, labels: Labels) -> None:
        self.desk = desk
        self.labels = labels
        self.organisation = desk.organisation
        self.today = desk.today
        self.read: dict[Hashable, Any] = {}
        """What cells were read as, so that the same day is read once."""
        self.said: dict[bytes, int] = {}
        """How often rows without a number of their own said the same."""
        self.wanted: list[object] = []
        """What rows named that is to be there with them."""
        self._items: dict[ListKind, Shelf[ListItem]] = {}
        self._stages: dict[int, Shelf[Stage]] = {}

    def items(self, kind: ListKind) -> Shelf[ListItem]:
        """Those out of use too, which old rows may have."""
        if kind not in self._items:
            self._items[kind] = shelf_of(self.desk.store.set_up.items(kind), self.labels)
        return self._items[kind]

    @cached_property
    def yes(self) -> frozenset[str]:
        """As the bot says it in any of its languages; so is `no`."""
        return frozenset(search_key(each) for each in self.labels(Term("custom-yes")))

    @cached_property
    def no(self) -> frozenset[str]:
        return frozenset(search_key(each) for each in self.labels(Term("custom-no")))

    @cached_property
    def pipelines(self) -> Shelf[Pipeline]:
        return shelf_of(self.desk.store.set_up.pipelines(), self.labels)

    @cached_property
    def first_pipeline(self) -> Pipeline:
        return self.desk.store.lists.pipelines()[0]

    def stages(self, pipeline_id: int) -> Shelf[Stage]:
        if pipeline_id not in self._stages:
            self._stages[pipeline_id] = shelf_of(self.stages_of(pipeline_id), self.labels)
        return self._stages[pipeline_id]

    def stages_of(self, pipeline_id: int) -> list[Stage]:
        known = self.read.get(("stages", pipeline_id))
        if known is None:
            known = list(self.desk.store.lists.stages(pipeline_id))
            self.read["stages", pipeline_id] = known
        return list(known)

    @cached_property
    def members(self) -> Shelf[Member]:
        members = self.desk.store.exports.members()
        here = [each for each in members if each.active]
        gone = {each.name: each for each in members if not each.active}
        for each in here:
            gone.pop(each.name, None)
        return Shelf([*here, *gone.values()], lambda each: (each.name,), distinct=True)

    def product(self, code: str) -> Product | None:
        """By its code as it is typed, else in any case and digits, the eldest of several."""
        as_typed, alike = self._products
        return as_typed.get(" ".join(code.split())) or alike.get(code_key(code))

    @cached_property
    def _products(self) -> tuple[dict[str, Product], dict[str, Product]]:
        """By code, and by the key of the code, which some had in common before it was one."""
        every: list[Product] = []
        page, more = 0, True
        while more:
            some, more = self.desk.store.set_up.products("", page=page, size=PAGE)
            every += some
            page += 1
        youngest_first = sorted(every, key=lambda each: -each.id)
        by_code = {each.code: each for each in every}
        return by_code, {code_key(each.code): each for each in youngest_first}

    def other(self) -> Product:
        """The built-in product of lines with a name of their own; the first brings it along."""
        known = self.product(OTHER_CODE)
        if known is None:
            known = the_other(self.organisation.currency)
            (known.id,) = self.desk.store.staging.ids(Product, 1)
            by_code, _ = self._products
            by_code[OTHER_CODE] = known
            self.wanted.append(known)
        return known

    @cached_property
    def fields(self) -> list[CustomField]:
        return [each for each in self.desk.store.fields.defined() if each.active]

    def options(self, field_id: int) -> Shelf[CustomOption]:
        key = ("options", field_id)
        if key not in self.read:
            options = self.desk.store.fields.options(field_id)
            self.read[key] = Shelf(options, lambda each: (each.name,))
        shelf: Shelf[CustomOption] = self.read[key]
        return shelf
