"""Manner 1, the menu of commands: of one's role, in one's language, and no permission."""

from __future__ import annotations

import pytest

from bot.actions.ports import Desk
from bot.domain.history import StepKind
from bot.domain.people import Role
from bot.handlers.home.profile import GROUP, PRIVATE
from support.town import ADMIN, MANAGER, REP, STRANGER, VIEWER, Town


def menu(town: Town, person: int) -> dict[str, str]:
    each = town.person(person)
    told = town.sandbox.world.state.commands
    key = next((key for key in told if f'"chat_id": {each.chat_id}' in key), None)
    return {one["command"]: one["description"] for one in told[key]} if key else {}


@pytest.mark.parametrize(
    ("person", "role"),
    [(REP, Role.REP), (MANAGER, Role.MANAGER), (ADMIN, Role.ADMIN), (VIEWER, Role.VIEWER)],
)
async def test_everybody_has_the_commands_of_their_role(
    town: Town, person: int, role: Role
) -> None:
    assert menu(town, person) == {}
    await town.person(person).say("/help")
    assert tuple(menu(town, person)) == PRIVATE[role]


async def test_the_menu_speaks_the_language_that_was_chosen(town: Town) -> None:
    await town.rep.say("/settings")
    assert menu(town, REP)["new"] == "New opportunity"
    await town.rep.tap("Language", "Français")
    assert menu(town, REP)["new"] == "Nouvelle opportunité"
    before = len(town.sandbox.world.calls("setMyCommands"))
    await town.rep.say("/help")
    assert len(town.sandbox.world.calls("setMyCommands")) == before


async def test_who_is_made_a_manager_has_more_to_choose_from(town: Town) -> None:
    await town.rep.say("/help")
    assert "invite" not in menu(town, REP)

    def promote(desk: Desk) -> None:
        desk.step(None, StepKind.SET_UP)
        member = desk.store.people.member_of(REP)
        assert member is not None
        member.role = Role.MANAGER

    await town.core.work.write(promote)
    await town.rep.say("/help")
    assert "invite" in menu(town, REP)


async def test_a_stranger_is_given_none(town: Town) -> None:
    await town.person(STRANGER).say("/new")
    assert menu(town, STRANGER) == {}


async def test_every_command_is_answered_and_a_menu_opens_no_door(town: Town) -> None:
    viewer = town.person(VIEWER)
    for command in {each for names in PRIVATE.values() for each in names}:
        before = len(viewer.screens)
        await viewer.say(f"/{command}")
        assert len(viewer.screens) > before, command
    await viewer.say("/new")
    assert "not allowed" in viewer.sees
    assert GROUP == ("register",)


def test_a_menu_is_short_and_the_usual_comes_first() -> None:
    for names in PRIVATE.values():
        assert len(names) <= 13
        assert names[-2:] == ("help", "cancel")
    assert PRIVATE[Role.REP][0] == "new"


async def test_help_gives_a_line_that_can_be_typed_and_tells_of_undo(town: Town) -> None:
    rep = await town.rep.say("/help")
    # Nobody sold anything here yet; what a house with customers is shown: test_help_line.py.
    line = "Acme 20 pumps at 2,500.00 €, 60%"
    assert line in rep.sees
    assert "Undo stands on the card for ten minutes" in rep.sees
    await rep.say(line)
    assert "Acme" in rep.sees
    viewer = await town.person(VIEWER).say("/help")
    assert line not in viewer.sees
    assert "Undo" not in viewer.sees
