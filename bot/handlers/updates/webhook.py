"""Updates that Telegram brings: one address, a secret, and an answer once they are stored.

Whoever does not know the secret learns nothing and costs next to nothing: the body is not
read. An update that could not be stored is answered by 503, and Telegram brings it again.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Any, Protocol

import structlog
from aiogram import Bot
from aiohttp import web

from bot.handlers.updates.intake import KINDS, Intake

PATH = "/telegram"
SECRET = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header
MOST_BYTES = 1024 * 1024
"""An update is a few kilobytes; nothing longer comes from Telegram."""
MOST_SECONDS = 10.0
"""For the body to arrive, so that nobody holds a connection open by dripping into it."""
CONNECTIONS = 40
"""How many updates Telegram may bring at once."""

_log = structlog.get_logger(__name__)

Take = Callable[[Sequence[Mapping[str, Any]]], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Address:
    """Where Telegram brings updates, and where on this machine they arrive."""

    public: str
    host: str
    port: int


def secret_of(token: str) -> str:
    """The same for every worker with this token, and no help in finding it."""
    return hmac.new(token.encode(), b"forsat webhook", hashlib.sha256).hexdigest()


class Lanes(AbstractAsyncContextManager[object], Protocol):
    """Where updates are worked off: `Alone`, or `Sharing` with other workers."""

    @property
    def under_way(self) -> int:
        """How many talks it is at."""
        ...

    async def take(self, updates: Sequence[Mapping[str, Any]]) -> None:
        """Stores them, and only then returns."""
        ...

    async def take_up(self) -> None:
        """What was left behind at the last end."""
        ...


class Door:
    """The one address; `port` is known once it is open."""

    def __init__(self, take: Take, *, secret: str) -> None:
        self._take = take
        self._secret = secret.encode()
        app = web.Application(client_max_size=MOST_BYTES)
        app.router.add_post(PATH, self._arrive)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=MOST_SECONDS)
        self.port = 0

    async def open(self, host: str, port: int) -> None:
        await self._runner.setup()
        await web.TCPSite(self._runner, host, port).start()
        self.port = int(self._runner.addresses[0][1])

    async def close(self) -> None:
        """No new update; those that are arriving are stored and confirmed first."""
        await self._runner.cleanup()

    async def _arrive(self, request: web.Request) -> web.Response:
        told = request.headers.get(SECRET, "").encode()
        if not hmac.compare_digest(told, self._secret):
            return _no(403, request)
        if (request.content_length or 0) > MOST_BYTES:
            return _no(413, request)
        try:
            async with asyncio.timeout(MOST_SECONDS):
                update = _update(await request.read())
        except TimeoutError:
            return _no(408, request)
        except web.HTTPRequestEntityTooLarge:
            return _no(413, request)
        if update is None:
            return _no(400, request)
        try:
            await self._take([update])
        except Exception as error:  # noqa: BLE001 - whatever it is, it is not stored
            _log.warning("an update waits at Telegram", error=type(error).__name__)
            return web.Response(status=503, headers={"Retry-After": "1"})
        return web.Response()


def _update(body: bytes) -> dict[str, Any] | None:
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict) or type(found.get("update_id")) is not int:
        return None
    return found


def _no(status: int, request: web.Request) -> web.Response:
    """Closed, so that what is left of a body is never waited for."""
    # Not louder: strangers decide how often.
    _log.debug("turned away at the webhook", status=status)
    answer = web.Response(status=status)
    answer.force_close()
    if request.transport is not None and status == web.HTTPRequestTimeout.status_code:
        request.transport.close()
    return answer


async def serve(bot: Bot, intake: Intake, lanes: Lanes, address: Address) -> None:
    """Until `intake.stop`; what was taken in is always worked off.

    The webhook stays set: while this worker is away, others or Telegram keep what comes.
    """
    secret = secret_of(bot.token)

    async def take(updates: Sequence[Mapping[str, Any]]) -> None:
        if welcome := await intake.admit(updates):
            await intake.acknowledge(welcome, waiting=lanes.under_way)
            await lanes.take(welcome)

    door = Door(take, secret=secret)
    async with lanes:
        await intake.surely(lanes.take_up)
        await door.open(address.host, address.port)
        try:
            await intake.surely(
                lambda: bot.set_webhook(
                    address.public,
                    secret_token=secret,
                    allowed_updates=KINDS,
                    max_connections=CONNECTIONS,
                )
            )
            await intake.stopped()
        finally:
            await door.close()
