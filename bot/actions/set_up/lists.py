"""The lists an admin keeps: sources, types, reasons, groups, taxes, warehouses, forms.

A value that was ever used stays on what it was used for: it goes out of use, and is
never deleted.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from enum import StrEnum

from bot.actions.ports import Desk
from bot.actions.set_up.shelving import call, free_name, put, use
from bot.domain.documents import TaxRate
from bot.domain.errors import Invalid, NotFound
from bot.domain.history import StepKind
from bot.domain.lists import ListItem, ListKind
from bot.domain.parties import ProductGroup
from bot.domain.people import Member
from bot.domain.pipeline_templates import MORE_TYPES
from bot.domain.question_sets import QuestionSet
from bot.domain.rights import Office, check_office
from bot.domain.shelves import place_after
from bot.domain.stock import Warehouse

Entry = ListItem | ProductGroup | TaxRate | Warehouse | QuestionSet


class Shelf(StrEnum):
    """A list by what is on it."""

    SOURCE = "source"
    TYPE = "type"
    WIN_REASON = "win-reason"
    LOSS_REASON = "loss-reason"
    CAMPAIGN = "campaign"
    COMPETITOR = "competitor"
    GROUP = "group"
    TAX = "tax"
    WAREHOUSE = "warehouse"
    FORM = "form"
    """Sets of questions that are filled in as records."""


TABLES: dict[Shelf, type[ProductGroup | TaxRate | Warehouse | QuestionSet]] = {
    Shelf.GROUP: ProductGroup,
    Shelf.TAX: TaxRate,
    Shelf.WAREHOUSE: Warehouse,
    Shelf.FORM: QuestionSet,
}
"""Those with a table of their own; the others share one."""


NEVER_EMPTY = frozenset({Shelf.TYPE, Shelf.LOSS_REASON})
"""Without a type nothing is created, without a loss reason nothing is lost."""


def entries(desk: Desk, shelf: Shelf) -> Sequence[Entry]:
    """All in their order, those out of use too."""
    match shelf:
        case Shelf.GROUP:
            return desk.store.set_up.groups()
        case Shelf.TAX:
            return desk.store.documents.every_tax_rate()
        case Shelf.WAREHOUSE:
            return desk.store.documents.every_warehouse()
        case Shelf.FORM:
            return desk.store.set_up.question_sets()
    return desk.store.set_up.items(ListKind(shelf.value))


def entry(desk: Desk, shelf: Shelf, entry_id: int) -> Entry:
    """The one with this id; of another list it is not found."""
    if shelf in TABLES:
        row = desk.store.get(TABLES[shelf], entry_id)
        if row is None:
            raise NotFound
        return row
    item = desk.store.get(ListItem, entry_id)
    if item is None or item.kind.value != shelf.value:
        raise NotFound
    return item


def add_entry(actor: Member, desk: Desk, shelf: Shelf, name: str) -> Entry:
    """A new one, at the end."""
    check_office(actor, Office.SET_UP)
    rows = entries(desk, shelf)
    name = free_name(rows, name)
    position = place_after(rows)
    desk.step(actor, StepKind.SETTINGS)
    match shelf:
        case Shelf.GROUP:
            return desk.store.add(ProductGroup(name=name, position=position))
        case Shelf.TAX:
            return desk.store.add(TaxRate(name=name, percent=Decimal(0), position=position))
        case Shelf.WAREHOUSE:
            return desk.store.add(Warehouse(name=name, position=position))
        case Shelf.FORM:
            return desk.store.add(QuestionSet(name=name, position=position))
    return desk.store.add(ListItem(kind=ListKind(shelf.value), name=name, position=position))


def add_more_types(actor: Member, desk: Desk) -> int:
    """Sales, support and maintenance, those that are not there yet; how many came."""
    check_office(actor, Office.SET_UP)
    first, new = place_after(desk.store.set_up.items(ListKind.TYPE)), types_to_come(desk)
    desk.step(actor, StepKind.SETTINGS)
    for position, code in enumerate(new, start=first):
        desk.store.add(ListItem(kind=ListKind.TYPE, code=code, position=position))
    return len(new)


def types_to_come(desk: Desk) -> list[str]:
    """The codes of those that are not there yet."""
    there = {row.code for row in desk.store.set_up.items(ListKind.TYPE)}
    return [each for each in MORE_TYPES if each not in there]


def rename_entry(actor: Member, desk: Desk, shelf: Shelf, entry_id: int, name: str) -> Entry:
    """Under this name from now on, everywhere and for everybody, whatever their language."""
    check_office(actor, Office.SET_UP)
    renamed = entry(desk, shelf, entry_id)
    return call(desk, actor, renamed, free_name(entries(desk, shelf), name, but=renamed))


def shift_entry(actor: Member, desk: Desk, shelf: Shelf, entry_id: int, by: int) -> Entry:
    check_office(actor, Office.SET_UP)
    return put(desk, actor, entry(desk, shelf, entry_id), entries(desk, shelf), by)


def switch_entry(actor: Member, desk: Desk, shelf: Shelf, entry_id: int, *, active: bool) -> Entry:
    """Out of use it is offered nowhere and stays on what has it."""
    check_office(actor, Office.SET_UP)
    switched = entry(desk, shelf, entry_id)
    others = [each for each in entries(desk, shelf) if each.active and each is not switched]
    if not active and not others and shelf in NEVER_EMPTY:
        raise Invalid("last-of-list")
    used = use(desk, actor, switched, active=active)
    if isinstance(used, TaxRate) and not active:
        # Back in use one day, it is not to be the usual one unasked.
        used.by_default = False
    return used


def ask_for_note(actor: Member, desk: Desk, reason_id: int, *, needed: bool) -> ListItem:
    """Whether losing for this reason takes a few words as well."""
    check_office(actor, Office.SET_UP)
    reason = entry(desk, Shelf.LOSS_REASON, reason_id)
    if not isinstance(reason, ListItem):
        raise NotFound
    desk.step(actor, StepKind.SETTINGS)
    reason.needs_note = needed
    return reason
