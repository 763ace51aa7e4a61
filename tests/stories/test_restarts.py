"""The bot dies, the network breaks, things come twice: every talk goes on where it stood."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

import pytest

from bot.actions.ports import Desk
from bot.app import open_chat
from bot.domain.facts import Name
from bot.domain.opportunities import Opportunity
from bot.persistence.inbox import SqlInbox
from bot.sandbox.faults import Fault
from support.kept import Kept, kept
from support.talker import Talker
from support.town import REP, Town, hurried

FIRST = 1
"""The id of the first opportunity, by which it is found without the bot's help."""

OUTDATED = "That button is from an older message. This is how it stands now."
CAPTURED = "Customer: Acme"
LIKELY = "How likely is it?"
NEXT = "When do you expect to close it?"
BROKEN = ("flood", "server_error", "bad_gateway", "drop_before", "drop_after")


@asynccontextmanager
async def restarted(town: Town) -> AsyncIterator[Town]:
    """Another bot on the same database, among the same people; the first just ceased.

    It takes up what was left, as at any start, and then reads only when somebody acts.
    """
    async with open_chat(town.core, machine=hurried) as chat:
        chat.ticks.pause()
        town.sandbox.world.journal.clear()
        async with asyncio.timeout(30), asyncio.TaskGroup() as start:
            start.create_task(chat.intake.poll())
            while not town.sandbox.world.calls("getUpdates"):  # noqa: ASYNC110 - as from outside
                await asyncio.sleep(0.01)
            chat.intake.stop()
        yield replace(town, chat=chat)


async def skip_to(rep: Talker, words: str) -> Talker:
    """Past every question that is not the one this story is about."""
    while words not in rep.sees:
        await rep.tap_key("form-skip")
    return rep


async def asked_for_probability(town: Town) -> Talker:
    """Nora is in the middle of a new opportunity."""
    rep = town.rep
    await rep.say("/new")
    await rep.say("Acme")
    await rep.tap_key("form-create", text=Name("Acme"))
    await skip_to(rep, "How much is it worth?")
    await rep.say("1234")
    return await skip_to(rep, LIKELY)


async def at_the_review(town: Town) -> Talker:
    rep = await asked_for_probability(town)
    await rep.tap("50%")
    return await skip_to(rep, CAPTURED)


def save(rep: Talker) -> dict[str, Any]:
    """Taps Save; the update as it waits at Telegram, where nobody has fetched it yet."""
    rep.phone.tap("✅ Save")
    return dict(rep.town.sandbox.world.state.updates.waiting[-1])


async def the_only_one(town: Town) -> Kept:
    """The first opportunity, once it is sure that there is no second."""

    def look(desk: Desk) -> Kept:
        assert desk.store.get(Opportunity, FIRST + 1) is None
        return kept(desk, FIRST)

    found = await town.kept(look)
    assert found.steps == ("create",)
    return found


async def unsettled(town: Town) -> list[int]:
    inbox = SqlInbox(town.core.work.database, bot=town.core.settings.bot_id)
    return [each.update_id for each in await inbox.unsettled()]


async def test_a_talk_goes_on_at_the_same_question(town: Town) -> None:
    rep = await asked_for_probability(town)
    before = rep.screens

    async with restarted(town) as again:
        assert again.rep.screens == before
        await again.rep.tap("50%")
        await skip_to(again.rep, CAPTURED)
        for line in ("Amount: 1,234.00 €", "Probability: 50%"):
            assert line in again.rep.sees
        await again.rep.tap("✅ Save")

    assert (await the_only_one(town)).customer == "Acme"


async def test_what_was_read_and_not_done_is_done_at_the_next_start(town: Town) -> None:
    rep = await asked_for_probability(town)
    rep.phone.say("70%")
    inbox = SqlInbox(town.core.work.database, bot=town.core.settings.bot_id)
    await inbox.receive(list(town.sandbox.world.state.updates.waiting))

    async with restarted(town) as again:
        assert again.rep.sees.startswith(NEXT)
        await again.go_on()
        assert again.rep.screens.count(LIKELY) == 1
        assert not await unsettled(again)


