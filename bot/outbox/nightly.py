"""A copy of the database every night; the oldest ones go."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import date, datetime, time
from pathlib import Path

from bot.outbox.ticks import Tick

EVERY = 300.0
NOT_BEFORE = time(2)
"""Local time of the company: what was done in the evening is in it."""

_log = logging.getLogger(__name__)


def nightly_tick(
    folder: Path,
    *,
    local: Callable[[], Awaitable[datetime]],
    copy: Callable[[Path], int],
    kept: int,
    ending: str,
    on_duty: Callable[[], bool],
) -> Tick:
    """One copy for each local day, made at night or as soon as the bot is there again.

    `copy` writes a new file and raises when it cannot; it is tried again on the next beat.
    """

    async def run() -> None:
        now = await local()
        target = folder / name_of(now.date(), ending)
        if now.time() < NOT_BEFORE or target.exists() or not on_duty():
            return
        size = await asyncio.to_thread(copy, target)
        _log.info("the database was copied to %s, %s bytes", target.name, size)
        await asyncio.to_thread(forget_old, folder, kept, ending)

    return Tick("nightly copy", EVERY, run)


def name_of(day: date, ending: str) -> str:
    return f"forsat-{day.isoformat()}{ending}"


def forget_old(folder: Path, kept: int, ending: str) -> None:
    """All but the last `kept`; what has another name is not ours to touch."""
    copies = sorted(folder.glob(f"forsat-[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]{ending}"))
    for each in copies[:-kept]:
        each.unlink()
