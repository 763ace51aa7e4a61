"""What the upgrade says of the nightly pictures there are, against what the nights wrote."""

from __future__ import annotations

import random
from importlib import import_module

from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Connection, text

from bot.actions.ports import Desk
from bot.persistence.database.work import SqlWork
from persistence.company import found
from reports.test_changes_at_random import a_day
from support.databases import SetClock

COMPARED = import_module("bot.persistence.migrations.versions.0063_pictures_compared")
NIGHTS = 5
KEPT = (
    "SELECT day, opportunity_id, ended, created_on FROM snapshot_difference ORDER BY 1, 2",
    "SELECT day, currency, rate, n, high, low FROM snapshot_sum ORDER BY 1, 2, 3",
)

Rows = list[list[tuple[object, ...]]]


def told(connection: Connection) -> Rows:
    return [[tuple(row) for row in connection.execute(text(each))] for each in KEPT]


def written_and_filled_in(desk: Desk) -> tuple[Rows, Rows]:
    connection: Connection = desk.store._session.connection()  # type: ignore[attr-defined]
    written = told(connection)
    with Operations.context(MigrationContext.configure(connection)):
        COMPARED.downgrade()
        COMPARED.upgrade()
    return written, told(connection)


async def test_pictures_of_before_are_compared_as_nights_compare_them(
    work: SqlWork, clock: SetClock
) -> None:
    """Five pictures, some of them two days apart."""
    chance = random.Random(3)  # noqa: S311 - the same nights every time
    company = await work.write(found)
    for _ in range(NIGHTS):
        for _ in range(chance.choice((1, 2))):
            await work.write(lambda desk: a_day(desk, company, chance))
            clock.forward(days=1)
        await work.write(lambda desk: desk.store.upkeep.take_snapshot(desk.today, desk.now))
    written, filled_in = await work.write(written_and_filled_in)
    assert [len(each) > NIGHTS for each in written] == [True, True]
    assert filled_in == written
