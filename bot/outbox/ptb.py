"""python-telegram-bot as a courier: plain wires out, at the limiter's pace."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

from telegram import InputFile
from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter, ExtBot
from telegram.request import BaseRequest, HTTPXRequest

from bot.domain.copies import MOST_BYTES, TooLargeError
from bot.outbox.limiter import Limiter, is_counted

TELEGRAM = "https://api.telegram.org"

_CONNECTIONS = 8
_READ_SECONDS = 30.0
"""Long, since a call given up on may still have been heard."""
_SHORTEST_SLEEP = 0.001
"""A timer may ring a hair too early; without this it would ring over and over."""


class Pace(BaseRateLimiter[None]):
    """Lets a call wait until the limiter has a place for it, and reports refusals to it.

    It repeats nothing: what was refused is an outbox row, which knows when to try again.
    """

    __slots__ = ("_limiter",)

    def __init__(self, limiter: Limiter) -> None:
        self._limiter = limiter

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def process_request(  # noqa: PLR0917 - the library's signature
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: None,  # noqa: ARG002
    ) -> Any:
        if not is_counted(endpoint):
            return await callback(*args, **kwargs)
        chat = data.get("chat_id")
        # Nothing is awaited between the last look and the call, so no two take one place.
        while (delay := self._limiter.delay(chat)) > 0:  # noqa: ASYNC110 - time frees it
            await asyncio.sleep(max(delay, _SHORTEST_SLEEP))
        with self._limiter.call(chat):
            try:
                return await callback(*args, **kwargs)
            except RetryAfter as refusal:
                self._limiter.refused(chat, seconds_of(refusal))
                raise


class Courier(ExtBot[None]):
    """An ExtBot that posts ready-made calls."""

    async def post(
        self, method: str, params: Mapping[str, Any], *, photo: tuple[str, bytes] | None = None
    ) -> Any:
        """The result of one Bot API call with JSON parameters; raises telegram.error's.

        `photo` is the name and the bytes of a picture that goes with it.
        `do_api_request` would do, but it warns about every method the library has.
        """
        if photo is None:
            return await self._post(method, dict(params))
        name, drawn = photo
        attached = InputFile(drawn, filename=name, attach=True)
        return await self._post(method, {**params, "photo": attached})

    async def download(self, file_id: str) -> bytes:
        """A file somebody sent; TooLargeError for more than a bot may have."""
        file = await self.get_file(file_id)
        if (file.file_size or 0) > MOST_BYTES:
            raise TooLargeError
        return bytes(await file.download_as_bytearray())


@asynccontextmanager
async def open_bot(
    token: str,
    *,
    limiter: Limiter,
    base: str = TELEGRAM,
    request: BaseRequest | None = None,
) -> AsyncIterator[Courier]:
    """A courier with open connections. `base` is the Bot API's address without a path.

    Nothing is asked of Telegram here: a network that is down at start is no reason to stop.
    """
    # Without it the library warns about its own seconds at every 429.
    os.environ.setdefault("PTB_TIMEDELTA", "true")
    wire = request or HTTPXRequest(
        connection_pool_size=_CONNECTIONS,
        read_timeout=_READ_SECONDS,
        write_timeout=_READ_SECONDS,
    )
    async with wire:
        yield Courier(
            token,
            base_url=f"{base}/bot",
            base_file_url=f"{base}/file/bot",
            request=wire,
            get_updates_request=wire,
            rate_limiter=Pace(limiter),
        )


def seconds_of(refusal: RetryAfter) -> float:
    """How long a 429 asks to wait."""
    after = refusal.retry_after
    return after.total_seconds() if isinstance(after, timedelta) else float(after)
