"""A thousand buttons pressed at once: how soon all are acknowledged, how fast answers go out.

    .venv/bin/python bench/presses.py [--postgres URL of an empty database]

Five hundred people tap twice. The pretend Bot API is asked by long polling, gives a hundred
updates at a time as Telegram does, and refuses what is over 30 messages a second or one a
second to a chat. Seconds are counted from when the bot is handed the first batch.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import math
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections import deque
from pathlib import Path
from typing import Any

from aiohttp import web
from pretend_api import BOT
from updates import FIRST_REP, MOST_REPS, cpu_seconds, fill

HERE = Path(__file__).parent
BATCH = 100
PER_SECOND, CHAT_PER_SECOND = 30, 1
PATIENCE = 180.0
TOKEN = "1:bench"  # noqa: S105 - of a server that is pretended

SHOWN = 5
"""The message everybody's buttons stand on, and stay on."""
COUNTED = ("send", "edit")


class BusyApi:
    """Notes the moment of every answer, by monotonic seconds."""

    def __init__(self) -> None:
        self.waiting: deque[dict[str, Any]] = deque()
        self.begun = 0.0
        self.acknowledged: dict[str, float] = {}
        self.messages: list[float] = []
        self.refused = 0
        self.done = asyncio.Event()
        self.asked = asyncio.Event()
        self._lately: dict[int, deque[float]] = {}
        app = web.Application()
        app.router.add_route("*", "/bot{token}/{method}", self._called)
        self.runner = web.AppRunner(app, access_log=None)

    async def start(self) -> str:
        await self.runner.setup()
        await web.TCPSite(self.runner, "127.0.0.1", 0).start()
        return f"http://127.0.0.1:{self.runner.addresses[0][1]}"

    async def _called(self, request: web.Request) -> web.Response:
        method = request.match_info["method"].lower()
        json_ = request.content_type == "application/json"
        given = await request.json() if json_ else await request.post()
        now = time.monotonic()
        if method == "getupdates":
            return _ok(await self._updates(int(given.get("offset") or 0)))
        if method == "getme":
            return _ok(BOT)
        if method == "answercallbackquery":
            self.acknowledged.setdefault(str(given["callback_query_id"]), now)
            return _ok(True)
        if not method.startswith(COUNTED) or method == "sendchataction":
            return _ok(True)
        chat = int(given["chat_id"])
        wait = max(self._wait(0, PER_SECOND, now), self._wait(chat, CHAT_PER_SECOND, now))
        if wait > 0:
            self.refused += 1
            return _too_many(wait)
        for key in (0, chat):
            self._lately[key].append(now)
        self.messages.append(now)
        return _ok(self._message(chat))

    def _wait(self, key: int, most: int, now: float) -> float:
        lately = self._lately.setdefault(key, deque())
        while lately and lately[0] <= now - 1.0:
            lately.popleft()
        return lately[0] + 1.0 - now if len(lately) >= most else 0.0

    async def _updates(self, offset: int) -> list[dict[str, Any]]:
        self.asked.set()
        while self.waiting and self.waiting[0]["update_id"] < offset:
            self.waiting.popleft()
        if not self.waiting:
            await asyncio.sleep(0.05)
        found = list(itertools.islice(self.waiting, BATCH))
        if found and not self.begun:
            self.begun = time.monotonic()
        return found

    def press(self, presses: int) -> None:
        for number in range(presses):
            chat = FIRST_REP + number % MOST_REPS
            who = {"id": chat, "is_bot": False, "first_name": "Rep", "language_code": "en"}
            query = {"id": f"q{number}", "from": who, "chat_instance": "1", "data": "h"}
            event = {"callback_query": {**query, "message": self._message(chat)}}
            self.waiting.append({"update_id": 1_000 + number, **event})

    def _message(self, chat: int) -> dict[str, Any]:
        about = {"id": chat, "type": "private", "first_name": "Rep"}
        return {"message_id": SHOWN, "date": 1, "chat": about, "from": BOT, "text": "…"}


def _ok(result: Any) -> web.Response:
    return web.json_response({"ok": True, "result": result})


def _too_many(wait: float) -> web.Response:
    after = math.ceil(wait)
    said = {"description": f"Too Many Requests: retry after {after}"}
    body = {"ok": False, "error_code": 429, **said, "parameters": {"retry_after": after}}
    return web.json_response(body, status=429)


def most_within_a_second(moments: list[float]) -> int:
    window: deque[float] = deque()
    most = 0
    for each in sorted(moments):
        window.append(each)
        while window[0] <= each - 1.0:
            window.popleft()
        most = max(most, len(window))
    return most


async def measure(name: str, database: str, presses: int) -> None:
    await fill(database)
    api = BusyApi()
    base = await api.start()
    process = subprocess.Popen(  # noqa: ASYNC220, S603 - started once, before anything is measured
        [sys.executable, __file__, "--bot", base, database],
        env={**os.environ, "PYTHONPATH": str(HERE.parent)},
    )
    try:
        await asyncio.wait_for(api.asked.wait(), 120)
        await asyncio.sleep(1)
        cpu = cpu_seconds(process.pid)
        api.press(presses)
        spent = 0.0
        until = time.monotonic() + PATIENCE
        while len(api.messages) < presses and time.monotonic() < until:
            await asyncio.sleep(0.1)
            if len(api.acknowledged) == presses and not spent:
                spent = cpu_seconds(process.pid) - cpu
        await asyncio.sleep(0.5)
        cpu = cpu_seconds(process.pid) - cpu
    finally:
        process.terminate()
        await asyncio.to_thread(process.wait)
        await api.runner.cleanup()
    last = max(api.acknowledged.values(), default=math.inf) - api.begun
    print(
        f"{name}: {len(api.acknowledged)} of {presses} acknowledged, the last after {last:.2f} s "
        f"and {spent:.1f} s of CPU; "
        f"{len(api.messages)} messages in {max(api.messages, default=0) - api.begun:.1f} s, "
        f"at most {most_within_a_second(api.messages)} within a second; {api.refused} refused; "
        f"{cpu:.1f} s of CPU"
    )


async def bot(base: str, database: str) -> None:
    """As `forsat run` starts it."""
    from pydantic import SecretStr

    from bot.app import build_core
    from bot.app.running import run
    from bot.settings import Settings

    settings = Settings(
        _env_file=None,
        telegram_token=SecretStr(TOKEN),
        telegram_api_base=base,
        database_url=database,
    )
    core = build_core(settings)
    try:
        await run(core, name="bench_bot", announce=lambda _: None)
    finally:
        await core.work.close()


async def compare(presses: int, postgres: str | None) -> None:
    print(
        f"{platform.processor() or platform.machine()}, {os.cpu_count()} cores, load "
        f"{os.getloadavg()[0]:.1f}; Python {platform.python_version()}"
    )
    with tempfile.TemporaryDirectory() as folder:
        sqlite = f"sqlite+aiosqlite:///{Path(folder) / 'bench.db'}"
        await measure("SQLite", sqlite, presses)
    if postgres:
        await measure("PostgreSQL", postgres, presses)


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--presses", type=int, default=1000)
    asked.add_argument("--postgres")
    asked.add_argument("--bot", nargs=2, help=argparse.SUPPRESS)
    how = asked.parse_args()
    asyncio.run(bot(*how.bot) if how.bot else compare(how.presses, how.postgres))


if __name__ == "__main__":
    main()
