"""A group that does not let the bot write, in Telegram's own words; who may tap what in it."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.domain.history import StepKind
from bot.handlers.updates.crowd import Crowd
from bot.persistence.tables.history import step
from bot.sandbox.chats import Chat
from stories.test_groups import posts, registered
from support.sales import M, sold_to, won
from support.town import MANAGER, REP, STRANGER, TEAM_CHAT, Town

TOPIC = 7

RIGHTS = (
    "not enough rights to send text messages to the chat",
    "have no rights to send a message",
    "CHAT_WRITE_FORBIDDEN",
    "need administrator rights in the channel chat",
)


def chat_of(town: Town) -> Chat:
    return town.sandbox.world.state.chats[TEAM_CHAT]


def warnings(town: Town) -> list[str]:
    return [each for each in town.manager.screens if "can’t write in the group" in each]


def wins(town: Town) -> list[str]:
    return [each for each in posts(town) if each.startswith("🎉")]


@pytest.mark.parametrize("words", RIGHTS)
async def test_without_rights_all_waits_the_manager_hears_once_and_it_goes_out_later(
    town: Town, words: str
) -> None:
    await registered(town)
    chat_of(town).refusing = words
    await won(town, await sold_to(town, "Acme", amount=M))
    await town.sweep()
    await won(town, await sold_to(town, "Beta", amount=M))
    await town.sweep()
    assert wins(town) == []
    assert len(warnings(town)) == 1
    chat_of(town).refusing = ""
    # Telegram says nothing of rights that all members of a group get back.
    await town.person(MANAGER, TEAM_CHAT).say("/today")
    await town.sweep()
    assert len(wins(town)) == 2
    assert len(warnings(town)) == 1


@pytest.mark.parametrize("words", ["message thread not found", "TOPIC_CLOSED", "TOPIC_DELETED"])
async def test_a_topic_that_is_gone_is_left_for_the_one_registered_next(
    town: Town, words: str
) -> None:
    phone = town.person(MANAGER, TEAM_CHAT).phone
    phone.in_topic(TOPIC).say("/register")
    await town.go_on()
    chat_of(town).refusing, chat_of(town).refusing_topic = words, TOPIC
    for customer in ("Acme", "Beta"):
        await won(town, await sold_to(town, customer, amount=M))
        await town.sweep()
    assert wins(town) == []
    assert len(warnings(town)) == 1
    # An answer elsewhere in the group does not mean that the topic is back.
    await town.person(MANAGER, TEAM_CHAT).say("/today")
    await town.sweep()
    assert wins(town) == []
    await town.person(MANAGER, TEAM_CHAT).say("/register")
    await town.sweep()
    assert len(wins(town)) == 2
    sent = [
        each.params
        for each in town.sandbox.world.calls("sendMessage")
        if str(each.params["chat_id"]) == str(TEAM_CHAT) and "won" in str(each.params["text"])
    ]
    assert "message_thread_id" not in sent[-1]
    assert len(warnings(town)) == 1


async def test_in_a_topic_it_answers_and_tells_there(town: Town) -> None:
    phone = town.person(MANAGER, TEAM_CHAT).phone
    phone.in_topic(TOPIC).say("/register")
    await town.go_on()
    await won(town, await sold_to(town, "Acme", amount=M))
    await town.sweep()
    calls = [
        each.params
        for each in town.sandbox.world.calls("sendMessage")
        if str(each.params["chat_id"]) == str(TEAM_CHAT)
    ]
    assert {str(each["message_thread_id"]) for each in calls} == {str(TOPIC)}


async def test_the_buttons_below_figures_are_for_who_asked(town: Town) -> None:
    await won(town, await sold_to(town, "Acme", amount=M))
    maya = town.person(MANAGER, TEAM_CHAT)
    await maya.say("/report")
    figures = maya.message["message_id"]
    before = len(posts(town))
    await maya.tap("🗂 Stages")
    stages = posts(town)[-1]
    assert len(posts(town)) == before
    await maya.tap("📊 Won and lost")
    assert "1,000,000" in posts(town)[-1]
    await maya.tap("☀️ Today")
    assert "1,000,000" in posts(town)[-1]
    assert stages != posts(town)[-1]
    mine = maya.data("🗂 Stages")
    shown = posts(town)[-1]
    nora = town.person(REP, TEAM_CHAT)
    await nora.press(figures, mine)
    assert (
        nora.toast
        == "These buttons are Maya Lead’s. Write /report, /board or /today for your own."
    )
    assert posts(town)[-1] == shown
    assert await _refused(town) == 1


async def test_a_guest_who_taps_reads_one_sentence_once_and_alone(town: Town) -> None:
    await won(town, await sold_to(town, "Acme", amount=M))
    maya = town.person(MANAGER, TEAM_CHAT)
    await maya.say("/report")
    figures, data = maya.message["message_id"], maya.data("🗂 Stages")
    before = posts(town)
    stan = town.person(STRANGER, TEAM_CHAT)
    await stan.press(figures, data)
    assert stan.toast == "I only answer the members of this sales team."
    await stan.press(figures, data)
    assert not stan.toast
    assert posts(town) == before


async def test_what_is_for_one_alone_is_not_said_to_a_group_in_a_crowd(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Acknowledged among many, a press has nothing left that only its presser would read."""
    await won(town, await sold_to(town, "Acme", amount=M))
    maya = town.person(MANAGER, TEAM_CHAT)
    await maya.say("/report")
    figures, data = maya.message["message_id"], maya.data("🗂 Stages")
    before = posts(town)
    monkeypatch.setattr(Crowd, "has_answered", lambda _crowd, query: query is not None)
    for person in (REP, STRANGER):
        for pressed in (data, "o.1"):
            await town.person(person, TEAM_CHAT).press(figures, pressed)
    assert posts(town) == before
    assert await _refused(town) == 1


async def test_a_personal_button_in_the_group_sends_members_home_and_guests_away(
    town: Town,
) -> None:
    maya = town.person(MANAGER, TEAM_CHAT)
    await maya.say("/report")
    figures = maya.message["message_id"]
    nora, stan = town.person(REP, TEAM_CHAT), town.person(STRANGER, TEAM_CHAT)
    before = posts(town)
    await nora.press(figures, "o.1")
    assert nora.toast == "That works in your private chat with me."
    await stan.press(figures, "o.1")
    assert stan.toast == "I only answer the members of this sales team."
    assert posts(town) == before


async def _refused(town: Town) -> int:
    def ask(session: object) -> int:
        refused = select(step.c.id).where(step.c.kind == StepKind.REFUSED)
        return len(session.execute(refused).all())  # type: ignore[attr-defined]

    return await town.core.work.database.read(ask)
