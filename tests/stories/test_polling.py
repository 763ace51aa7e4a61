"""One story through the loop that really runs: long polling over HTTP, until it is stopped."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Awaitable, Callable

from bot.actions.ports import Desk
from bot.sandbox.faults import Fault
from support.town import REP, Town

PATIENCE = 10


async def until(it_is_so: Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(PATIENCE):
        for _ in itertools.count():
            if await it_is_so():
                return
            await asyncio.sleep(0.02)


async def reads(town: Town, words: str) -> None:
    """Waits until the rep reads a message with these words."""

    async def read() -> bool:
        return any(words in each for each in town.rep.screens[-1:])

    await until(read)


async def test_an_opportunity_by_long_polling_and_a_stop_that_drains(town: Town) -> None:
    phone = town.rep.phone
    async with asyncio.timeout(3 * PATIENCE), asyncio.TaskGroup() as group:
        polling = group.create_task(town.chat.intake.poll())
        phone.say("/new")
        await reads(town, "Who is the customer?")
        phone.say("Acme")
        await reads(town, "Nothing found for “Acme”")
        phone.tap("➕ Create “Acme”")
        await reads(town, "What kind of opportunity")
        phone.tap("✅ Save")
        await reads(town, "Saved as OPP-2026-00001")

        town.sandbox.world.faults.add(Fault("latency", "sendMessage", seconds=0.3))
        phone.say("/settings")
        await until(lambda: town.kept(is_at_settings))
        town.chat.intake.stop()
        await polling
    assert town.rep.sees.startswith("Your settings")

    phone.say("/help")
    await asyncio.sleep(0.1)
    assert town.rep.sees.startswith("Your settings")


def is_at_settings(desk: Desk) -> bool:
    """Committed; whether it has been sent is another matter."""
    return desk.store.dialogs.of(REP, REP).screen == {"name": "settings"}
