"""Beside the chance somebody gives an opportunity: how others from its stage really ended."""

from __future__ import annotations

from support.sales import lost_by, sold_to, won
from support.talker import Talker
from support.town import ADMIN, REP, SECOND, Town

TOLD = "From this stage"


async def some_ended(town: Town, wins: int, losses: int, person: int = REP) -> list[int]:
    made = [await sold_to(town, f"Customer {n}", person, amount=100) for n in range(wins + losses)]
    for each in made[:wins]:
        await won(town, each, person)
    for each in made[wins:]:
        await lost_by(town, person, each)
    return made


async def the_card(town: Town, opportunity: int) -> Talker:
    return await town.rep.say(f"/start o_{opportunity}")


async def test_it_is_told_from_ten_on_and_of_ones_own(town: Town) -> None:
    mine = await sold_to(town, "Acme", amount=100)
    await some_ended(town, 3, 6)
    await some_ended(town, 4, 4, SECOND)
    assert TOLD not in (await the_card(town, mine)).sees
    await some_ended(town, 0, 1)
    assert "From this stage 3 of your last 10 were won (30%)" in (await the_card(town, mine)).sees
    await some_ended(town, 1, 0)
    # 4 of 11 are 36.4 %; the chance of the stage stays what it is.
    card = await the_card(town, mine)
    assert "From this stage 4 of your last 11 were won (36%)" in card.sees
    assert "10%" in card.sees


async def test_it_says_whose_experience_it_is(town: Town) -> None:
    """Of the rep's ten 3 are won; of the team's eighteen, the second rep's among them, 7."""
    mine = await sold_to(town, "Acme", amount=100)
    await some_ended(town, 3, 7)
    await some_ended(town, 4, 4, SECOND)
    assert "3 of your last 10 were won (30%)" in (await the_card(town, mine)).sees
    manager = await town.manager.say(f"/start o_{mine}")
    assert "7 of your team’s last 18 were won (39%)" in manager.sees
    ada = await town.person(ADMIN).say(f"/start o_{mine}")
    assert "7 of everybody’s last 18 were won (39%)" in ada.sees


async def test_it_stands_beside_the_question(town: Town) -> None:
    await some_ended(town, 1, 9)
    rep = await town.rep.say("/new")
    await rep.say("Acme")
    await rep.tap("Acme")
    while not rep.asked.startswith("How likely"):
        await rep.tap("Skip")
    assert rep.asked.startswith("How likely is it?")
    assert "From this stage 1 of your last 10 was won (10%)" in rep.sees
    await rep.say("80%")
    assert TOLD not in rep.sees


async def test_an_ended_one_says_how_it_ended_and_no_chance(town: Town) -> None:
    ended = await some_ended(town, 5, 5)
    assert TOLD not in (await the_card(town, ended[0])).sees


async def test_a_stage_that_is_only_being_made_has_no_past(town: Town) -> None:
    await some_ended(town, 5, 5)
    ada = town.person(ADMIN)
    await ada.say("/start")
    await ada.tap("Set-up", "Stages", "Add")
    await ada.say("Visit")
    assert ada.asked.startswith("How likely is a win from here?")
    assert TOLD not in ada.sees


async def test_a_stage_that_exists_tells_its_own_past(town: Town) -> None:
    await some_ended(town, 5, 5)
    ada = town.person(ADMIN)
    await ada.say("/start")
    await ada.tap("Set-up", "Stages", "1", "Probability")
    assert "From this stage 5 of everybody’s last 10 were won (50%)" in ada.sees
    await ada.say("/start")
    await ada.tap("Set-up", "Stages", "2", "Probability")
    assert ada.asked.startswith("How likely is a win from here?")
    assert TOLD not in ada.sees
