"""CPU of one update by itself, for one person, the wire replaced by an answer at once.

    .venv/bin/python bench/one_update.py [--times 200] [--postgres URL of an empty database]

From the moment it is brought until its answer is noted: the loop's thread, and all others
(those of SQLite). The least of all times says what it costs, the median what else was going on.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import statistics
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from typing import Any

from pretend_api import PretendApi
from subjects import TOKEN
from updates import FIRST_REP, fill

from bot.app import Chat, build_core, open_chat
from bot.app.loops import run_fast
from bot.settings import Settings

STEPS = ("/new", "a name", "create", "Save")
PAUSE = 0.004
"""Seconds between two looks whether the talk is at rest, so that looking costs next to nothing."""
BEFORE = 20
"""Rounds that are not counted: statements are compiled, words for reading are read."""


class Phone:
    """In place of the line to Telegram: shows, and says so at once."""

    def __init__(self) -> None:
        self.rows: list[list[dict[str, Any]]] = []
        self.shown = 0
        self._numbers = itertools.count(1)

    async def __call__(self, method: str, params: dict[str, Any]) -> Any:
        if method == "answerCallbackQuery":
            return True
        number = params.get("message_id") or next(self._numbers)
        if "text" in params:
            self.rows = params.get("reply_markup", {}).get("inline_keyboard", [])
            self.shown = number
        return {"message_id": number}

    def button(self, words: str) -> str:
        every = itertools.chain.from_iterable(self.rows)
        return next(str(each["callback_data"]) for each in every if words in each["text"].lower())


def event(step: str, phone: Phone, number: int) -> dict[str, Any]:
    who = {"id": FIRST_REP, "is_bot": False, "first_name": "Rep", "language_code": "en"}
    chat = {"id": FIRST_REP, "type": "private", "first_name": "Rep"}
    message = {"message_id": phone.shown, "date": int(time.time()), "chat": chat, "from": who}
    if step == STEPS[0]:
        command = {"type": "bot_command", "offset": 0, "length": len(step)}
        return {"message": {**message, "text": step, "entities": [command]}}
    if step == STEPS[1]:
        return {"message": {**message, "text": f"Customer {FIRST_REP} {number}"}}
    query = {"id": str(number), "from": who, "chat_instance": "1", "message": message}
    return {"callback_query": {**query, "data": phone.button(step.lower())}}


async def one(chat: Chat, update: dict[str, Any]) -> tuple[float, float]:
    """Milliseconds of the loop's thread and of all others."""
    before, loop = time.process_time(), time.thread_time()
    await chat.lanes.take(await chat.intake.admit([update]))
    while chat.lanes.under_way:  # noqa: ASYNC110 - nobody tells when a talk is at rest
        await asyncio.sleep(PAUSE)
    loop = time.thread_time() - loop
    return loop * 1000, (time.process_time() - before - loop) * 1000


async def measure(name: str, url: str, times: int) -> None:
    await fill(url, 1)
    api = PretendApi()
    await api.start()
    settings = Settings(
        _env_file=None,
        telegram_token=TOKEN,
        telegram_api_base=api.base,
        database_url=url,
        flood_burst=0,
        messages_per_second=1000,
    )
    core, phone = build_core(settings), Phone()
    took: dict[str, list[tuple[float, float]]] = defaultdict(list)
    numbers = itertools.count(1)
    async with open_chat(core, sends=False, line=phone) as chat, chat.lanes:
        for round_ in range(-BEFORE, times):
            for step in STEPS:
                number = next(numbers)
                update = {"update_id": number, **event(step, phone, number)}
                spent = await one(chat, update)
                if round_ >= 0:
                    took[step].append(spent)
    await core.work.close()
    await api.stop()
    for step, spent in took.items():
        loop, others = zip(*spent, strict=True)
        both = [sum(each) for each in spent]
        print(
            f"{name:12}{step:8}{min(loop):9.2f}{min(others):9.2f}{min(both):9.2f}"
            f"{statistics.median(both):9.2f}"
        )
    every = [min(map(sum, each)) for each in took.values()]
    print(f"{name:12}{'mean':8}{'':18}{statistics.mean(every):9.2f}")


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--times", type=int, default=200)
    asked.add_argument("--postgres")
    how = asked.parse_args()
    print(f"{'':20}{'loop':>9}{'others':>9}{'both':>9}{'median':>9}  (ms)")
    with tempfile.TemporaryDirectory() as folder:
        run_fast(measure("SQLite", f"sqlite+aiosqlite:///{Path(folder) / 'bench.db'}", how.times))
    if how.postgres:
        run_fast(measure("PostgreSQL", how.postgres, how.times))


if __name__ == "__main__":
    main()
