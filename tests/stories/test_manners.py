"""How the chat behaves: what a rep comes to rely on, each a small story."""

from __future__ import annotations

import re
from itertools import product

import pytest
from structlog.testing import capture_logs

from bot.domain.money import Money
from bot.handlers.screens import SCREENS
from support.kept import kept
from support.talker import Talker
from support.town import REP, TEAM_CHAT, Town

COMMANDS = {
    "/start": "",
    "/help": "Forsat keeps your sales opportunities.",
    "/settings": "Your settings",
    "/cancel": "",
}


async def opportunity(rep: Talker, customer: str = "Acme") -> Talker:
    await rep.say("/new")
    await rep.say(customer)
    await rep.tap(customer[:14])
    return await rep.tap("Save")


# 3. One message, edited in place ---------------------------------------------------------


async def test_taps_change_one_message_and_words_begin_a_new_one(town: Town) -> None:
    rep = town.rep
    await rep.say("/new")
    await rep.say("Acme")
    first = rep.message["message_id"]
    await rep.tap("Acme")
    await rep.skip_to("ask-close-date")
    await rep.tap("‹ Oct", "Nov ›", "Skip", "Back", "Skip")
    assert rep.message["message_id"] == first

    await rep.tap("Back")
    await rep.say("15 Dec")
    assert rep.message["message_id"] > first
    assert with_buttons(rep) == [rep.message["message_id"]]


def with_buttons(rep: Talker) -> list[int]:
    return [m["message_id"] for m in rep.phone.messages() if "inline_keyboard" in markup(m)]


def markup(message: dict) -> dict:
    return message.get("reply_markup", {})


async def test_a_picture_is_changed_in_place_and_keeps_its_buttons_above_words(town: Town) -> None:
    manager = town.manager
    await manager.say("/report")
    await manager.tap("Won and lost")
    picture = manager.message
    assert picture["photo"]
    await manager.tap("📅 Last 30 days", "Last 90 days", "Dark")
    assert manager.message["message_id"] == picture["message_id"]
    assert manager.message["photo"] != picture["photo"]
    await manager.tap("Reports")
    assert manager.sees.startswith("What do you want to see?")
    assert with_buttons(manager) == [picture["message_id"], manager.message["message_id"]]
    busy = town.sandbox.world.calls("sendChatAction")
    assert {call.params["action"] for call in busy} == {"upload_photo"}
    assert len(busy) == 4


# 4. Every tap is answered ----------------------------------------------------------------


async def test_every_tap_is_answered_stale_forged_and_empty_ones_too(town: Town) -> None:
    rep = await opportunity(town.rep)
    card = rep.message["message_id"]
    undo, *old = [rep.data(label) for label in rep.buttons]
    await rep.tap("Product", "Cancel", "Stage", "● Contact", "Change", "Close date")
    await rep.tap(rep.buttons[4])
    await rep.press(card, undo)
    for data in (*old, undo, "", "x", "zz:1:2:3", "fc:1:type:99999999999999999999", "\u2068"):
        await rep.press(card, data)
    await rep.press(99999, old[0])
    calls = town.sandbox.world.calls("answerCallbackQuery")
    assert [call.params["callback_query_id"] for call in calls] == rep.queries
    assert (await town.kept(lambda desk: kept(desk, 1))).steps == ("undo", "create")


async def test_a_button_of_an_older_message_shows_the_present(town: Town) -> None:
    rep = town.rep
    await rep.say("/new")
    await rep.say("Acme")
    await rep.tap("Acme")
    message, save = rep.message["message_id"], rep.data("Save")
    await rep.tap("Save")
    await rep.press(message, save)
    assert "older message" in rep.toast
    assert "OPP-2026-00001" in rep.sees
    assert await town.kept(lambda desk: desk.store.pipelines.numbered("OPP-2026-00002")) is None


async def test_what_a_colleague_changed_meanwhile_is_said_and_shown(town: Town) -> None:
    rep, manager = await opportunity(town.rep), town.manager
    onward, card = rep.data("Qualification"), rep.message["message_id"]
    await manager.say("/list")
    await manager.tap("1", "Change", "Probability", "90%")
    await rep.press(card, onward)
    assert "changed it meanwhile" in rep.toast
    assert "90%" in rep.sees
    saved = await town.kept(lambda desk: kept(desk, 1))
    assert (saved.stage, saved.probability) == ("contact", 90)


# 2. Four commands always answer ----------------------------------------------------------


async def test_four_commands_answer_wherever_one_is(town: Town) -> None:
    rep = await opportunity(town.rep)
    places = ([], ["Product"], ["Follow-up", "Another day…"], ["Lost"], ["History"], ["Change"])
    for taps, command in product(places, COMMANDS):
        await rep.say("/list")
        await rep.tap("1", *taps)
        before = len(rep.screens)
        await rep.say(command)
        assert len(rep.screens) > before
        assert rep.sees.startswith(COMMANDS[command])
        assert rep.buttons


# 2. Cancel keeps the draft for a day -----------------------------------------------------


async def test_a_cancelled_draft_is_resumed_within_a_day(town: Town) -> None:
    rep = town.rep
    await rep.say("/new")
    await rep.say("Acme")
    await rep.tap("Acme", "Bulk order")
    await rep.say("/cancel")
    assert rep.sees.startswith("Left. Your draft is kept for a day.")
    await town.forward(hours=23)
    await rep.say("/start")
    await rep.tap("Resume my draft")
    await rep.tap("Save")
    saved = await town.kept(lambda desk: kept(desk, 1))
    assert (saved.customer, saved.type) == ("Acme", "bulk-order")
    await rep.say("/start")
    assert not any("Resume" in each for each in rep.buttons)


