"""The demo's business time: the system's, moved on by whoever plays."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.actions.ports import Clock

WORK_BEGINS = time(9)
WEEK = 7
STRIDE = timedelta(minutes=15)
"""What falls due on the way comes at its time: most people's times are quarters."""


class MovableClock:
    """Some clock plus an offset that only grows."""

    def __init__(self, base: Clock) -> None:
        self._base = base
        self._offset = timedelta()

    def now(self) -> datetime:
        return self._base.now() + self._offset

    def forward(self, by: timedelta) -> None:
        self._offset += by


class DemoTime:
    """The clock as the chat page drives it.

    `zone` is the organisation's. A move goes from quarter to quarter of an hour; `moved` is
    awaited after each of them, and makes what became due happen.
    """

    def __init__(self, clock: MovableClock, zone: str) -> None:
        self._clock = clock
        self._zone = ZoneInfo(zone)
        self.moved: Callable[[], Awaitable[None]] | None = None

    async def now(self) -> datetime:
        return self._clock.now()

    async def move(self, what: str) -> None:
        """By an "hour", a "day", or to the next "monday" at nine."""
        goal = self._goal(self._clock.now(), what)
        while (now := self._clock.now()) < goal:
            self._clock.forward(min(_next_quarter(now), goal) - now)
            if self.moved is not None:
                await self.moved()

    def _goal(self, now: datetime, what: str) -> datetime:
        if what == "monday":
            return self._next_monday(now)
        return now + (timedelta(hours=1) if what == "hour" else timedelta(days=1))

    def _next_monday(self, now: datetime) -> datetime:
        today = now.astimezone(self._zone).date()
        days = WEEK - today.weekday()
        return datetime.combine(today + timedelta(days=days), WORK_BEGINS, self._zone)


def _next_quarter(now: datetime) -> datetime:
    passed = timedelta(minutes=now.minute, seconds=now.second, microseconds=now.microsecond)
    return now + STRIDE - passed % STRIDE
