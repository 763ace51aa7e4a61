"""The manager is asked in private, presses once, and whoever asked reads what came of it."""

from __future__ import annotations

from typing import Any

import pytest

from bot.actions.ports import Desk
from bot.domain.history import StepKind
from bot.domain.people import Locale, Role, Team
from support.sales import member_of
from support.talker import Talker, seen
from support.town import ADMIN, MANAGER, REP, SECOND, Town, open_town


async def limit(town: Town, percent: str) -> None:
    ada = town.person(ADMIN)
    await ada.say("/start")
    await ada.tap_key("button-set-up")
    await ada.tap_key("setup-company")
    await ada.tap_key("ask-setting-discount-limit.label")
    await ada.say(percent)


async def with_discount(town: Town, percent: str) -> Talker:
    rep = town.rep
    await rep.say("/new")
    await rep.say("Acme")
    await rep.tap("Acme")
    await rep.tap_key("form-save")
    await rep.tap_key("button-product")
    await rep.tap("Ball valve")
    await rep.say("10")
    await rep.skip_to("ask-discount")
    await rep.say(percent)
    return await rep.tap_key("form-save")


@pytest.mark.parametrize("locale", list(Locale))
async def test_a_discount_is_approved_in_every_language(
    sqlite_database: str, locale: Locale
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        await limit(town, "10")
        rep = await with_discount(town, "25")
        assert "⏳" in rep.sees
        await town.sweep()
        manager = town.person(MANAGER)
        assert "🙋 Nora Field" in manager.sees
        assert "Ball valve" in manager.sees
        asked = manager.message["message_id"]
        data = manager.data(await manager.words("approval-approve"))
        await manager.tap_key("approval-approve")
        assert manager.toast == await manager.words("approval-is-approved")
        assert "⏳" not in manager.sees
        await town.sweep()
        assert "✅ Maya Lead" in rep.sees
        await rep.tap_key("notice-open")
        assert "⏳" not in rep.sees
        await manager.press(asked, data)
        assert manager.toast == await manager.words("approval-is-approved")


async def test_amounts_before_and_after(town: Town) -> None:
    await limit(town, "10")
    rep = await with_discount(town, "25")
    assert "💰 1,000.00 €" in rep.sees
    assert "⏳ Waits for approval: 25% off Ball valve" in rep.sees
    await town.sweep()
    await town.person(MANAGER).tap("Approve")
    await rep.say("/list")
    await rep.tap("1")
    assert "💰 750.00 €" in rep.sees


async def test_a_refusal_is_told_and_a_forged_press_finds_nothing(town: Town) -> None:
    await limit(town, "10")
    rep = await with_discount(town, "25")
    await town.sweep()
    manager = town.person(MANAGER)
    data = manager.data("Approve")
    for person in (rep, town.person(SECOND)):
        await person.say("/help")
        await person.press(person.message["message_id"], data)
        assert "find that" in person.toast
    await manager.tap("Refuse")
    assert manager.toast == "Refused"
    await town.sweep()
    assert "Maya Lead refused 25% off Ball valve" in rep.sees
    await manager.press(manager.message["message_id"], data)
    assert manager.toast == "Refused"
    await rep.tap("Open")
    assert "💰 1,000.00 €" in rep.sees


async def test_nobody_decides_in_time(town: Town) -> None:
    await limit(town, "10")
    rep = await with_discount(town, "25")
    await town.sweep()
    manager = town.person(MANAGER)
    data = manager.data("Approve")
    await town.forward(days=3, hours=1)
    told = [each for each in rep.screens if "Nobody decided in time about 25% off" in each]
    assert len(told) == 1
    await rep.say("/list")
    await rep.tap("1")
    assert "⏳" not in rep.sees
    await manager.press(asking(manager)["message_id"], data)
    assert manager.toast == "The time to decide is over."


async def test_a_guarded_stage_waits_and_then_moves(town: Town) -> None:
    ada = town.person(ADMIN)
    await ada.say("/start")
    await ada.tap("Set-up", "Stages", "3", "Asked on entering", "Needs approval", "Back")
    assert "⏳ Entering needs the manager’s approval" in ada.sees

    rep = town.rep
    await rep.say("/new")
    await rep.say("Acme")
    await rep.tap("Acme")
    await rep.tap("Save", "Stage", "Proposal")
    assert rep.toast == "Waiting for the manager’s approval."
    assert "📍 Contact" in rep.sees
    assert "⏳ Waits for approval: Proposal" in rep.sees
    await rep.tap("Stage", "Proposal")
    assert rep.toast.startswith("This is already waiting for the manager.")
    await town.sweep()
    manager = town.person(MANAGER)
    assert "Nora Field asks to move to Proposal" in manager.sees
    await manager.tap("Approve")
    assert "📍 Proposal" in manager.sees


@pytest.mark.parametrize("locale", list(Locale))
async def test_who_gives_the_discount_by_hand_has_decided(
    sqlite_database: str, locale: Locale
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        await limit(town, "10")
        rep = await with_discount(town, "25")
        await town.sweep()
        manager = await town.person(MANAGER).say("/start o_1")
        assert "⏳" in manager.sees
        await manager.say("-15%")
        assert "⏳" in manager.sees  # less than was asked for
        await manager.say("-25%")
        assert "⏳" not in manager.sees
        await town.sweep()
        assert "Maya Lead" in rep.sees
        assert "Ball valve" in rep.sees
        assert await manager.words("approval-approve") not in labels(asking(manager))
        assert "Maya Lead" in asking(manager)["text"]
        told = len(rep.screens)
        await manager.tap(next(each for each in manager.buttons if "↩" in each))
        assert "⏳" in manager.sees
        assert len(rep.screens) == told


async def test_who_enters_the_stage_by_hand_has_decided(town: Town) -> None:
    ada = town.person(ADMIN)
    await ada.say("/start")
    await ada.tap("Set-up", "Stages", "3", "Asked on entering", "Needs approval", "Back")
    rep = town.rep
    await rep.say("/new")
    await rep.say("Acme")
    await rep.tap("Acme", "Save", "Stage", "Proposal")
    await town.sweep()
    manager = await town.person(MANAGER).say("/start o_1")
    assert "⏳ Waits for approval: Proposal" in manager.sees
    await manager.say("stage proposal")
    assert "📍 Proposal" in manager.sees
    assert "⏳" not in manager.sees
    await town.sweep()
    assert "Maya Lead approved" in rep.sees
    assert "Proposal" in rep.sees


async def test_who_decides_finds_it_on_the_card_too(town: Town) -> None:
    await limit(town, "10")
    rep = await with_discount(town, "25")
    assert "✅ Approve" not in rep.buttons
    manager = await town.person(MANAGER).say("/start o_1")
    assert "⏳ Waits for approval: 25% off Ball valve" in manager.sees
    await manager.tap("✅ Approve")
    assert "💰 750.00 €" in manager.sees
    assert "✅ Approve" not in manager.buttons
    await town.sweep()
    assert "Maya Lead approved 25% off Ball valve" in rep.sees


async def test_what_is_taken_of_a_discount_and_what_waits_is_said(town: Town) -> None:
    await limit(town, "10")
    rep = await with_discount(town, "25")
    assert rep.sees.startswith("⏳ 25% off Ball valve is more than you may give by yourself")
    assert "Until then 0% counts." in rep.sees
    assert "Waits for approval: 25% off Ball valve (now 0%)" in rep.sees
    await town.sweep()
    await town.person(MANAGER).tap("Approve")
    # A raise beyond what was approved leaves that as it is; the amount stays with it.
    await rep.say("/start o_1")
    await rep.tap("Products", "10 × Ball valve", "Discount")
    await rep.say("40")
    assert "⏳ 40% off Ball valve is more than" in rep.sees
    assert "750.00 €" in rep.sees
    await rep.say("/start o_1")
    assert "(now 25%)" in rep.sees
    assert "💰 750.00 €" in rep.sees
    # Less than was approved is nobody's business but the rep's.
    await rep.tap("Products", "10 × Ball valve", "Discount")
    await rep.say("20")
    assert "✅ Changed." in rep.sees
    assert "800.00 €" in rep.sees


async def test_of_an_own_item_too(town: Town) -> None:
    await limit(town, "10")
    rep = await with_discount(town, "5")
    assert rep.sees.startswith("✅ Added")
    await rep.tap("Products", "Other item")
    await rep.say("Crane")
    await rep.say("1")
    await rep.say("100")
    await rep.say("30")
    await rep.tap_key("form-save")
    assert "⏳ 30% off Crane is more than" in rep.sees


async def led_by_admins(town: Town) -> None:
    """A team without a manager: both admins are asked."""

    def change(desk: Desk) -> None:
        desk.step(None, StepKind.SETTINGS)
        member_of(desk, SECOND).role = Role.ADMIN
        team = desk.store.get(Team, member_of(desk, REP).team_id or 0)
        assert team is not None
        team.manager_id = None

    await town.core.work.write(change)


def asking(talker: Talker) -> dict[str, Any]:
    """The message that asked them."""
    return next(each for each in talker.phone.messages() if "Ball valve" in each.get("text", ""))


def labels(message: dict[str, Any]) -> list[str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [each["text"] for row in rows for each in row]


async def test_who_else_was_asked_reads_who_decided(town: Town) -> None:
    await limit(town, "10")
    await led_by_admins(town)
    await with_discount(town, "25")
    await town.sweep()
    ada, other = town.person(ADMIN), town.person(SECOND)
    assert labels(asking(other)) == ["✅ Approve", "✖ Refuse", "Open"]
    data = other.data("Approve")
    await ada.tap("Approve")
    await town.sweep()
    assert seen(asking(other)["text"]).startswith("✅ Ada Root approved 25% off Ball valve")
    assert labels(asking(other)) == ["Open"]
    assert "750.00 €" in ada.sees  # what they look at is left alone
    await other.say("/inbox")
    assert "Ada Root" not in other.sees
    assert "Inbox · all read" in other.sees
    await other.tap("1")
    assert "Ada Root has already approved this." in other.sees
    assert "✅ Approve" not in other.buttons
    await other.press(other.message["message_id"], data)
    assert other.toast == "Ada Root has already approved this."

    await ada.say("/undo")
    await town.sweep()
    assert labels(asking(other)) == ["✅ Approve", "✖ Refuse", "Open"]


async def test_who_opened_it_keeps_their_card(town: Town) -> None:
    await limit(town, "10")
    await led_by_admins(town)
    await with_discount(town, "25")
    await town.sweep()
    other = await town.person(SECOND).tap("Open")
    assert "💰 1,000.00 €" in other.sees
    await town.person(ADMIN).tap("Refuse")
    await town.sweep()
    assert "💰 1,000.00 €" in other.sees


async def test_who_else_was_asked_reads_that_the_time_is_over(town: Town) -> None:
    await limit(town, "10")
    await led_by_admins(town)
    await with_discount(town, "25")
    await town.sweep()
    await town.forward(days=3, hours=1)
    for each in (ADMIN, SECOND):
        told = asking(town.person(each))
        assert seen(told["text"]).startswith("⌛ Nobody decided in time about 25% off Ball valve")
        assert labels(told) == ["Open"]
