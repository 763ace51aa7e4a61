"""What a card, a page, a search, a save and a tick cost as the pipeline grows.

    .venv/bin/python bench/growth.py [--rows 1000 100000 1000000] [--postgres URL of an empty db]

Median and 99th percentile in ms of whole transactions, reading included. One opportunity is
made by the actions and copied; a third is open, with a follow-up and its reminder ahead.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Table, insert, select, text

from bot.actions.dialogs import Dialog
from bot.actions.joining import join, make_invite
from bot.actions.opportunities import create
from bot.actions.ports import Desk
from bot.actions.setting_up import first_organisation, set_up
from bot.domain.filters import Filter, Mentions
from bot.domain.followups import FollowUpState, ReminderState
from bot.domain.listings import NAMED, OPEN, Order, Selection, Which
from bot.domain.moves import Status
from bot.domain.people import Locale, Role
from bot.domain.reports import Scope
from bot.handlers.looks import Sight, reader_of
from bot.handlers.screens import SCREENS
from bot.persistence.journal import AuditedSession
from bot.persistence.migrate import upgrade
from bot.persistence.queue import SqlQueue
from bot.persistence.reminders import SqlReminders
from bot.persistence.tables.opportunities import follow_up, opportunity, reminder
from bot.persistence.tables.parties import party
from bot.persistence.work import SqlWork, open_work
from bot.speech.translator import Translator

NOW = datetime(2026, 11, 21, 7, tzinfo=UTC)
REPS, PER_PARTY, CHUNK, TIMES = 200, 5, 10_000, 100
FIRST_PERSON, ADMIN = 1_000, 999
BEYOND = 1_000
"""Numbers below are left to what the actions make."""
AHEAD = datetime(2026, 12, 24, 9, tzinfo=UTC)
WORDS = ("Karalo", "Tuvexi", "Banmira", "Sohodel", "Fincora", "Zolone", "Pashami", "Quigira")
EVERYBODY = Scope(everybody=True)


class Fixed:
    def now(self) -> datetime:
        return NOW


def found(desk: Desk) -> None:
    set_up(desk, first_organisation("Bench", currency="EUR", zone="UTC", locale=Locale.EN))
    for number in range(REPS):
        code = make_invite(desk, role=Role.REP)
        join(desk, code=code, person=FIRST_PERSON + number, name=f"Rep {number}", language="en")
    code = make_invite(desk, role=Role.ADMIN)
    join(desk, code=code, person=ADMIN, name="Ada", language="en")
    create(member_of(desk), desk, customer="Nord Karalo Steel", answers={})


def member_of(desk: Desk) -> Any:
    return desk.store.people.member_of(FIRST_PERSON)


def admin_of(desk: Desk) -> Any:
    return desk.store.people.member_of(ADMIN)


def template(session: AuditedSession, table: Table) -> dict[str, Any]:
    row = session.execute(select(table).order_by(table.c.id).limit(1)).mappings().one()
    return {name: value for name, value in row.items() if name != "id"}


def grow(session: AuditedSession, first: int, last: int, beyond: int) -> None:
    """Opportunities `first` to `last`, their customers, and what is planned with them."""
    one, party_one = template(session, opportunity), template(session, party)
    lost = session.scalar(text("SELECT min(id) FROM stage WHERE kind = 'lost'"))
    member = int(session.scalar(text("SELECT min(id) FROM member WHERE role = 'rep'")) or 1)
    highest = int(session.scalar(text("SELECT max(id) FROM party")) or 0)
    rows: dict[Table, list[dict[str, Any]]] = {
        party: [],
        opportunity: [],
        follow_up: [],
        reminder: [],
    }
    for n in range(first, last + 1):
        number, touched = n + beyond, NOW - timedelta(minutes=n % 500_000)
        key = number // PER_PARTY + BEYOND
        if key > highest:
            highest = key
            name = f"Nord {WORDS[key % len(WORDS)]} Steel {key}"
            rows[party].append(
                {
                    **party_one,
                    "id": key,
                    "name": name,
                    "search_key": name.lower().replace(" ", ""),
                    "words_key": name.lower(),
                }
            )
        made = {
            **one,
            "id": number,
            "number": f"OPP-B-{number:07d}",
            "title": f"Pumps for hall {number}",
            "title_key": f"pumps for hall {number}",
            "party_id": key,
            "assignee_id": member + n % REPS,
            "created_by": member + n % REPS,
            "touched_at": touched,
            "amount": number * 100,
        }
        if n % 3:
            made |= {"status": Status.LOST, "stage_id": lost, "ended_at": touched}
            made |= {"ended_on": touched.date()}
        else:
            rows[follow_up].append(planned(number, member + n % REPS))
            rows[reminder].append(
                {
                    "id": number,
                    "follow_up_id": number,
                    "member_id": member + n % REPS,
                    "occurrence": 1,
                    "due_at": AHEAD,
                    "state": ReminderState.PENDING,
                }
            )
        rows[opportunity].append(made)
    for table, found in rows.items():
        session.connection().execute(insert(table), found)


def planned(number: int, member: int) -> dict[str, Any]:
    return {
        "id": number,
        "opportunity_id": number,
        "member_id": member,
        "due_local": AHEAD.replace(tzinfo=None),
        "zone": "UTC",
        "due_at": AHEAD,
        "note": "",
        "state": FollowUpState.PENDING,
        "created_at": NOW,
        "outcome": "",
    }


async def measure(ask: Callable[[], Awaitable[Any]]) -> tuple[float, float]:
    """Median and 99th percentile, ms."""
    spent = []
    for number in range(TIMES + 5):
        begun = time.perf_counter()
        await ask()
        if number >= 5:  # The first ones fill the caches.
            spent.append((time.perf_counter() - begun) * 1000)
    return statistics.median(spent), sorted(spent)[int(TIMES * 0.99) - 1]


def asks(
    work: SqlWork, tr: Translator, rows: int, beyond: int
) -> dict[str, Callable[[], Awaitable[Any]]]:
    somewhere = rows // 2 // 3 * 3 + beyond

    def card(desk: Desk) -> Any:
        actor = admin_of(desk)
        sight = Sight(
            actor,
            desk,
            Dialog(chat=1, person=1),
            reader_of(actor, desk),
            tr,
            {"opportunity": somewhere},
        )
        return SCREENS["card"](sight)

    def page(desk: Desk) -> Any:
        scope = Scope(member_id=member_of(desk).id)
        return desk.store.listings.page(selected(scope=scope), size=8)

    def search(desk: Desk) -> Any:
        wanted = Filter((Mentions(f"hall {somewhere}"),))
        return desk.store.listings.page(selected(filter=wanted), size=8)

    def totals(desk: Desk) -> Any:
        return desk.store.listings.totals(selected(filter=NAMED[Which.OPEN]))

    def save(desk: Desk) -> Any:
        return create(member_of(desk), desk, customer=somewhere // PER_PARTY + BEYOND, answers={})

    async def tick() -> None:
        await SqlReminders(work.database, bot=1).fire(NOW, limit=50)
        await SqlQueue(work.database, bot=1).claim("bench", NOW, limit=4)

    return {
        "floor": lambda: work.read(lambda desk: desk.organisation),
        "card": lambda: work.read(card),
        "list page": lambda: work.read(page),
        "customer by letters": lambda: work.read(
            lambda desk: desk.store.catalogue.parties("karalo st", page=0, size=8)
        ),
        "search in titles": lambda: work.read(search),
        "save": lambda: work.write(save),
        "tick": tick,
        "totals": lambda: work.read(totals),
    }


def selected(**other: Any) -> Selection:
    usual = {"scope": EVERYBODY, "filter": OPEN, "order": Order.TOUCHED, "now": NOW}
    return Selection(**{**usual, "zone": "UTC", "base": "EUR", **other})


async def engine(url: str, sizes: list[int]) -> None:
    await asyncio.to_thread(upgrade, url)
    work, tr = open_work(url, clock=Fixed(), bot=1), Translator.load()
    try:
        await work.write(found)
        there, table = 0, dict[str, list[tuple[float, float]]]()
        for turn, rows in enumerate(sizes, 1):
            # SQLite numbers what the saves made after the last one; those are left free.
            beyond = turn * BEYOND
            begun = time.monotonic()
            while there < rows:
                last = min(there + CHUNK, rows)
                await work.database.write(lambda session: grow(session, there + 1, last, beyond))  # noqa: B023
                there = last
            await work.database.write(lambda session: session.execute(text("ANALYZE")))
            print(f"  {rows:,} opportunities after {time.monotonic() - begun:.0f} s", flush=True)
            for what, ask in asks(work, tr, rows, beyond).items():
                table.setdefault(what, []).append(await measure(ask))
        print(f"  {'':20}" + "".join(f"{rows:>16,}" for rows in sizes))
        for what, found_ in table.items():
            row = "".join(f"{half:9.2f}{most:7.1f}" for half, most in found_)
            print(f"  {what:20}{row}", flush=True)
    finally:
        await work.close()


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--rows", type=int, nargs="+", default=[1_000, 100_000, 1_000_000])
    asked.add_argument("--postgres")
    asked.add_argument("--no-sqlite", action="store_true")
    how = asked.parse_args()
    print(f"median and p99 in ms; {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    if not how.no_sqlite:
        with tempfile.TemporaryDirectory() as folder:
            print("SQLite")
            asyncio.run(engine(f"sqlite+aiosqlite:///{Path(folder) / 'growth.db'}", how.rows))
    if how.postgres:
        print("PostgreSQL")
        asyncio.run(engine(how.postgres, how.rows))


if __name__ == "__main__":
    main()
