"""A year of fifty reps in Tehran, Bangkok and Paris, from due to due: what each was told, when.

    .venv/bin/python bench/year.py [--reps N] [--days N]

Nobody sleeps: the clock is put to the next moment at which anything is due, and half a minute
behind it. When each reminder should be heard is worked out here from the wall, by none of the
bot's own rules. It fails when one is missing, comes twice, comes at night, or comes more than
a minute off; and when a morning's digest is missing on a day at work, or comes twice.
"""

from __future__ import annotations

import argparse
import asyncio
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from datetime import time as hour
from pathlib import Path
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from bot.actions.follow_ups.planning import set_follow_up
from bot.actions.opportunities.creating import create
from bot.actions.people.joining import join, make_invite
from bot.actions.ports import Desk
from bot.actions.set_up.founding import first_organisation, set_up
from bot.domain.followups import ReminderState
from bot.domain.people import Locale, Member, Role
from bot.outbox.chores import USUAL, do_chores
from bot.persistence.database.engines import Database, open_database
from bot.persistence.database.work import SqlWork
from bot.persistence.migrate import upgrade
from bot.persistence.outbox.reminders import SqlReminders
from bot.persistence.tables.chat import outbox
from bot.persistence.tables.digests import digest
from bot.persistence.tables.opportunities import reminder

ZONES = ("Asia/Tehran", "Asia/Bangkok", "Europe/Paris")
FIRST = date(2026, 1, 5)
HOURS = (hour(2, 30), hour(9), hour(12, 30), hour(16, 45), hour(22, 30))
NIGHT, MORNING, DIGEST = hour(21), hour(8), hour(8, 30)
SLEEPLESS = 10
"""Every so many reps one has no quiet hours."""
A_WEEK = 2
FRIDAY = 4
DIGESTS = [each for each in USUAL if "digests" in each.name]
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)


@dataclass
class Clock:
    moment: datetime

    def now(self) -> datetime:
        return self.moment


@dataclass(frozen=True)
class Rep:
    id: int
    person: int
    zone: str
    sleepless: bool


@dataclass
class Tally:
    """Of one city."""

    reps: int = 0
    due: int = 0
    heard: int = 0
    twice: int = 0
    at_night: int = 0
    shifted: int = 0
    worst: float = 0.0
    mornings_due: int = 0
    mornings: int = 0
    mornings_twice: int = 0

    @property
    def well(self) -> bool:
        every = self.due == self.heard and self.mornings_due == self.mornings
        return every and not (self.twice or self.at_night or self.mornings_twice or self.late)

    @property
    def late(self) -> bool:
        return self.worst > MINUTE.total_seconds()


@dataclass
class Year:
    database: Database
    work: SqlWork
    clock: Clock
    reps: list[Rep]
    days: int
    expected: dict[int, tuple[Rep, datetime]] = field(default_factory=dict)
    told: Counter[int] = field(default_factory=Counter)
    mornings: Counter[tuple[int, date]] = field(default_factory=Counter)
    tallies: dict[str, Tally] = field(default_factory=lambda: {each: Tally() for each in ZONES})
    last: int = 0

    @property
    def days_of_it(self) -> Iterator[date]:
        return (FIRST + DAY * each for each in range(self.days))


def founded(desk: Desk, count: int) -> list[Rep]:
    code = set_up(desk, first_organisation("Year", currency="EUR", zone="UTC", locale=Locale.EN))
    join(desk, code=code, person=1, name="Ada", language="en").welcomed = True
    reps = []
    for number in range(count):
        code = make_invite(desk, role=Role.REP, team_id=None)
        member = join(desk, code=code, person=100 + number, name=f"Rep {number}", language="en")
        member.zone, sleepless = ZONES[number % len(ZONES)], number % SLEEPLESS == 0
        if sleepless:
            member.quiet_from = member.quiet_until = hour(0)
        desk.store.flush()
        reps.append(Rep(member.id, 100 + number, member.zone, sleepless))
    return reps


def planned(desk: Desk, year: Year, rep: Rep, chance: Random) -> None:
    """Two follow-ups a week at any hour, and one at the very beginning."""
    member = desk.store.get(Member, rep.id)
    assert member is not None
    number = create(member, desk, customer=f"Customer {rep.id}", answers={}).id
    first = [(FIRST, hour(9))]
    weeks = range(0, year.days, 7)
    others = [
        (FIRST + DAY * (start + chance.randrange(7)), chance.choice(HOURS))
        for start in weeks
        for _ in range(A_WEEK)
    ]
    last = FIRST + DAY * (year.days - 1)
    for day, at in first + [each for each in others if each[0] < last]:
        made = set_follow_up(member, desk, number, due_local=datetime.combine(day, at))
        year.expected[made.id] = (rep, heard(rep, day, at))


def heard(rep: Rep, day: date, at: hour) -> datetime:
    """By the wall of the rep: what falls into the night waits for eight o'clock."""
    if not rep.sleepless and at >= NIGHT:
        day, at = day + DAY, MORNING
    elif not rep.sleepless and at < MORNING:
        at = MORNING
    return datetime.combine(day, at, ZoneInfo(rep.zone)).astimezone(UTC)


