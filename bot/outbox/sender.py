"""Takes rows from the outbox, posts them, and settles each one as its answer comes."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from random import random

from bot.actions.ports.machine import Claimed, Queue
from bot.metering import Meter
from bot.outbox.limiter import Limiter
from bot.outbox.outcomes import (
    Dead,
    Failed,
    Gone,
    Moved,
    Outcome,
    Refused,
    Sent,
    Unchanged,
    Unknown,
    outcome_of,
)
from bot.outbox.ptb import Courier
from bot.outbox.speaking import Speak
from bot.speech.say import Wire

MOST_IN_FLIGHT = 4
"""What a crash in mid-send may double is bounded by this."""
PATIENCE = 0.3
"""Seconds a claimed row may wait for its chat; a slower chat's row goes back meanwhile."""
FIRST_RETRY, LONGEST_RETRY = 2.0, 300.0

Illustrate = Callable[[Claimed], Awaitable[Wire | None]]
"""The call with its picture; None for a message that has none."""

_WAITS = "waits for its chat's turn"
_log = logging.getLogger(__name__)


class Sender:
    """Sends what is due. `now` is machine time as aware UTC, `jitter` is in 0..1.

    In order within a chat, since the queue hands out only the oldest row of each; across
    chats a few at once. A row without an answer keeps its lease: the reaper decides.
    """

    def __init__(
        self,
        queue: Queue,
        bot: Courier,
        speak: Speak,
        limiter: Limiter,
        *,
        now: Callable[[], datetime],
        worker: str,
        jitter: Callable[[], float] = random,
        meter: Meter | None = None,
        illustrate: Illustrate | None = None,
    ) -> None:
        self._illustrate = illustrate
        self._meter = meter or Meter()
        self._queue = queue
        self._bot = bot
        self._speak = speak
        self._limiter = limiter
        self._now = now
        self._worker = worker
        self._jitter = jitter
        self._due = asyncio.Event()
        self._news = asyncio.Event()
        self._draining = asyncio.Lock()
        self._in_flight = 0
        self._stopping = asyncio.Event()
        self.on_duty = True
        """Another process may be the one that sends; then nothing is claimed here."""

    async def take_over(self) -> None:
        """From now on this process sends; groups go on being counted where another one left."""
        now = self._now()
        for chat, posted in await self._queue.to_groups(now):
            self._limiter.recall(chat, (now - posted).total_seconds())
        self.on_duty = True

    def wake(self) -> None:
        """Something may be due; cheap, from anywhere in the event loop."""
        self._due.set()
        self._news.set()

    def stop(self) -> None:
        """Claims nothing more; `run` and `drain` return when what is under way has landed."""
        self._stopping.set()
        self.wake()

    async def run(self) -> None:
        """Drains whenever woken, until stopped."""
        while not self._stopping.is_set():
            await self._due.wait()
            self._due.clear()
            await self.drain()

    async def drain(self) -> int:
        """Sends until nothing is due any more; how many rows were taken."""
        taken = 0
        async with self._draining, asyncio.TaskGroup() as flight:
            while not self._stopping.is_set():
                self._news.clear()
                rows = await self._claim()
                taken += len(rows)
                self._in_flight += len(rows)
                for row in rows:
                    flight.create_task(self._deliver(row))
                if not rows and not self._in_flight:
                    break
                if not rows:
                    await self._news.wait()
        return taken

    async def _claim(self) -> Sequence[Claimed]:
        """Not before the token has a place: a lease should be about to be used."""
        free = MOST_IN_FLIGHT - self._in_flight
        if not free or not self.on_duty or await self._stopped_within(self._limiter.delay()):
            return ()
        try:
            return await self._queue.claim(self._worker, self._now(), limit=free)
        except Exception:  # noqa: BLE001 - the next beat tries again
            # Raised further it would tear the messages under way from their answers.
            _log.exception("the outbox could not be read")
            return ()

    async def _stopped_within(self, seconds: float) -> bool:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), seconds)
        return self._stopping.is_set()

    async def _deliver(self, row: Claimed) -> None:
        """Whatever goes wrong here concerns one row: its lease runs out and it is reaped."""
        try:
            if (delay := self._limiter.delay(row.chat)) > PATIENCE:
                await self._queue.retry(row.id, self._after(delay), _WAITS, counts=False)
            else:
                await self._send(row)
        except Exception:  # noqa: BLE001 - one row's trouble is its own
            _log.exception("outbox row %s (%s) is left to the reaper", row.id, row.key)
        finally:
            self._in_flight -= 1
            self._news.set()

    async def _send(self, row: Claimed) -> None:
        outcome = await self._post(row)
        if isinstance(outcome, Gone):
            row = replace(row, message_id=None)
            outcome = await self._post(row)
        await self._settle(row, outcome)

    async def _post(self, row: Claimed) -> Outcome:
        """With its picture; where there is none to be had, or none is let in, in words."""
        illustrated = await self._illustrated(row)
        if illustrated is not None:
            call = self._bot.post(illustrated.method, illustrated.params, photo=illustrated.file)
            outcome = await outcome_of(call)
            if not isinstance(outcome, Dead) or outcome.unreachable:
                return outcome
        wire = self._wire(row)
        if wire is None:
            return Dead("cannot be said", unreachable=False)
        return await outcome_of(self._bot.post(wire.method, wire.params))

    async def _illustrated(self, row: Claimed) -> Wire | None:
        if self._illustrate is None:
            return None
        try:
            return await self._illustrate(row)
        except Exception:  # noqa: BLE001 - the words of the row still go
            _log.exception("outbox row %s (%s) goes without its picture", row.id, row.key)
            return None

    def _wire(self, row: Claimed) -> Wire | None:
        try:
            return self._speak(row)
        except Exception:  # noqa: BLE001 - a bad row must not stop its chat for ever
            _log.exception("outbox row %s (%s) cannot be said", row.id, row.key)
            return None

    async def _settle(self, row: Claimed, outcome: Outcome) -> None:
        became = type(outcome).__name__.lower()
        self._meter.count("forsat_messages_total", outcome=became)
        match outcome:
            case Sent(message_id):
                await self._queue.sent(row.id, message_id or row.message_id, self._now())
            case Unchanged():
                await self._queue.sent(row.id, row.message_id, self._now())
            case Refused(seconds):
                error = f"429, for {seconds:g} s"
                await self._queue.retry(row.id, self._after(seconds), error, counts=False)
            case Moved(chat):
                await self._queue.moved(row.id, chat)
            case Dead(error, unreachable):
                _log.warning("outbox row %s (%s) is dead: %s", row.id, row.key, error)
                await self._queue.dead(row.id, error, unreachable=unreachable)
            case Unknown(error) if row.message_id is None:
                _log.warning("outbox row %s (%s) got no answer: %s", row.id, row.key, error)
            case Failed(error) | Unknown(error):
                at = self._after(self._backoff(row.attempts))
                await self._queue.retry(row.id, at, error, counts=True)
            case Gone():
                await self._queue.dead(row.id, "there is nothing to edit", unreachable=False)

    def _backoff(self, attempts: int) -> float:
        """Seconds: doubling up to the longest, half of it by chance."""
        doubled = FIRST_RETRY * 2.0 ** min(attempts, 16)
        return min(doubled, LONGEST_RETRY) * (0.5 + self._jitter() / 2)

    def _after(self, seconds: float) -> datetime:
        return self._now() + timedelta(seconds=seconds)
