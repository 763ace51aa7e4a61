"""Reports that are due are told, each in a transaction of its own."""

from __future__ import annotations

from collections.abc import Callable

from bot.actions.ports import Desk, Work
from bot.outbox.chores import Chore, do_chores
from bot.outbox.ticks import Tick
from bot.reports.sending import send_weekly
from bot.speech.translator import Translator

EVERY = 60.0


def weekly_tick(work: Work, tr: Translator, wake: Callable[[], None]) -> Tick:
    """Asks once a minute whose Monday morning it is."""

    def due(desk: Desk) -> tuple[int, ...]:
        return tuple(desk.store.subscriptions.due(desk.now))

    def send(desk: Desk, about: int) -> bool:
        return send_weekly(desk, about, tr)

    async def run() -> None:
        await do_chores(work, (Chore("weekly reports", due, send),))
        wake()

    return Tick("weekly-reports", EVERY, run)
