"""Bringing in 20,000 customers and 100,000 opportunities beside a bot that people tap.

    .venv/bin/python bench/importing.py [--rows N] [--postgres URL of an empty database] [--xlsx]

The files are read by `forsat import` in a process of its own. Meanwhile somebody taps every
200 ms: a transaction that stores an update and writes a note, as a tap does. Seconds, the
most memory of the import, and the slowest tap.
"""

from __future__ import annotations

import argparse
import asyncio
import csv
import os
import random
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from bot.actions.opportunities.creating import create, edit
from bot.actions.people.joining import join, make_invite
from bot.actions.ports import Desk
from bot.actions.set_up.founding import first_organisation, set_up
from bot.app import SystemClock
from bot.domain.people import Locale, Role
from bot.persistence.database.work import SqlWork, open_work
from bot.persistence.migrate import upgrade

WORDS = ("Karalo", "Tuvexi", "Banmira", "Sohodel", "Fincora", "نورافشان", "เจริญชัย", "Quigira")
SOURCES = ("phone", "exhibition", "referral", "website", "cold-call")
STAGES = ("contact", "qualification", "proposal", "negotiation")
REPS, BETWEEN_TAPS = 40, 0.2
DRAWN = random.Random(20261121)


def found(desk: Desk) -> None:
    set_up(
        desk, first_organisation("Bench", currency="EUR", zone="Europe/Paris", locale=Locale.EN)
    )
    for number in range(REPS):
        code = make_invite(desk, role=Role.REP)
        join(desk, code=code, person=1_000 + number, name=f"Rep {number}", language="en")
    member = desk.store.people.member_of(1_000)
    if member is not None:
        create(member, desk, customer="Tapped", answers={})


def customers(count: int) -> Iterator[dict[str, str]]:
    for n in range(count):
        yield {
            "name": f"{WORDS[n % len(WORDS)]} {n}",
            "phone": f"+33 4 {n:08d}",
            "email": f"office{n}@example.test",
            "place": "Lyon",
            "source": SOURCES[n % len(SOURCES)],
        }


def opportunities(count: int, parties: int) -> Iterator[dict[str, str]]:
    start = date(2024, 1, 1)
    for n in range(count):
        created = start + timedelta(days=DRAWN.randrange(900))
        row = {
            "customer": f"{WORDS[n % parties % len(WORDS)]} {n % parties}",
            "type": "standard",
            "source": SOURCES[n % len(SOURCES)],
            "stage": STAGES[n % len(STAGES)],
            "number": f"CRM-{n:07d}",
            "title": f"Pumps for hall {DRAWN.randrange(100_000)}",
            "amount": f"{DRAWN.randrange(1, 2_000_000) / 100:.2f}",
            "close": (created + timedelta(days=90)).isoformat(),
            "created": created.isoformat(),
            "ended": "",
            "reason": "",
            "assignee": f"Rep {n % REPS}",
        }
        if n % 3:
            won = n % 3 == 1
            ended = created + timedelta(days=DRAWN.randrange(1, 60))
            row |= {"stage": "won" if won else "lost", "ended": ended.isoformat()}
            row |= {"reason": "quality" if won else "price|timing"}
        yield row


def write(file: Path, rows: Iterator[dict[str, str]]) -> None:
    first = next(rows)
    if file.suffix == ".csv":
        with file.open("w", encoding="utf-8", newline="") as opened:
            writer = csv.DictWriter(opened, list(first))
            writer.writeheader()
            writer.writerows([first])
            writer.writerows(rows)
        return
    import xlsxwriter

    book = xlsxwriter.Workbook(str(file), {"constant_memory": True})
    page = book.add_worksheet()
    page.write_row(0, 0, list(first))
    page.write_row(1, 0, list(first.values()))
    for at, row in enumerate(rows, start=2):
        page.write_row(at, 0, list(row.values()))
    book.close()


def tap(desk: Desk) -> None:
    member = desk.store.people.member_of(1_000)
    tapped = desk.store.pipelines.opportunity(1)
    if member is not None and tapped is not None:
        title = f"Tapped at {desk.now}"
        edit(member, desk, 1, version=tapped.version, name="title", value=title)


async def tapping(work: SqlWork, until: asyncio.Event) -> list[float]:
    took = []
    while not until.is_set():
        before = time.perf_counter()
        await work.write(tap)
        took.append(time.perf_counter() - before)
        await asyncio.sleep(BETWEEN_TAPS)
    return took


async def bring(work: SqlWork, url: str, table: str, file: Path) -> None:
    ended = asyncio.Event()
    taps = asyncio.create_task(tapping(work, ended))  # noqa: TID251
    before = time.perf_counter()
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "import", table, str(file), "--apply"),
        env={**os.environ, "DATABASE_URL": url, "FORSAT_ORGANISATION": "Bench"},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await process.communicate()
    seconds = time.perf_counter() - before
    ended.set()
    took = sorted(await taps)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - used.ru_utime - used.ru_stime
    print(out.decode().strip().splitlines()[-1:] or err.decode()[-400:])
    print(
        f"{table:14} {seconds:6.1f} s ({cpu:.1f} s of the processor), "
        f"{after.ru_maxrss / 1024:.0f} MB, "
        f"taps: {len(took)}, median {took[len(took) // 2]:.2f} s, slowest {took[-1]:.2f} s"
    )


async def measure(url: str, folder: Path, rows: int, ending: str) -> None:
    work = open_work(url, clock=SystemClock(), bot=1)
    try:
        await work.write(found)
        parties = max(rows // 5, 1)
        files = {
            "customers": customers(parties),
            "opportunities": opportunities(rows, parties),
        }
        for table, made in files.items():
            file = folder / f"{table}{ending}"
            write(file, made)
            await bring(work, url, table, file)
    finally:
        await work.close()


def main() -> None:
    asked = argparse.ArgumentParser()
    asked.add_argument("--rows", type=int, default=100_000)
    asked.add_argument("--postgres")
    asked.add_argument("--xlsx", action="store_true")
    given = asked.parse_args()
    print(f"{datetime.now(UTC):%Y-%m-%d}, load {os.getloadavg()[0]:.1f}")  # noqa: TID251
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        url = given.postgres or f"sqlite+aiosqlite:///{folder / 'bench.db'}"
        ending = ".xlsx" if given.xlsx else ".csv"
        upgrade(url)
        asyncio.run(measure(url, folder, given.rows, ending))


if __name__ == "__main__":
    main()
