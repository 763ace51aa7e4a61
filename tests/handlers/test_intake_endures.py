"""Reading updates outlives whatever is away for a while, and tears no lane."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiogram.exceptions import TelegramUnauthorizedError
from structlog.testing import capture_logs

from bot.actions.ports import StoreAway
from bot.actions.ports.lanes import Lane
from bot.actions.ports.machine import Waiting
from bot.handlers.screens import SCREENS
from bot.handlers.turns.turn import Turn
from bot.handlers.updates import intake as reading
from bot.handlers.updates import trying
from bot.handlers.updates.alone import Alone
from bot.handlers.updates.dispatching import the_dispatcher
from bot.handlers.updates.intake import NOTHING, Intake, Lanes
from bot.handlers.updates.rawpoll import RawPoll
from bot.persistence.updates.inbox import SqlInbox
from bot.sandbox.faults import Fault
from support.town import ADMIN, REP, Town


class StumblingInbox(SqlInbox):
    """A database that is locked the first times it is asked to keep something."""

    stumbles = 2

    async def receive(self, updates: Iterable[Mapping[str, Any]]) -> Sequence[Waiting]:
        if self.stumbles:
            self.stumbles -= 1
            raise OSError("database is locked")
        return await super().receive(updates)


def intake_of(town: Town) -> Intake:
    settings, database = town.core.settings, town.core.work.database
    return Intake(
        bot=town.chat.bot,
        dispatcher=the_dispatcher(),
        inbox=StumblingInbox(database, bot=settings.bot_id),
        kit=town.chat.intake._kit,
    )


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trying, "FIRST_PAUSE", 0.001)
    monkeypatch.setattr(reading, "FIRST_PAUSE", 0.01)


async def until_read(town: Town, words: str) -> None:
    for _ in range(1500):
        try:
            if words in town.person(REP).reads:
                return
        except LookupError:
            pass
        await asyncio.sleep(0.02)
    raise AssertionError(f"never read: {words}")


async def test_a_locked_database_and_a_broken_line_are_waited_for(town: Town) -> None:
    intake = intake_of(town)
    for kind in ("server_error", "bad_gateway", "drop_before", "drop_after"):
        town.sandbox.world.faults.add(Fault(kind, method="getUpdates"))
    async with asyncio.TaskGroup() as group:
        group.create_task(intake.poll())
        town.rep.phone.say("/new")
        await until_read(town, "Who is the customer?")
        intake.stop()


async def test_the_database_goes_away_anew_while_what_was_missed_is_shown() -> None:
    """A lane is left to the next start only when the bot is ending."""
    away = {"job": 2, "catch up": 3}
    done: list[str] = []

    async def step(name: str) -> None:
        if away[name]:
            away[name] -= 1
            raise StoreAway(name)
        done.append(name)

    async def work(_waiting: Waiting, _behind: Mapping[str, Any]) -> None:
        await step("job")

    async def catch_up(_lane: Lane) -> None:
        await step("catch up")

    with capture_logs() as logs:
        async with Lanes(work, catch_up=catch_up) as lanes:
            lanes.put(Waiting(1, {"update_id": 1, "message": {}}))
            while len(done) < 2:  # noqa: ASYNC110 - it happens beside
                await asyncio.sleep(0.01)
    assert done == ["job", "catch up"]
    assert "left for the next start" not in {each["event"] for each in logs}


async def test_what_failed_is_looked_at_again_where_one_worker_is_alone(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    intake, failures, done = intake_of(town), 1, list[int]()
    inbox = SqlInbox(town.core.work.database, bot=town.core.settings.bot_id)

    async def handle(waiting: Waiting, _behind: Mapping[str, Any]) -> None:
        nonlocal failures
        if failures:
            failures -= 1
            raise OSError("the disk is tired")
        done.append(waiting.update_id)
        await inbox.discard(waiting.update_id)

    async def until_idle() -> None:
        while alone.under_way:  # noqa: ASYNC110 - it happens beside
            await asyncio.sleep(0.01)

    monkeypatch.setattr(intake, "work_off", handle)
    alone = Alone(intake, inbox)
    await alone.look_after()
    message = {"chat": {"id": 9}, "from": {"id": 9}}
    async with alone:
        await alone.take([{"update_id": each, "message": message} for each in (1, 2)])
        await until_idle()
        assert done == [2]
        for _ in range(2):
            await alone.look_after()
            await until_idle()
    await alone.look_after()
    assert done == [2, 1]


class Flood(RawPoll):
    """More is always behind what came."""

    def __init__(self) -> None:
        self.number = 0
        self.size = reading.FULL

    async def next(
        self, offset: int, stop: asyncio.Event, *, wait: int = 0
    ) -> list[dict[str, Any]]:
        del offset, stop, wait
        await asyncio.sleep(0.01)
        first, self.number = self.number, self.number + self.size
        return [
            {"update_id": each, "message": {"chat": {"id": 9}, "from": {"id": 9}}}
            for each in range(first + 1, self.number + 1)
        ]


async def test_a_flood_is_begun_with_while_it_lasts(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is awaited behind full batches is awaited once, not anew for each of them."""
    monkeypatch.setattr(reading, "TAKING_IN", 0.1)
    intake, flood = intake_of(town), Flood()
    held: list[bool] = []

    async def take(_updates: Sequence[Mapping[str, Any]], lanes: Lanes) -> None:
        held.append(lanes.held)

    async def work(_waiting: Waiting, _behind: Mapping[str, Any]) -> None:
        raise AssertionError

    monkeypatch.setattr(intake, "take", take)
    async with Lanes(work) as lanes:
        for _ in range(40):
            await intake._next(flood, 0, lanes)
        assert held[0]
        assert not any(held[30:])
        flood.size = 1
        await intake._next(flood, 0, lanes)
        flood.size = reading.FULL
        await intake._next(flood, 0, lanes)
        assert held[-2:] == [False, True]


