"""What the bot costs while nobody hurries: memory with very many open talks, and its starts.

    .venv/bin/python bench/standing.py [--talks 10000] [--postgres URL of an empty database]

Each of so many members begins a new opportunity by /new and names a customer, twenty at a
time, and leaves the form open. Memory is that of the bot's process (RSS). A start is from
the command to the first answer, on the clock and by the processor; the median of five.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from pretend_api import Crowd, PretendApi, Rep
from updates import FIRST_REP, HERE, Subject, cpu_seconds, fill, memory_mb, running

SIDE_BY_SIDE = 20
MARKS = (0, 100, 1_000, 5_000, 10_000, 20_000)
STARTS = 5
COMMANDS = {
    "forsat --help": ("--help",),
    "forsat parse": ("parse", "--kind", "money", "--locale", "en", "2.5k eur"),
    "forsat doctor": ("doctor",),
}


async def talks(subject: Subject, api: PretendApi, wanted: int) -> None:
    async with running(subject, api) as (pid, url):
        crowd = Crowd(api, url)
        api.reps = {each: Rep(each) for each in range(FIRST_REP, FIRST_REP + wanted)}
        await _some(crowd, iter([api.reps[FIRST_REP]]))
        left, done = iter(api.reps.values()), 0
        for mark in [each for each in MARKS if each <= wanted]:
            await _some(crowd, _next(left, mark - done))
            done = mark
            print(f"{subject.name:20}{done:8,} open talks{memory_mb(pid):8.0f} MB", flush=True)
        spent = cpu_seconds(pid)
        print(f"{'':20}{spent:8.0f} s of the processor, {crowd.unanswered} unanswered")
        await crowd.close()


def _next(reps: Iterator[Rep], number: int) -> Iterator[Rep]:
    for _ in range(number):
        yield next(reps)


async def _some(crowd: Crowd, reps: Iterator[Rep]) -> None:
    async def begin() -> None:
        for rep in reps:
            await crowd.begin(rep)

    async with asyncio.TaskGroup() as group:
        for _ in range(SIDE_BY_SIDE):
            group.create_task(begin())


async def starts(subject: Subject, api: PretendApi) -> None:
    took, spent = [], []
    for _ in range(STARTS):
        begun = time.monotonic()
        async with running(subject, api) as (pid, _url):
            took.append(time.monotonic() - begun)
            spent.append(cpu_seconds(pid))
    print(f"{'the bot, ' + subject.name:28}{_median(took):6.2f} s{_median(spent):8.2f} s of CPU")


def commands(folder: Path) -> None:
    settings = {"DATABASE_URL": f"sqlite+aiosqlite:///{folder / 'none.db'}"}
    for name, words in COMMANDS.items():
        took, spent = [], []
        for _ in range(STARTS):
            before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
            subprocess.run(  # noqa: S603
                [sys.executable, "-m", "bot", *words],
                check=False,
                capture_output=True,
                cwd=folder,
                env={**os.environ, "PYTHONPATH": str(HERE.parent), **settings},
            )
            took.append(time.monotonic() - begun)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            spent.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
        print(f"{name:28}{_median(took):6.2f} s{_median(spent):8.2f} s of CPU", flush=True)


def _median(values: list[float]) -> float:
    return statistics.median(values)


async def measure(wanted: int, postgres: str | None, only: str) -> None:
    print(f"{platform.machine()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    api = PretendApi()
    await api.start()
    with tempfile.TemporaryDirectory() as passing:
        folder = Path(passing)
        subjects = [Subject("SQLite", "forsat", f"sqlite+aiosqlite:///{folder / 'bench.db'}")]
        if postgres:
            subjects.append(Subject("PostgreSQL", "forsat", postgres))
        if only != "talks":
            commands(folder)
        for each in subjects:
            await fill(each.database, reps=wanted if only != "starts" else 1)
            if only != "talks":
                await starts(each, api)
            if only != "starts":
                await talks(each, api, wanted)
    await api.stop()


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--talks", type=int, default=10_000)
    asked.add_argument("--postgres")
    asked.add_argument("--only", choices=("talks", "starts"), default="")
    how = asked.parse_args()
    asyncio.run(measure(how.talks, how.postgres, how.only))


if __name__ == "__main__":
    main()
