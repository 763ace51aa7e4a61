"""/healthz and /metrics, for whoever runs the bot; no word of what people write in either."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime

import structlog
from aiohttp import web

from bot.metering import Meter
from bot.persistence.database.vitals import SqlVitals, Vitals

PATIENCE = 5.0
"""Seconds the database may take before the bot calls itself ill."""

_log = structlog.get_logger(__name__)


class Status:
    """Asks the database anew at every look. `now` is business time, `machine` in seconds."""

    def __init__(
        self,
        meter: Meter,
        vitals: SqlVitals,
        *,
        now: Callable[[], datetime],
        machine: Callable[[], float] = time.monotonic,
    ) -> None:
        self._meter = meter
        self._vitals = vitals
        self._now = now
        self._machine = machine
        self._oldest: int | None = None
        self._since = 0.0

    async def healthz(self, _: web.Request) -> web.Response:
        found = await self._look()
        if found is None:
            return web.json_response({"ok": False, "database": "no answer"}, status=503)
        return web.json_response(
            {
                "ok": True,
                "database": "answers",
                "updates_waiting": found.updates_waiting,
                "outbox_waiting": found.outbox_waiting,
                "outbox_dead": found.dead,
            }
        )

    async def metrics(self, _: web.Request) -> web.Response:
        await self._look()
        text = self._meter.told()
        return web.Response(text=text, headers={"Content-Type": "text/plain; version=0.0.4"})

    async def _look(self) -> Vitals | None:
        begun = self._machine()
        try:
            async with asyncio.timeout(PATIENCE):
                found = await self._vitals.look()
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what is to be told
            _log.warning("the database does not answer", error=type(error).__name__)
            return None
        meter = self._meter
        meter.set("forsat_database_seconds", self._machine() - begun)
        meter.set("forsat_updates_waiting", found.updates_waiting)
        meter.set("forsat_outbox_waiting", found.outbox_waiting)
        meter.set("forsat_outbox_dead", found.dead)
        meter.set("forsat_outbox_stuck_seconds", self._stuck(found.oldest_message))
        late = (self._now() - found.reminder_due).total_seconds() if found.reminder_due else 0.0
        meter.set("forsat_reminders_late_seconds", max(0.0, late))
        return found

    def _stuck(self, oldest: int | None) -> float:
        if oldest != self._oldest:
            self._oldest, self._since = oldest, self._machine()
        return self._machine() - self._since if oldest is not None else 0.0


@asynccontextmanager
async def open_status(status: Status, place: str | None) -> AsyncIterator[int]:
    """Listens at `place`, such as 127.0.0.1:9100, while the block runs; nowhere without one."""
    if place is None:
        yield 0
        return
    host, _, port = place.rpartition(":")
    app = web.Application()
    app.add_routes([web.get("/healthz", status.healthz), web.get("/metrics", status.metrics)])
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    try:
        await web.TCPSite(runner, host.strip("[]"), int(port)).start()
        yield int(runner.addresses[0][1])
    finally:
        await runner.cleanup()
