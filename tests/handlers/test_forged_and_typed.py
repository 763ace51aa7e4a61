"""Words typed after a forged button find nothing that it could have opened."""

from __future__ import annotations

from bot.handlers.set_up.presses import AddEntry
from bot.speech.presses import pack
from bot.speech.report_moves import ShowReport
from handlers.pressing import company, press
from support.town import ADMIN, MANAGER, Town


async def test_a_name_for_a_list_that_nobody_has(town: Town) -> None:
    ada = town.person(ADMIN)
    await ada.say("/start")
    before = await company(town)
    await press(town, ADMIN, pack(AddEntry("zzzzzz")))
    await ada.say("Trade fair")
    assert await company(town) == before


async def test_days_for_a_report_that_nobody_has(town: Town) -> None:
    manager = town.person(MANAGER)
    await manager.say("/report")
    await press(town, MANAGER, pack(ShowReport("zzzzzz", "", "", "", "")))
    await manager.say("last month")
    await manager.say("by member")
