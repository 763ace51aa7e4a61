"""`forsat demo`: the real bot against a pretend Telegram, with a year of a team's work.

It needs no settings and reads none: whatever token is in `.env` stays there.
"""

from __future__ import annotations

import argparse
import errno
from pathlib import Path
from typing import TYPE_CHECKING

from bot.cli.terminal import DONE, say

if TYPE_CHECKING:
    from bot.app import Core
    from bot.cli.demo_clock import DemoTime, MovableClock
    from bot.sandbox.cast import Cast
    from bot.sandbox.sample import Sample
    from bot.sandbox.server import Sandbox
    from bot.settings import Settings

PORT = 8765
TOKEN = "1:demo"  # noqa: S105 - the one form a sandbox takes; it opens nothing
LOCALES = ("en", "fa", "th", "fr")


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser(
        "demo",
        help="try the bot in a browser, without a token",
        description="Starts the bot against a pretend Telegram on this machine, with a year of "
        "a made-up team's work, and prints the address to open. Nothing is kept.",
    )
    command.add_argument("--port", type=int, default=PORT, help=f"of the page (usual: {PORT})")
    command.add_argument("--locale", choices=LOCALES, default="en", help="the team's language")
    command.set_defaults(run=run)


def run(asked: argparse.Namespace) -> int:
    import asyncio
    from tempfile import TemporaryDirectory

    from bot.cli.logs import set_up_logs
    from bot.persistence.migrate import upgrade

    set_up_logs("WARNING", token=TOKEN)
    say("Making up a year of work, a few seconds ...")
    with TemporaryDirectory(prefix="forsat-demo-") as folder:
        settings = _settings(Path(folder) / "demo.db", asked.locale)
        upgrade(settings.database_url)
        asyncio.run(_play(settings, asked.port))
    say("Stopped; the demo's data are gone.")
    return DONE


def _settings(file: Path, locale: str) -> Settings:
    """Every setting is given, so that none is taken from the environment."""
    from pydantic import SecretStr

    from bot.domain.people import Locale
    from bot.settings import Settings

    return Settings(
        _env_file=None,
        telegram_token=SecretStr(TOKEN),
        telegram_api_base="http://127.0.0.1",
        database_url=f"sqlite+aiosqlite:///{file}",
        organisation="Demo",
        currency="EUR",
        zone="UTC",
        locale=Locale(locale),
        webhook_url=None,
        status_listen=None,
        backups=None,
        log_level="WARNING",
    )


async def _play(settings: Settings, port: int) -> None:
    from bot.app import SystemClock, build_core
    from bot.cli.demo_clock import MovableClock
    from bot.sandbox.sample import fill

    clock = MovableClock(SystemClock())
    core = build_core(settings, clock=clock)
    try:
        sample = await fill(core.work, locale=settings.locale, now=clock.now())
        await _host(core, clock, sample, port)
    finally:
        await core.work.close()


async def _host(core: Core, clock: MovableClock, sample: Sample, port: int) -> None:
    from bot.cli.demo_clock import DemoTime

    zone = await core.work.read(lambda desk: desk.organisation.zone)
    time = DemoTime(clock, zone)
    sandbox = await open_sandbox(sample.cast, time, port)
    try:
        await _talk(core, sandbox, sample, time)
    finally:
        await sandbox.stop()


async def _talk(core: Core, sandbox: Sandbox, sample: Sample, time: DemoTime) -> None:
    from dataclasses import replace

    from bot.app import open_chat
    from bot.app.running import listen, on_signals

    here = core.settings.model_copy(update={"telegram_api_base": sandbox.base_url})
    async with open_chat(replace(core, settings=here)) as chat:

        async def catch_up() -> None:
            # The page's clock first: what is sent now carries the new time.
            now = await sandbox.time.ask()
            sandbox.world.state.tell("clock", now=now.isoformat())
            await chat.ticks.sweep()

        time.moved = catch_up
        greet(sandbox, sample)
        on_signals(chat.intake.stop)
        say(f"Open {sandbox.page_url} and choose who you are. Ctrl-C stops it.")
        await listen(chat)


def greet(sandbox: Sandbox, sample: Sample) -> None:
    """Everybody in the company presses /start, so that no chat opens empty."""
    for part in sample.members:
        sandbox.world.phone(sample.persons[part]).open_link()


async def open_sandbox(cast: Cast, time: DemoTime, port: int) -> Sandbox:
    """On this port, or on a free one when somebody else has it."""
    from bot.sandbox.server import Sandbox

    sandbox = Sandbox(cast, time, token=TOKEN, port=port)
    try:
        await sandbox.start()
    except OSError as error:
        await sandbox.stop()
        if error.errno not in (errno.EADDRINUSE, errno.EACCES):
            raise
        say(f"Port {port} is taken; another one is used.")
        sandbox = Sandbox(cast, time, token=TOKEN)
        await sandbox.start()
    return sandbox
