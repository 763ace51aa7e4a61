"""Bringing a table of customers, products, members or opportunities in, as one step.

Everything of a table is written, or nothing; a try writes nothing and tells the same. Rows
are read, checked and put aside chunk by chunk; what was put aside is written at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import islice

from bot.actions.importing.cells import Cells, Labels, Row
from bot.actions.importing.columns import Table
from bot.actions.importing.customers import Customers
from bot.actions.importing.house import House
from bot.actions.importing.intake import Opportunities
from bot.actions.importing.members import take_member
from bot.actions.importing.outcome import Imported, Outcome, Verdicts
from bot.actions.importing.products import take_product
from bot.actions.ports import Desk
from bot.domain.history import StepKind
from bot.domain.people import Member
from bot.domain.rights import Office, check_office

CHUNK = 500
"""Rows that are looked up together."""

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
    if table in (Table.PRODUCTS, Table.MEMBERS):
        take = _one_by_one(actor, desk, table, verdicts)
        finish: Callable[[], None] = lambda: None  # noqa: E731
    else:
        taker = (Customers if table is Table.CUSTOMERS else Opportunities)(actor, desk)
        take = partial(taker.take, verdicts=verdicts, keep=apply)
        finish = partial(_pour, actor, desk, table, taker, verdicts)
    read = 0
    for chunk in _chunks(rows):
        take([Cells(row, house) for row in chunk])
        read += len(chunk)
        progress(read)
    refused = bool(verdicts.refusals) and not skip_refused
    if apply and not refused:
        finish()
        return verdicts.imported
    raise Tried(verdicts.imported)


def _pour(
    actor: Member | None,
    desk: Desk,
    table: Table,
    taker: Customers | Opportunities,
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


def _one_by_one(
    actor: Member | None, desk: Desk, table: Table, verdicts: Verdicts
) -> Callable[[list[Cells]], None]:
    """Price lists and members are short: each row is written as it is read."""
    desk.store.staging.begin()
    desk.step(actor, StepKind.IMPORT, note=table.value)
    one = partial(take_product if table is Table.PRODUCTS else take_member, actor)

    def take(chunk: list[Cells]) -> None:
        for cells in chunk:
            outcome = verdicts.of(cells, one)
            if outcome is not None:
                verdicts.add(outcome)

    return take


def _chunks(rows: Iterable[Row]) -> Iterator[list[Row]]:
    left = iter(rows)
    while chunk := list(islice(left, CHUNK)):
        yield chunk
