"""The pretend Telegram on a loopback port: the Bot API for the bot, the page for people."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

from aiohttp import web
from aiohttp.typedefs import Handler

from bot.sandbox.api import REQUEST_BYTES, BotApi
from bot.sandbox.cast import Cast
from bot.sandbox.page_api import PageApi
from bot.sandbox.webhook import WebhookPost
from bot.sandbox.world import World, check_token

LOOPBACK = {"127.0.0.1", "::1", "localhost"}
PAGE = Path(__file__).parent / "page"
POLICY = "default-src 'self'; img-src 'self' blob: data:; frame-ancestors 'none'"


class Clock(Protocol):
    """The host's business clock; `move` takes "hour", "day" or "monday"."""

    async def now(self) -> datetime: ...

    async def move(self, what: str) -> None: ...


class HostTime:
    """The host's time between two questions to it: the last answer plus what has passed."""

    def __init__(self, clock: Clock, machine: Callable[[], float]) -> None:
        self._clock = clock
        self._machine = machine
        self._known: datetime | None = None
        self._asked = 0.0

    async def ask(self) -> datetime:
        """The time now, asked anew."""
        self._known = await self._clock.now()
        self._asked = self._machine()
        return self._known

    async def move(self, what: str) -> datetime:
        await self._clock.move(what)
        return await self.ask()

    def __call__(self) -> datetime:
        if self._known is None:
            raise RuntimeError("the sandbox has not been started")
        return self._known + timedelta(seconds=self._machine() - self._asked)


class Sandbox:
    """A server of its own object: a bot may die and come back, the world stays."""

    def __init__(
        self,
        cast: Cast,
        clock: Clock,
        *,
        token: str = "1:demo",  # noqa: S107 the one form a sandbox takes; it opens nothing
        host: str = "127.0.0.1",
        port: int = 0,
        machine: Callable[[], float] = time.monotonic,
        first_pause: float = 1.0,
    ) -> None:
        """`first_pause` is for how many seconds a webhook that failed is left alone."""
        check_token(token)
        check_host(host)
        self._host, self._port = host, port
        self._first_pause = first_pause
        self.time = HostTime(clock, machine)
        self.world = World(cast, now=self.time, machine=machine, token=token)
        self._runner: web.AppRunner | None = None
        self._post: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Listen; `base_url` and `page_url` are known from here on."""
        await self.time.ask()
        app = web.Application(client_max_size=REQUEST_BYTES, middlewares=[_only_here])
        app.add_routes(BotApi(self.world).routes())
        app.add_routes(PageApi(self.world, self.time, PAGE).routes())
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, self._host, self._port)
        await site.start()
        self._port = self._runner.addresses[0][1]
        post = WebhookPost(self.world, first_pause=self._first_pause).run()
        self._post = asyncio.get_running_loop().create_task(post)

    async def stop(self) -> None:
        """Stop listening; the world can still be read and dumped."""
        if self._post is not None:
            self._post.cancel()
            with suppress(asyncio.CancelledError):
                await self._post
        if self._runner is not None:
            await self._runner.cleanup()

    @property
    def base_url(self) -> str:
        """Base of the Bot API, without a slash at its end."""
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"http://{host}:{self._port}"

    @property
    def page_url(self) -> str:
        return f"{self.base_url}/"


def check_host(host: str) -> None:
    """ValueError for an address others could reach: everybody there could act as anybody."""
    if host not in LOOPBACK:
        raise ValueError(f"the sandbox listens on this machine only, not on {host}")


@web.middleware
async def _only_here(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse names other than loopback, so that no web page can reach in by its own name."""
    host = request.host.rsplit(":", 1)[0].strip("[]")
    origin = request.headers.get("Origin", "")
    if host not in LOOPBACK or (origin and origin.partition("://")[2] != request.host):
        raise web.HTTPForbidden(text="this sandbox answers on this machine only")
    response = await handler(request)
    if not response.prepared:
        response.headers["Content-Security-Policy"] = POLICY
    return response
