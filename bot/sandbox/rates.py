"""Telegram's flood limits, for tests of a sender: more than these answers 429."""

from __future__ import annotations

import math
from collections import defaultdict, deque
from collections.abc import Callable

from bot.sandbox.refusals import too_many

COUNTED = ("send", "edit", "forward", "copy")
NOT_COUNTED = {"sendchataction"}


class Window:
    """At most `limit` calls in any `seconds` seconds."""

    def __init__(self, limit: int, seconds: float) -> None:
        self._limit = limit
        self._seconds = seconds
        self._taken: deque[float] = deque()

    def wait(self, now: float) -> float:
        """Seconds until the next call may pass, 0 for at once."""
        while self._taken and self._taken[0] <= now - self._seconds:
            self._taken.popleft()
        if len(self._taken) < self._limit:
            return 0.0
        return self._taken[-self._limit] + self._seconds - now

    def take(self, now: float) -> None:
        self._taken.append(now)


class Rates:
    """Sliding windows per token, chat and group; a refused call takes no place."""

    def __init__(
        self,
        machine: Callable[[], float],
        *,
        per_second: int = 30,
        chat_burst: int = 3,
        group_per_minute: int = 20,
    ) -> None:
        self._machine = machine
        self._token = Window(per_second, 1.0)
        self._chats: dict[int, Window] = defaultdict(lambda: Window(chat_burst, float(chat_burst)))
        self._groups: dict[int, Window] = defaultdict(lambda: Window(group_per_minute, 60.0))

    def admit(self, method: str, chat_id: int) -> None:
        """Count one call; ApiError 429 with whole seconds to wait."""
        name = method.lower()
        if name in NOT_COUNTED or not name.startswith(COUNTED):
            return
        windows = [self._token, self._chats[chat_id]]
        if chat_id < 0:
            windows.append(self._groups[chat_id])
        now = self._machine()
        wait = max(window.wait(now) for window in windows)
        if wait > 0:
            raise too_many(max(1, math.ceil(wait)))
        for window in windows:
            window.take(now)
