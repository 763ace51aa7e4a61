"""Whoever was invited: a language, a place, a calendar, quiet hours; then a first opportunity."""

from __future__ import annotations

import re
from datetime import time

from bot.actions.people.joining import make_invite
from bot.domain.people import Locale, Member, Role
from support.talker import Talker
from support.town import ADMIN, NEWCOMER, REP, STRANGER, Town, open_town

BANGKOK, TEHRAN = "Asia/Bangkok", "Asia/Tehran"


HELLO = "Nick New, good to see you."
HOME = "Nothing is open. The next one is a tap away."


async def invited(town: Town, role: Role = Role.REP) -> Talker:
    """Nick, whose phone speaks English, opens the link."""
    code = await town.core.work.write(lambda desk: make_invite(desk, role=role))
    return await town.person(NEWCOMER).open_link(code)


async def member(town: Town, person: int = NEWCOMER) -> Member | None:
    return await town.kept(lambda desk: desk.store.people.member_of(person))


async def test_a_language_a_place_a_calendar_and_quiet_hours(town: Town) -> None:
    nick = await invited(town)
    assert nick.screens[0].startswith("Welcome, Nick New!")
    assert nick.sees == "Which language should we use?"
    assert {"English", "Français", "فارسی", "ไทย"} <= set(nick.buttons)

    await nick.tap("Français")
    assert nick.asked.startswith("Où êtes-vous ?")
    await nick.tap("Téhéran")
    assert nick.asked.startswith("Quel calendrier utilisez-vous ?")
    await nick.tap("Persan")
    assert nick.asked.startswith("Quand ne pas vous écrire ?")
    await nick.say("22h-7h")
    assert "Heures calmes : 22:00–07:00" in nick.sees
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
    assert [await nick.words("menu-list"), await nick.words("menu-new")] in nick.menu


async def test_a_shared_place_answers_where_one_is(town: Town) -> None:
    nick = await invited(town)
    await nick.tap("English")
    await nick.share_place(51.5, -0.1)
    assert "Which one do you mean?" in nick.sees
    assert nick.buttons[0] == "London"
    await nick.tap("London")
    assert nick.asked.startswith("Which calendar do you use?")
    await nick.tap("Save", "Cancel")
    for latitude, longitude, city in ((35.7, 51.4, "Tehran"), (13.7, 100.5, "Bangkok")):
        await nick.say("/settings")
        await nick.tap("Time zone")
        await nick.share_place(latitude, longitude)
        await nick.tap(city)
        kept = await member(town)
        assert kept is not None
        assert kept.zone == f"Asia/{city}"


async def test_all_of_it_can_be_left_and_comes_back_from_the_settings(town: Town) -> None:
    nick = await invited(town)
    await nick.tap("Cancel")
    assert "your first opportunity" in nick.sees
    await nick.tap("Cancel")
    await nick.say("/start")
    assert nick.screens[-2:] == [HELLO, HOME]

    await nick.say("/settings")
    for setting, question in (
        ("Language", "Which language"),
        ("Calendar", "Which calendar"),
        ("Time zone", "Where are you?"),
        ("Quiet hours", "When should I stay quiet?"),
    ):
        await nick.tap(setting)
        assert nick.asked.startswith(question)
        await nick.tap("Cancel")
        assert nick.sees.startswith("Your settings")


async def test_the_first_minute_begins_again_by_start_until_it_is_over(town: Town) -> None:
    nick = await invited(town)
    await nick.tap("English")
    await nick.say("/start")
    assert nick.sees == "Which language should we use?"
    await nick.tap("Skip", "Skip", "Skip", "Skip")
    assert nick.sees.startswith("Your settings")
    await nick.tap("Save", "Cancel")
    await nick.say("/start")
    assert nick.screens[-2:] == [HELLO, HOME]


async def test_a_city_is_typed_in_any_script(town: Town) -> None:
    rep = town.rep
    for typed, zone, city in (
        ("bangkok", BANGKOK, "Bangkok"),
        ("تهران", TEHRAN, "Tehran"),
        ("กรุงเทพ", BANGKOK, "Bangkok"),
        ("europe/berlin", "Europe/Berlin", "Berlin"),
    ):
        await rep.say("/settings")
        await rep.tap("Time zone")
        await rep.say(typed)
        assert city in rep.sees
        assert zone not in rep.sees
        kept = await member(town, REP)
        assert kept is not None
        assert kept.zone == zone


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
    assert nick.screens[-2] == HELLO
    assert not any("New opportunity" in each for each in nick.buttons)
    assert [len(row) for row in nick.menu] == [2, 1]


async def test_a_persian_link_carries_no_mark_and_lets_in_with_one(sqlite_database: str) -> None:
    async with open_town(sqlite_database, locale=Locale.FA) as town:
        ada = await town.person(ADMIN).say("/invite")
        await ada.tap(ada.buttons[0])
        told = [each["text"] for each in town.sandbox.world.messages(ADMIN) if "text" in each]
        link = next(each for each in reversed(told) if "start=" in each).split("\n")[-1]
        code = re.fullmatch(r"https://t\.me/[A-Za-z_]+\?start=([A-Za-z0-9_-]+)", link)
        assert code is not None, ascii(link)
        await town.person(NEWCOMER).say(f"/start \u2068{code[1]}\u2069\u200f")
        assert await member(town) is not None
