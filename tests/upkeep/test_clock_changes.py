"""Reminders over the fortnights in which clocks change: each once, to the minute, not at night.

What is expected is worked out here by hand from the wall: nothing of `domain.followups`.
"""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from actions.firm import Firm
from bot.actions.follow_ups.planning import set_follow_up
from bot.actions.people.personal import be_quiet, live_in
from bot.actions.ports import Desk
from bot.domain.followups import ReminderState
from bot.persistence.outbox.reminders import SqlReminders
from bot.persistence.tables.chat import outbox
from bot.persistence.tables.opportunities import reminder
from support.databases import BOT

ZONES = {"nora": "Europe/Paris", "tess": "Asia/Tehran", "sam": "Asia/Bangkok"}
SLEEPLESS = "sue"
HOURS = (time(9), time(12, 30), time(22, 30))
NIGHT = time(2, 30)
DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)
SPRING, AUTUMN = date(2026, 3, 22), date(2026, 10, 18)


def wall(day: date, at: time) -> datetime:
    return datetime.combine(day, at)


def heard(due: datetime, who: str) -> datetime:
    """By the wall: 22:30 waits for eight in the morning."""
    if due.time() == time(22, 30):
        due = wall(due.date() + DAY, time(8))
    return due.replace(tzinfo=ZoneInfo(ZONES[who]))


async def fortnight(firm: Firm, first: date) -> dict[int, datetime]:
    """A follow-up a day at each hour for everybody; when each is to be heard, by its id."""
    firm.clock.moment = datetime.combine(first - DAY, time(12), UTC)
    for who, zone in ZONES.items():
        await firm.act(who, live_in, zone)
        await firm.act(who, be_quiet, time(21), time(8))
    await firm.act(SLEEPLESS, live_in, "Europe/Paris")
    await firm.act(SLEEPLESS, be_quiet, time(0), time(0))
    numbers = {who: await firm.new(who) for who in (*ZONES, SLEEPLESS)}

    def plan(desk: Desk) -> dict[int, datetime]:
        expected = {}
        for each in range(14):
            day = first + each * DAY
            for who in ZONES:
                for at in HOURS:
                    made = _set(firm, desk, who, numbers[who], wall(day, at))
                    expected[made] = heard(wall(day, at), who)
            expected[_set(firm, desk, SLEEPLESS, numbers[SLEEPLESS], wall(day, NIGHT))] = (
                _of_the_sleepless(day)
            )
        return expected

    return await firm.work.write(plan)


def _set(firm: Firm, desk: Desk, who: str, number: int, due: datetime) -> int:
    return set_follow_up(firm.member(desk, who), desk, number, due_local=due).id


def _of_the_sleepless(day: date) -> datetime:
    """Half past two in Paris: in spring it does not exist, in autumn it is there twice."""
    match day:
        case date(month=3, day=29):
            return datetime(2026, 3, 29, 3, 30, tzinfo=ZoneInfo("Europe/Paris"))
        case date(month=10, day=25):
            return datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    return wall(day, NIGHT).replace(tzinfo=ZoneInfo("Europe/Paris"))


async def due_moments(firm: Firm) -> list[datetime]:
    def ask(session: Any) -> list[datetime]:
        waiting = select(reminder.c.due_at).where(reminder.c.state == ReminderState.PENDING)
        return sorted(set(session.scalars(waiting)))

    return await firm.work.database.read(ask)


async def sent(firm: Firm, after: int) -> list[Any]:
    def ask(session: Any) -> list[Any]:
        rows = select(outbox.c.id, outbox.c.facts, outbox.c.key).where(outbox.c.id > after)
        return [each for each in session.execute(rows) if each.key == "reminder"]

    return await firm.work.database.read(ask)


@pytest.mark.parametrize("first", [SPRING, AUTUMN], ids=["spring", "autumn"])
async def test_a_fortnight_from_due_to_due(firm: Firm, first: date) -> None:
    """Two processes look at every moment and half a minute after it."""
    expected = await fortnight(firm, first)
    reminders = [SqlReminders(firm.work.database, bot=BOT) for _ in range(2)]
    told: Counter[int] = Counter()
    last = 0
    for moment in await due_moments(firm):
        for now in (moment - MINUTE, moment, moment + MINUTE / 2):
            for each in reminders:
                await each.fire(now, limit=50)
            fresh = await sent(firm, last)
            assert not fresh or now == moment, "nothing comes early, nothing comes twice"
            for row in fresh:
                told[row.facts["follow_up"]] += 1
                assert expected[row.facts["follow_up"]] == now
            last = max([last, *(each.id for each in fresh)])
    assert set(told.values()) == {1}
    assert told.keys() == expected.keys()


async def test_half_past_two_in_paris(firm: Firm) -> None:
    spring, autumn = await fortnight(firm, SPRING), await fortnight(firm, AUTUMN)
    moments = await due_moments(firm)
    assert datetime(2026, 3, 29, 1, 30, tzinfo=UTC) in moments
    assert datetime(2026, 10, 25, 0, 30, tzinfo=UTC) in moments
    assert datetime(2026, 10, 25, 1, 30, tzinfo=UTC) not in moments
    assert set(moments) == {*spring.values(), *autumn.values()}


async def test_set_in_bangkok_and_told_in_tehran(firm: Firm) -> None:
    """Nine stays nine by the wall; the hour in Bangkok passes without a word."""
    firm.clock.moment = datetime(2026, 3, 2, 3, tzinfo=UTC)
    await firm.act("nora", live_in, "Asia/Bangkok")
    number = await firm.new("nora")
    nine = datetime.combine(date(2026, 3, 4), time(9))
    await firm.act("nora", set_follow_up, number, due_local=nine)
    await firm.act("nora", live_in, "Asia/Tehran")
    reminders = SqlReminders(firm.work.database, bot=BOT)
    assert await reminders.fire(datetime(2026, 3, 4, 2, tzinfo=UTC), limit=50) == 0
    assert await reminders.fire(datetime(2026, 3, 4, 5, 29, tzinfo=UTC), limit=50) == 0
    assert await reminders.fire(datetime(2026, 3, 4, 5, 30, tzinfo=UTC), limit=50) == 1
    assert await reminders.fire(datetime(2026, 3, 5, 5, 30, tzinfo=UTC), limit=50) == 0
