"""Bringing a table of customers, products or opportunities in, as one step.

Everything of a table is written, or nothing; a try writes nothing and tells the same.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.actions.importing.cells import Cells, Labels, Row
from bot.actions.importing.columns import Table
from bot.actions.importing.customers import take_customer
from bot.actions.importing.members import take_member
from bot.actions.importing.opportunities import take_opportunity
from bot.actions.importing.outcome import Outcome
from bot.actions.importing.products import take_product
from bot.actions.ports import Desk
from bot.domain.errors import Refused
from bot.domain.history import StepKind
from bot.domain.people import Member
from bot.domain.rights import Office, check_office

TAKES: dict[Table, Callable[[Member | None, Cells], Outcome]] = {
    Table.CUSTOMERS: take_customer,
    Table.PRODUCTS: take_product,
    Table.MEMBERS: take_member,
    Table.OPPORTUNITIES: take_opportunity,
}
"""What takes one row in."""


@dataclass(frozen=True, slots=True)
class RowRefused:
    """Why a row cannot be taken in; `column` is the cell that was looked at last."""

    number: int
    column: str
    refused: Refused


@dataclass(frozen=True, slots=True)
class Imported:
    """How many rows came to what, and which were refused."""

    outcomes: tuple[Outcome, ...]
    refusals: tuple[RowRefused, ...]

    def count(self, outcome: Outcome) -> int:
        return self.outcomes.count(outcome)


class Tried(Exception):  # noqa: N818 - it says what is the case
    """Nothing was written: it was only a try, or a row was refused."""

    def __init__(self, imported: Imported) -> None:
        super().__init__()
        self.imported = imported


def import_rows(
    actor: Member | None,
    desk: Desk,
    table: Table,
    rows: Sequence[Row],
    *,
    labels: Labels,
    apply: bool,
    skip_refused: bool = False,
) -> Imported:
    """Takes every row in, under one step: an admin's, or with None the command line's.

    Raises Tried, which takes everything back, without `apply`, and when a row is refused
    unless those are to be skipped. So a try meets exactly what the import would meet.
    """
    if actor is not None:
        check_office(actor, Office.SET_UP)
    desk.step(actor, StepKind.IMPORT, note=table.value)
    outcomes: list[Outcome] = []
    refusals: list[RowRefused] = []
    seen: dict[str, int] = {}
    for row in rows:
        cells = Cells(row, desk, labels, seen)
        try:
            outcomes.append(TAKES[table](actor, cells))
        except Refused as refused:
            refusals.append(RowRefused(row.number, cells.column, refused))
    imported = Imported(tuple(outcomes), tuple(refusals))
    if not apply or (refusals and not skip_refused):
        raise Tried(imported)
    return imported
