"""The lanes of a bot that is the only process of its database: in memory, as it polls.

Where a database has one process, which worker is at which talk need not be written down.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain
from types import TracebackType
from typing import Any, Self

from bot.actions.ports.lanes import lane_of
from bot.actions.ports.machine import Inbox
from bot.handlers.updates.gathering import Gathering
from bot.handlers.updates.intake import Intake, Lanes


class Alone:
    """Takes updates in like `Sharing`, which asks the database whose turn it is."""

    def __init__(self, intake: Intake, inbox: Inbox) -> None:
        self._intake = intake
        self._inbox = inbox
        self._lanes = Lanes(intake.work_off, catch_up=intake.catch_up)
        self._arriving = Gathering(self._store)

    async def __aenter__(self) -> Self:
        await self._lanes.__aenter__()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._lanes.__aexit__(kind, error, trace)

    @property
    def under_way(self) -> int:
        """How many talks it is at."""
        return self._lanes.under_way

    async def take(self, updates: Sequence[Mapping[str, Any]]) -> None:
        """Stores updates, and only then returns; they are worked off meanwhile."""
        await self._arriving.add(updates)

    async def _store(self, arrived: Sequence[Sequence[Mapping[str, Any]]]) -> Sequence[None]:
        for waiting in await self._inbox.receive(chain.from_iterable(arrived)):
            self._lanes.put(waiting)
        return [None] * len(arrived)

    async def look_after(self) -> None:
        """Again what failed and was left: nobody else could take it."""
        if not self._lanes.open:
            return
        left = await self._inbox.unsettled()
        # All of a lane or nothing of it: what it is at now goes on by itself.
        idle = {lane for each in left if self._lanes.idle(lane := lane_of(each.payload))}
        for waiting in left:
            if self._lanes.open and lane_of(waiting.payload) in idle:
                self._lanes.put(waiting)

    async def take_up(self) -> None:
        """At a start: what a crash left behind."""
        await self._intake.take_up(self._lanes)
