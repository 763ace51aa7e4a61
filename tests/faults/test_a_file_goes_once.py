"""A file that was asked for goes once, whatever breaks around it; lost, its button is there."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.handlers.turns.inside import Inside
from bot.handlers.updates.origin import Origin
from bot.persistence.database import engines
from bot.sandbox.faults import Fault
from faults.test_database_away import locked
from stories.half_way import restarted
from support.sales import sold_to
from support.talker import Talker
from support.town import MANAGER, Town, open_town

TAKES = 0.6
"""Seconds for which Telegram keeps a file before it answers."""


@pytest.fixture
async def town(sqlite_database: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Town]:
    monkeypatch.setattr(engines, "BUSY_SECONDS", 0)
    async with open_town(sqlite_database) as opened:
        yield opened


def files(talker: Talker) -> int:
    return sum("document" in each for each in talker.phone.messages())


async def asked_for_a_file(town: Town) -> Talker:
    await sold_to(town, "Acme")
    maya = await town.manager.say("/list")
    await maya.tap("⬇ File")
    return maya


async def test_a_database_that_goes_away_while_a_file_is_under_way(
    town: Town, sqlite_database: str
) -> None:
    """Telegram has it, and nothing can be written of that: it is not sent a second time."""
    maya = await asked_for_a_file(town)
    town.sandbox.world.faults.add(Fault("latency", method="sendDocument", seconds=TAKES))
    async with asyncio.timeout(30), asyncio.TaskGroup() as group:
        group.create_task(town.chat.intake.poll())
        maya.phone.tap("⬇ CSV")
        while town.sandbox.world.faults.pending:  # noqa: ASYNC110 - as from outside
            await asyncio.sleep(0.01)
        with locked(sqlite_database.split("///")[1]):
            await asyncio.sleep(2 * TAKES)
            assert files(maya) == 1
        before = len(maya.screens)
        while len(maya.screens) == before:  # noqa: ASYNC110 - as from outside
            await asyncio.sleep(0.01)
        town.chat.intake.stop()
    assert files(maya) == 1
    assert "⬇ CSV" in maya.buttons


@pytest.mark.parametrize("kind", ["drop_after", "drop_before"])
async def test_a_line_that_breaks(town: Town, kind: str) -> None:
    """Nobody knows whether it arrived: whoever has it need not have it twice."""
    maya = await asked_for_a_file(town)
    town.sandbox.world.faults.add(Fault(kind, method="sendDocument"))  # type: ignore[arg-type]
    await maya.tap("⬇ CSV")
    assert files(maya) == (kind == "drop_after")
    async with restarted(town):
        assert files(maya) == (kind == "drop_after")


async def test_a_crash_right_before_a_file_shows_its_button_anew(town: Town) -> None:
    maya = await asked_for_a_file(town)
    shown = len(maya.screens)
    pressed = Origin(update_id=10**9, chat=MANAGER, person=MANAGER)
    await town.core.work.write(Inside(pressed, town.core.tr).handing)
    async with restarted(town):
        assert len(maya.screens) == shown + 1
        assert "⬇ CSV" in maya.buttons
        await maya.tap("⬇ CSV")
    assert files(maya) == 1


async def test_a_screen_that_nobody_saw_is_not_taken_for_seen_when_a_file_goes(town: Town) -> None:
    maya = await asked_for_a_file(town)
    older, button = maya.message["message_id"], maya.data("⬇ CSV")
    town.sandbox.world.faults.add(Fault("drop_before", method="sendMessage"))
    await maya.say("/today")
    await maya.press(older, button)
    assert files(maya) == 1
    shown = len(maya.screens)
    async with restarted(town):
        assert len(maya.screens) == shown + 1
        assert "today" in maya.sees.casefold()
