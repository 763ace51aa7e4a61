"""A board of one customer or one colleague, of the older ones too, and drawn; giving away."""

from __future__ import annotations

import pytest

from bot.domain.people import Locale
from support.sales import sold_to, won
from support.town import MANAGER, REP, SECOND, Town, open_town


async def selling(town: Town) -> None:
    await sold_to(town, "Acme", amount=100_00)
    await sold_to(town, "Beta", amount=30_00)
    await sold_to(town, "Acme", SECOND, amount=7_00)


async def test_of_one_customer_from_its_card_and_back_to_the_whole(town: Town) -> None:
    await selling(town)
    rep = await town.rep.say("/customers")
    await rep.tap("1", "Board")
    assert "Only: Acme" in rep.sees
    assert "100 €" in rep.sees
    assert "Beta" not in rep.sees
    await rep.tap("Qualification")
    assert "Only: Acme" in rep.sees
    await rep.tap("Whole board")
    assert "Only" not in rep.sees


async def test_a_manager_looks_at_one_colleague_a_rep_cannot(town: Town) -> None:
    await selling(town)
    maya = await town.person(MANAGER).say("/board")
    await maya.tap("Colleague…", "Sam Second")
    assert "Only: Sam Second" in maya.sees
    assert "1. Acme · 7 €" in maya.sees
    assert "Beta" not in maya.sees
    code = maya.data("Whole board")
    rep = await town.rep.say("/board")
    assert "Colleague…" not in rep.buttons
    await rep.press(rep.message["message_id"], code.replace("m-", "a-"))
    assert "7 €" not in rep.sees


async def test_words_are_looked_for_in_every_stage(town: Town) -> None:
    await selling(town)
    await sold_to(town, "Gamma", amount=2_00, title="Beta pumps of the harbour")
    rep = await town.rep.say("/board")
    await rep.tap("Find…")
    await rep.say("beta")
    assert "“beta”" in rep.sees
    assert "Beta · 30 €" in rep.sees
    assert "Gamma · 2 €" in rep.sees
    assert "Acme" not in rep.sees
    await rep.tap("Qualification")
    assert "“beta”" in rep.sees
    assert "Nothing" in rep.sees or "Beta" not in rep.sees.replace("“beta”", "")
    code = rep.data("Whole board")
    second = town.person(SECOND)
    await second.say("/board")
    found = rep.data("Contact")
    await second.press(second.message["message_id"], found)
    assert "no longer here" in second.sees
    assert code
    await rep.tap("Whole board")
    assert "“beta”" not in rep.sees


async def test_what_is_sought_on_the_board_leaves_the_lists_filter_and_the_other_way(
    town: Town,
) -> None:
    await selling(town)
    rep = await town.rep.say("/list")
    await rep.tap("Filter", "New filter", "Amount", "From")
    await rep.say("50")
    await rep.tap("✅ Done", "Show the list")
    assert "1. Acme" in rep.sees
    listed = rep.data("Order").replace("lo.", "li.") + ".f.0.0"

    await rep.say("/board")
    await rep.tap("Find…")
    await rep.say("beta")
    board = rep.data("Picture").replace("bd.", "b.") + ".f.0.0"
    await rep.press(rep.message["message_id"], listed)
    assert "1. Acme" in rep.sees
    assert "Beta" not in rep.sees
    await rep.tap("Filter")
    assert "• Amount: from 50.00 €" in rep.sees
    assert "beta" not in rep.sees

    await rep.say("/find acme")
    await rep.press(rep.message["message_id"], board)
    assert "“beta”" in rep.sees
    assert "1. Beta" in rep.sees
    await rep.tap("Find…")
    await rep.say("acme")
    assert "1. Acme" in rep.sees
    assert "“beta”" not in rep.sees


async def test_a_customer_is_asked_for_by_name(town: Town) -> None:
    await selling(town)
    rep = await town.rep.say("/board")
    await rep.tap("Customer…")
    await rep.say("bet")
    await rep.tap("Beta")
    assert "Only: Beta" in rep.sees
    assert "1. Beta · 30 €" in rep.sees


async def test_what_was_won_long_ago_is_in_the_archive(town: Town) -> None:
    number = await sold_to(town, "Acme", amount=100_00)
    await won(town, number)
    await town.forward(days=40)
    rep = await town.rep.say("/board")
    while "Older ones too" not in rep.buttons:
        await rep.tap("›")
    assert "No opportunities at this stage" in rep.sees
    await rep.tap("Older ones too")
    assert "1. Acme · 100 €" in rep.sees
    await rep.tap("Last 30 days")
    assert "No opportunities at this stage" in rep.sees


@pytest.mark.parametrize("locale", list(Locale))
async def test_the_board_is_drawn_with_its_numbers_beside(
    sqlite_database: str, locale: Locale
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        await selling(town)
        rep = await town.rep.say("/board")
        await rep.tap_key("button-board-picture")
        assert rep.message.get("photo")
        assert await rep.words("board-picture-title") in rep.sees
        await rep.tap_key("button-back")
        assert not rep.message.get("photo")


async def test_given_away_it_is_told_and_gone_from_ones_eyes(town: Town) -> None:
    number = await sold_to(town, "Acme", MANAGER, amount=100_00)
    maya = await town.person(MANAGER).say(f"/start o_{number}")
    await maya.tap("Give to…", "Nora Field")
    assert "👤 Nora Field" in maya.sees
    await town.sweep()
    assert "Acme" in town.person(REP).sees
    rep = await town.rep.say(f"/start o_{number}")
    await rep.tap("Give to…", "Sam Second")
    assert "no longer yours" in rep.sees
    await rep.say(f"/start o_{number}")
    assert "Acme" not in rep.sees
