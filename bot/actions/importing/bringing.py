"""Bringing a table of customers, products, members or opportunities in, as one step.

Everything of a table is written, or nothing; a try writes nothing and tells the same. Rows
are read, checked and put aside chunk by chunk; what was put aside is written at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Protocol

from bot.actions.importing.cells import Cells, Labels, Row
from bot.actions.importing.columns import Table
from bot.actions.importing.customers import Customers
from bot.actions.importing.house import House
from bot.actions.importing.intake import Opportunities
from bot.actions.importing.members import Members
from bot.actions.importing.outcome import Imported, Outcome, Verdicts
from bot.actions.importing.products import Products
from bot.actions.ports import Desk
from bot.domain.history import StepKind
from bot.domain.people import Member
from bot.domain.rights import Office, check_office

CHUNK = 500
"""Rows that are looked up together."""


class Taker(Protocol):
    """Takes rows of a table: what is new is put aside, what changes is noted."""

    def take(self, chunk: Sequence[Cells], verdicts: Verdicts, *, keep: bool) -> None:
        """Without `keep` nothing is put aside, and all is checked."""
        ...

    def settle(self) -> None:
        """What else changes, inside the transaction that writes."""
        ...


TAKERS: dict[Table, Callable[[Member | None, Desk], Taker]] = {
    Table.CUSTOMERS: Customers,
    Table.PRODUCTS: Products,
    Table.MEMBERS: Members,
    Table.OPPORTUNITIES: Opportunities,
}

Progress = Callable[[int], None]
"""Is told how many rows have been read so far."""


class Tried(Exception):  # noqa: N818 - it says what is the case
    """Nothing was written: it was only a try, or a row was refused."""

    def __init__(self, imported: Imported) -> None:
        super().__init__()
        self.imported = imported


def import_rows(
    actor: Member | None,
    desk: Desk,
    table: Table,
    rows: Iterable[Row],
    *,
    labels: Labels,
    apply: bool,
    skip_refused: bool = False,
    progress: Progress = lambda _: None,
) -> Imported:
    """Takes every row in, under one step: an admin's, or with None the command line's.

    Raises Tried, which takes everything back, without `apply`, and when a row is refused
    unless those are to be skipped. So a try meets exactly what the import would meet.
    """
    if actor is not None:
        check_office(actor, Office.SET_UP)
    house, verdicts = House(desk, labels), Verdicts()
    taker = TAKERS[table](actor, desk)
    read = 0
    for chunk in _chunks(rows):
        taker.take([Cells(row, house) for row in chunk], verdicts, keep=apply)
        read += len(chunk)
        progress(read)
    refused = bool(verdicts.refusals) and not skip_refused
    if apply and not refused:
        _pour(actor, desk, table, taker, verdicts)
        return verdicts.imported
    raise Tried(verdicts.imported)


def _pour(
    actor: Member | None,
    desk: Desk,
    table: Table,
    taker: Taker,
    verdicts: Verdicts,
) -> None:
    """All that waits is written in one transaction; what came meanwhile is left alone."""
    desk.store.staging.begin()
    desk.step(actor, StepKind.IMPORT, note=table.value)
    late = desk.store.staging.pour()
    taker.settle()
    if late:
        verdicts.counts[Outcome.ADDED] -= late
        verdicts.counts[Outcome.KNOWN] += late


def _chunks(rows: Iterable[Row]) -> Iterator[list[Row]]:
    left = iter(rows)
    while chunk := list(islice(left, CHUNK)):
        yield chunk
