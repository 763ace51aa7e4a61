"""The network breaks, Telegram says what nobody understands: nothing said is lost."""

from __future__ import annotations

from typing import Any

import pytest

from bot.sandbox.faults import Fault
from stories.half_way import (
    CAPTURED,
    LIKELY,
    NEXT,
    asked_for_probability,
    at_the_review,
    restarted,
    skip_to,
    the_only_one,
    unsettled,
)
from support.town import REP, Town

BROKEN = ("flood", "server_error", "bad_gateway", "drop_before", "drop_after")


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

    assert rep.asked.startswith(NEXT)
    await skip_to(rep, CAPTURED)
    assert "Probability: 70%" in rep.sees


async def test_a_send_that_nobody_answered_is_not_repeated_before_the_next_start(
    town: Town,
) -> None:
    """It may have arrived, and two questions with live buttons would be one too many."""
    rep = await asked_for_probability(town)
    town.sandbox.world.faults.add(Fault("drop_before", method="sendMessage"))
    await rep.say("70%")
    assert rep.asked == LIKELY

    async with restarted(town) as again:
        assert again.rep.asked.startswith(NEXT)
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

    assert rep.asked.startswith(NEXT)
