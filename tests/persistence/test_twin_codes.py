"""Products whose codes were two, and are one by their key, remain and can be changed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from sqlalchemy import Connection

from bot.actions.importing.house import House
from bot.actions.ports import Desk
from bot.domain.history import StepKind
from bot.domain.parties import Product
from bot.persistence import migrate
from bot.persistence.database.engines import open_database
from bot.persistence.database.work import SqlWork
from bot.persistence.migrate import upgrade
from bot.persistence.tables.parties import product
from persistence.test_upgrades import asked, on, tables, value
from support.databases import BOT, SetClock, fresh_postgres, sqlite_url

TWINS = ("P-100", "p-100")
ELDER, YOUNGER = 1, 2


@pytest.fixture(params=["sqlite", "postgresql"])
def upgraded(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database from before codes had keys, with twins in it, brought up to date."""
    if request.param == "sqlite":
        yield with_twins(sqlite_url(tmp_path / "twins.db"))
        return
    with fresh_postgres("twins") as url:
        yield with_twins(url)


def with_twins(url: str) -> str:
    migrate._on(url, lambda each: command.upgrade(migrate._config(each), "0024_groups"))
    on(url, put_twins)
    upgrade(url)
    return url


def put_twins(connection: Connection) -> None:
    (old,) = [each for each in tables(connection) if each.name == "product"]
    for row, code in enumerate(TWINS, start=1):
        given = {each.name: value(each, row) for each in old.columns if asked(each)}
        connection.execute(old.insert().values(given | {"id": row, "code": code}))


def keys(desk: Desk) -> list[tuple[str, str]]:
    session = desk.store._session  # type: ignore[attr-defined]
    rows = session.execute(product.select().order_by(product.c.id))
    return [(row.code, row.code_key) for row in rows]


def changed(desk: Desk, product_id: int, **facts: Any) -> None:
    desk.step(None, StepKind.SETTINGS)
    one = desk.store.get(Product, product_id)
    assert one is not None
    for name, new in facts.items():
        setattr(one, name, new)
    desk.store.flush()


async def test_a_file_means_the_twin_it_names_and_else_the_elder(upgraded: str) -> None:
    def meant(desk: Desk) -> list[int | None]:
        house = House(desk, lambda _label: ())
        found = (house.product(each) for each in (*TWINS, " P-100 ", "Ｐ-۱۰۰", "P-1"))
        return [each.id if each else None for each in found]

    database = open_database(upgraded)
    work = SqlWork(database, clock=SetClock(), bot=BOT)
    try:
        assert await work.read(meant) == [ELDER, YOUNGER, ELDER, ELDER, None]
    finally:
        await database.close()


async def test_either_twin_can_be_changed(upgraded: str) -> None:
    database = open_database(upgraded)
    work = SqlWork(database, clock=SetClock(), bot=BOT)
    try:
        for each in (YOUNGER, ELDER):
            await work.write(
                lambda desk, each=each: changed(desk, each, unit_price=each, name="Pump")
            )
        assert await work.read(keys) == [("P-100", "p-100"), ("p-100", f"p-100 #{YOUNGER}")]

        await work.write(lambda desk: changed(desk, YOUNGER, code="P-200"))
        assert await work.read(keys) == [("P-100", "p-100"), ("P-200", "p-200")]
    finally:
        await database.close()
