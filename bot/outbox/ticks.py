"""What happens by itself: each tick asks what is due, and none knows when.

The scheduler only beats; due times are rows in the database. So every tick may be missed,
doubled or run by several processes at once.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

from bot.actions.ports import Clock
from bot.actions.ports.machine import Inbox, Queue, Reminders
from bot.metering import Meter
from bot.outbox.sender import Sender

REMINDERS_EVERY = 1.0
OUTBOX_EVERY = 0.3
LEASES_EVERY = 5.0
PRUNING_EVERY = 3600.0

_BATCH = 50
_MOST_BEATS = 10
"""Of one tick at a time, for the scheduler alone: a beat that finds its tick at work ends at
once, so there are never so many.
"""
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Tick:
    """Something idempotent to do every so many seconds."""

    name: str
    every: float
    run: Callable[[], Awaitable[object]]


def usual_ticks(
    *,
    reminders: Reminders,
    queue: Queue,
    inbox: Inbox,
    sender: Sender,
    clock: Clock,
    now: Callable[[], datetime],
) -> tuple[Tick, ...]:
    """In the order of a sweep. Due is what `clock`, business time, says; leases run by
    `now`, machine time.
    """

    async def remind() -> None:
        await reminders.fire(clock.now(), limit=_BATCH)
        sender.wake()

    async def reap() -> None:
        await queue.reap(now())

    async def prune() -> None:
        await inbox.prune()
        await queue.prune()

    return (
        Tick("leases", LEASES_EVERY, reap),
        Tick("reminders", REMINDERS_EVERY, remind),
        Tick("pruning", PRUNING_EVERY, prune),
    )


class Ticks:
    """Runs each tick on its beat, never twice at a time here, until stopped."""

    def __init__(
        self, ticks: Iterable[Tick], sender: Sender, *, meter: Meter | None = None
    ) -> None:
        self._meter = meter or Meter()
        self._ticks = {tick: asyncio.Lock() for tick in ticks}
        self._sender = sender
        self._stopping = False
        self._scheduler = AsyncIOScheduler(
            timezone=UTC,
            job_defaults={
                "coalesce": True,
                "max_instances": _MOST_BEATS,
                "misfire_grace_time": None,
            },
        )

    def start(self) -> None:
        for tick in self._ticks:
            self._beat(self._run_if_free, tick.name, tick.every, tick)
        # A drain lasts as long as there is something to send; the beat only reminds of it.
        self._beat(self._wake, "outbox", OUTBOX_EVERY)
        self._scheduler.start()

    def pause(self) -> None:
        """No beat until further notice; `sweep` still runs everything when asked."""
        self._scheduler.pause()

    async def stop(self) -> None:
        """No new tick; returns when those under way have ended, none torn from its work."""
        self._stopping = True
        if self._scheduler.running:
            self._scheduler.pause()
            # What the scheduler has begun already gets its turn: it would be cancelled below.
            await asyncio.sleep(0)
        for lock in self._ticks.values():
            async with lock:
                pass
        if self._scheduler.running:
            # The scheduler hears of an end one turn later.
            await asyncio.sleep(0)
            self._scheduler.shutdown(wait=False)

    async def sweep(self) -> None:
        """Everything once, now, and sent: after the clock was moved, or in a test."""
        for tick in self._ticks:
            await self._run(tick)
        await self._sender.drain()

    def _beat(self, job: Callable[..., object], name: str, seconds: float, *args: object) -> None:
        trigger = IntervalTrigger(seconds=seconds, timezone=UTC)
        self._scheduler.add_job(job, trigger, args=args, id=name, name=name)

    async def _wake(self) -> None:
        self._sender.wake()

    async def _run_if_free(self, tick: Tick) -> None:
        """A beat: what is not done with the last one finds by itself what came due meanwhile."""
        if self._ticks[tick].locked():
            self._meter.count("forsat_tick_skipped_total", tick=tick.name)
        else:
            await self._run(tick)

    async def _run(self, tick: Tick) -> None:
        async with self._ticks[tick]:
            if self._stopping:
                return
            begun = time.monotonic()
            try:
                await tick.run()
            except Exception:  # noqa: BLE001 - a beat that fails must not be the last
                _log.exception("the tick %s failed; it comes again", tick.name)
                self._meter.count("forsat_tick_failures_total", tick=tick.name)
            self._meter.took("forsat_tick_seconds", time.monotonic() - begun, tick=tick.name)
