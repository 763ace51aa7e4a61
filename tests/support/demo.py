"""The whole demo in one process: the sample year, the bot, and the page a browser opens."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from bot.app import Core, SystemClock, build_core, open_chat
from bot.cli.demo import _settings, open_sandbox
from bot.cli.demo_clock import DemoTime, MovableClock
from bot.persistence.migrate import upgrade
from bot.sandbox.sample import Sample, fill
from bot.sandbox.server import Sandbox

ANY_PORT = 0


@dataclass(frozen=True)
class Demo:
    core: Core
    sandbox: Sandbox
    sample: Sample

    @property
    def url(self) -> str:
        return self.sandbox.page_url


@asynccontextmanager
async def open_demo(folder: Path, locale: str) -> AsyncIterator[Demo]:
    """What `forsat demo` puts together, on a free port, stopped without a signal."""
    settings = _settings(folder / "demo.db", locale)
    await asyncio.to_thread(upgrade, settings.database_url)
    clock = MovableClock(SystemClock())
    core = build_core(settings, clock=clock)
    sample = await fill(core.work, locale=settings.locale, now=clock.now())
    time = DemoTime(clock, await core.work.read(lambda desk: desk.organisation.zone))
    sandbox = await open_sandbox(sample.cast, time, ANY_PORT)
    here = settings.model_copy(update={"telegram_api_base": sandbox.base_url})
    try:
        async with open_chat(replace(core, settings=here)) as chat, asyncio.TaskGroup() as group:

            async def catch_up() -> None:
                await sandbox.time.ask()
                await chat.ticks.sweep()

            time.moved = catch_up
            await chat.tell_commands()
            group.create_task(chat.intake.poll())
            try:
                yield Demo(core, sandbox, sample)
            finally:
                chat.intake.stop()
    finally:
        await sandbox.stop()
        await core.work.close()