async def test_after_a_day_the_draft_is_gone(town: Town) -> None:
    rep = town.rep
    await rep.say("/new")
    await rep.say("Acme")
    await rep.tap("Acme", "Cancel")
    home, resume = rep.message["message_id"], rep.data("Resume my draft")
    await town.forward(hours=25)
    await rep.press(home, resume)
    assert rep.toast == "That draft is gone."
    await rep.say("/start")
    assert not any("Resume" in each for each in rep.buttons)


async def test_only_what_is_kept_is_said_to_be(town: Town) -> None:
    rep = await opportunity(town.rep)
    await rep.tap("Follow-up")
    await rep.say("/cancel")
    assert "kept" not in rep.sees
    await rep.say("/cancel")
    assert rep.sees.startswith("There was nothing to leave.")


async def test_cancel_goes_back_to_the_card_it_was_about(town: Town) -> None:
    rep = await opportunity(town.rep)
    for taps in (["Product"], ["Follow-up"], ["Change", "Close date"], ["Lost"]):
        await rep.say("/list")
        await rep.tap("1", *taps)
        assert "OPP-2026-00001" not in rep.sees
        await rep.say("/cancel")
        assert "Acme – Standard" in rep.sees


async def test_cancel_leaves_from_every_question(town: Town) -> None:
    rep = town.rep
    for skips in range(1, 6):
        await rep.say("/new")
        await rep.say("Acme")
        await rep.tap("Acme")
        await rep.tap(*["Skip"] * skips)
        await rep.tap("Cancel")
        assert rep.sees.startswith("Left.")
    assert await town.kept(lambda desk: desk.store.pipelines.numbered("OPP-2026-00001")) is None


# 5, 9, 11, 12. Rows that fit, errors without a trace, a quiet group, quiet nights ---------


async def test_a_large_amount_comes_back_to_the_cent(town: Town) -> None:
    rep = town.rep
    await rep.say("/new")
    await rep.say("Acme")
    await rep.tap("Acme")
    await rep.skip_to("ask-amount")
    await rep.say("12345678901234.56")
    await rep.tap("Save")
    assert "💰 12,345,678,901,234.56 €" in rep.sees
    saved = await town.kept(lambda desk: kept(desk, 1))
    assert saved.amount == Money.of("12345678901234.56", "EUR")


async def test_the_unforeseen_gets_a_code_and_no_trace(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_sight: object) -> None:
        raise ZeroDivisionError("a secret of the house")

    monkeypatch.setitem(SCREENS, "help", broken)
    rep = town.rep
    with capture_logs() as logs:
        await rep.say("/help")
    code = re.search(r"tell support the code ([0-9a-f]{6})\.", rep.sees)
    assert code is not None
    assert [each["code"] for each in logs if "code" in each] == [code[1]]
    assert "secret" not in rep.sees
    await rep.say("/start")
    assert "Nothing is open." in rep.sees


async def test_rows_do_not_wrap_on_a_phone(town: Town) -> None:
    rep = await opportunity(town.rep, "A company with a very long name indeed, Ltd & Co")
    cards = [rep.rows]
    for label in ("Product", "Follow-up", "Stage", "Change", "History", "Lost", "Won"):
        await rep.say("/list")
        await rep.tap("1", label)
        cards.append(rep.rows)
    room = {1: 28, 2: 13, 3: 8}
    for row in (row for rows in cards for row in rows if len(row) in room):
        assert all(len(button["text"]) <= room[len(row)] + 3 for button in row), row


async def test_the_group_is_told_quietly_and_answers_nobody(town: Town) -> None:
    rep = await opportunity(town.rep)
    await rep.tap("Lost", "⬜ Price", "Done", "Save")
    await town.sweep()
    said = [call.params for call in town.sandbox.world.calls("sendMessage")]
    told = [each for each in said if str(each["chat_id"]) == str(TEAM_CHAT)]
    assert [each["disable_notification"] for each in told] == ["true"]
    before = len(town.group())
    await town.person(REP, TEAM_CHAT).say("/list")
    assert [each for each in town.group()[before:] if each != "/list"] == []


async def test_no_reminder_at_night(town: Town) -> None:
    rep = await opportunity(town.rep)
    await rep.tap("Follow-up")
    await rep.say("today 22:30")
    await rep.tap("Save")
    await town.forward(hours=13)
    assert not rep.sees.startswith("Follow up:")
    await town.forward(hours=9)
    assert rep.sees.startswith("Follow up: Acme")


# 13. What it costs -----------------------------------------------------------------------


async def test_an_opportunity_with_a_product_costs_few_taps(town: Town) -> None:
    rep = town.rep
    taps = 0

    async def tap(*labels: str) -> None:
        nonlocal taps
        taps += len(labels)
        await rep.tap(*labels)

    await rep.say("/new")
    await rep.say("Acme")
    await tap("Acme", "Save", "Product")
    await rep.say("P-100")
    await tap("Water pump", "× 2", "Save")
    assert taps == 6
    assert [each.total.value for each in (await town.kept(lambda d: kept(d, 1))).lines] == [2200]
    typed = [m["text"] for m in rep.phone.messages() if m["from"]["id"] == REP]
    assert typed == ["/new", "Acme", "P-100"]
    assert len(rep.screens) == len(typed)