async def test_a_refused_token_ends_the_reading(town: Town) -> None:
    town.chat.bot._Bot__token = "1:demo-of-another-day"  # type: ignore[attr-defined]
    with pytest.raises(TelegramUnauthorizedError):
        await asyncio.wait_for(intake_of(town).poll(), 10)


class Poison:
    """Fails so often that nothing of a turn could answer for it."""

    def __init__(self, intake: Intake, times: int) -> None:
        self.left = times
        self.tried = 0
        self._usual = intake.handle

    async def handle(self, waiting: Waiting, behind: Mapping[str, Any] = NOTHING) -> None:
        text = waiting.payload.get("message", {}).get("text", "")
        if text == "poison" and self.left:
            self.left -= 1
            self.tried += 1
            raise OSError("the disk is tired")
        await self._usual(waiting, behind)


@pytest.mark.parametrize("webhook", [False, True])
async def test_what_failed_is_tried_again_in_its_place(
    town: Town, monkeypatch: pytest.MonkeyPatch, webhook: bool
) -> None:
    intake = intake_of(town)
    poison = Poison(intake, 2)
    monkeypatch.setattr(intake, "handle", poison.handle)
    async with running(town, intake, webhook=webhook):
        for words in ("/new", "poison"):
            town.rep.phone.say(words)
        async with asyncio.timeout(30):
            while not any("poison" in each for each in offered(town)):  # noqa: ASYNC110
                await asyncio.sleep(0.02)
    assert poison.tried == 2
    assert await town.chat.intake._inbox.unsettled() == []
    await town.sweep()
    assert town.person(ADMIN).screens == []


@pytest.mark.parametrize("webhook", [False, True])
async def test_what_always_fails_is_set_aside_and_told(
    town: Town, monkeypatch: pytest.MonkeyPatch, webhook: bool
) -> None:
    """Bounded, and the talk goes on; a restart does not begin with it again."""
    intake = intake_of(town)
    poison = Poison(intake, 1000)
    monkeypatch.setattr(intake, "handle", poison.handle)
    async with running(town, intake, webhook=webhook):
        for words in ("poison", "/new"):
            town.rep.phone.say(words)
        await until_read(town, "Who is the customer?")
    assert poison.tried == trying.TRIES
    assert await town.chat.intake._inbox.unsettled() == []
    (code,) = [each.rsplit(" ", 1)[1] for each in town.rep.screens if "tell support" in each]
    await town.sweep()
    told = town.person(ADMIN).screens[-1]
    assert "A message from Nora Field failed five times." in told
    assert code.rstrip(".") in told
    assert "poison" not in told


async def test_what_fails_and_cannot_be_settled_is_told_once(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not with another code for each of the five tries."""
    tried: list[int] = []

    def broken(_sight: object) -> None:
        raise ZeroDivisionError

    async def never(turn: Turn) -> None:
        if not turn.settled:
            tried.append(turn.origin.update_id)
            raise OSError("the disk is tired")

    monkeypatch.setitem(SCREENS, "help", broken)
    monkeypatch.setattr(Turn, "_settle", never)
    with capture_logs():
        async with running(town, intake_of(town), webhook=False):
            for words in ("/help", "/new"):
                town.rep.phone.say(words)
            await until_read(town, "Who is the customer?")
    assert len(tried) == trying.TRIES
    assert len([each for each in town.rep.screens if "tell support" in each]) == 1


def offered(town: Town) -> list[str]:
    try:
        return town.rep.buttons
    except LookupError:
        return []


@asynccontextmanager
async def running(town: Town, intake: Intake, *, webhook: bool) -> AsyncIterator[None]:
    async with asyncio.TaskGroup() as group:
        if webhook:
            inbox = SqlInbox(town.core.work.database, bot=town.core.settings.bot_id)
            alone = Alone(intake, inbox)

            async def bring() -> None:
                async with alone:
                    while not intake._stop.is_set():
                        await alone.take(await town._fetch())
                        await asyncio.sleep(0.01)

            group.create_task(bring())
        else:
            group.create_task(intake.poll())
        yield
        intake.stop()
