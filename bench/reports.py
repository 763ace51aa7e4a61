"""Every report over many opportunities, beside the bare count of the rows and the picture.

    .venv/bin/python bench/reports.py [--opportunities N] [--postgres URL of an empty database]
        [--keep FILE] [--filled URL] [--stall]

Without a URL only SQLite is measured. For somebody who may see everything, warm, the least
of a few, from the question to the finished table and words: a whole month, the last 7, 30 and
90 days, and a year of one source. In ms of the processor, which hardly depends on who else
works on the machine: of this process, and of the one that serves it where PostgreSQL is here
too (it works alone then, as workers of its own are not seen); else on the clock.
"x bare" is to `SELECT count(*)` of the rows that ended in the same 90 days; "drawn" is the
chart of 90 days; the last line tells how long the slowest picture takes whose rows are no
slower than ROWS. `--keep` leaves the filled file for the next run, `--filled` takes one.
`--stall` measures how long the event loop stands still while ten charts are drawn.
"""

from __future__ import annotations

import argparse
import asyncio
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import func, select, text
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.orm import Session
from three_years import fill, roll

from bot.actions.ports import Desk
from bot.charts.studio import Studio
from bot.domain.filters import AnyOf, Filter
from bot.domain.people import Calendar, Locale
from bot.domain.reports import REPORTS, Days, Grouping, Scope
from bot.persistence.database.engines import open_database
from bot.persistence.database.work import SqlWork
from bot.persistence.migrate import upgrade
from bot.persistence.tables.opportunities import IS_ENDED, opportunity
from bot.persistence.tables.rolls import Rolled
from bot.reports.catalogue import run
from bot.reports.composed import Composed
from bot.speech.reader import Reader
from bot.speech.translator import Translator

NOW = datetime(2026, 11, 21, 7, tzinfo=UTC)
TODAY = NOW.date()
NINETY = Days.last_n(90, TODAY)
WINDOWS = {
    "month": Days(date(2026, 10, 1), date(2026, 10, 31)),
    "7": Days.last_n(7, TODAY),
    "30": Days.last_n(30, TODAY),
    "90": NINETY,
}
YEAR = Days.last_n(365, TODAY)
TIMES = 5
ROWS = 250
"""ms; a picture of these is to be there within half a second of the question."""
READER = Reader(Locale.EN, Calendar.GREGORIAN, "UTC")
EVERYBODY = Scope(everybody=True)


class _Clock:
    @staticmethod
    def now() -> datetime:
        return NOW


def clock_of(session: Session) -> Callable[[], float]:
    """Seconds of the processor, of this process and of PostgreSQL's for it."""
    if session.get_bind().dialect.name == "sqlite":
        return time.process_time
    session.execute(text("SET max_parallel_workers_per_gather = 0"))
    told = Path(f"/proc/{session.scalar(text('SELECT pg_backend_pid()'))}")
    name, schedule = told / "comm", told / "schedstat"
    if not name.exists() or name.read_text().strip() != "postgres":
        return time.perf_counter
    return lambda: time.process_time() + int(schedule.read_text().split()[0]) / 10**9


def timed(ask: Callable[[], Any], clock: Callable[[], float]) -> float:
    """The least ms of a few, after one that is not counted: the rest is what else goes on."""
    ask()
    found = []
    for _ in range(TIMES):
        begun = clock()
        ask()
        found.append((clock() - begun) * 1000)
    return min(found)


def measure(desk: Desk, reports: list[str]) -> None:
    tr = Translator.load([Locale.EN])
    session = desk.store._session  # type: ignore[attr-defined]  # noqa: SLF001 - for the floor
    clock = clock_of(session)
    source = session.scalar(text("SELECT min(source_id) FROM opportunity"))
    of_source = Filter((AnyOf("source_id", (source,)),))
    counting = select(func.count()).where(
        IS_ENDED, opportunity.c.ended_on.between(NINETY.first, NINETY.last)
    )
    floor = timed(lambda: session.execute(counting).one(), clock)
    print(f"bare count of 90 days: {floor:.1f} ms")
    heads = (*WINDOWS, "x bare", "year, one source", "drawn", "to the picture")
    print(f"{'':32}" + "".join(f"{each:>17}" for each in heads))
    pictures = [
        line(report, by, partial(ask, desk, tr, report, by), clock, floor, of_source)
        for report in reports
        for by in REPORTS[report].by or (None,)
    ]
    quick = [(rows + drawn, name) for rows, drawn, name in pictures if rows <= ROWS]
    if quick:
        print("slowest picture of rows within {} ms: {:.0f} ms, {}".format(ROWS, *max(quick)))