async def next_moment(year: Year) -> datetime | None:
    def ask(session: Any) -> datetime | None:
        rings = select(func.min(reminder.c.due_at)).where(
            reminder.c.state == ReminderState.PENDING
        )
        comes = select(func.min(digest.c.due_at)).where(digest.c.active)
        found = [session.scalar(each) for each in (rings, comes)]
        return min((each for each in found if each is not None), default=None)

    return await year.database.read(ask)


async def fresh(year: Year) -> list[Any]:
    """What was put into the outbox since the last look."""

    def ask(session: Any) -> list[Any]:
        columns = (outbox.c.id, outbox.c.chat, outbox.c.key, outbox.c.facts)
        return list(session.execute(select(*columns).where(outbox.c.id > year.last)))

    rows = await year.database.read(ask)
    year.last = max([year.last, *(row.id for row in rows)])
    return rows


def note(year: Year, rows: list[Any]) -> None:
    by_person = {each.person: each for each in year.reps}
    now = year.clock.moment
    for row in rows:
        rep = by_person.get(row.chat)
        if rep is None:  # the admin
            continue
        tally, local = year.tallies[rep.zone], now.astimezone(ZoneInfo(rep.zone))
        if not rep.sleepless and not MORNING <= local.time() < NIGHT:
            tally.at_night += 1
        if row.key == "digest":
            year.mornings[rep.id, local.date()] += 1
            off = datetime.combine(local.date(), DIGEST, local.tzinfo)
        else:
            year.told[row.facts["follow_up"]] += 1
            off = year.expected[row.facts["follow_up"]][1]
        tally.worst = max(tally.worst, abs((now - off).total_seconds()))


async def walk(year: Year) -> int:
    """Through the year, two processes looking at each moment; how many moments there were."""
    reminders = [SqlReminders(year.database, bot=1) for _ in range(2)]
    end = datetime.combine(FIRST + DAY * (year.days + 1), hour(0), UTC)
    moments = 0
    while (moment := await next_moment(year)) is not None and moment < end:
        moments += 1
        for now in (moment, moment + MINUTE / 2):
            year.clock.moment = now
            for each in reminders:
                await each.fire(now, limit=50)
            await do_chores(year.work, DIGESTS)
            note(year, await fresh(year))
    return moments


def count(year: Year) -> None:
    for number, (rep, moment) in year.expected.items():
        tally = year.tallies[rep.zone]
        tally.due += 1
        tally.heard += year.told[number] == 1
        tally.twice += year.told[number] > 1
        tally.shifted += moment.astimezone(ZoneInfo(rep.zone)).time() == MORNING
    for rep in year.reps:
        tally = year.tallies[rep.zone]
        tally.reps += 1
        at_work = [day for day in year.days_of_it if day.weekday() <= FRIDAY]
        tally.mornings_due += len(at_work)
        tally.mornings += sum(year.mornings[rep.id, day] == 1 for day in at_work)
        tally.mornings_twice += sum(
            many - 1 for (who, _), many in year.mornings.items() if who == rep.id and many > 1
        )


HEADS = ("reps", "reminders", "heard once", "twice", "at night", "waited for 8:00", "worst s")
HEADS_TOO = ("digests", "told once", "twice")


def table(year: Year) -> str:
    rows = [("", *HEADS, *HEADS_TOO)]
    for zone, each in year.tallies.items():
        reminders = (each.due, each.heard, each.twice, each.at_night, each.shifted)
        digests = (each.mornings_due, each.mornings, each.mornings_twice)
        figures = (each.reps, *reminders, round(each.worst), *digests)
        rows.append((zone.partition("/")[2], *(f"{figure:,}" for figure in figures)))
    widths = [max(len(row[at]) for row in rows) for at in range(len(rows[0]))]
    return "\n".join(
        "  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True))
        for row in rows
    )


async def run(url: str, reps: int, days: int) -> bool:
    await asyncio.to_thread(upgrade, url)
    database = open_database(url)
    clock = Clock(datetime.combine(FIRST - DAY, hour(0), UTC))
    work = SqlWork(database, clock=clock, bot=1)
    begun, chance = time.perf_counter(), Random(5)
    try:
        year = Year(
            database, work, clock, await work.write(lambda desk: founded(desk, reps)), days
        )
        for rep in year.reps:
            await work.write(lambda desk, rep=rep: planned(desk, year, rep, chance))
        await do_chores(work, DIGESTS)
        moments = await walk(year)
    finally:
        await work.close()
    count(year)
    print(f"{days} days of {reps} reps, {moments:,} moments, {time.perf_counter() - begun:.0f} s")
    print(table(year))
    return all(each.well for each in year.tallies.values())


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--reps", type=int, default=50)
    asked.add_argument("--days", type=int, default=364)
    how = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite+aiosqlite:///{Path(folder) / 'year.db'}"
        well = asyncio.run(run(url, how.reps, how.days))
    raise SystemExit(0 if well else "not everything was told once and in time")


if __name__ == "__main__":
    main()