async def test_an_update_that_comes_twice_acts_once(town: Town) -> None:
    rep = await at_the_review(town)
    update = save(rep)
    await town.take([update])
    await town.take([update])
    shown = rep.screens

    async with restarted(town) as again:
        await again.take([update])
        assert again.rep.screens == shown

    assert (await the_only_one(town)).customer == "Acme"


@pytest.mark.parametrize("at_once", [True, False])
async def test_two_taps_on_save_make_one(town: Town, at_once: bool) -> None:
    rep = await at_the_review(town)
    taps = [save(rep), save(rep)]
    for batch in [taps] if at_once else [taps[:1], taps[1:]]:
        await town.take(batch)

    assert "OPP-2026-00001" in rep.sees
    assert rep.phone.toast(taps[1]["callback_query"]["id"])["text"] == OUTDATED
    assert (await the_only_one(town)).customer == "Acme"


@pytest.mark.parametrize("kind", ["drop_before", "server_error"])
async def test_what_was_saved_and_not_shown_is_shown_once_at_the_next_start(
    town: Town, kind: Any
) -> None:
    rep = await at_the_review(town)
    lost = town.sandbox.world.faults
    lost.add(Fault(kind, method="editMessageText", times=100))
    await rep.tap("✅ Save")
    assert CAPTURED in rep.sees
    before = len(rep.screens)
    lost.clear()

    async with restarted(town) as again:
        assert "OPP-2026-00001" in again.rep.sees
        assert len(again.rep.screens) == before + 1
    async with restarted(town) as again:
        assert len(again.rep.screens) == before + 1
    assert (await the_only_one(town)).customer == "Acme"


@pytest.mark.parametrize("kind", BROKEN)
async def test_a_line_that_breaks_once_loses_nothing(town: Town, kind: Any) -> None:
    rep = await at_the_review(town)
    town.sandbox.world.faults.add(Fault(kind, method="editMessageText"))
    await rep.tap("✅ Save")

    assert "OPP-2026-00001" in rep.sees
    assert (await the_only_one(town)).customer == "Acme"


@pytest.mark.parametrize("kind", [each for each in BROKEN if each != "drop_before"])
async def test_a_typed_answer_is_kept_when_the_line_breaks(town: Town, kind: Any) -> None:
    rep = await asked_for_probability(town)
    town.sandbox.world.faults.add(Fault(kind, method="sendMessage"))
    await rep.say("70%")

    assert rep.sees.startswith(NEXT)
    await skip_to(rep, CAPTURED)
    assert "Probability: 70%" in rep.sees


async def test_a_send_that_nobody_answered_is_not_repeated_before_the_next_start(
    town: Town,
) -> None:
    """It may have arrived, and two questions with live buttons would be one too many."""
    rep = await asked_for_probability(town)
    town.sandbox.world.faults.add(Fault("drop_before", method="sendMessage"))
    await rep.say("70%")
    assert rep.sees == LIKELY

    async with restarted(town) as again:
        assert again.rep.sees.startswith(NEXT)
        await skip_to(again.rep, CAPTURED)
        assert "Probability: 70%" in again.rep.sees


async def test_one_person_out_of_reach_holds_up_nobody(town: Town) -> None:
    rep, second = await asked_for_probability(town), town.person(REP + 1)
    town.sandbox.world.faults.add(Fault("blocked", chat_id=REP, times=100))
    rep.phone.say("70%")
    second.phone.say("/new")
    await town.go_on()

    assert second.sees.startswith("Who is the customer?")
    assert not await unsettled(town)


