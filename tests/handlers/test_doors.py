"""Who is let in: strangers read one sentence, groups hear one command."""

from __future__ import annotations

import pytest

from bot.actions.people.joining import change_role, invite, invite_again, remove_member
from bot.actions.ports import Desk
from bot.domain.errors import Invalid
from bot.domain.people import Member, Role
from bot.speech.moves import OpenCard
from bot.speech.presses import pack
from handlers.pressing import company, norrin, press
from support.town import ADMIN, MANAGER, NEWCOMER, REP, STRANGER, TEAM_CHAT, Town

SENTENCE = "This bot belongs to a sales team"


def member(desk: Desk, person: int) -> Member:
    found = desk.store.people.member_of(person)
    assert isinstance(found, Member)
    return found


def bots(town: Town, person: int, chat: int | None = None) -> list[str]:
    """What the bot has written there."""
    shown = town.person(person, chat).phone.messages()
    return [each.get("text", "") for each in shown if each["from"]["is_bot"]]


async def test_a_stranger_reads_one_polite_sentence_once(town: Town) -> None:
    before = await company(town)
    stranger = town.person(STRANGER)
    for text in (
        "/start",
        "/start",
        "hello",
        "/new",
        "/list",
        "/report",
        "/start o_1",
    ):
        await stranger.say(text)
    stranger.phone.location(48.8, 2.3)
    await town.go_on()
    assert len(bots(town, STRANGER)) == 1
    assert SENTENCE in bots(town, STRANGER)[0]
    assert await company(town) == before


async def test_who_was_sent_away_is_a_stranger_from_the_next_tap_on(town: Town) -> None:
    target = await norrin(town)
    await town.rep.say("/help")
    seen = len(bots(town, REP))
    await town.core.work.write(
        lambda desk: remove_member(member(desk, ADMIN), desk, member(desk, REP).id)
    )
    before = await company(town)
    await press(town, REP, OpenCard(target.opportunity))
    await town.rep.say("/list")
    told = bots(town, REP)[seen:]
    assert [SENTENCE in each for each in told] == [True]
    assert await company(town) == before


async def test_a_moved_member_is_a_stranger_at_the_old_account(town: Town) -> None:
    code = await town.core.work.write(
        lambda desk: invite_again(member(desk, ADMIN), desk, member(desk, REP).id)
    )
    await norrin(town)
    newcomer = town.person(NEWCOMER)
    await newcomer.open_link(code)
    await newcomer.say("/cancel")
    await newcomer.say("/list")
    assert "Norrin" in newcomer.reads
    await town.rep.say("/list")
    assert SENTENCE in town.rep.reads


async def test_a_used_link_says_no_more_than_any_other(town: Town) -> None:
    code = await town.core.work.write(
        lambda desk: invite(member(desk, ADMIN), desk, role=Role.REP)
    )
    await town.person(NEWCOMER).open_link(code)
    assert SENTENCE not in town.person(NEWCOMER).reads
    await town.person(STRANGER).open_link(code)
    assert SENTENCE in town.person(STRANGER).reads


async def test_the_last_admin_is_told_why(town: Town) -> None:
    with pytest.raises(Invalid, match="last-admin"):
        await town.core.work.write(
            lambda desk: change_role(member(desk, ADMIN), desk, member(desk, ADMIN).id, Role.REP)
        )


# Groups ------------------------------------------------------------------------------------


async def test_in_a_group_what_is_private_is_not_answered(town: Town) -> None:
    for person in (MANAGER, REP):
        in_group = town.person(person, TEAM_CHAT)
        for text in ("/start", "/new", "/list", "/settings", "/help", "/cancel", "hi"):
            await in_group.say(text)
    assert bots(town, MANAGER, TEAM_CHAT) == []
    await town.person(MANAGER, TEAM_CHAT).say("/register")
    (answer,) = bots(town, MANAGER, TEAM_CHAT)
    assert "group of North" in answer


async def test_a_group_is_registered_by_its_manager_alone(town: Town) -> None:
    before = await company(town)
    await town.person(STRANGER, TEAM_CHAT).say("/register")
    assert bots(town, STRANGER, TEAM_CHAT) == ["I only answer the members of this sales team."]
    await town.person(REP, TEAM_CHAT).say("/register")
    assert "not allowed" in bots(town, REP, TEAM_CHAT)[1]
    assert await company(town) == before


async def test_a_button_in_a_group_shows_nothing_there(town: Town) -> None:
    target = await norrin(town)
    await town.person(MANAGER, TEAM_CHAT).say("/register")
    said = bots(town, MANAGER, TEAM_CHAT)
    before = await company(town)
    for person in (REP, MANAGER, STRANGER):
        phone = town.person(person, TEAM_CHAT).phone
        query = phone.press(phone.last()["message_id"], pack(OpenCard(target.opportunity)))
        await town.go_on()
        assert phone.toast(query) is not None
    assert bots(town, MANAGER, TEAM_CHAT) == said
    assert await company(town) == before
