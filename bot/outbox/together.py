"""Several processes with one token: one sends, and all know how fast the others write."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from bot.actions.duties_port import Duties
from bot.outbox.limiter import Limiter
from bot.outbox.sender import Sender
from bot.outbox.ticks import Tick

SENDING = "send"
DUTY_EVERY = 2.0
PACE_EVERY = 1.0


def together_ticks(
    duties: Duties,
    limiter: Limiter,
    sender: Sender,
    *,
    now: Callable[[], datetime],
    sends: bool,
) -> tuple[Tick, ...]:
    """First in a sweep. With `sends` this process sends whenever no other one does."""

    async def take_turns() -> None:
        sender.on_duty = await duties.hold(SENDING, now())

    async def keep_pace() -> None:
        paused = limiter.paused_for()
        until = now() + timedelta(seconds=paused) if paused else None
        others = await duties.tell(limiter.answers_lately(), until, now())
        rest = (others.paused_until - now()).total_seconds() if others.paused_until else 0.0
        limiter.beside(others.answers, rest=rest)

    pace = Tick("pace", PACE_EVERY, keep_pace)
    return (Tick("duty", DUTY_EVERY, take_turns), pace) if sends else (pace,)
