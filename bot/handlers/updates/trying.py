"""An update that failed in a way nobody foresaw is tried again, and at last set aside.

Usually a turn answers for itself, with a code for the person. Here is what even that could
not end. The talk waits meanwhile, so that its order holds, and then goes on without it.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import Any

import structlog

from bot.actions.ports import StoreAway
from bot.actions.ports.lanes import lane_of
from bot.actions.ports.machine import Waiting
from bot.actions.telling.setting_aside import set_aside
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.origin import Kit, Origin
from bot.speech.reply import say_of

TRIES = 5
FIRST_PAUSE = 1.0
"""Seconds, doubled after each try: fifteen in all."""

Handle = Callable[[Waiting, Mapping[str, Any]], Awaitable[None]]

_log = structlog.get_logger(__name__)


class Trying:
    """`ending` is set when the bot is to stop: what is left then waits for its next start."""

    def __init__(self, handle: Handle, kit: Kit, *, ending: asyncio.Event) -> None:
        self._handle = handle
        self._kit = kit
        self._ending = ending

    async def work_off(self, waiting: Waiting, behind: Mapping[str, Any]) -> None:
        """Raises StoreAway, for which time is the cure, and whatever failed when it ends."""
        pause = FIRST_PAUSE
        for attempt in range(1, TRIES + 1):
            try:
                await self._handle(waiting, behind)
            except StoreAway:
                raise
            except Exception as error:
                if self._ending.is_set():
                    raise
                if attempt == TRIES:
                    await self._set_aside(waiting, error)
                    return
                _log.exception("tried again", update_id=waiting.update_id, attempt=attempt)
            else:
                return
            await self._sleep(pause)
            pause *= 2

    async def _set_aside(self, waiting: Waiting, error: Exception) -> None:
        code = secrets.token_hex(3)
        chat, person = lane_of(waiting.payload)
        _log.error("set aside", update_id=waiting.update_id, code=code, exc_info=error)
        await self._kit.work.write(
            partial(set_aside, update_id=waiting.update_id, person=person, code=code)
        )
        self._kit.meter.count("forsat_updates_set_aside_total")
        origin = Origin(update_id=waiting.update_id, chat=chat, person=person)
        try:
            await Turn(self._kit, origin).try_tell(say_of("error-code", code=code))
        except Exception:  # noqa: BLE001 - it may be what failed all the time
            _log.warning("not told", code=code)

    async def _sleep(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._ending.wait(), seconds)
        except TimeoutError:
            return
