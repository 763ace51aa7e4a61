"""Who sends what waits for others, without a line to anybody."""

from __future__ import annotations

from dataclasses import dataclass

from actions.firm import Firm
from bot.actions.ports.machine import Claimed
from bot.persistence.outbox.queue import SqlQueue


@dataclass
class Sender:
    """Sends what waits, and keeps it."""

    queue: SqlQueue
    firm: Firm
    sent: int = 0

    async def take(self) -> list[Claimed]:
        return list(await self.queue.claim("w", self.firm.clock.now(), limit=50))

    async def send(self, *rows: Claimed) -> list[Claimed]:
        """These, or everything there is now."""
        told: list[Claimed] = []
        while claimed := list(rows) or await self.take():
            rows = ()
            for each in claimed:
                self.sent += 1
                await self.queue.sent(each.id, each.message_id or self.sent, self.firm.clock.now())
            told += claimed
        return told