async def test_an_old_button_changes_nothing_and_shows_the_present(town: Town) -> None:
    rep = await asked_for_probability(town)
    message, data = rep.message["message_id"], rep.data("90%")
    await rep.tap("50%", "✅ Save")
    before = await the_only_one(town)

    await rep.press(message, data)

    assert rep.toast == OUTDATED
    assert "OPP-2026-00001" in rep.sees
    assert await the_only_one(town) == before


CORRUPT: list[Any] = [
    {},
    [],
    "new_opportunity",
    {"form": "new_opportunity"},
    {"form": "of another age", "version": 1, "at": None, "answers": {}},
    {"form": "new_opportunity", "version": 1, "at": "nowhere", "answers": [1, 2]},
    {"form": "new_opportunity", "version": "x", "at": 7, "answers": {"amount": {"money": "no"}}},
    {"form": "new_opportunity", "version": 99, "at": "amount", "aside": 5, "known": "what"},
]


@pytest.mark.parametrize("draft", CORRUPT, ids=str)
async def test_a_corrupt_draft_leads_home_or_to_a_question(town: Town, draft: Any) -> None:
    rep = await asked_for_probability(town)
    old = rep.data("50%")

    def spoil(desk: Desk) -> None:
        dialog = desk.store.dialogs.of(REP, REP)
        dialog.draft, dialog.shown = draft, False

    await town.core.work.write(spoil)
    async with restarted(town) as again:
        await again.rep.press(again.rep.message["message_id"], old)
        await again.rep.say("hello")
        assert again.rep.buttons
        assert not [each for each in again.rep.screens if "error" in each.lower()]
        await again.rep.say("/new")
        assert again.rep.sees.startswith("Who is the customer?")


@pytest.mark.parametrize("screen", [{"name": "card"}, {"name": "from tomorrow"}, {"x": 1}])
async def test_a_corrupt_screen_does_not_keep_the_bot_from_starting(
    town: Town, screen: dict[str, Any]
) -> None:
    rep = await asked_for_probability(town)

    def spoil(desk: Desk) -> None:
        dialog = desk.store.dialogs.of(REP, REP)
        dialog.screen, dialog.shown = screen, False

    await town.core.work.write(spoil)
    async with restarted(town) as again:
        await again.rep.say("70%")
        assert rep.sees.startswith(NEXT)


def unheard_of(number: int) -> list[dict[str, Any]]:
    """Updates of kinds and shapes that this version does not know, or cannot answer."""
    person = {"id": REP, "is_bot": False, "first_name": "Nora"}
    chat = {"id": REP, "type": "private"}
    gone = {"message_id": 1, "chat": chat, "date": 0}
    standing = {"user": person, "status": "member"}
    change = {"chat": chat, "from": person, "date": 1}
    return [
        {"update_id": number, "hologram": {"from": person, "chat": chat}},
        {"update_id": number + 1},
        {"update_id": number + 2, "message": {"message_id": "one", "text": ["no text"]}},
        {"update_id": number + 3, "message": {**gone, "date": 1, "text": "from nobody"}},
        {
            "update_id": number + 4,
            "my_chat_member": {**change, "old_chat_member": standing, "new_chat_member": standing},
        },
        {
            "update_id": number + 5,
            "inline_query": {"id": "1", "from": person, "query": "x", "offset": ""},
        },
        {"update_id": number + 6, "message": "not even an object"},
    ]


async def test_unheard_of_updates_are_settled_and_forgotten(town: Town) -> None:
    rep = await asked_for_probability(town)
    before = rep.screens
    await town.take(unheard_of(900_000_000))

    assert not await unsettled(town)
    assert rep.screens == before


async def test_newer_fields_in_an_update_are_no_trouble(town: Town) -> None:
    rep = await asked_for_probability(town)
    rep.phone.say("70%")
    update = dict(town.sandbox.world.state.updates.waiting[-1])
    update["message"] = {**update["message"], "mood": {"happy": True}}
    await town.take([{**update, "priority": "high"}])

    assert rep.sees.startswith(NEXT)
