"""Nora leaves: Ada sees what waits for her, names a successor, and Sam hears of it once."""

from __future__ import annotations

from support.sales import sold_to
from support.talker import Talker
from support.town import ADMIN, REP, SECOND, Town


async def to_the_door(town: Town, name: str) -> Talker:
    ada = town.person(ADMIN)
    await ada.say("/start")
    await ada.tap("Set-up", "Members")
    (line,) = [each for each in ada.sees.splitlines() if name in each]
    return await ada.tap(line.partition(".")[0], "Remove")


async def test_what_waits_goes_to_a_successor_who_is_told_once(town: Town) -> None:
    await sold_to(town, "Acme")
    await sold_to(town, "Beta")
    ada = await to_the_door(town, "Nora Field")
    assert "2 open opportunities" in ada.sees
    assert "2 customers" in ada.sees
    await ada.tap("Choose who takes over", "Sam Second")
    assert "From Nora Field to Sam Second" in ada.sees
    await ada.tap("Yes, hand over and remove")
    assert "Nora Field no longer has access" in ada.sees
    assert "Sam Second has taken over all 4 items" in ada.sees
    await town.sweep()
    sam = town.person(SECOND)
    heard = [each for each in sam.screens if "Nora Field has left" in each]
    assert len(heard) == 1
    assert "• 2 open opportunities" in heard[0]
    await sam.say("/list")
    assert "Acme" in sam.sees
    assert "Beta" in sam.sees


async def test_who_left_is_a_stranger_and_is_reminded_of_nothing(town: Town) -> None:
    await sold_to(town, "Acme")
    ada = await to_the_door(town, "Nora Field")
    await ada.tap("Choose who takes over", "Sam Second", "Yes, hand over and remove")
    before = len(town.person(REP).screens)
    await town.person(REP).say("/list")
    after = town.person(REP).screens[before:]
    assert all("Acme" not in each for each in after)


async def test_one_more_came_meanwhile_it_is_counted_anew(town: Town) -> None:
    await sold_to(town, "Acme")
    ada = await to_the_door(town, "Nora Field")
    await ada.tap("Choose who takes over", "Sam Second")
    await sold_to(town, "Beta")
    await ada.tap("Yes, hand over and remove")
    assert "2 open opportunities" in ada.sees
    assert "Nora Field no longer has access" not in ada.sees


async def test_who_has_nothing_goes_at_once(town: Town) -> None:
    ada = await to_the_door(town, "Sam Second")
    assert "Choose who takes over" not in ada.buttons
    await ada.tap("Yes, remove")
    assert "Sam Second no longer has access" in ada.sees
