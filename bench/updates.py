"""Updates per second and CPU per update: the whole bot beside two that keep nothing.

    .venv/bin/python bench/updates.py [--seconds 6] [--postgres URL of an empty database]
        [--workers 2]

Reps create opportunities without a pause: /new, a name, create, Save. Each goes on as soon
as the answer is read. CPU is that of the bot's process alone, user and system together; of
several workers (PostgreSQL only, each update to any of them) and their sender that of all.
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
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
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
        sender, _ = await stack.enter_async_context(running(subject, api, "sender"))
        yield [sender, *(pid for pid, _ in web)], [url for _, url in web]


def _listens(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True


def cpu_seconds(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def memory_mb(pid: int) -> float:
    for line in Path(f"/proc/{pid}/status").read_text().split("\n"):
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


async def measure(subject: Subject, api: PretendApi, seconds: float) -> None:
    async with running_all(subject, api) as (pids, urls):
        for reps, latency in CASES:
            api.latency = latency
            crowd = Crowd(api, *urls)
            api.reps = {each: Rep(each) for each in range(FIRST_REP, FIRST_REP + reps)}
            async with asyncio.TaskGroup() as group:
                for rep in api.reps.values():
                    group.create_task(crowd.work(rep))
                await asyncio.sleep(WARM_UP)
                crowd.took.clear()
                calls, cpu = api.calls, sum(map(cpu_seconds, pids))
                await asyncio.sleep(seconds)
                lost = crowd.unanswered
                took, spent = sorted(crowd.took), sum(map(cpu_seconds, pids)) - cpu
                calls = api.calls - calls
                crowd.running = False
            await crowd.close()
            number, memory = len(took), sum(map(memory_mb, pids))
            if not number:
                print(f"{subject.name:22}{reps:5}{latency * 1000:6.0f} ms  nobody was answered")
                continue
            print(
                f"{subject.name:22}{reps:5}{latency * 1000:6.0f} ms{number / seconds:9.0f}"
                f"{statistics.median(took) * 1000:9.0f}{took[int(number * 0.99)] * 1000:8.0f}"
                f"{spent / number * 1000:9.2f}{calls / number:7.1f}{memory:7.0f}"
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
        f"{'CPU ms':>9}{'calls':>7}{'MB':>7}"
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
            subjects.append(Subject("Forsat, PostgreSQL", "forsat", postgres))
            if workers > 1:
                name = f"Forsat, {workers} workers"
                subjects.append(Subject(name, "forsat", postgres, workers))
        for each in (one for one in subjects if one.name.startswith(only)):
            await measure(each, api, seconds)
    await api.stop()
    own = resource.getrusage(resource.RUSAGE_SELF)
    print(f"the pretend Bot API and its people took {own.ru_utime + own.ru_stime:.0f} s of CPU")


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
