"""Work that happens by itself: each chore finds what is due and does it one by one.

Each piece is a transaction of its own and asks again whether it is due, so any number of
processes may do it at once, and one that fails holds up none of the others.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from bot.actions.by_itself import auto_close, expiring, snapshots
from bot.actions.opportunities import deciding, giving
from bot.actions.ports import Desk, Work
from bot.actions.telling import digests, news
from bot.domain.errors import Refused
from bot.outbox.ticks import Tick

EVERY = 60.0

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Chore:
    name: str
    due: Callable[[Desk], Sequence[int]]
    do: Callable[[Desk, int], object]


USUAL: tuple[Chore, ...] = (
    # First, so that a day is pictured as it began.
    Chore("snapshot", snapshots.snapshot_due, snapshots.take_snapshot),
    Chore("usual digests", digests.lacking, digests.give_usual),
    # Before what asks for a tap: that is to stand below it.
    Chore("digests", digests.due_digests, digests.tell_digest),
    Chore("news", news.due_news, news.tell_news),
    Chore("quotes", expiring.expired_quotes, expiring.expire_quote),
    Chore("approvals", deciding.overdue_approvals, deciding.expire_approval),
    Chore("auto-close", auto_close.silent, auto_close.attend),
    # Last, since it may be long.
    Chore("handing over", giving.steps_left, giving.give_on),
)


async def do_chores(work: Work, chores: Iterable[Chore] = USUAL) -> None:
    for chore in chores:
        for each in await work.read(chore.due):
            await _do(work, chore, each)


async def _do(work: Work, chore: Chore, about: int) -> None:
    try:
        await work.write(lambda desk: chore.do(desk, about))
    except Refused:
        # Somebody was faster; the next round asks anew.
        _log.info("the chore %s about %s can wait", chore.name, about)
    except Exception:  # noqa: BLE001 - one that fails must not hold up the others
        _log.exception("the chore %s failed about %s", chore.name, about)


def chores_tick(work: Work, wake: Callable[[], None]) -> Tick:
    async def run() -> None:
        await do_chores(work)
        wake()

    return Tick("chores", EVERY, run)
