"""What many talks want of the database at one moment is one transaction, and each is answered."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest

from bot.actions.ports import StoreAway
from bot.handlers.updates.gathering import Gathering


class Store:
    """Notes what each transaction was given; commits when it is let, or refuses."""

    def __init__(self) -> None:
        self.transactions: list[list[int]] = []
        self.let = asyncio.Semaphore(0)
        self.away = False

    def go_on(self) -> None:
        for _ in range(10):
            self.let.release()

    async def together(self, items: Sequence[int]) -> Sequence[int]:
        self.transactions.append(list(items))
        await self.let.acquire()
        if self.away:
            raise StoreAway("locked")
        if 13 in items:
            raise ValueError(13)
        return [each * 10 for each in items]


async def begun(gathering: Gathering[int, int], *items: int) -> list[asyncio.Future[int]]:
    wanted = [asyncio.ensure_future(gathering.add(each)) for each in items]
    await asyncio.sleep(0)
    return wanted


async def test_what_comes_meanwhile_is_done_together_and_in_order() -> None:
    store = Store()
    gathering = Gathering(store.together)
    wanted = await begun(gathering, 1, 2, 3, 4)
    store.go_on()
    assert await asyncio.gather(*wanted) == [10, 20, 30, 40]
    assert store.transactions == [[1], [2, 3, 4]]


async def test_whoever_is_at_fault_harms_nobody_else() -> None:
    store = Store()
    gathering = Gathering(store.together)
    wanted = await begun(gathering, 1, 2, 13, 4)
    store.go_on()
    said = await asyncio.gather(*wanted, return_exceptions=True)
    assert said[:2] == [10, 20]
    assert isinstance(said[2], ValueError)
    assert said[3] == 40


async def test_a_store_that_is_away_is_not_asked_for_each() -> None:
    store = Store()
    store.away = True
    gathering = Gathering(store.together)
    wanted = await begun(gathering, 1, 2, 3)
    store.go_on()
    said = await asyncio.gather(*wanted, return_exceptions=True)
    assert [type(each) for each in said] == [StoreAway] * 3
    assert store.transactions == [[1], [2, 3]]


async def test_who_is_cancelled_half_way_leaves_the_others_theirs() -> None:
    store = Store()
    gathering = Gathering(store.together)
    first, second, third = await begun(gathering, 1, 2, 3)
    store.let.release()
    assert await first == 10
    await asyncio.sleep(0)
    assert store.transactions == [[1], [2, 3]]
    second.cancel()
    with pytest.raises(asyncio.CancelledError):
        await second
    store.go_on()
    assert await third == 30
