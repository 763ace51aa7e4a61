"""Several processes with one token: one sends, and all share what Telegram takes a second."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta

from bot.actions.ports.duties import Duties, Standing
from bot.outbox.limiter import Limiter
from bot.outbox.sender import Sender
from bot.outbox.ticks import Tick

SENDING = "send"
DUTY_EVERY = 2.0
PACE_EVERY = 1.0
SHARE_LASTS = 2.5
"""Seconds a share is ours without being asked for anew. A second later, when Telegram counts
nothing of it any more, must be sooner than others take it."""


class Together:
    """Of one process; `takes` tells whether people are answered by it."""

    def __init__(
        self,
        duties: Duties,
        limiter: Limiter,
        sender: Sender,
        *,
        now: Callable[[], datetime],
        sends: bool,
        takes: bool,
    ) -> None:
        self._duties = duties
        self._limiter = limiter
        self._sender = sender
        self._now = now
        self._sends = sends
        self._takes = takes
        self._ending: asyncio.TimerHandle | None = None
        limiter.beside(0)

    def ticks(self) -> tuple[Tick, ...]:
        """First in a sweep. Where this process may send, it does whenever no other one does."""
        pace = Tick("pace", PACE_EVERY, self.keep_pace)
        return (Tick("duty", DUTY_EVERY, self.take_turns), pace) if self._sends else (pace,)

    async def begin(self) -> None:
        """Before the first message: without a share it could be one more than Telegram takes."""
        if self._sends:
            await self.take_turns()
        await self.keep_pace()

    async def take_turns(self) -> None:
        held = await self._duties.hold(SENDING, self._now())
        if held and not self._sender.on_duty:
            await self._sender.take_over()
        self._sender.on_duty = held

    async def keep_pace(self) -> None:
        """On a beat."""
        now, limiter = self._now(), self._limiter
        paused = limiter.paused_for()
        mine = Standing(
            limiter.answers_wanted(),
            limiter.others_wanted() if self._takes or self._on_duty() else None,
            limiter.held(),
            now + timedelta(seconds=paused) if paused else None,
        )
        granted = await self._duties.tell(mine, limiter.per_second, now)
        until = granted.paused_until
        rest = (until - self._now()).total_seconds() if until else 0.0
        self._hold_for_a_while(forever=granted.alone)
        limiter.beside(granted.share, rest=rest)

    def close(self) -> None:
        """What is under way may still be written."""
        if self._ending is not None:
            self._ending.cancel()

    def _on_duty(self) -> bool:
        return self._sends and self._sender.on_duty

    def _hold_for_a_while(self, *, forever: bool) -> None:
        """A process that cannot ask any more is forgotten, and others write in its place."""
        self.close()
        if not forever:
            loop = asyncio.get_running_loop()
            self._ending = loop.call_later(SHARE_LASTS, self._limiter.beside, 0)
