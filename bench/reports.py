"""Every report over many opportunities: the median in ms, beside the bare count of the rows.

    .venv/bin/python bench/reports.py [--opportunities N] [--postgres URL of an empty database]

Without a URL only SQLite is measured. Warm: each is asked once before it is timed. The bare
count is `SELECT count(*)` over the rows of the same 90 days, on the same engine.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import statistics
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import func, insert, select

from bot.actions.ports import Desk
from bot.domain.followups import FollowUpState
from bot.domain.history import StepKind
from bot.domain.lists import ListItem, ListKind, Pipeline, Stage, StageKind
from bot.domain.moves import Status
from bot.domain.opportunities import AmountSource, Engagement, Priority, ProbabilitySource
from bot.domain.parties import Party, PartyKind
from bot.domain.people import Calendar, Locale, Member, Organisation, Role
from bot.domain.reports import REPORTS, Days, Scope
from bot.persistence.engines import Database, open_database
from bot.persistence.migrate import upgrade
from bot.persistence.tables.opportunities import (
    IS_ENDED,
    follow_up,
    lost_for,
    opportunity,
    stage_change,
)
from bot.persistence.work import SqlWork
from bot.reports.catalogue import run
from bot.speech.reader import Reader
from bot.speech.translator import Translator

NOW = datetime(2026, 11, 21, 7, tzinfo=UTC)
TODAY = NOW.date()
DAYS = Days.last_n(90, TODAY)
YEARS = 3 * 365
TIMES = 5
AT_ONCE = 5_000
MEMBERS = 20
PARTIES = 500
READER = Reader(Locale.EN, Calendar.GREGORIAN, "UTC")


class _Clock:
    @staticmethod
    def now() -> datetime:
        return NOW


def company(desk: Desk) -> dict[str, Any]:
    """Ids of everything an opportunity refers to."""
    desk.step(None, StepKind.SET_UP)
    add, usual = desk.store.add, {"locale": Locale.EN, "calendar": Calendar.GREGORIAN}
    add(Organisation(name="Bench", currency="EUR", zone="UTC", **usual))
    people = [
        add(Member(name=f"Member {n}", role=Role.REP, zone="UTC", **usual)).id
        for n in range(MEMBERS)
    ]
    line = add(Pipeline(code="sales", position=1)).id
    stages = [
        add(Stage(pipeline_id=line, name=f"{n}", position=n, kind=kind, probability=50)).id
        for n, kind in enumerate((*[StageKind.OPEN] * 4, StageKind.WON, StageKind.LOST))
    ]
    items = {
        kind: [add(ListItem(kind=kind, name=f"{n}", position=n)).id for n in range(8)]
        for kind in ListKind
    }
    facts = {"kind": PartyKind.COMPANY, "created_at": NOW}
    parties = [
        add(Party(name=f"P{n}", search_key=f"p{n}", words_key=f"p{n}", **facts)).id
        for n in range(PARTIES)
    ]
    return {"people": people, "line": line, "stages": stages, "items": items, "parties": parties}


def rows(count: int, known: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """A tenth is open; of the others a third was won. The same ones in every run."""
    chance = random.Random(7)
    items, usual = known["items"], _usual()
    for number in range(1, count + 1):
        created = NOW - timedelta(days=chance.randrange(YEARS), hours=chance.randrange(24))
        ended = min(created + timedelta(days=chance.randrange(1, 120)), NOW)
        status = chance.choices((Status.OPEN, Status.WON, Status.LOST), (1, 3, 6))[0]
        stage = known["stages"][{Status.WON: 4, Status.LOST: 5}.get(status, number % 4)]
        over = status is not Status.OPEN
        yield usual | {
            "id": number,
            "number": f"OPP-{number:07d}",
            "party_id": chance.choice(known["parties"]),
            "pipeline_id": known["line"],
            "stage_id": stage,
            "open_stage_id": known["stages"][number % 4],
            "type_id": chance.choice(items[ListKind.TYPE]),
            "status": status,
            "assignee_id": chance.choice(known["people"]),
            "created_by": chance.choice(known["people"]),
            "source_id": chance.choice(items[ListKind.SOURCE]),
            "campaign_id": chance.choice((None, *items[ListKind.CAMPAIGN])),
            "close_date": ended.date() + timedelta(days=20),
            "amount": chance.randrange(10**8),
            "probability": chance.randrange(101),
            "created_at": created,
            "created_on": created.date(),
            "stage_changed_at": created,
            "touched_at": ended,
            "first_response_minutes": chance.choice((None, chance.randrange(600))),
            "ended_at": ended if over else None,
            "ended_on": ended.date() if over else None,
        }


def _usual() -> dict[str, Any]:
    return {
        "title": "Pumps",
        "title_key": "pumps",
        "engagement": Engagement.NEW,
        "amount_source": AmountSource.MANUAL,
        "currency": "EUR",
        "rate": 10**9,
        "probability_source": ProbabilitySource.STAGE,
        "priority": Priority.NORMAL,
        "version": 1,
    }


def hanging(each: dict[str, Any], known: dict[str, Any]) -> tuple[dict[str, Any], ...]:
    """Its stage change, its reason and its follow-up, to be kept where there is one."""
    number = each["id"]
    left = each["ended_at"] or each["created_at"]
    change = {
        "opportunity_id": number,
        "from_stage_id": each["open_stage_id"],
        "to_stage_id": each["stage_id"],
        "at": left,
        "seconds": number % 2_000_000,
    }
    reasons = known["items"][ListKind.LOSS_REASON]
    reason = {"opportunity_id": number, "reason_id": reasons[number % 8], "position": 0}
    due = {
        "opportunity_id": number,
        "member_id": each["assignee_id"],
        "due_local": left.replace(tzinfo=None),
        "zone": "UTC",
        "due_at": left,
        "note": "",
        "state": FollowUpState.PENDING if each["status"] is Status.OPEN else FollowUpState.DONE,
        "created_at": left,
        "outcome": "",
        "ended_at": None if each["status"] is Status.OPEN else left,
    }
    return change, reason, due


def fill(desk: Desk, count: int) -> None:
    known = company(desk)
    session = desk.store._session  # noqa: SLF001 - rows by the thousand, past the audit
    waiting: list[dict[str, Any]] = []
    for each in rows(count, known):
        waiting.append(each)
        if len(waiting) == AT_ONCE or each["id"] == count:
            parts = [hanging(one, known) for one in waiting]
            session.execute(insert(opportunity), waiting)
            session.execute(insert(stage_change), [change for change, _, _ in parts])
            session.execute(insert(follow_up), [due for _, _, due in parts])
            lost = [one["status"] is Status.LOST for one in waiting]
            reasons = [part[1] for part, is_lost in zip(parts, lost, strict=True) if is_lost]
            session.execute(insert(lost_for), reasons)
            waiting = []


def timed(ask: Any) -> float:
    """Median ms of a few, after one that is not counted."""
    ask()
    found = []
    for _ in range(TIMES):
        begun = time.perf_counter()
        ask()
        found.append((time.perf_counter() - begun) * 1000)
    return statistics.median(found)


def measure(desk: Desk) -> None:
    tr = Translator.load([Locale.EN])
    session = desk.store._session  # noqa: SLF001 - for the floor alone
    counting = select(func.count()).where(
        IS_ENDED, opportunity.c.ended_on.between(DAYS.first, DAYS.last)
    )
    floor = timed(lambda: session.execute(counting).one())
    print(f"{'bare count of 90 days':34}{floor:9.1f} ms")
    for report, definition in REPORTS.items():
        for by in definition.by or (None,):

            def ask(report: str = report, by: Any = by) -> None:
                whole = Scope(everybody=True)
                run(report, desk, whole, days=DAYS, reader=READER, tr=tr, by=by)

            taken = timed(ask)
            name = f"{report} {definition.key} {by or ''}"
            print(f"{name:34}{taken:9.1f} ms {taken / floor:8.1f} x", flush=True)


async def bench(url: str, count: int) -> None:
    await asyncio.to_thread(upgrade, url)
    database: Database = open_database(url)
    work = SqlWork(database, clock=_Clock(), bot=1)
    begun = time.perf_counter()
    await work.write(lambda desk: fill(desk, count))
    print(
        f"{count:,} opportunities on {url.partition(':')[0]}: "
        f"filled in {time.perf_counter() - begun:.0f} s"
    )
    await work.read(measure)
    await database.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--opportunities", type=int, default=100_000)
    parser.add_argument("--postgres")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(bench(f"sqlite+aiosqlite:///{Path(folder) / 'bench.db'}", asked.opportunities))
    if asked.postgres:
        asyncio.run(bench(asked.postgres, asked.opportunities))


if __name__ == "__main__":
    main()
