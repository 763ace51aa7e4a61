"""The bot was away: what fell due meanwhile comes once, when it is back, and says so."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from actions.firm import Firm
from bot.actions.follow_ups.planning import set_follow_up
from bot.persistence.outbox.reminders import SqlReminders
from support.databases import BOT
from upkeep.nights import on, paris, told


async def test_down_from_8_50_to_9_40_one_message_at_9_40_that_says_so(firm: Firm) -> None:
    """Due at nine; two processes come back at once, and look again a minute later."""
    await on(firm, paris(3, 8, 50))
    number = await firm.new("nora")
    nine = datetime(2026, 3, 3, 9)  # noqa: DTZ001 - a wall time
    await firm.act("nora", set_follow_up, number, due_local=nine)
    reminders = [SqlReminders(firm.work.database, bot=BOT) for _ in range(2)]
    assert await rung(reminders, paris(3, 8, 50)) == [0, 0]
    assert sorted(await rung(reminders, paris(3, 9, 40))) == [0, 1]
    assert await rung(reminders, paris(3, 9, 41)) == [0, 0]
    (message,) = await told(firm, "reminder")
    assert message[2]["late"] == 40


async def test_due_at_22_30_it_is_heard_at_8_00(firm: Firm) -> None:
    await on(firm, paris(3, 12))
    number = await firm.new("nora")
    late = datetime(2026, 3, 3, 22, 30)  # noqa: DTZ001 - a wall time
    await firm.act("nora", set_follow_up, number, due_local=late)
    reminders = [SqlReminders(firm.work.database, bot=BOT)]
    assert await rung(reminders, paris(3, 22, 30)) == [0]
    assert await rung(reminders, paris(4, 7, 59)) == [0]
    assert await rung(reminders, paris(4, 8)) == [1]
    (message,) = await told(firm, "reminder")
    assert message[2]["late"] == 0


async def rung(reminders: list[Any], now: datetime) -> list[int]:
    return [await each.fire(now, limit=50) for each in reminders]
