"""The one place that puts the house together: store, clock, speech; then chat and outbox.

`build_core` needs no chat library, so the command line starts fast; `open_chat` imports
the handlers, and with them aiogram, inside.
"""

from __future__ import annotations

import asyncio
import signal
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

import structlog

from bot.actions.ports import Clock
from bot.actions.setting_up import first_organisation, is_set_up, set_up
from bot.charts.studio import Studio
from bot.persistence.copies import SqlCopies
from bot.persistence.inbox import SqlInbox
from bot.persistence.queue import SqlQueue
from bot.persistence.reminders import SqlReminders
from bot.persistence.work import SqlWork, open_work
from bot.settings import Settings
from bot.speech.translator import Translator

if TYPE_CHECKING:
    from aiogram import Bot

    from bot.handlers.intake import Intake
    from bot.outbox.limiter import Limiter
    from bot.outbox.ticks import Ticks

_log = structlog.get_logger(__name__)


class SystemClock:
    """Business time as it is."""

    def now(self) -> datetime:
        return datetime.now(UTC)  # noqa: TID251 - the one clock that asks the system


def machine_now() -> datetime:
    """Machine time, for leases and retries: no demo moves it."""
    return datetime.now(UTC)  # noqa: TID251


@dataclass(frozen=True)
class Core:
    """What the command line needs, and everything else is built on."""

    settings: Settings
    clock: Clock
    work: SqlWork
    tr: Translator


def build_core(settings: Settings, *, clock: Clock | None = None) -> Core:
    """Over a migrated database; `await core.work.close()` at the end."""
    clock = clock or SystemClock()
    return Core(settings, clock, build_work(settings, clock=clock), Translator.load())


def build_work(settings: Settings, *, clock: Clock | None = None) -> SqlWork:
    """The database alone, for commands that are over before four languages are read."""
    clock = clock or SystemClock()
    return open_work(settings.database_url, clock=clock, bot=settings.bot_id)


async def first_start(core: Core) -> str | None:
    """Sets the company up in an empty database: the first admin's code, else None."""
    settings = core.settings

    if await core.work.read(is_set_up):
        return None
    organisation = first_organisation(
        settings.organisation,
        currency=settings.currency,
        zone=settings.zone,
        locale=settings.locale,
    )
    return await core.work.write(lambda desk: set_up(desk, organisation))


@dataclass(frozen=True)
class Chat:
    """The bot while it runs."""

    bot: Bot
    username: str
    intake: Intake
    ticks: Ticks
    tell_commands: Callable[[], Awaitable[None]]


@asynccontextmanager
async def open_chat(
    core: Core, *, machine: Callable[[], float] = time.monotonic
) -> AsyncIterator[Chat]:
    """Everything that talks: handlers, lanes, sender, ticks; closed in the other order.

    `machine` is the limiter's time in seconds. Reading updates starts with
    `chat.intake.poll()`. Raises LookupError without a token.
    """
    from aiogram import Bot
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import TelegramAPIServer

    from bot.handlers.profile import tell_commands
    from bot.outbox.limiter import Limiter

    settings = core.settings
    limiter, studio = Limiter(machine), Studio()
    api = TelegramAPIServer.from_base(settings.telegram_api_base)
    bot = Bot(_token(settings), session=AiohttpSession(api=api))
    studio.warm()
    try:
        username = (await bot.me()).username or ""
        intake = _intake(core, bot, studio, limiter, username)
        async with _open_outbox(core, limiter, username) as ticks:
            yield Chat(bot, username, intake, ticks, partial(tell_commands, bot, core.tr))
    finally:
        await bot.session.close()
        studio.close()


def _intake(core: Core, bot: Bot, studio: Studio, limiter: Limiter, username: str) -> Intake:
    """From an update to an answer."""
    from bot.handlers.dispatching import the_dispatcher
    from bot.handlers.intake import Intake
    from bot.handlers.posting import Poster
    from bot.handlers.screens.home import menu_labels
    from bot.handlers.turn import Kit

    poster = Poster(bot, studio, pace=limiter)
    kit = Kit(core.work, core.tr, poster, username, menu_labels(core.tr))
    inbox = SqlInbox(core.work.database, bot=core.settings.bot_id)
    return Intake(bot=bot, dispatcher=the_dispatcher(), inbox=inbox, kit=kit)


@asynccontextmanager
async def _open_outbox(core: Core, limiter: Limiter, username: str) -> AsyncIterator[Ticks]:
    """Everything that happens by itself: reminders fall due, the outbox is sent."""
    from bot.outbox.chores import chores_tick
    from bot.outbox.copies import copies_tick
    from bot.outbox.ptb import open_bot
    from bot.outbox.sender import Sender
    from bot.outbox.speaking import speaker
    from bot.outbox.ticks import Ticks, usual_ticks

    settings, database = core.settings, core.work.database
    queue = SqlQueue(database, bot=settings.bot_id)
    reminders = SqlReminders(database, bot=settings.bot_id)
    base = settings.telegram_api_base
    async with open_bot(_token(settings), limiter=limiter, base=base) as courier:
        speak = speaker(core.tr, clock=core.clock, bot_name=username)
        worker = f"{username}-1"
        sender = Sender(queue, courier, speak, limiter, now=machine_now, worker=worker)
        beats = usual_ticks(
            reminders=reminders,
            queue=queue,
            inbox=SqlInbox(database, bot=settings.bot_id),
            sender=sender,
            clock=core.clock,
            now=machine_now,
        )
        more = (
            chores_tick(core.work, sender.wake),
            copies_tick(SqlCopies(database), courier.download, settings.files, now=machine_now),
        )
        ticks = Ticks((*beats, *more), sender)
        sending = asyncio.ensure_future(sender.run())
        ticks.start()
        try:
            yield ticks
        finally:
            await ticks.stop()
            sender.stop()
            await sending


def _token(settings: Settings) -> str:
    if settings.telegram_token is None:
        raise LookupError("TELEGRAM_TOKEN is not set")
    return settings.telegram_token.get_secret_value()


async def run(core: Core, *, announce: Callable[[str], None]) -> None:
    """The bot by long polling until SIGTERM or SIGINT; what was read is worked off first.

    `announce` is told in sentences what whoever started it should know.
    """
    async with open_chat(core) as chat:
        # Only now: the link is told once, so nothing may fail between this and telling it.
        code = await first_start(core)
        if code is not None:
            announce(f"First admin, once: https://t.me/{chat.username}?start={code}")
        announce(f"@{chat.username} is listening.")
        await listen(chat)
    announce("Stopped; nothing is left half done.")


async def listen(chat: Chat) -> None:
    """Reads updates until SIGTERM or SIGINT, and works off what was read."""
    _stop_on_signals(chat.intake)
    await chat.tell_commands()
    await chat.intake.poll()


def _stop_on_signals(intake: Intake) -> None:
    loop = asyncio.get_running_loop()
    for each in (signal.SIGTERM, signal.SIGINT):
        with suppress(NotImplementedError):
            loop.add_signal_handler(each, intake.stop)
