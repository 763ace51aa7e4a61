"""One sender, its queue and its pretend Telegram, in virtual time."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from bot.actions.ports.machine import Claimed
from bot.outbox.limiter import Limiter
from bot.outbox.ptb import open_bot
from bot.outbox.sender import Illustrate, Sender
from bot.speech.say import Wire
from outbox.fake_queue import FakeQueue, utc_now
from outbox.pretend_telegram import Call, Envelope, Transport, ok
from outbox.virtual_time import machine, run


def speak(row: Claimed) -> Wire:
    params: dict[str, Any] = {"chat_id": row.chat, "text": f"row {row.id}"}
    if row.message_id is None:
        return Wire("sendMessage", params)
    return Wire("editMessageText", params | {"message_id": row.message_id})


class Answers:
    """Scripted envelopes first, one a call; then every message is taken."""

    def __init__(self) -> None:
        self.script: list[Envelope | Exception] = []
        self._last = 100

    def __call__(self, _call: Call) -> Envelope:
        if self.script:
            answer = self.script.pop(0)
            if isinstance(answer, Exception):
                raise answer
            return answer
        self._last += 1
        return ok({"message_id": self._last})


@dataclass
class Office:
    queue: FakeQueue
    limiter: Limiter
    answers: Callable[[Call], Envelope] = field(default_factory=Answers)
    half_trip: float = 0.0
    speak: Callable[[Claimed], Wire] = speak
    illustrate: Illustrate | None = None

    def works(self, act: Callable[[Sender], Awaitable[Any]]) -> Any:
        """What `act` gives, done with a fresh sender in virtual time."""

        async def main() -> Any:
            self.transport = Transport(self.answers, half_trip=self.half_trip)
            async with open_bot("1:a", limiter=self.limiter, request=self.transport) as bot:
                self.sender = Sender(
                    self.queue,
                    bot,
                    self.speak,
                    self.limiter,
                    now=utc_now,
                    worker="w1",
                    jitter=lambda: 1.0,
                    illustrate=self.illustrate,
                )
                return await act(self.sender)

        return run(main())

    def drains(self, *script: Envelope | Exception) -> list[Call]:
        """The calls of one drain against these answers."""
        if script:
            self.answers.script.extend(script)
        self.works(lambda sender: sender.drain())
        return self.transport.calls

    def drains_for(self, seconds: float, every: float = 0.3) -> list[Call]:
        """The calls while the sender runs and is woken on a beat."""

        async def beat(sender: Sender) -> None:
            async with asyncio.TaskGroup() as group:
                group.create_task(sender.run())
                until = machine() + seconds
                while machine() < until and await self.queue.depth():
                    sender.wake()
                    await asyncio.sleep(every)
                sender.stop()

        self.works(beat)
        return self.transport.calls
