"""Commands with a letter too many, invites that are used up, codes that are taken."""

from __future__ import annotations

import pytest

from bot.handlers.home.more_commands import ROOMS
from bot.handlers.updates.near_commands import is_unknown
from handlers.test_doors import bots
from stories.test_groups import posts, registered
from stories.test_lists_and_board import sold_to
from support.talker import Talker
from support.town import ADMIN, MANAGER, NEWCOMER, STRANGER, TEAM_CHAT, Town


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("/reports", "/report"),
        ("/lists", "/list"),
        ("/customer", "/customers"),
        ("/setings", "/settings"),
        ("/hlep", "/help"),
        ("/List", "/list"),
        ("/search", "/find"),
        ("/pipeline", "/board"),
    ],
)
async def test_a_command_with_one_slip_does_what_was_meant(
    town: Town, typed: str, meant: str
) -> None:
    await sold_to(town, "Report Brothers")
    wanted = (await town.manager.say(meant)).sees
    assert (await town.manager.say(typed)).sees == wanted


@pytest.mark.parametrize("typed", ["/kanban", "/pipeline", "/reminders", "/followups", "/boards"])
async def test_in_a_group_a_word_that_names_no_bot_is_perhaps_anothers(
    town: Town, typed: str
) -> None:
    await registered(town)
    maya, before = town.person(MANAGER, TEAM_CHAT), len(posts(town))
    await maya.say(typed)
    assert len(posts(town)) == before
    await maya.say(f"{typed}@some_other_bot")
    assert len(posts(town)) == before
    await maya.say(f"{typed}@forsat_demo_bot")
    assert len(posts(town)) == before + 1


@pytest.mark.parametrize("typed", ["/setup", "/set_up", "/Admin", "/setups"])
async def test_the_set_up_answers_to_its_name_for_who_may(town: Town, typed: str) -> None:
    ada = await town.person(ADMIN).say(typed)
    assert {"Company", "Products", "Members"} <= set(ada.buttons)
    rep = await town.rep.say(typed)
    assert "You are not allowed to do that." in rep.sees
    assert "Company" not in rep.buttons


@pytest.mark.parametrize("name", sorted(ROOMS))
async def test_every_room_of_the_set_up_answers_to_its_name(town: Town, name: str) -> None:
    ada = await town.person(ADMIN).say(f"/{name}")
    assert "‹ Back" in ada.buttons or "Company" in ada.buttons
    assert "There is no command" not in ada.sees


async def test_a_setting_of_ones_own_is_asked_for_by_its_name(town: Town) -> None:
    rep = await town.rep.say("/language")
    await rep.tap("Français")
    assert (await town.rep.say("/menu")).buttons[0] == "✨ Nouvelle opportunité"
    await town.rep.say("/timezone")
    assert await town.rep.words("ask-zone") in town.rep.sees


async def test_what_is_no_command_is_said_so_and_searches_nothing(town: Town) -> None:
    await sold_to(town, "Reporting Ltd")
    rep = await town.rep.say("/reporting")
    assert "There is no command /reporting." in rep.sees
    assert "Reporting Ltd" not in rep.sees


async def test_a_wrong_command_answers_no_question_of_a_form(town: Town) -> None:
    rep = await town.rep.say("/new")
    question = rep.sees
    await rep.say("/frobnicate")
    assert "There is no command /frobnicate." in rep.sees
    assert question in rep.sees


def test_only_a_lone_command_is_unknown() -> None:
    assert is_unknown("/frobnicate")
    assert not is_unknown("/list")
    assert not is_unknown("/dev null Ltd 5k")
    assert not is_unknown("3/4")


async def test_who_comes_with_a_dead_invite_is_told_so(town: Town) -> None:
    """The same of a used one and of an invented one; other words stay unanswered."""
    stranger = town.person(STRANGER)
    await stranger.say("hello")
    await stranger.say("hello?")
    await stranger.open_link("o_1")
    assert len(bots(town, STRANGER)) == 1
    await stranger.open_link("ABCDEF")
    told = bots(town, STRANGER)
    assert told[1:] == ["This invite has been used or has expired. Please ask for a new one."]
    await stranger.say("hello")
    assert len(bots(town, STRANGER)) == 2
    assert await town.kept(lambda desk: desk.store.people.member_of(NEWCOMER)) is None


async def new_product(town: Town) -> Talker:
    ada = await town.person(ADMIN).say("/start")
    await ada.tap("Set-up", "Products", "Add")
    return await ada.say("Garden hose")


async def test_a_code_that_is_taken_is_refused_at_its_question(town: Town) -> None:
    await town.sells("P-110", "Pump", 100)
    ada = await new_product(town)
    await ada.say("P-110")
    assert "Another product has that code." in ada.sees
    assert "What is its code?" in ada.sees
    await ada.say("P-600")
    assert "What is its code?" not in ada.sees
    assert "P-110" not in ada.sees


async def test_a_code_taken_meanwhile_leads_back_to_its_question(town: Town) -> None:
    ada = await new_product(town)
    await ada.say("P-600")
    await town.sells("P-600", "Pump", 100)
    await ada.tap("Save")
    assert "Another product has that code." in ada.sees
    assert "What is its code?" in ada.sees
    await ada.say("P-601")
    await ada.tap("Save")
    assert "P-601" in ada.sees
