"""Manners 10 to 12: who waits sees it, groups hear little, reminders come when they may."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Any

from support.kept import kept
from support.talker import Talker, seen
from support.town import REP, SECOND, STRANGER, TEAM_CHAT, Town

EMOJI = re.compile(r"[\U0001f000-\U0001faff\u2190-\u2bff\ufe0f\u2022\u00b7 ]")
MONDAY = datetime(2026, 11, 23, 7, 59, tzinfo=UTC)


async def won(rep: Talker, line: str = "Acme 2 water pumps at 1000 eur, 60%") -> Talker:
    await rep.say(line)
    if "Save" not in " ".join(rep.buttons):
        await rep.tap(next(each for each in rep.buttons if "Acme" in each))
    await rep.tap("Save")
    await rep.tap("Won", "Save")
    return rep


# 10. Work over a second shows a chat action; figures stand in words -----------------------


async def test_a_chart_is_announced_and_says_its_figures_in_its_caption(town: Town) -> None:
    await won(town.rep)
    manager = town.manager
    await manager.say("/report")
    before = len(town.sandbox.world.calls("sendChatAction"))
    await manager.tap("Won and lost")
    actions = town.sandbox.world.calls("sendChatAction")[before:]
    said = [(int(each.params["chat_id"]), each.params["action"]) for each in actions]
    assert said == [(manager.chat_id, "upload_photo")]
    assert manager.message["photo"]
    assert "Won: 1 · 2,000.00 €" in manager.sees
    assert "Lost: 0" in manager.sees


async def test_nothing_is_said_by_a_colour_or_a_sign_alone(town: Town) -> None:
    """Every button of the usual screens has words or figures besides its sign."""
    rep = await won(town.rep)
    await rep.say("Acme 3 water pumps at 900 eur")
    signs = {"⌫", "·"}
    for step in ("/start", "/list", "/today", "/board", "/customers", "/settings", "/report"):
        await rep.say(step)
        for label in rep.buttons:
            words = EMOJI.sub("", seen(label))
            assert words or label in signs, (step, label)
        assert EMOJI.sub("", rep.sees)


# 11. A group hears short facts, silently; details open behind a link -----------------------


def told_the_group(town: Town) -> list[dict[str, Any]]:
    calls = [call.params for call in town.sandbox.world.calls("sendMessage")]
    return [each for each in calls if str(each["chat_id"]) == str(TEAM_CHAT)]


async def test_a_group_hears_one_short_silent_fact_with_a_link(town: Town) -> None:
    await won(town.rep)
    await town.sweep()
    (told,) = told_the_group(town)
    assert told["disable_notification"] == "true"
    assert len(told["text"]) < 300
    (button,) = (each for row in told["reply_markup"]["inline_keyboard"] for each in row)
    assert "callback_data" not in button
    assert button["url"].endswith("start=o_1")


async def test_behind_the_link_rights_are_asked_anew(town: Town) -> None:
    await won(town.rep)
    owner = await town.person(REP).open_link("o_1")
    assert "OPP-2026-00001" in owner.sees
    for who in (SECOND, STRANGER):
        other = await town.person(who).open_link("o_1")
        assert "2,000" not in other.sees
        assert "OPP-2026-00001" not in other.sees


# 12. One digest in the morning; single reminders when they are asked for --------------------


async def test_one_morning_message_and_none_at_night(town: Town) -> None:
    rep = town.rep
    await rep.say("Acme 2 water pumps at 1000 eur, call back 23 Nov 02:00")
    await rep.tap(next(each for each in rep.buttons if "Acme" in each or "Save" in each))
    if any("Save" in each for each in rep.buttons):
        await rep.tap("Save")
    await town.sweep()
    heard = len(rep.screens)
    await town.at(datetime(2026, 11, 23, 5, 0, tzinfo=UTC))
    await town.sweep()
    assert len(rep.screens) == heard
    await town.at(MONDAY)
    await town.sweep()
    assert [each for each in rep.screens[heard:] if each.startswith("Follow up")] == []
    await town.forward(minutes=2)
    reminders = [each for each in rep.screens[heard:] if each.startswith("Follow up: Acme")]
    assert len(reminders) == 1
    await town.forward(hours=2)
    mornings = [each for each in rep.screens[heard:] if "Good morning" in each]
    assert len(mornings) <= 1


async def test_a_reminder_opens_what_it_is_about_and_is_answered_in_place(town: Town) -> None:
    rep = town.rep
    await rep.say("/new")
    await rep.say("Acme")
    await rep.tap("Acme", "Save", "Follow-up", "In an hour", "Save")
    await town.forward(hours=1, minutes=1)
    assert rep.sees.startswith("Follow up: Acme")
    for wanted in (
        "Done",
        "+15 min",
        "+1 h",
        "+3 h",
        "Tomorrow 9:00",
        "Dismiss",
        "Too many?",
        "Open",
    ):
        assert any(wanted in each for each in rep.buttons), wanted
    message = rep.message["message_id"]
    await rep.tap("+1 h")
    assert rep.message["message_id"] == message
    await town.forward(hours=1, minutes=1)
    assert rep.sees.startswith("Follow up: Acme")
    await rep.tap(next(each for each in rep.buttons if "done" in each.lower()))
    assert "What happened?" in rep.sees or "next" in rep.sees.lower()
    assert (await town.kept(lambda desk: kept(desk, 1))).status == "open"


async def test_too_many_reminders_lead_to_the_settings(town: Town) -> None:
    rep = town.rep
    await rep.say("/new")
    await rep.say("Acme")
    await rep.tap("Acme", "Save", "Follow-up", "In an hour", "Save")
    await town.forward(hours=1, minutes=1)
    await rep.tap("Too many?")
    assert "Your settings" in rep.sees
    assert any("Quiet" in each for each in rep.buttons)
