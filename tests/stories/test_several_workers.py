"""Several workers behind a balancer: one person's talk goes on whoever takes it in."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest

from bot import app
from bot.actions.ports import Desk
from bot.domain.reports import Scope
from bot.handlers.updates import webhook
from bot.handlers.updates.webhook import Address, Door
from bot.persistence.updates import lanes
from support.balancer import Balancer
from support.town import REP, SECOND, Town, hurried, open_town

PATIENCE = 20


@dataclass
class Worker:
    chat: app.Chat
    port: int
    serving: asyncio.Task[None]

    async def stop(self) -> None:
        """As SIGTERM does."""
        self.chat.intake.stop()
        await self.serving


@dataclass
class Firm:
    town: Town
    balancer: Balancer
    doors: list[Door]

    @asynccontextmanager
    async def worker(self) -> AsyncIterator[Worker]:
        async with app.open_chat(self.town.core, machine=hurried) as chat:
            known = len(self.doors)
            address = Address(self.balancer.url, "127.0.0.1", 0)
            serving = asyncio.ensure_future(
                webhook.serve(chat.bot, chat.intake, chat.lanes, address)
            )
            try:
                await until(lambda: len(self.doors) > known and self.doors[-1].port > 0)
                port = self.doors[-1].port
                self.balancer.ports.append(port)
                yield Worker(chat, port, serving)
            finally:
                chat.intake.stop()
                await serving


@pytest.fixture
async def firm(database_url: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Firm]:
    doors: list[Door] = []

    class NotedDoor(Door):
        def __init__(self, *args: object, **more: object) -> None:
            super().__init__(*args, **more)  # type: ignore[arg-type]
            doors.append(self)

    monkeypatch.setattr(webhook, "Door", NotedDoor)
    balancer = Balancer()
    await balancer.open()
    async with open_town(database_url) as town:
        yield Firm(town, balancer, doors)
    await balancer.close()


async def until(it_is_so: Callable[[], bool] | Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(PATIENCE):
        for _ in itertools.count():
            found = it_is_so()
            if found if isinstance(found, bool) else await found:
                return
            await asyncio.sleep(0.02)


async def reads(town: Town, person: int, words: str) -> None:
    await until(lambda: any(words in each for each in town.person(person).screens[-1:]))


async def creates(town: Town, person: int, customer: str) -> None:
    phone = town.person(person).phone
    phone.say("/new")
    await reads(town, person, "Who is the customer?")
    phone.say(customer)
    create = f"➕ Create “{customer}”"
    # Below it may stand names that are nearly the same.
    await until(lambda: create in town.person(person).buttons)
    phone.tap(create)
    await reads(town, person, "What kind of opportunity")
    phone.tap("✅ Save")
    await reads(town, person, "Saved as OPP-2026-")


def only_on_postgres(firm: Firm) -> None:
    if firm.town.core.settings.sqlite_file is not None:
        pytest.skip("SQLite has one bot process")


def how_many(desk: Desk) -> int:
    return desk.store.pipelines.totals(Scope(everybody=True))[0]


async def test_a_webhook_brings_a_whole_opportunity(firm: Firm) -> None:
    async with firm.worker() as worker:
        await creates(firm.town, REP, "Acme")
        await worker.stop()
    assert await firm.town.kept(how_many) == 1


async def test_two_workers_share_two_talks(firm: Firm) -> None:
    only_on_postgres(firm)
    async with firm.worker() as one, firm.worker() as other:
        await asyncio.gather(creates(firm.town, REP, "Acme"), creates(firm.town, SECOND, "Bolt"))
        assert {one.port, other.port} <= set(firm.balancer.served)
    assert await firm.town.kept(how_many) == 2


async def test_a_rolling_restart_loses_and_doubles_nothing(firm: Firm) -> None:
    """Each worker is stopped in turn while two people work; another has come before."""
    only_on_postgres(firm)
    town, done = firm.town, asyncio.Event()

    async def work(person: int, names: str) -> None:
        for each in range(6):
            await creates(town, person, f"{names} {each}")

    async with asyncio.TaskGroup() as group:
        rolling = group.create_task(roll(firm, done))
        await asyncio.gather(work(REP, "Nora"), work(SECOND, "Sam"))
        done.set()
        await rolling
    assert await town.kept(how_many) == 12


async def roll(firm: Firm, done: asyncio.Event) -> None:
    """A new worker comes, then the older one goes, until everybody has what they wanted."""
    old = firm.worker()
    worker = await old.__aenter__()
    try:
        for _ in range(3):
            new = firm.worker()
            next_worker = await new.__aenter__()
            await worker.stop()
            await old.__aexit__(None, None, None)
            firm.balancer.ports.remove(worker.port)
            old, worker = new, next_worker
        await done.wait()
    finally:
        await old.__aexit__(None, None, None)


async def test_another_worker_goes_on_where_one_died(
    firm: Firm, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its update is stored and its lane is leased; nobody is there to work it off."""
    town, moment = firm.town, app.machine_now()
    monkeypatch.setattr(app, "machine_now", lambda: moment)
    town.rep.phone.say("/new")
    (update,) = await town._fetch()
    database = town.core.work.database
    dead = lanes.SqlLanes(database, bot=town.core.settings.bot_id, worker="dead")
    assert [lane for lane, _ in await dead.receive([update], moment)] == [(REP, REP)]

    async with firm.worker() as worker:
        await worker.chat.lanes.look_after()
        if town.core.settings.sqlite_file is None:
            assert town.rep.screens == []
            moment = later(moment)
            await worker.chat.lanes.look_after()
        # A SQLite file has one process: whoever had a lane before this start is dead.
        await reads(town, REP, "Who is the customer?")
        assert await dead.waiting((REP, REP)) == []


def later(moment: datetime) -> datetime:
    return moment + lanes.LEASE + timedelta(seconds=1)
