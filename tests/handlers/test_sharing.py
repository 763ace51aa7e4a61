"""No talk stands still because its lane was given back and taken anew in the same moment."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.actions.ports import StoreAway
from bot.actions.ports.lanes import Lane, lane_of
from bot.actions.ports.machine import Waiting
from bot.handlers.updates.sharing import Sharing

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
Payload = Mapping[str, Any]


def update(person: int, number: int) -> Payload:
    return {
        "update_id": person * 1000 + number,
        "message": {"chat": {"id": person}, "from": {"id": person}},
    }


class Store:
    """The lanes of one worker in memory, each with how often something came for it while the
    worker had it. `committed` runs when giving back is committed, and nobody who wanted it has
    heard of it; `left` the same after leaving."""

    def __init__(self) -> None:
        self.rows: dict[Lane, int] = {}
        self.inbox: dict[Lane, list[Payload]] = {}
        self.given: list[Sequence[Lane]] = []
        self.handled: list[int] = []
        self.renewed: list[Lane] = []
        self.committed: Callable[[], Awaitable[None]] | None = None
        self.left: Callable[[], Awaitable[None]] | None = None

    async def handle(self, waiting: Waiting, _behind: Payload) -> None:
        await asyncio.sleep(0)
        self.inbox[lane_of(waiting.payload)].remove(waiting.payload)
        self.handled.append(waiting.update_id)

    async def receive(
        self,
        updates: Iterable[Payload],
        now: datetime,  # noqa: ARG002
    ) -> Sequence[tuple[Lane, Sequence[Payload]]]:
        await asyncio.sleep(0)
        arrived = list(updates)
        for each in arrived:
            self.inbox.setdefault(lane_of(each), []).append(each)
        touched = sorted({lane_of(each) for each in arrived})
        free = [each for each in touched if each not in self.rows]
        self.rows = {
            **{lane: knocks + (lane in touched) for lane, knocks in self.rows.items()},
            **dict.fromkeys(free, 0),
        }
        return [(each, list(self.inbox[each])) for each in free]

    async def give_back(self, lanes: Sequence[Lane]) -> Sequence[Sequence[Payload]]:
        self.given.append(lanes)
        await asyncio.sleep(0)
        # Where nobody knocked, nothing is looked for.
        found = [list(self.inbox.get(each, [])) if self.rows.get(each) else [] for each in lanes]
        for lane, waiting in zip(lanes, found, strict=True):
            if not waiting:
                self.rows.pop(lane, None)
        await self._and_then("committed")
        return found

    async def leave(self, lane: Lane, until: datetime) -> None:  # noqa: ARG002
        await self._and_then("left")

    async def _and_then(self, name: str) -> None:
        then = getattr(self, name)
        setattr(self, name, None)
        if then is not None:
            await then()

    async def waiting(self, lane: Lane) -> Sequence[Payload]:
        return list(self.inbox.get(lane, []))

    async def renew(self, lanes: Sequence[Lane], now: datetime) -> None:  # noqa: ARG002
        self.renewed = list(lanes)

    async def orphans(self, now: datetime) -> Sequence[Lane]:  # noqa: ARG002
        return []

    async def forsaken(self, now: datetime) -> Sequence[Lane]:  # noqa: ARG002
        return []


async def nothing(_lane: Lane) -> None:
    return None


def sharing_of(store: Store) -> Sharing:
    return Sharing(store, handle=store.handle, catch_up=nothing, now=lambda: NOW)


async def test_what_comes_while_its_lane_is_given_back_is_worked_off() -> None:
    store = Store()
    sharing = sharing_of(store)
    store.committed = lambda: sharing.take([update(1, 2)])
    async with sharing:
        await sharing.take([update(1, 1)])
    assert store.handled == [1001, 1002]
    assert store.rows == {}


async def test_so_it_is_for_each_of_those_that_are_given_back_together() -> None:
    store = Store()
    sharing = sharing_of(store)

    async def next_time() -> None:
        # The first is given back alone; while it is, the other two gather behind it.
        while sharing._done_with._waiting == [] or len(store.handled) < 3:  # noqa: ASYNC110
            await asyncio.sleep(0)
        store.committed = lambda: sharing.take([update(2, 2), update(3, 2)])

    store.committed = next_time
    async with sharing:
        await sharing.take([update(1, 1), update(2, 1), update(3, 1)])
    assert [sorted(each) for each in store.given[:2]] == [[(1, 1)], [(2, 2), (3, 3)]]
    assert sorted(store.handled) == [1001, 2001, 2002, 3001, 3002]
    assert store.rows == {}


async def test_so_it_is_when_the_line_breaks_after_the_commit() -> None:
    store = Store()
    sharing = sharing_of(store)

    async def breaks() -> None:
        store.left = lambda: sharing.take([update(1, 2)])
        raise StoreAway("cut off")

    store.committed = breaks
    async with sharing:
        await sharing.take([update(1, 1)])
    assert store.handled == [1001, 1002]
    assert store.rows == {}


@pytest.mark.parametrize("people", [1, 10, 60])
async def test_of_many_talks_none_is_left_with_a_row_and_something_waiting(people: int) -> None:
    store = Store()
    sharing = sharing_of(store)

    async def writes(person: int) -> None:
        for number in range(20):
            await sharing.take([update(person, number)])
            for _ in range((person * 7 + number * 5) % 11):
                await asyncio.sleep(0)

    async with sharing:
        await asyncio.gather(*(writes(person) for person in range(1, people + 1)))
    assert len(store.handled) == people * 20
    for person in range(1, people + 1):
        mine = [each for each in store.handled if each // 1000 == person]
        assert mine == sorted(mine)
    assert store.rows == {}


async def test_only_talks_that_are_under_way_are_kept() -> None:
    """Of a lane that was taken as the line broke this worker does not know: it runs out."""
    store = Store()
    sharing = sharing_of(store)
    store.rows[(9, 9)] = 0
    async with sharing:
        await sharing.take([update(1, 1)])
        await sharing.look_after()
    assert store.renewed == [(1, 1)]
    assert store.handled == [1001]
