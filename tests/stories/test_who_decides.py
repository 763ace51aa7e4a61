"""Who decides at the customer's: said in the form, shown on the card, asked for in a list."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.actions.ports import Desk
from bot.domain.opportunities import BuyingProcess, Opportunity
from bot.speech.moves import OpenCard
from bot.speech.presses import pack
from stories.test_filters import filtering
from stories.test_lists_and_board import customers, sold_to
from support.talker import Talker
from support.town import Town, open_town


@pytest.fixture
async def town(sqlite_database: str) -> AsyncIterator[Town]:
    async with open_town(sqlite_database) as opened:
        yield opened


async def on_card(town: Town, opportunity: int) -> Talker:
    rep = await town.rep.say("/help")
    return await rep.press(rep.message["message_id"], pack(OpenCard(opportunity)))


async def test_it_is_told_on_the_card_and_stands_there(town: Town) -> None:
    opportunity = await sold_to(town, "Acme")
    rep = await on_card(town, opportunity)
    assert "Who decides" not in rep.sees
    await rep.tap_key("button-edit")
    await rep.tap("Who decides")
    await rep.tap("A group")

    def decides(desk: Desk) -> BuyingProcess | None:
        found = desk.store.get(Opportunity, opportunity)
        return found and found.buying_process

    assert await town.kept(decides) is BuyingProcess.GROUP
    await on_card(town, opportunity)
    assert "Who decides: A group" in rep.sees


async def test_a_list_of_one_kind_leaves_the_other_and_the_untold_out(town: Town) -> None:
    """Two are decided by groups, one by one person, of one nobody knows."""
    for customer in ("Acme", "Board"):
        await sold_to(town, customer, buying_process="group")
    await sold_to(town, "Solo", buying_process="individual")
    await sold_to(town, "Unknown")
    rep = await town.rep.say("/list")
    for said, expected in (("a group", ["Acme", "Board"]), ("one person", ["Solo"])):
        await filtering(rep)
        await rep.say(f"who decides {said}")
        await rep.tap("Show the list")
        assert sorted(customers(rep)) == expected
