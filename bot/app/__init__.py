"""The one place that puts the house together: store, clock, speech; then chat and outbox.

`build_core` needs no chat library, so the command line starts fast; `open_chat` imports
the handlers, and with them aiogram, inside.
"""

from __future__ import annotations

import os
import secrets
import socket
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from bot.app.core import Core, SystemClock, build_core, build_work, first_start, token_of
from bot.app.outgoing import open_outbox
from bot.charts.studio import Studio
from bot.metering import Meter
from bot.persistence.updates.inbox import SqlInbox
from bot.persistence.updates.lanes import SqlLanes
from bot.reading.warming import warm_beside

if TYPE_CHECKING:
    from aiogram import Bot

    from bot.handlers.turns.posting import Say
    from bot.handlers.updates.alone import Alone
    from bot.handlers.updates.intake import Intake
    from bot.handlers.updates.sharing import Sharing
    from bot.outbox.limiter import Limiter
    from bot.outbox.ticks import Ticks

__all__ = ["Chat", "Core", "SystemClock", "build_core", "build_work", "first_start", "open_chat"]

LANES_EVERY = 3.0


def machine_now() -> datetime:
    """Machine time, for leases and retries: no demo moves it."""
    return datetime.now(UTC)  # noqa: TID251


def worker_name() -> str:
    """Like no other process's, here or elsewhere, now or before."""
    return f"{socket.gethostname()[:40]}-{os.getpid()}-{secrets.token_hex(4)}"


@dataclass(frozen=True)
class Chat:
    """The bot while it runs. Updates come by `intake.poll()`, or by a webhook to `lanes`."""

    bot: Bot
    username: str
    intake: Intake
    lanes: Sharing | Alone
    ticks: Ticks
    tell_commands: Callable[[], Awaitable[None]]
    meter: Meter


@asynccontextmanager
async def open_chat(
    core: Core,
    *,
    machine: Callable[[], float] = time.monotonic,
    sends: bool = True,
    line: Say | None = None,
    draws_apart: bool = False,
) -> AsyncIterator[Chat]:
    """Everything that talks: handlers, lanes, sender, ticks; closed in the other order.

    `machine` is the limiter's time in seconds. What turns say goes by `line` in place of the
    wire. Without `sends` another process sends what is in the outbox; with `draws_apart`
    another one draws. Raises LookupError without a token.
    """
    from aiogram import Bot
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import TelegramAPIServer

    from bot.handlers.home.profile import tell_commands
    from bot.outbox.limiter import Limiter
    from bot.outbox.ticks import Tick

    settings, worker = core.settings, worker_name()
    limiter = Limiter(machine, per_second=settings.messages_per_second)
    studio, meter = Studio(apart=draws_apart), Meter()
    api = TelegramAPIServer.from_base(settings.telegram_api_base)
    bot = Bot(token_of(settings), session=AiohttpSession(api=api))
    studio.warm()
    warm_beside()
    try:
        username = (await bot.me()).username or ""
        intake = _intake(
            core,
            bot,
            studio,
            limiter,
            machine=machine,
            username=username,
            meter=meter,
            line=line,
        )
        lanes = _lanes(core, intake, worker)
        async with open_outbox(
            core,
            limiter,
            username=username,
            worker=worker,
            now=machine_now,
            sends=sends,
            besides=(Tick("lanes", LANES_EVERY, lanes.look_after),),
            meter=meter,
            studio=studio,
        ) as ticks:
            commands = partial(tell_commands, bot, core.tr)
            yield Chat(bot, username, intake, lanes, ticks, commands, meter)
    finally:
        await bot.session.close()
        studio.close()


def _lanes(core: Core, intake: Intake, worker: str) -> Sharing | Alone:
    """Shared where there may be other workers; one SQLite file has one bot."""
    from bot.handlers.updates.alone import Alone
    from bot.handlers.updates.sharing import Sharing

    database, bot = core.work.database, core.settings.bot_id
    if core.settings.sqlite_file is not None:
        return Alone(intake, SqlInbox(database, bot=bot))
    shared = SqlLanes(database, bot=bot, worker=worker)
    return Sharing(shared, handle=intake.work_off, catch_up=intake.catch_up, now=machine_now)


def _intake(
    core: Core,
    bot: Bot,
    studio: Studio,
    limiter: Limiter,
    *,
    machine: Callable[[], float],
    username: str,
    meter: Meter,
    line: Say | None,
) -> Intake:
    """From an update to an answer."""
    from bot.handlers.screens.home import menu_labels
    from bot.handlers.turns.posting import Poster
    from bot.handlers.turns.turn import Kit
    from bot.handlers.updates.crowd import Crowd
    from bot.handlers.updates.dispatching import the_dispatcher
    from bot.handlers.updates.doorkeeper import Doorkeeper, Measure
    from bot.handlers.updates.intake import Intake

    measure = Measure(core.settings.flood_burst, core.settings.flood_per_second)
    keeper = Doorkeeper(machine, measure)
    poster = Poster(bot, studio, pace=limiter, line=line)
    menu, crowd = menu_labels(core.tr), Crowd(bot)
    kit = Kit(core.work, core.tr, poster, username, menu, meter, keeper, crowd)
    inbox = SqlInbox(core.work.database, bot=core.settings.bot_id)
    return Intake(bot=bot, dispatcher=the_dispatcher(), inbox=inbox, kit=kit)
