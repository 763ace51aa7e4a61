"""Reminders in their thousands, on both engines: what an idle tick costs, and a full minute.

    .venv/bin/python bench/reminders.py [--waiting N] [--due N] [--few URL --many URL] [--fill]

First a tick that finds nothing due, by turns where a thousand reminders wait and where all of
them do; then so many due in the same minute, put into the outbox while four people keep
changing opportunities. It fails when the million is felt in an idle tick, when the minute
takes 30 s, or a tap 1 s at p99.

Without the two URLs, of empty databases, it measures SQLite in a folder of its own. `--fill`
only fills the two, for whoever waits for a quiet moment to measure; the next call finds them.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import tempfile
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import ClauseElement, func, insert, literal, select

from bot.actions.opportunities.creating import create, edit
from bot.actions.people.joining import join, make_invite
from bot.actions.ports import Desk
from bot.actions.set_up.founding import first_organisation, set_up
from bot.domain.followups import FollowUpState, ReminderState
from bot.domain.opportunities import Opportunity
from bot.domain.people import Locale, Member, Role
from bot.persistence.database.engines import Database, open_database
from bot.persistence.database.work import SqlWork
from bot.persistence.migrate import upgrade
from bot.persistence.outbox.reminders import SqlReminders
from bot.persistence.tables.opportunities import follow_up, opportunity, reminder
from bot.persistence.tables.people import member

NOW = datetime(2026, 11, 21, 10, tzinfo=UTC)
REPS, AT_ONCE, IDLE_TICKS, TAPPERS, BATCH = 50, 20_000, 200, 4, 50
FEW = 1000
MOST_SECONDS, MOST_TAP_MS = 30.0, 1000.0


class Fixed:
    def now(self) -> datetime:
        return NOW


@dataclass(frozen=True)
class Bench:
    database: Database
    work: SqlWork
    reminders: SqlReminders
    members: list[int]
    opportunities: list[int]


def founded(desk: Desk) -> tuple[list[int], list[int]]:
    """Fifty reps without quiet hours, each with an opportunity; their ids."""
    code = set_up(desk, first_organisation("Bench", currency="EUR", zone="UTC", locale=Locale.EN))
    join(desk, code=code, person=1, name="Ada", language="en")
    members, opportunities = [], []
    for number in range(REPS):
        code = make_invite(desk, role=Role.REP, team_id=None)
        rep = join(desk, code=code, person=100 + number, name=f"Rep {number}", language="en")
        rep.quiet_until = rep.quiet_from
        desk.store.flush()
        made = create(rep, desk, customer=f"Customer {number}", answers={})
        members.append(rep.id)
        opportunities.append(made.id)
    return members, opportunities


def planned(session: Any, bench: Bench, count: int, due: datetime) -> None:
    """So many follow-ups and their reminders, all due then, spread over the reps."""
    numbers = select(literal(1).label("n")).cte("numbers", recursive=True)
    numbers = numbers.union_all(select(numbers.c.n + 1).where(numbers.c.n < count))
    last = session.scalar(select(follow_up.c.id).order_by(follow_up.c.id.desc()).limit(1)) or 0
    place = numbers.c.n % REPS
    facts = {
        "opportunity_id": place + bench.opportunities[0],
        "member_id": place + bench.members[0],
        "due_local": due.replace(tzinfo=None),
        "zone": "UTC",
        "due_at": due,
        "note": "",
        "state": FollowUpState.PENDING,
        "created_at": NOW,
        "outcome": "",
    }
    session.execute(_filled(follow_up, facts, numbers))
    rows = {
        "follow_up_id": follow_up.c.id,
        "member_id": follow_up.c.member_id,
        "occurrence": 1,
        "due_at": due,
        "state": ReminderState.PENDING,
    }
    session.execute(_filled(reminder, rows, follow_up, follow_up.c.id > last))


def _filled(table: Any, facts: dict[str, Any], source: Any, *conditions: Any) -> Any:
    columns = [
        each if isinstance(each, ClauseElement) else literal(each, of)
        for each, of in ((value, table.c[name].type) for name, value in facts.items())
    ]
    chosen = select(*columns).select_from(source).where(*conditions)
    return insert(table).from_select(list(facts), chosen, include_defaults=False)


async def fill(bench: Bench, count: int, due: datetime) -> None:
    for start in range(0, count, AT_ONCE):
        size = min(AT_ONCE, count - start)
        await bench.database.write(lambda session, size=size: planned(session, bench, size, due))


async def idle(few: Bench, many: Bench) -> list[tuple[float, float]]:
    """The medians of ticks that find nothing, by turns: in ms, and in ms of this process."""
    spent: list[list[tuple[float, float]]] = [[], []]
    for _ in range(IDLE_TICKS):
        for bench, its in zip((few, many), spent, strict=True):
            start, worked = time.perf_counter(), time.process_time()
            assert await bench.reminders.fire(NOW, limit=BATCH) == 0
            its.append((time.perf_counter() - start, time.process_time() - worked))
    columns = [zip(*each, strict=True) for each in spent]
    return [(_median_ms(clock), _median_ms(cpu)) for clock, cpu in columns]


def _median_ms(seconds: Iterable[float]) -> float:
    return statistics.median(seconds) * 1000


async def taps(bench: Bench, who: int, until: asyncio.Event, spent: list[float]) -> None:
    """One person who changes their opportunity again and again; how long each took, in ms."""
    member, number, chance = bench.members[who], bench.opportunities[who], 0

    def tap(desk: Desk) -> None:
        actor, present = desk.store.get(Member, member), desk.store.get(Opportunity, number)
        assert actor is not None
        assert present is not None
        edit(actor, desk, number, version=present.version, name="probability", value=chance)

    while not until.is_set():
        chance = (chance + 1) % 100
        start = time.perf_counter()
        await bench.work.write(tap)
        spent.append((time.perf_counter() - start) * 1000)
        await asyncio.sleep(0.02)


async def full_minute(bench: Bench, due: int) -> tuple[float, list[float]]:
    """Seconds until all are in the outbox, and the taps meanwhile, sorted."""
    over = asyncio.Event()
    spent: list[float] = []
    people = [asyncio.ensure_future(taps(bench, who, over, spent)) for who in range(TAPPERS)]
    start = time.perf_counter()
    assert await bench.reminders.fire(NOW + timedelta(minutes=1), limit=BATCH) == due
    seconds = time.perf_counter() - start
    over.set()
    await asyncio.gather(*people)
    return seconds, sorted(spent)


async def opened(url: str, waiting: int) -> Bench:
    """The database with so many waiting, filled unless an earlier call did."""
    await asyncio.to_thread(upgrade, url)
    database = open_database(url)
    work = SqlWork(database, clock=Fixed(), bot=1)
    known = await database.read(lambda session: session.scalar(select(func.count(member.c.id))))
    if known:
        members, opportunities = await database.read(_known)
        return Bench(database, work, SqlReminders(database, bot=1), members, opportunities)
    members, opportunities = await work.write(founded)
    bench = Bench(database, work, SqlReminders(database, bot=1), members, opportunities)
    await fill(bench, waiting, NOW + timedelta(days=60))
    return bench


def _known(session: Any) -> tuple[list[int], list[int]]:
    reps = select(member.c.id).where(member.c.role == Role.REP).order_by(member.c.id)
    made = select(opportunity.c.id).order_by(opportunity.c.id)
    return list(session.scalars(reps)), list(session.scalars(made))


async def measured(few: Bench, many: Bench, waiting: int, due: int) -> bool:
    ticks = await idle(few, many)
    for (clock, cpu), count in zip(ticks, (FEW, waiting), strict=True):
        print(f"  idle tick: {clock:.2f} ms ({cpu:.2f} of CPU) with {count:,} waiting")
    await fill(many, due, NOW + timedelta(seconds=30))
    worked = time.process_time()
    seconds, spent = await full_minute(many, due)
    worked = time.process_time() - worked
    tap = spent[int(len(spent) * 0.99)]
    print(f"  {due:,} due at once: {seconds:.1f} s ({worked:.1f} of CPU, the taps with it);")
    print(f"  meanwhile {len(spent)} taps,", end=" ")
    print(f"median {statistics.median(spent):.0f} ms, p99 {tap:.0f} ms")
    return ticks[1][0] < 2 * ticks[0][0] + 1 and seconds < MOST_SECONDS and tap < MOST_TAP_MS


async def run(urls: Sequence[str], how: argparse.Namespace) -> bool:
    few, many = [
        await opened(url, count) for url, count in zip(urls, (FEW, how.waiting), strict=True)
    ]
    try:
        return True if how.fill else await measured(few, many, how.waiting, how.due)
    finally:
        await few.work.close()
        await many.work.close()


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--waiting", type=int, default=1_000_000)
    asked.add_argument("--due", type=int, default=10_000)
    asked.add_argument("--few")
    asked.add_argument("--many")
    asked.add_argument("--fill", action="store_true")
    how = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        own = [f"sqlite+aiosqlite:///{Path(folder) / name}.db" for name in ("few", "many")]
        urls = [how.few, how.many] if how.few and how.many else own
        well = asyncio.run(run(urls, how))
    raise SystemExit(0 if well else "too slow")


if __name__ == "__main__":
    main()
