"""The ticks: they beat, survive their failures, end tidily, and sweep on demand."""

import asyncio
import logging
import time
from datetime import UTC, datetime

import pytest

from bot.metering import Meter
from bot.outbox.limiter import Limiter
from bot.outbox.ptb import open_bot
from bot.outbox.sender import Sender
from bot.outbox.ticks import Tick, Ticks, usual_ticks
from outbox.fake_queue import FakeQueue, Row
from outbox.office import Answers, speak
from outbox.pretend_telegram import Transport

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


class StoppedClock:
    def __init__(self):
        self.at = NOON

    def now(self):
        return self.at


class DueReminders:
    """So many rows are due at noon; firing makes outbox rows of them."""

    def __init__(self, queue, due):
        self.queue, self.due = queue, due

    async def fire(self, now, *, limit):  # noqa: ARG002 - of the port
        fired = self.due if now >= NOON else 0
        self.due -= fired
        for _ in range(fired):
            number = len(self.queue.rows) + 1
            self.queue.rows[number] = Row(number, chat=number)
        return fired


@pytest.fixture
async def sender():
    limiter = Limiter(time.monotonic)
    async with open_bot("1:a", limiter=limiter, request=Transport(Answers())) as bot:
        yield Sender(FakeQueue(), bot, speak, limiter, now=lambda: NOON, worker="w")


class CrowdedInbox:
    def __init__(self):
        self.pruned = 0

    async def prune(self):
        self.pruned += 1
        return 1


def usual(sender, reminders, clock, inbox=None):
    return usual_ticks(
        reminders=reminders,
        queue=sender._queue,
        inbox=inbox or CrowdedInbox(),
        sender=sender,
        clock=clock,
        now=lambda: NOON,
    )


async def test_a_sweep_fires_what_is_due_by_business_time_and_sends_it(sender):
    reminders, clock = DueReminders(sender._queue, due=7), StoppedClock()
    ticks = Ticks(usual(sender, reminders, clock), sender)
    clock.at = NOON.replace(hour=11)
    await ticks.sweep()
    assert sender._queue.states() == []
    clock.at = NOON
    await ticks.sweep()
    assert sender._queue.states() == ["sent"] * 7


async def test_every_hour_the_inbox_forgets_what_is_done(sender):
    inbox = CrowdedInbox()
    ticks = usual(sender, DueReminders(sender._queue, 0), StoppedClock(), inbox)
    assert {each.name: each.every for each in ticks}["pruning"] == 3600
    await Ticks(ticks, sender).sweep()
    assert inbox.pruned == 1


async def test_a_sweep_reaps_leases_before_it_sends(sender):
    past = datetime(2020, 1, 1, tzinfo=UTC)
    sender._queue.rows[1] = Row(1, chat=7, state="in flight", leased_until=past)
    await Ticks(usual(sender, DueReminders(sender._queue, 0), StoppedClock()), sender).sweep()
    assert sender._queue.states() == ["sent"]


async def test_a_failing_tick_is_logged_and_comes_again(sender, caplog):
    beats = asyncio.Queue()

    async def fails():
        beats.put_nowait(None)
        raise OSError("database is locked")

    ticks = Ticks([Tick("broken", 0.01, fails)], sender)
    ticks.start()
    async with asyncio.timeout(5):
        for _ in range(3):
            await beats.get()
    await ticks.stop()
    assert caplog.text.count("the tick broken failed") >= 2


async def test_the_beat_wakes_the_sender(sender):
    sender._queue.rows[1] = Row(1, chat=7)
    settle, sent = sender._queue.sent, asyncio.Event()

    async def sent_and_told(*args):
        await settle(*args)
        sent.set()

    sender._queue.sent = sent_and_told
    ticks = Ticks([], sender)
    async with asyncio.timeout(5), asyncio.TaskGroup() as group:
        running = group.create_task(sender.run())
        ticks.start()
        await sent.wait()
        await ticks.stop()
        sender.stop()
        await running


async def test_paused_ticks_run_only_when_swept(sender):
    runs = []

    async def note():
        runs.append(None)

    ticks = Ticks([Tick("note", 0.01, note)], sender)
    ticks.start()
    ticks.pause()
    await asyncio.sleep(0.05)
    assert runs == []
    await ticks.sweep()
    assert runs == [None]
    await ticks.stop()


async def test_stopping_waits_for_the_tick_under_way_and_allows_no_other(sender):
    started, may_end, ended = asyncio.Event(), asyncio.Event(), []

    async def slow():
        started.set()
        await may_end.wait()
        ended.append(True)

    ticks = Ticks([Tick("slow", 0.01, slow)], sender)
    ticks.start()
    async with asyncio.timeout(5), asyncio.TaskGroup() as group:
        await started.wait()
        stopping = group.create_task(ticks.stop())
        await asyncio.sleep(0.05)
        assert not stopping.done()
        may_end.set()
        await stopping
    await ticks.sweep()
    assert ended == [True]


async def test_a_beat_that_finds_its_tick_at_work_is_counted_and_said_nowhere(sender, caplog):
    started, may_end, runs, meter = asyncio.Event(), asyncio.Event(), [], Meter()

    async def slow():
        runs.append(None)
        started.set()
        await may_end.wait()

    ticks = Ticks([Tick("slow", 0.01, slow)], sender, meter=meter)
    ticks.start()
    async with asyncio.timeout(5):
        await started.wait()
        while 'forsat_tick_skipped_total{tick="slow"} 20' not in meter.told():  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        assert len(runs) == 1
        may_end.set()
        await ticks.stop()
    assert said(caplog) == []


async def test_a_beat_in_the_very_moment_of_stopping_is_silent(sender, caplog):
    """It was begun by the scheduler and has not had its turn: nothing cancels it."""
    ticks = Ticks([Tick("quick", 3600, sender.drain)], sender)
    ticks.start()
    for job in ticks._scheduler.get_jobs():
        job.modify(next_run_time=datetime.now(UTC))  # noqa: TID251 - the scheduler's own time
    asyncio.get_running_loop().call_soon(ticks._scheduler._process_jobs)
    await ticks.stop()
    await asyncio.sleep(0.05)
    assert said(caplog) == []


def said(caplog):
    return [each.getMessage() for each in caplog.records if each.levelno >= logging.WARNING]
