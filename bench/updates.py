"""Updates per second and CPU per update: the whole bot beside two that keep nothing.

    .venv/bin/python bench/updates.py [--seconds 6] [--postgres URL of an empty database]
        [--workers 2]

Reps create opportunities without a pause: /new, a name, create, Save. Each goes on as soon
as the answer is read. CPU is that of the bot's process alone, user and system together; of
several workers (PostgreSQL only, each update to any of them) and their sender that of all.
"Beside" is what PostgreSQL's own processes took of it (of this database, on this machine), and
what the people and the pretend API took. All three share the cores: "at most" is how many
updates a second they can do if nothing ever waits and nothing else runs. It says what a machine
allows even while it is busy; updates per second say that only of one that is quiet.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import platform
import resource
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from pretend_api import Crowd, PretendApi, Rep

HERE = Path(__file__).parent
CASES = ((1, 0.0), (50, 0.0), (50, 0.05), (500, 0.05))
"""How many reps at once, and seconds to the Bot API and back."""
FIRST_REP = 1_000
MOST_REPS = 500
WARM_UP = 2.0
ROUND = 4
"""Updates of one opportunity. What is measured are whole rounds of everybody: five hundred people
walk in step, and a few seconds would see little but Saves, or little but /new.
"""
MOST_TIMES = 10
"""So many times longer than was asked for, whole rounds or not."""
TICKS = os.sysconf("SC_CLK_TCK")


@dataclass
class Subject:
    name: str
    what: str
    database: str = ""
    workers: int = 1


class _Now:
    def now(self) -> datetime:
        return datetime.now(UTC)  # noqa: TID251 - the machine is what is measured


async def fill(url: str, reps: int = MOST_REPS) -> None:
    """A company of so many reps."""
    from bot.actions.people.joining import join, make_invite
    from bot.actions.ports import Desk
    from bot.actions.set_up.founding import first_organisation, set_up
    from bot.domain.people import Locale, Role
    from bot.persistence.database.work import open_work
    from bot.persistence.migrate import upgrade

    await asyncio.to_thread(upgrade, url)
    work = open_work(url, clock=_Now(), bot=1)

    def found(desk: Desk) -> None:
        set_up(desk, first_organisation("Bench", currency="EUR", zone="UTC", locale=Locale.EN))
        for number in range(reps):
            code = make_invite(desk, role=Role.REP)
            person = FIRST_REP + number
            member = join(desk, code=code, person=person, name=f"Rep {number}", language="en")
            member.welcomed = True

    await work.write(found)
    await work.close()


@asynccontextmanager
async def running(
    subject: Subject, api: PretendApi, role: str = "all"
) -> AsyncIterator[tuple[int, str]]:
    """The process id and the address of its webhook."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    words = [sys.executable, str(HERE / "subjects.py"), subject.what, api.base, str(port)]
    api.hook = ""
    process = subprocess.Popen(  # noqa: ASYNC220, S603 - started once, before anything is measured
        [*words, subject.database, role] if subject.database else words,
        env={**os.environ, "PYTHONPATH": str(HERE.parent)},
    )
    try:
        async with asyncio.timeout(120):
            while role != "sender" and not (api.hook and _listens(port)):  # noqa: ASYNC110
                await asyncio.sleep(0.1)
        yield process.pid, f"http://127.0.0.1:{port}/telegram"
    finally:
        process.terminate()
        await asyncio.to_thread(process.wait)


@asynccontextmanager
async def running_all(
    subject: Subject, api: PretendApi
) -> AsyncIterator[tuple[list[int], list[str]]]:
    """The process ids of all of it, and the addresses of its webhooks."""
    async with AsyncExitStack() as stack:
        if subject.workers == 1:
            pid, url = await stack.enter_async_context(running(subject, api))
            yield [pid], [url]
            return
        web = [
            await stack.enter_async_context(running(subject, api, "web"))
            for _ in range(subject.workers)
        ]
        pids = [pid for pid, _ in web]
        if subject.what == "forsat":
            pids.append((await stack.enter_async_context(running(subject, api, "sender")))[0])
        yield pids, [url for _, url in web]


