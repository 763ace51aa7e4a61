"""The bot dies, things come twice: every talk goes on where it stood."""

from __future__ import annotations

from typing import Any

import pytest

from bot.actions.ports import Desk
from bot.persistence.updates.inbox import SqlInbox
from bot.sandbox.faults import Fault
from stories.half_way import (
    CAPTURED,
    LIKELY,
    NEXT,
    asked_for_probability,
    at_the_review,
    restarted,
    save,
    skip_to,
    the_only_one,
    unsettled,
)
from support.town import REP, Town

OUTDATED = "That button is from an older message. This is how it stands now."


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
        assert again.rep.asked.startswith(NEXT)
        await again.go_on()
        assert [each for each in again.rep.screens if each.endswith(LIKELY)] == [
            f"Customer: Acme\nAmount: 1,234.00 €\n\n{LIKELY}"
        ]
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
        assert again.rep.asked.startswith("Who is the customer?")


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
        assert rep.asked.startswith(NEXT)
