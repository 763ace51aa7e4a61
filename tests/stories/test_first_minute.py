"""Whoever was invited: a language, a place, a calendar, quiet hours; then a first opportunity."""

from __future__ import annotations

from datetime import time

import pytest

from bot.actions.joining import make_invite
from bot.domain.people import Member, Role
from support.talker import Talker
from support.town import NEWCOMER, REP, STRANGER, Town

BANGKOK = "Asia/Bangkok"


async def invited(town: Town, role: Role = Role.REP) -> Talker:
    """Nick, whose phone speaks English, opens the link."""
    code = await town.core.work.write(lambda desk: make_invite(desk, role=role))
    return await town.person(NEWCOMER).open_link(code)


async def member(town: Town, person: int = NEWCOMER) -> Member | None:
    return await town.kept(lambda desk: desk.store.people.member_of(person))


async def test_a_language_a_place_a_calendar_and_quiet_hours(town: Town) -> None:
    nick = await invited(town)
    assert nick.screens[0].startswith("Welcome, Nick New!")
    assert nick.sees == "Which language shall we speak?"
    assert {"English", "Français", "فارسی", "ไทย"} <= set(nick.buttons)

    await nick.tap("Français")
    assert nick.sees.startswith("Où êtes-vous ?")
    await nick.tap("Téhéran")
    assert nick.sees.startswith("Quel calendrier utilisez-vous ?")
    await nick.tap("Persan")
    assert nick.sees.startswith("Quand dois-je rester discret ?")
    await nick.say("22h-7h")
    assert "Silence : 22:00–07:00" in nick.sees
    await nick.tap("Enregistrer")

    kept = await member(town)
    assert kept is not None
    assert (kept.locale, kept.zone, kept.calendar) == ("fr", "Asia/Tehran", "jalali")
    assert (kept.quiet_from, kept.quiet_until) == (time(22), time(7))


async def test_the_first_opportunity_is_guided_in_the_new_language(town: Town) -> None:
    nick = await invited(town)
    await nick.tap("فارسی")
    await nick.tap("ثبت")
    assert "نخستین فرصت" in nick.sees
    assert nick.sees.endswith(await nick.words("ask-customer"))
    await nick.say("فولاد آریا")
    await nick.tap("فولاد آریا")
    await nick.tap_key("form-save")
    assert "OPP-2026-00001" in nick.sees


@pytest.mark.parametrize(
    ("place", "zone"),
    [((35.7, 51.4), "Asia/Tehran"), ((51.5, -0.1), "Europe/London"), ((13.7, 100.5), BANGKOK)],
)
async def test_a_shared_place_answers_where_one_is(
    town: Town, place: tuple[float, float], zone: str
) -> None:
    nick = await invited(town)
    await nick.tap("English")
    await nick.share_place(*place)
    assert "Which one do you mean?" in nick.sees
    nearest = nick.buttons[0]
    assert nearest == zone.partition("/")[2]
    await nick.tap(nearest)
    assert nick.sees.startswith("Which calendar do you use?")
    await nick.tap("Save")
    kept = await member(town)
    assert kept is not None
    assert kept.zone == zone


async def test_all_of_it_can_be_left_and_comes_back_from_the_settings(town: Town) -> None:
    nick = await invited(town)
    await nick.tap("Cancel")
    assert "your first opportunity" in nick.sees
    await nick.tap("Cancel")
    assert "Nick New, good to see you." in nick.sees
    await nick.say("/start")
    assert nick.sees.startswith("Nick New, good to see you.")

    await nick.say("/settings")
    for setting, question in (
        ("Language", "Which language"),
        ("Calendar", "Which calendar"),
        ("Time zone", "Where are you?"),
        ("Quiet hours", "When should I stay quiet?"),
    ):
        await nick.tap(setting)
        assert nick.sees.startswith(question)
        await nick.tap("Cancel")
        assert nick.sees.startswith("Your settings")


async def test_the_first_minute_begins_again_by_start_until_it_is_over(town: Town) -> None:
    nick = await invited(town)
    await nick.tap("English")
    await nick.say("/start")
    assert nick.sees == "Which language shall we speak?"
    await nick.tap("Skip", "Skip", "Skip", "Skip")
    assert nick.sees.startswith("Your settings")
    await nick.tap("Save", "Cancel")
    await nick.say("/start")
    assert nick.sees.startswith("Nick New, good to see you.")


@pytest.mark.parametrize("typed", ["Bangkok", "กรุงเทพ", "بانکوک", "bangkok"])
async def test_a_city_is_typed_in_any_script(town: Town, typed: str) -> None:
    rep = town.rep
    await rep.say("/settings")
    await rep.tap("Time zone")
    await rep.say(typed)
    assert BANGKOK in rep.sees
    kept = await member(town, REP)
    assert kept is not None
    assert kept.zone == BANGKOK


async def test_a_link_works_once_and_a_stranger_learns_nothing(town: Town) -> None:
    code = await town.core.work.write(lambda desk: make_invite(desk, role=Role.REP))
    nick, stan = town.person(NEWCOMER), town.person(STRANGER)
    await nick.open_link(code)
    await stan.open_link(code)
    await stan.say("/new")
    await stan.say("/report")
    polite = "Hello! This bot belongs to a sales team. Please ask your manager for an invite link."
    assert stan.screens == [polite]
    assert await member(town, STRANGER) is None


async def test_a_viewer_is_not_led_to_an_opportunity(town: Town) -> None:
    nick = await invited(town, Role.VIEWER)
    await nick.tap("English", "Save")
    assert "Nick New, good to see you." in nick.sees
    assert not any("New opportunity" in each for each in nick.buttons)
