"""What waits for the bot: updates with ids, kept until the bot confirms them."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Iterable
from typing import Any

from bot.sandbox.refusals import conflict

FIRST_ID = 100_000_001
BATCH = 100
LONGEST_POLL_SECONDS = 50
NOT_BY_DEFAULT = {"chat_member", "message_reaction", "message_reaction_count"}

Update = dict[str, Any]


class UpdateQueue:
    """Updates in order; the same ones come again until a higher offset confirms them."""

    def __init__(self, tell: Callable[[], None]) -> None:
        """`tell` is called after every update that was queued."""
        self._tell = tell
        self.waiting: deque[Update] = deque()
        self.next_id = FIRST_ID
        self.allowed: list[str] | None = None
        self._news = asyncio.Event()
        self._poll = 0

    def add(self, kind: str, payload: Any) -> Update | None:
        """The update as queued; None for a kind the bot does not ask for."""
        wanted = kind in self.allowed if self.allowed else kind not in NOT_BY_DEFAULT
        if not wanted:
            return None
        update = {"update_id": self.next_id, kind: payload}
        self.next_id += 1
        self.waiting.append(update)
        self._news.set()
        self._tell()
        return update

    def allow(self, kinds: Iterable[str] | None) -> None:
        """Applies to updates created from now on; None leaves the choice as it was."""
        if kinds is not None:
            self.allowed = list(kinds) or None

    def confirm(self, offset: int) -> None:
        """Forget what is below the offset; a negative one keeps that many of the last."""
        if offset < 0:
            offset = self.next_id + offset
        while self.waiting and self.waiting[0]["update_id"] < offset:
            self.waiting.popleft()

    def settle(self, update_id: int) -> None:
        """Forget one update: a webhook took it."""
        self.waiting = deque(u for u in self.waiting if u["update_id"] != update_id)

    def clear(self) -> None:
        self.waiting.clear()

    async def poll(self, offset: int, limit: int, seconds: float) -> list[Update]:
        """Confirm, then answer at once or wait for news; a newer poll ends an older one."""
        self._poll += 1
        mine = self._poll
        self._news.set()
        self.confirm(offset)
        try:
            async with asyncio.timeout(min(seconds, LONGEST_POLL_SECONDS)):
                while not self.waiting:
                    await self.news()
                    self._still(mine)
        except TimeoutError:
            self._still(mine)
        return list(self.waiting)[: min(max(limit, 1), BATCH)]

    async def news(self) -> None:
        """Wait until something is added, or somebody else begins to wait."""
        self._news.clear()
        await self._news.wait()

    def _still(self, poll: int) -> None:
        if poll != self._poll:
            words = "terminated by other getUpdates request; "
            raise conflict(words + "make sure that only one bot instance is running")

    def dump(self) -> dict[str, Any]:
        return {"waiting": list(self.waiting), "next_id": self.next_id, "allowed": self.allowed}

    def restore(self, kept: dict[str, Any]) -> None:
        self.waiting = deque(kept["waiting"])
        self.next_id = kept["next_id"]
        self.allowed = kept["allowed"]
