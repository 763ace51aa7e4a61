"""Lanes that several workers share, as one of them works through its own.

What waits stands in the database. A worker that takes an update in and gets the lane runs
it until it is empty; one that does not leaves it to whoever has it. Ended by force, a
worker keeps its lanes for a few seconds, then another one goes on with them.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import chain, pairwise
from types import TracebackType
from typing import Any, Self

import structlog

from bot.actions.ports.lanes import Lane, SharedLanes
from bot.actions.ports.machine import Waiting
from bot.handlers.updates.gathering import Gathering

NOTHING: Mapping[str, Any] = {}
RESTS = timedelta(seconds=5)
"""How long a lane that could not be worked off is left alone."""

Updates = Sequence[Mapping[str, Any]]
Handle = Callable[[Waiting, Mapping[str, Any]], Awaitable[None]]

_log = structlog.get_logger(__name__)


class Sharing:
    """`now` is machine time. Leaving the block waits until every lane of ours is empty."""

    def __init__(
        self,
        lanes: SharedLanes,
        *,
        handle: Handle,
        catch_up: Callable[[Lane], Awaitable[None]],
        now: Callable[[], datetime],
    ) -> None:
        self._lanes = lanes
        self._handle = handle
        self._catch_up = catch_up
        self._now = now
        self._running: set[Lane] = set()
        self._again: set[Lane] = set()
        self._group: asyncio.TaskGroup | None = None
        self._ending = False
        self._arriving = Gathering(self._store)
        self._done_with = Gathering(lanes.give_back)

    async def __aenter__(self) -> Self:
        self._group = await asyncio.TaskGroup().__aenter__()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._ending = True
        if self._group is not None:
            await self._group.__aexit__(kind, error, trace)
            self._group = None

    @property
    def under_way(self) -> int:
        """How many talks this worker is at."""
        return len(self._running)

    async def take(self, updates: Updates) -> None:
        """Stores updates, and only then returns; they are worked off meanwhile."""
        await self._arriving.add(updates)

    async def _store(self, arrived: Sequence[Updates]) -> Sequence[None]:
        updates = chain.from_iterable(arrived)
        for lane, waiting in await self._lanes.receive(updates, self._now()):
            self._begin(lane, waiting)
        return [None] * len(arrived)

    async def take_up(self) -> None:
        """At a start: what others left, and what nobody was shown."""
        for lane in await self._lanes.forsaken(self._now()):
            self._begin(lane, None)

    async def look_after(self) -> None:
        """On a beat far shorter than a lease: ours stay ours, orphans are taken in."""
        if self._group is None:
            return
        if self._running:
            await self._lanes.renew(tuple(self._running), self._now())
        if not self._ending:
            for lane in await self._lanes.orphans(self._now()):
                self._begin(lane, None)

    def _begin(self, lane: Lane, waiting: Updates | None) -> None:
        """With what waits in it; an orphan, of which that is not known, without it."""
        if self._group is None:
            raise RuntimeError("the lanes are not open")
        if lane in self._running:
            # It was given back and taken anew before whoever is at it heard of the first,
            # or a stall let its lease run out: they look once more before they end.
            self._again.add(lane)
            return
        self._running.add(lane)
        self._group.create_task(self._run(lane, waiting))

    async def _run(self, lane: Lane, waiting: Updates | None) -> None:
        try:
            await self._once(lane, waiting)
            while lane in self._again:
                self._again.discard(lane)
                # What was given with it was not looked at, and nobody need have knocked since.
                await self._once(lane, None)
        finally:
            self._running.discard(lane)
            self._again.discard(lane)

    async def _once(self, lane: Lane, waiting: Updates | None) -> None:
        """Until nothing waits in it any more, as far as was known when it was given back."""
        try:
            if waiting is None:
                while found := await self._lanes.waiting(lane):
                    await self._each(found)
                await self._catch_up(lane)
            else:
                await self._each(waiting)
            while found := await self._done_with.add(lane):
                await self._each(found)
        except Exception:  # noqa: BLE001 - raised further it would cancel all other lanes
            _log.exception("left for later", lane=lane)
            await self._give_up(lane)

    async def _each(self, updates: Updates) -> None:
        for payload, behind in pairwise([*updates, NOTHING]):
            await self._handle(Waiting(payload["update_id"], payload), behind)

    async def _give_up(self, lane: Lane) -> None:
        try:
            await self._lanes.leave(lane, self._now() + RESTS)
        except Exception:  # noqa: BLE001 - then its lease runs out by itself
            _log.warning("not given back", lane=lane)
