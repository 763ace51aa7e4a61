"""What many talks want of the database at the same moment, done by one transaction.

A transaction costs more than most of what is done in it. So while one is under way, whatever
else is wanted gathers behind it, and the next one does all of that. Somebody who is alone
waits for nobody.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from bot.actions.ports import StoreAway

T = TypeVar("T")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class _Wanted(Generic[T, R]):
    item: T
    done: asyncio.Future[R]


class Gathering(Generic[T, R]):
    """`together` does items in one transaction, in their order; a result for each.

    Nothing is harmed when it does one again.
    """

    def __init__(self, together: Callable[[Sequence[T]], Awaitable[Sequence[R]]]) -> None:
        self._together = together
        self._turn = asyncio.Lock()
        self._waiting: list[_Wanted[T, R]] = []

    async def add(self, item: T) -> R:
        """Returns when it is committed; raises what its transaction raised."""
        future: asyncio.Future[R] = asyncio.get_running_loop().create_future()
        wanted = _Wanted(item, future)
        self._waiting.append(wanted)
        # Whoever comes to the turn first works for all; the others find theirs done.
        async with self._turn:
            if not wanted.done.done():
                await self._work_off()
        return await wanted.done

    async def _work_off(self) -> None:
        batch, self._waiting = self._waiting, []
        try:
            await self._all(batch)
        finally:
            # Cancelled half way: others still want theirs, whether it was committed or not.
            self._waiting[:0] = [each for each in batch if not each.done.done()]

    async def _all(self, batch: Sequence[_Wanted[T, R]]) -> None:
        try:
            results = await self._together([each.item for each in batch])
        except StoreAway as away:
            for each in batch:
                _refuse(each, away)
        except Exception as error:  # noqa: BLE001 - whoever wanted it is told
            if len(batch) == 1:
                _refuse(batch[0], error)
                return
            for each in batch:
                # One of them is at fault, and the others have no part in it.
                await self._all([each])
        else:
            for each, result in zip(batch, results, strict=True):
                if not each.done.done():
                    each.done.set_result(result)


def _refuse(wanted: _Wanted[T, R], error: Exception) -> None:
    if not wanted.done.done():
        wanted.done.set_exception(error)