def _listens(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True


def cpu_seconds(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def own_cpu_seconds() -> float:
    """Of this process: the people and the pretend API."""
    spent = resource.getrusage(resource.RUSAGE_SELF)
    return spent.ru_utime + spent.ru_stime


def postgres_cpu_seconds(database: str) -> float:
    """Of the backends that are connected to this database, as their titles tell."""
    name = f" {database.rpartition('/')[2]} ".encode()
    spent = 0.0
    for each in Path("/proc").iterdir():
        with suppress(OSError):
            if each.name.isdecimal():
                title = (each / "cmdline").read_bytes()
                spent += cpu_seconds(int(each.name)) if name in title[:200] else 0
    return spent


def memory_mb(pid: int) -> float:
    for line in Path(f"/proc/{pid}/status").read_text().split("\n"):
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


def spent_by(subject: Subject, pids: Sequence[int]) -> tuple[float, float, float]:
    """Seconds of the processor so far: the bot's, PostgreSQL's, the people's."""
    postgres = subject.database.startswith("postgresql")
    stored = postgres_cpu_seconds(subject.database) if postgres else 0.0
    return sum(map(cpu_seconds, pids)), stored, own_cpu_seconds()


async def whole_rounds(crowd: Crowd, reps: int, least: float, *, longest: float) -> float:
    """Seconds that passed: at least so many, until everybody has made whole rounds on average."""
    begun, round_ = time.perf_counter(), ROUND * reps
    wanted = 0
    while (passed := time.perf_counter() - begun) < longest:
        await asyncio.sleep(0.02)
        if not wanted and passed >= least:
            wanted = -(-max(1, len(crowd.took)) // round_) * round_
        if wanted and len(crowd.took) >= wanted:
            break
    return time.perf_counter() - begun


async def measure(subject: Subject, api: PretendApi, seconds: float) -> None:
    async with running_all(subject, api) as (pids, urls):
        for reps, latency in CASES:
            api.latency = latency
            crowd = Crowd(api, *urls)
            api.reps = {each: Rep(each) for each in range(FIRST_REP, FIRST_REP + reps)}
            async with asyncio.TaskGroup() as group:
                for rep in api.reps.values():
                    group.create_task(crowd.work(rep))
                await whole_rounds(crowd, reps, WARM_UP, longest=seconds * MOST_TIMES)
                crowd.took.clear()
                calls, before = api.calls, spent_by(subject, pids)
                passed = await whole_rounds(crowd, reps, seconds, longest=seconds * MOST_TIMES)
                lost = crowd.unanswered
                took, after = sorted(crowd.took), spent_by(subject, pids)
                calls = api.calls - calls
                crowd.running = False
            await crowd.close()
            number, memory = len(took), sum(map(memory_mb, pids))
            if not number:
                print(f"{subject.name:22}{reps:5}{latency * 1000:6.0f} ms  nobody was answered")
                continue
            each = [(now - then) / number * 1000 for now, then in zip(after, before, strict=True)]
            bot, database, people = each
            most = (os.cpu_count() or 1) * 1000 / sum(each)
            print(
                f"{subject.name:22}{reps:5}{latency * 1000:6.0f} ms{number / passed:9.0f}"
                f"{statistics.median(took) * 1000:9.0f}{took[int(number * 0.99)] * 1000:8.0f}"
                f"{bot:9.2f}{database:7.2f}{people:6.2f}{most:9.0f}"
                f"{calls / number:7.1f}{memory:7.0f}"
                f"{f'  {lost} unanswered' if lost else ''}",
                flush=True,
            )


async def compare(seconds: float, postgres: str | None, only: str, workers: int) -> None:
    print(
        f"{platform.processor() or platform.machine()}, {os.cpu_count()} cores, load "
        f"{os.getloadavg()[0]:.1f}; Python {platform.python_version()}"
    )
    print(
        f"{'':22}{'reps':>5}{'latency':>9}{'per s':>9}{'p50 ms':>9}{'p99 ms':>8}"
        f"{'CPU ms':>9}{'beside':>13}{'at most':>9}{'calls':>7}{'MB':>7}"
    )
    api = PretendApi()
    await api.start()
    with tempfile.TemporaryDirectory() as folder:
        sqlite = f"sqlite+aiosqlite:///{Path(folder) / 'bench.db'}"
        subjects = [
            Subject("bare aiogram", "bare"),
            Subject("ConversationHandler", "conversation"),
            Subject("Forsat, SQLite", "forsat", sqlite),
        ]
        await fill(sqlite)
        if postgres:
            await fill(postgres)
            for name, what in (("aiogram, 3 statements", "storing"), ("Forsat, PG", "forsat")):
                subjects.append(Subject(name, what, postgres))
                if workers > 1:
                    subjects.append(Subject(f"{name}, {workers}", what, postgres, workers))
        for each in (one for one in subjects if one.name.startswith(only)):
            await measure(each, api, seconds)
    await api.stop()


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--seconds", type=float, default=6.0)
    asked.add_argument("--postgres")
    asked.add_argument("--only", default="", help="the one whose name begins so")
    asked.add_argument("--workers", type=int, default=1)
    how = asked.parse_args()
    asyncio.run(compare(how.seconds, how.postgres, how.only, how.workers))


if __name__ == "__main__":
    main()
