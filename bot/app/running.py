"""`forsat run`: the bot as one process, or as one of several with a part each."""

from __future__ import annotations

import asyncio
import gc
import signal
import time
from collections.abc import Callable
from contextlib import suppress
from enum import StrEnum
from typing import TYPE_CHECKING

from bot import app
from bot.app.core import Core, first_start
from bot.app.outgoing import open_outbox
from bot.app.status import Status, open_status
from bot.charts.studio import open_studio
from bot.metering import Meter
from bot.persistence.database.vitals import SqlVitals
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.handlers.updates.webhook import Address

Announce = Callable[[str], None]
"""Is told in sentences what whoever started it should know."""

STOPPED = "Stopped; nothing is left half done."


class Role(StrEnum):
    ALL = "all"
    WEB = "web"
    """Takes updates in by the webhook; beside it others may do the same."""
    SENDER = "sender"
    """Sends messages to others; of several one does, the rest stand by."""


class WrongRole(ValueError):  # noqa: N818 - one sentence for whoever starts it
    """What these settings do not allow."""


def check_role(settings: Settings, role: Role, *, webhook: bool) -> None:
    """Raises WrongRole with a sentence."""
    if role is not Role.ALL and settings.sqlite_file is not None:
        raise WrongRole(
            "Several processes need PostgreSQL: one SQLite file has one bot.\n"
            "Set DATABASE_URL to postgresql+asyncpg://..., or leave --role out."
        )
    if (webhook or role is Role.WEB) and settings.webhook_url is None:
        raise WrongRole(
            "FORSAT_WEBHOOK_URL is not set: the https address at which Telegram finds this bot,\n"
            "such as https://bot.example.com/telegram. Without --webhook the bot asks by itself."
        )


async def run(
    core: Core,
    *,
    name: str,
    announce: Announce,
    role: Role = Role.ALL,
    webhook: bool = False,
) -> None:
    """Until SIGTERM or SIGINT; what was taken in is worked off first.

    `name` is the bot's, without the @.
    """
    if role is Role.SENDER:
        await _send(core, name, announce)
        return
    async with (
        app.open_chat(core, sends=role is Role.ALL, draws_apart=True) as chat,
        open_status(status_of(core, chat.meter), core.settings.status_listen),
    ):
        # Only now: the link is told once, so nothing may fail between this and telling it.
        code = await first_start(core)
        if code is not None:
            announce(f"First admin, once: https://t.me/{chat.username}?start={code}")
        _keep_what_was_built()
        # Before it is said: whoever reads that it runs may stop it at once.
        on_signals(chat.intake.stop)
        if webhook or role is Role.WEB:
            address = address_of(core.settings)
            announce(f"@{chat.username} is listening at {address.host}:{address.port}.")
            await serve(chat, address)
        else:
            announce(f"@{chat.username} is listening.")
            await listen(chat)
    announce(STOPPED)


def _keep_what_was_built() -> None:
    """Modules, texts and tables live as long as the process: the garbage collector need not
    look through them over and over, which stopped everybody for a tenth of a second and more.
    """
    gc.collect()
    gc.freeze()


async def listen(chat: app.Chat) -> None:
    """Reads updates until it is told to stop, and works off what was read."""
    await chat.tell_commands()
    await chat.intake.poll()


async def serve(chat: app.Chat, address: Address) -> None:
    """Is brought updates until it is told to stop, and works off what was taken in."""
    from bot.handlers.updates import webhook

    await chat.tell_commands()
    await webhook.serve(chat.bot, chat.intake, chat.lanes, address)


async def _send(core: Core, name: str, announce: Announce) -> None:
    """Without the library that reads: a process that is small and starts at once."""
    from bot.outbox.limiter import Limiter

    stop = asyncio.Event()
    on_signals(stop.set)
    meter = Meter()
    async with (
        open_studio() as studio,
        open_outbox(
            core,
            Limiter(time.monotonic, per_second=core.settings.messages_per_second),
            username=name,
            worker=app.worker_name(),
            now=app.machine_now,
            takes=False,
            meter=meter,
            studio=studio,
        ),
        open_status(status_of(core, meter), core.settings.status_listen),
    ):
        announce(f"@{name} is sending.")
        await stop.wait()
    announce(STOPPED)


def status_of(core: Core, meter: Meter) -> Status:
    vitals = SqlVitals(core.work.database, bot=core.settings.bot_id)
    return Status(meter, vitals, now=core.clock.now)


def address_of(settings: Settings) -> Address:
    from bot.handlers.updates.webhook import Address

    host, _, port = settings.webhook_listen.rpartition(":")
    return Address(settings.webhook_url or "", host.strip("[]"), int(port))


def on_signals(stop: Callable[[], None]) -> None:
    """From now on SIGTERM and SIGINT stop it in peace."""
    loop = asyncio.get_running_loop()
    for each in (signal.SIGTERM, signal.SIGINT):
        # Windows has no signal handlers in its event loop; Ctrl-C ends the program there.
        with suppress(NotImplementedError):
            loop.add_signal_handler(each, stop)
