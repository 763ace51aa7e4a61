"""A list of opportunities in groups: counts and sums, into one, and kept as a filter."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.domain.people import Locale
from bot.handlers.lists.list_presses import PickGroup
from bot.speech.presses import pack, unpack
from stories.test_lists_and_board import M, customers, sold_to
from support.sales import won
from support.town import SECOND, Town, open_town

K = M // 1000


async def six(town: Town) -> None:
    """Worth 25m, 3m, 2m, 40k, 7 and nothing said; and one of a colleague's."""
    for name, amount, chance, priority in (
        ("Huge", 25 * M, 80, "high"),
        ("Large", 3 * M, 50, "normal"),
        ("Good", 2 * M, 49, "normal"),
        ("Small", 40 * K, 24, "low"),
        ("Tiny", 7_00, 25, "low"),
        ("Unsaid", None, 90, "normal"),
    ):
        answers = {"amount": amount, "probability": chance, "priority": priority}
        await sold_to(town, name, **{each: value for each, value in answers.items() if value})
    await sold_to(town, "Theirs", person=SECOND, amount=5 * M)


async def test_by_amount_each_group_with_its_count_and_sum(town: Town) -> None:
    await six(town)
    rep = await town.rep.say("/list")
    await rep.tap("Groups")
    assert [line for line in rep.sees.splitlines() if line.startswith("•")] == [
        "• from 10,000,000.00 €: 1 · 25,000,000.00 €",
        "• from 1,000,000.00 €: 2 · 5,000,000.00 €",
        "• from 10,000.00 €: 1 · 40,000.00 €",
        "• under 10,000.00 €: 1 · 7.00 €",
        "• No amount: 1 · 0.00 €",
    ]
    await rep.tap("from 1,000,000.00 €")
    assert sorted(customers(rep)) == ["Good", "Large"]
    assert "Total amount: 5,000,000.00 €" in rep.sees
    # What it shows is a filter like any other, so it can be kept.
    await rep.tap("Filter")
    assert "• Amount: from 1,000,000.00 €" in rep.sees
    await rep.tap("💾 Save")
    await rep.say("Middling")
    assert "✅ Saved." in rep.sees


async def test_by_probability_and_priority_and_by_the_order_of_the_list(town: Town) -> None:
    await six(town)
    rep = await town.rep.say("/list")
    await rep.tap("Order", "Most likely", "Groups")
    assert [line for line in rep.sees.splitlines() if line.startswith("•")] == [
        "• 75% to 100%: 2 · 25,000,000.00 €",
        "• 50% to 74%: 1 · 3,000,000.00 €",
        "• 25% to 49%: 2 · 2,000,007.00 €",
        "• 0% to 24%: 1 · 40,000.00 €",
    ]
    await rep.tap("By priority")
    assert [line for line in rep.sees.splitlines() if line.startswith("•")] == [
        "• High: 1 · 25,000,000.00 €",
        "• Normal: 3 · 5,000,000.00 €",
        "• Low: 2 · 40,007.00 €",
    ]
    await rep.tap("Low")
    assert sorted(customers(rep)) == ["Small", "Tiny"]


async def test_a_group_that_is_gone_and_a_forged_one_are_not_there(town: Town) -> None:
    await six(town)
    rep = await town.rep.say("/list")
    await rep.tap("Groups")
    data = rep.data("No amount")
    real = unpack(data)
    assert isinstance(real, PickGroup)
    for forged in (replace(real, place=98), replace(real, place=-1), replace(real, by="x")):
        await rep.press(rep.message["message_id"], pack(forged))
        assert "Theirs" not in rep.sees
    second = town.person(SECOND)
    await second.say("/list")
    await second.press(second.message["message_id"], pack(replace(real, place=7)))
    assert customers(second) == ["Theirs"]


async def test_a_button_opens_its_own_group_when_others_have_gone(town: Town) -> None:
    """The largest of all is won and the only high one with it: no other group moves up."""
    await six(town)
    rep = await town.rep.say("/list")
    await rep.tap("Groups")
    by_amount = rep.message["message_id"], rep.data("from 1,000,000.00 €")
    await rep.tap("By priority")
    low = rep.data("Low")
    await won(town, 1)
    await rep.press(*by_amount)
    assert sorted(customers(rep)) == ["Good", "Large"]
    await rep.press(by_amount[0], low)
    assert sorted(customers(rep)) == ["Small", "Tiny"]


async def test_all_below_are_not_others_when_the_largest_is_another(town: Town) -> None:
    """Of 900k the least are below 100; of 9m they are below 1,000, and 500 is among them."""
    for name, amount in (("Large", 900 * K), ("Middling", 500_00), ("Tiny", 7_00)):
        await sold_to(town, name, amount=amount)
    rep = await town.rep.say("/list")
    await rep.tap("Groups")
    button = rep.message["message_id"], rep.data("under 100.00 €")
    await sold_to(town, "Huge", amount=9 * M)
    await rep.press(*button)
    assert not customers(rep)
    await rep.say("/list")
    await rep.tap("Groups", "under 1,000.00 €")
    assert sorted(customers(rep)) == ["Middling", "Tiny"]


async def test_a_button_of_places_counted_otherwise_opens_no_group(town: Town) -> None:
    """Its 1 was the greatest group; now it would be what is below 10."""
    await six(town)
    rep = await town.rep.say("/list")
    await rep.tap("Groups")
    shown = rep.sees
    real = unpack(rep.data("No amount"))
    assert isinstance(real, PickGroup)
    former = pack(replace(real, place=1)).replace("lg-at", "lg-in")
    await rep.press(rep.message["message_id"], former)
    assert rep.toast == await rep.words("outdated")
    assert rep.sees == shown


@pytest.mark.parametrize("locale", list(Locale))
async def test_in_every_language(sqlite_database: str, locale: Locale) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        await six(town)
        rep = await town.rep.say("/list")
        await rep.tap_key("button-groups")
        assert rep.sees.count("•") == 5
        await rep.tap_key("list-by-priority")
        assert await rep.words("priority-high") in rep.sees
        await rep.tap_key("priority-high")
        assert "Huge" in rep.sees
        assert "Small" not in rep.sees
