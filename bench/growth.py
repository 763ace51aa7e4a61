"""What a card, a page, a search, a save and a tick cost as the pipeline grows.

    .venv/bin/python bench/growth.py [--rows 1000 100000 1000000] [--keep FOLDER]
        [--postgres postgresql+asyncpg://user@host/forsat_growth]

Median and 99th percentile in ms of whole transactions, reading included, and the median of
the processor's time of this process. `--keep` leaves the databases, and takes those that
are there; on PostgreSQL they are named like the url's with the number of rows behind it and
must exist. `--fill` only fills them.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import Any

from growth_rows import ADMIN, BEYOND, NOW, customer_of, fill, member_of
from names import TRADES, company

from bot.actions.dialogs import Dialog
from bot.actions.opportunities.creating import create
from bot.actions.ports import Desk
from bot.domain.filters import Filter, Mentions
from bot.domain.listings import NAMED, OPEN, Order, Selection, Which
from bot.domain.reports import Scope
from bot.handlers.screens import SCREENS
from bot.handlers.turns.looks import Sight, reader_of
from bot.persistence.database.work import SqlWork, open_work
from bot.persistence.migrate import upgrade
from bot.persistence.outbox.queue import SqlQueue
from bot.persistence.outbox.reminders import SqlReminders
from bot.speech.translator import Translator

TIMES, WARMING = 100, 5
ENOUGH, AT_LEAST = 8.0, 20
"""Seconds after which fewer are asked, though never less than so many."""
SPREAD = 7919
"""A prime: the n-th question is about another row far away, so that nothing is remembered."""
EVERYBODY = Scope(everybody=True)

Ask = Callable[[int], Awaitable[Any]]
Spent = tuple[float, float, float]


class Fixed:
    def now(self) -> Any:
        return NOW


async def measure(ask: Ask) -> Spent:
    """Median, 99th percentile, and the processor's median, ms."""
    spent, busy = [], []
    since = time.monotonic()
    for number in range(TIMES + WARMING):
        if len(spent) >= AT_LEAST and time.monotonic() - since > ENOUGH:
            break
        begun, at_work = time.perf_counter(), time.process_time()
        await ask(number)
        if number >= WARMING:
            spent.append((time.perf_counter() - begun) * 1000)
            busy.append((time.process_time() - at_work) * 1000)
    return (
        statistics.median(spent),
        sorted(spent)[int(len(spent) * 0.99) - 1],
        statistics.median(busy),
    )


def asks(work: SqlWork, tr: Translator, rows: int) -> dict[str, Ask]:
    def row(number: int) -> int:
        """Of an open one."""
        return (number * SPREAD) % rows // 3 * 3 or 3

    def card(desk: Desk, number: int) -> Any:
        actor = desk.store.people.member_of(ADMIN)
        assert actor is not None
        at, reader = {"opportunity": row(number) + BEYOND}, reader_of(actor, desk)
        return SCREENS["card"](Sight(actor, desk, Dialog(chat=1, person=1), reader, tr, at))

    def page(desk: Desk, number: int) -> Any:
        scope = Scope(member_id=member_of(desk).id + number)
        return desk.store.listings.page(selected(scope=scope), size=8)

    def customers(desk: Desk, _number: int, text: str) -> Any:
        return desk.store.catalogue.parties(text, page=0, size=8)

    def near(desk: Desk, number: int) -> Any:
        return desk.store.finding.near_parties(missed(named(number)), size=8)

    def titles(desk: Desk, number: int) -> Any:
        wanted = Filter((Mentions(f"hall {row(number) + BEYOND}"),))
        return desk.store.listings.page(selected(filter=wanted), size=8)

    def totals(desk: Desk, _number: int) -> Any:
        return desk.store.listings.totals(selected(filter=NAMED[Which.OPEN]))

    def save(desk: Desk, number: int) -> Any:
        return create(member_of(desk), desk, customer=customer_of(row(number)), answers={})

    def named(number: int) -> str:
        return company(customer_of(row(number)))

    def looking(letters: Callable[[int], str]) -> Ask:
        return lambda number: work.read(partial(customers, _number=number, text=letters(number)))

    async def tick(_number: int) -> None:
        await SqlReminders(work.database, bot=1).fire(NOW, limit=50)
        await SqlQueue(work.database, bot=1).claim("bench", NOW, limit=4)

    return {
        "floor": lambda _: work.read(lambda desk: desk.organisation),
        "card": lambda number: work.read(partial(card, number=number)),
        "list page": lambda number: work.read(partial(page, number=number)),
        "customer: beginning": looking(lambda number: named(number)[:6]),
        "customer: inside": looking(lambda number: named(number)[1:7]),
        "customer: near miss": lambda number: work.read(partial(near, number=number)),
        "customer: a trade": looking(lambda number: TRADES[number % len(TRADES)][1:]),
        "words of a title": lambda number: work.read(partial(titles, number=number)),
        "save": lambda number: work.write(partial(save, number=number)),
        "tick": tick,
        "totals": lambda number: work.read(partial(totals, _number=number)),
    }


def missed(name: str) -> str:
    """Two letters the wrong way round."""
    return name[:3] + name[4:5] + name[3:4] + name[5:]


def selected(**other: Any) -> Selection:
    usual = {"scope": EVERYBODY, "filter": OPEN, "order": Order.TOUCHED, "now": NOW}
    return Selection(**{**usual, "zone": "UTC", "base": "EUR", **other})


async def engine(urls: dict[int, str], *, only_fill: bool) -> None:
    tr, table = Translator.load(), dict[str, list[Spent]]()
    for rows, url in urls.items():
        await asyncio.to_thread(upgrade, url)
        work = open_work(url, clock=Fixed(), bot=1)
        try:
            if await work.read(lambda desk: desk.store.people.member_of(ADMIN)) is None:
                await fill(work, rows)
            for what, ask in asks(work, tr, rows).items() if not only_fill else ():
                table.setdefault(what, []).append(await measure(ask))
        finally:
            await work.close()
    print(f"  {'':20}" + "".join(f"{rows:>24,}" for rows in urls))
    for what, found in table.items():
        row = "".join(f"{half:9.2f}{most:8.1f}{busy:7.1f}" for half, most, busy in found)
        print(f"  {what:20}{row}", flush=True)


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--rows", type=int, nargs="+", default=[1_000, 100_000, 1_000_000])
    asked.add_argument("--keep", type=Path)
    asked.add_argument("--postgres")
    asked.add_argument("--no-sqlite", action="store_true")
    asked.add_argument("--fill", action="store_true")
    how = asked.parse_args()
    print("of each size: median, 99th percentile, median of the processor, in ms;")
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    with tempfile.TemporaryDirectory() as passing:
        folder = how.keep or Path(passing)
        files = {rows: f"sqlite+aiosqlite:///{folder / f'{rows}.db'}" for rows in how.rows}
        if not how.no_sqlite:
            print("SQLite")
            asyncio.run(engine(files, only_fill=how.fill))
        if how.postgres:
            print("PostgreSQL")
            urls = {rows: f"{how.postgres}{rows}" for rows in how.rows}
            asyncio.run(engine(urls, only_fill=how.fill))


if __name__ == "__main__":
    main()
