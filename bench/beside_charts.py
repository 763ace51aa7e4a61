"""Steps of a form while ten charts are drawn, beside the same steps alone.

    .venv/bin/python bench/beside_charts.py [--seconds 15] [--postgres URL of an empty database]

Five reps create opportunities without a pause, by the webhook; then they do so again while
ten others ask for a picture of the pipeline, each the next as soon as they have one. A
picture is drawn every time: the pretend Bot API gives no file id by which to send it again.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import statistics
import tempfile
from pathlib import Path

from pretend_api import Crowd, PretendApi, Rep
from updates import FIRST_REP, WARM_UP, Subject, cpu_seconds, fill, running

REPS, VIEWERS = 5, 10
ASKED = "pipeline by stage"


async def measure(subject: Subject, api: PretendApi, seconds: float) -> None:
    async with running(subject, api) as (pid, url):
        people = [Rep(each) for each in range(FIRST_REP, FIRST_REP + REPS + VIEWERS)]
        api.reps = {each.id: each for each in people}
        # Warm, and with something to draw.
        await _beside(api, url, people[:REPS], [], WARM_UP)
        for viewers in ([], people[REPS:], [], people[REPS:]):
            cpu = cpu_seconds(pid)
            took, charts = await _beside(api, url, people[:REPS], viewers, seconds)
            print(
                f"{subject.name:12}{f'{len(viewers)} ask for charts' if viewers else 'alone':22}"
                f"{len(took) / seconds:8.0f}{statistics.median(took) * 1000:9.0f}"
                f"{took[int(len(took) * 0.99)] * 1000:9.0f}{charts:8}"
                f"{cpu_seconds(pid) - cpu:9.1f}",
                flush=True,
            )


async def _beside(
    api: PretendApi, url: str, reps: list[Rep], viewers: list[Rep], seconds: float
) -> tuple[list[float], int]:
    """What each step took, in seconds, and how many pictures were shown meanwhile."""
    at_work, looking = Crowd(api, url), Crowd(api, url)
    async with asyncio.TaskGroup() as group:
        for rep in reps:
            group.create_task(at_work.work(rep))
        for rep in viewers:
            group.create_task(looking.ask(rep, ASKED))
        await asyncio.sleep(1)
        at_work.took.clear()
        looking.took.clear()
        pictures = api.pictures
        await asyncio.sleep(seconds)
        took, pictures = sorted(at_work.took), api.pictures - pictures
        at_work.running = looking.running = False
    await at_work.close()
    await looking.close()
    return took, pictures


async def compare(seconds: float, postgres: str | None) -> None:
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    print(f"{'':34}{'steps/s':>8}{'p50 ms':>9}{'p99 ms':>9}{'charts':>8}{'CPU s':>9}")
    api = PretendApi()
    await api.start()
    with tempfile.TemporaryDirectory() as folder:
        sqlite = f"sqlite+aiosqlite:///{Path(folder) / 'bench.db'}"
        databases = {"SQLite": sqlite} | ({"PostgreSQL": postgres} if postgres else {})
        for name, database in databases.items():
            await fill(database, reps=REPS + VIEWERS)
            await measure(Subject(name, "forsat", database), api, seconds)
    await api.stop()


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--seconds", type=float, default=15.0)
    asked.add_argument("--postgres")
    how = asked.parse_args()
    asyncio.run(compare(how.seconds, how.postgres))


if __name__ == "__main__":
    main()