def ask(  # noqa: PLR0917
    desk: Desk, tr: Translator, report: str, by: Grouping | None, days: Days, only: Filter
) -> Composed:
    return run(report, desk, EVERYBODY, days=days, reader=READER, tr=tr, by=by, only=only)


def line(  # noqa: PLR0917
    report: str,
    by: Grouping | None,
    told: Callable[[Days, Filter], Composed],
    clock: Callable[[], float],
    floor: float,
    of_source: Filter,
) -> tuple[float, float, str]:
    """What 90 days took, rows and picture, and of which report."""
    from bot.charts.draw import render

    whole = [timed(partial(told, days, Filter()), clock) for days in WINDOWS.values()]
    filtered = timed(partial(told, YEAR, of_source), clock)
    spec = told(NINETY, Filter()).spec
    drawn = timed(partial(render, spec), time.process_time) if spec is not None else 0.0
    name = f"{report} {REPORTS[report].key} {by or ''}"
    figures = (*whole, whole[-1] / floor, filtered, drawn, whole[-1] + drawn)
    print(f"{name:32}" + "".join(f"{each:17.1f}" for each in figures), flush=True)
    return whole[-1], drawn, name


async def stall(desk_specs: list[Any]) -> None:
    """The longest time between two turns of the loop, as it is and while charts are drawn."""
    studio = Studio()
    studio.warm()
    await studio.draw(desk_specs[0])

    async def longest(under_way: asyncio.Future[Any]) -> float:
        worst, last = 0.0, time.perf_counter()
        while not under_way.done():
            await asyncio.sleep(0.001)
            now = time.perf_counter()
            worst, last = max(worst, now - last), now
        return worst * 1000

    idle = await longest(asyncio.ensure_future(asyncio.sleep(1.5)))
    begun = time.perf_counter()
    ten = asyncio.ensure_future(asyncio.gather(*(studio.draw(each) for each in desk_specs[:10])))
    worst = await longest(ten)
    taken = (time.perf_counter() - begun) * 100
    print(f"longest stall: {idle:.1f} ms idle, {worst:.1f} ms while ten charts were drawn,")
    print(f"{taken:.0f} ms each")
    studio.close()


def specs(desk: Desk) -> list[Any]:
    tr = Translator.load([Locale.EN])
    told = (ask(desk, tr, report, None, NINETY, Filter()) for report in REPORTS)
    return [each.spec for each in told if each.spec is not None]


def counted(desk: Desk) -> int:
    """How many opportunities there are, in a filled file too."""
    session = desk.store._session  # type: ignore[attr-defined]  # noqa: SLF001 - for the floor
    return int(session.scalar(text("SELECT count(*) FROM opportunity")))


async def settle(url: str) -> None:
    """PostgreSQL does by itself, in time, what a table that was just filled still lacks."""
    if url.startswith("postgresql"):
        engine = create_async_engine(url, isolation_level="AUTOCOMMIT")
        async with engine.connect() as connection:
            await connection.execute(text("VACUUM ANALYZE"))
        await engine.dispose()


async def bench(url: str, asked: argparse.Namespace, *, filled: bool) -> None:
    if not filled:
        await asyncio.to_thread(upgrade, url)
    work = SqlWork(open_database(url), clock=_Clock(), bot=1)
    if not filled:
        begun = time.perf_counter()
        await work.write(lambda desk: fill(desk, asked.opportunities))
        for figure in Rolled:
            await work.write(partial(roll, figure=figure))
        await settle(url)
        print(f"filled in {time.perf_counter() - begun:.0f} s")
    there = await work.read(counted)
    print(f"{url.partition(':')[0]}, {there:,} opportunities")
    if asked.stall:
        await stall(await work.read(specs))
    else:
        await work.read(partial(measure, reports=asked.only or list(REPORTS)))
    await work.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--opportunities", type=int, default=100_000)
    parser.add_argument("--postgres")
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--filled")
    parser.add_argument("--only", nargs="*")
    parser.add_argument("--stall", action="store_true")
    asked = parser.parse_args()
    if asked.filled:
        asyncio.run(bench(asked.filled, asked, filled=True))
        return
    with tempfile.TemporaryDirectory() as folder:
        file = asked.keep or Path(folder) / "bench.db"
        asyncio.run(bench(f"sqlite+aiosqlite:///{file}", asked, filled=False))
    if asked.postgres:
        asyncio.run(bench(asked.postgres, asked, filled=False))


if __name__ == "__main__":
    main()
