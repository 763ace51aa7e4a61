"""Everything that happens by itself: reminders fall due, the outbox is sent."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.app.core import Core, token_of
from bot.charts.studio import Studio
from bot.metering import Meter
from bot.persistence.outbox.queue import SqlQueue
from bot.persistence.outbox.reminders import SqlReminders
from bot.persistence.reports.rolling import SqlSums
from bot.persistence.stores.copies import SqlCopies
from bot.persistence.updates.duties import SqlDuties
from bot.persistence.updates.inbox import SqlInbox

if TYPE_CHECKING:
    from bot.outbox.limiter import Limiter
    from bot.outbox.ticks import Tick, Ticks
    from bot.outbox.together import Together


@asynccontextmanager
async def open_outbox(
    core: Core,
    limiter: Limiter,
    *,
    username: str,
    worker: str,
    now: Callable[[], datetime],
    sends: bool = True,
    takes: bool = True,
    besides: Iterable[Tick] = (),
    meter: Meter | None = None,
    studio: Studio,
) -> AsyncIterator[Ticks]:
    """The sender and the beats, until the end of the block. `now` is machine time.

    `studio` draws the pictures of what is sent.

    Without `sends` what falls due is put into the outbox, and another process sends it;
    without `takes` nobody is answered by this one.
    """
    from bot.outbox.chores import chores_tick
    from bot.outbox.copies import copies_tick
    from bot.outbox.pictures import Illustrator
    from bot.outbox.ptb import open_bot
    from bot.outbox.sender import Sender
    from bot.outbox.speaking import speaker
    from bot.outbox.ticks import PRUNING_EVERY, Tick, Ticks, usual_ticks
    from bot.outbox.together import Together
    from bot.outbox.weekly import weekly_tick

    settings, database = core.settings, core.work.database
    bot = settings.bot_id
    queue, reminders = SqlQueue(database, bot=bot), SqlReminders(database, bot=bot)
    base = settings.telegram_api_base
    async with open_bot(token_of(settings), limiter=limiter, base=base) as courier:
        speak = speaker(core.tr, clock=core.clock, bot_name=username)
        drawing = Illustrator(core.work, studio, core.tr, bot_name=username)
        sender = Sender(
            queue,
            courier,
            speak,
            limiter,
            now=now,
            worker=worker,
            meter=meter,
            illustrate=drawing.wire,
        )
        sender.on_duty = False
        beats = usual_ticks(
            reminders=reminders,
            queue=queue,
            inbox=SqlInbox(database, bot=bot),
            sender=sender,
            clock=core.clock,
            now=now,
        )
        duties = SqlDuties(database, bot=bot, worker=worker)
        together: Together | None = None
        if settings.sqlite_file is None:
            together = Together(duties, limiter, sender, now=now, sends=sends, takes=takes)
            besides = (*together.ticks(), *besides)
            await together.begin()
        elif sends:
            await sender.take_over()
        chores = chores_tick(core.work, sender.wake)
        copies = copies_tick(SqlCopies(database), courier.download, settings.files, now=now)
        folding = partial(SqlSums(database).fold, lambda: sender.on_duty)
        sums = Tick("sums", PRUNING_EVERY, folding)
        weekly = weekly_tick(core.work, core.tr, sender.wake)
        nightly = _nightly(core, lambda: sender.on_duty)
        ticks = Ticks(
            (*besides, *beats, chores, weekly, copies, sums, *nightly), sender, meter=meter
        )
        sending = asyncio.ensure_future(sender.run())
        ticks.start()
        try:
            yield ticks
        finally:
            await ticks.stop()
            if together is not None:
                together.close()
            sender.stop()
            await sending
            if settings.sqlite_file is None:
                await duties.resign("send")
                await duties.leave(now())


def _nightly(core: Core, on_duty: Callable[[], bool]) -> tuple[Tick, ...]:
    """Only where a folder is set, and of several processes in the one that sends."""
    from bot.outbox.nightly import nightly_tick
    from bot.persistence.database.copying import copy_database

    settings = core.settings
    if settings.backups is None:
        return ()

    async def local() -> datetime:
        return await core.work.read(
            lambda desk: desk.now.astimezone(ZoneInfo(desk.organisation.zone))
        )

    tick = nightly_tick(
        settings.backups,
        local=local,
        copy=partial(copy_database, settings.database_url),
        kept=settings.backups_kept,
        ending=".dump" if settings.sqlite_file is None else ".db",
        on_duty=on_duty,
    )
    return (tick,)
