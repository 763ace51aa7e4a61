"""Random updates of every kind: nothing unforeseen happens, every pressed button is answered.

Fifteen hundred on each database here; `make soak` sends a hundred thousand. A seed is
printed; FORSAT_SEED repeats a run.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from random import SystemRandom
from typing import Any

from structlog.processors import format_exc_info
from structlog.testing import capture_logs

from fuzz.shapes import PEOPLE, Forge
from support.town import TEAM_CHAT, Town, open_town

UPDATES = int(os.environ.get("FORSAT_FUZZ", "1500"))
SEED = int(os.environ.get("FORSAT_SEED", "0")) or SystemRandom().randrange(1, 2**31)
BATCH = 50

UNFORESEEN = ("update failed", "tried again", "left for the next start")


async def test_nothing_unforeseen_happens(database_url: str) -> None:
    engine = database_url.partition("+")[0]
    forge = Forge(SEED)
    print(f"\n{engine}, seed {SEED}")  # noqa: T201 - `make soak` is run to read this
    began = time.monotonic()
    errors: dict[str, str] = {}
    silent: set[str] = set()
    async with open_town(database_url) as town:
        for _ in range(0, UPDATES, BATCH):
            wrong, unanswered = await _batch(town, forge)
            errors |= {_last_line(each): each for each in wrong}
            silent |= unanswered
        left = await town.chat.intake._inbox.unsettled()
    seconds = time.monotonic() - began
    counts = ", ".join(f"{name} {n}" for name, n in sorted(forge.counts.items()))
    print(f"{UPDATES} updates in {seconds:.0f} s: {counts}")  # noqa: T201
    print(f"unforeseen {len(errors)}, buttons not answered {len(silent)}")  # noqa: T201
    assert not errors, "\n".join(errors.values())
    assert silent == set()
    assert left == []


def _last_line(traceback: str) -> str:
    return traceback.strip().rsplit("\n", 1)[-1]


async def _batch(town: Town, forge: Forge) -> tuple[list[str], set[str]]:
    """What went wrong, and which buttons nobody answered."""
    screens = list(_screens(town))
    ids = [each["message_id"] for each in screens] or [1]
    seen = [data for each in screens for data in _data(each)]
    updates = [forge.update(messages=ids, seen=seen) for _ in range(BATCH)]
    with capture_logs(processors=[format_exc_info]) as logs:
        await town.take(updates)
    calls = town.sandbox.world.calls("answerCallbackQuery")
    answered = {each.params.get("callback_query_id") for each in calls}
    silent = forge.queries - answered
    town.sandbox.world.journal.clear()
    forge.queries.clear()
    return [each["exception"] for each in logs if each["event"] in UNFORESEEN], silent


def _screens(town: Town) -> Iterator[Any]:
    """The last of the bot's messages in every chat."""
    for chat in {*PEOPLE, TEAM_CHAT}:
        bots = [each for each in town.sandbox.world.messages(chat) if each["from"]["is_bot"]]
        yield from bots[-2:]


def _data(message: Any) -> Iterator[str]:
    for row in message.get("reply_markup", {}).get("inline_keyboard", []):
        for button in row:
            if "callback_data" in button:
                yield button["callback_data"]
