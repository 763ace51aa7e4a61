"""Reopen stands on a card as long as it would be done, and not beside the undo of the end."""

from __future__ import annotations

import pytest

from bot.actions.opportunities.creating import create
from bot.actions.opportunities.life import close, lose, win
from bot.actions.ports import Desk
from bot.domain.lists import ListKind
from bot.domain.money import Money
from bot.domain.moves import Move
from bot.domain.people import Locale, Member, Permission
from support.kept import kept
from support.sales import lost_by, member_of, permit, sold_to
from support.town import MANAGER, REP, SECOND, Town, open_town


async def test_the_button_goes_after_a_day_and_stays_for_the_manager(town: Town) -> None:
    def won(desk: Desk) -> None:
        rep = desk.store.people.member_of(REP)
        assert isinstance(rep, Member)
        made = create(rep, desk, customer="Acme", answers={"amount": Money(10000, "EUR")})
        win(rep, desk, made.id)

    await town.core.work.write(won)
    rep, manager = town.rep, town.person(MANAGER)
    await rep.say("/start o_1")
    reopen = await rep.words("button-reopen")
    assert reopen not in rep.buttons
    assert "↩ Undo: won" in rep.buttons
    await manager.say("/start o_1")
    assert reopen in manager.buttons
    town.clock.forward(minutes=11)
    await rep.say("/start o_1")
    assert reopen in rep.buttons
    assert "↩ Undo: won" not in rep.buttons
    town.clock.forward(hours=25)
    await rep.say("/start o_1")
    assert "OPP-2026-00001" in rep.sees
    assert reopen not in rep.buttons
    await manager.say("/start o_1")
    assert reopen in manager.buttons
    over = "Your time to reopen it is over; your manager still can."
    assert over not in manager.sees
    await rep.say("/start o_1")
    assert over in rep.sees


async def test_an_ended_one_has_the_chance_of_its_end_among_its_fields(town: Town) -> None:
    """Won at the 10 % of its stage: 10 waits for a reopening, and is nowhere to be read."""

    def made(desk: Desk) -> None:
        rep = desk.store.people.member_of(REP)
        assert isinstance(rep, Member)
        create(rep, desk, customer="Acme", answers={"amount": Money(10000, "EUR")})

    await town.core.work.write(made)
    rep = town.rep
    await rep.say("/start o_1")
    await rep.tap_key("button-edit")
    assert "Probability: 10%" in rep.sees

    def won(desk: Desk) -> None:
        rep = desk.store.people.member_of(REP)
        assert isinstance(rep, Member)
        win(rep, desk, 1)

    await town.core.work.write(won)
    await rep.say("/start o_1")
    await rep.tap_key("button-details")
    assert "Probability: 100%" in rep.sees
    assert "10%" not in rep.sees.replace("100%", "")


async def test_two_reasons_stand_behind_one_label(town: Town) -> None:
    def lost(desk: Desk) -> None:
        rep = desk.store.people.member_of(REP)
        assert isinstance(rep, Member)
        made = create(rep, desk, customer="Acme", answers={"amount": Money(10000, "EUR")})
        codes = {each.code: each.id for each in desk.store.lists.items(ListKind.LOSS_REASON)}
        lose(rep, desk, made.id, reasons=[codes["price"], codes["budget"]])

    await town.core.work.write(lost)
    rep = await town.rep.say("/start o_1")
    (told,) = [each for each in rep.sees.splitlines() if each.startswith("Reason:")]
    assert told.index("Price") < told.index("Budget")


async def test_two_reasons_stand_behind_one_label_while_they_are_chosen(town: Town) -> None:
    await sold_to(town, "Acme")
    rep = await town.rep.say("/start o_1")
    await rep.tap("❌ Lost", "Price", "Budget")
    assert "Reasons: Price and Budget" in rep.sees.splitlines()
    await rep.tap("Done", "Skip", "Skip")
    assert "Reasons: Price and Budget" in rep.sees.splitlines()


@pytest.mark.parametrize("locale", list(Locale))
async def test_who_is_too_late_asks_the_manager_on_the_card(
    sqlite_database: str, locale: Locale
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        await sold_to(town, "Acme", REP)

        def lost(desk: Desk) -> None:
            codes = {each.code: each.id for each in desk.store.lists.items(ListKind.LOSS_REASON)}
            lose(member_of(desk, REP), desk, 1, reasons=[codes["price"]])

        await town.core.work.write(lost)
        await town.forward(hours=25)
        rep, manager = town.rep, town.person(MANAGER)
        await rep.say("/start o_1")
        await rep.tap_key("button-ask-reopen")
        assert rep.toast == await rep.words("approval-asked")
        assert "⏳" in rep.sees
        assert await rep.words("button-ask-reopen") not in rep.buttons
        await town.sweep()
        assert "🙋 Nora Field" in manager.sees
        assert "OPP-2026-00001" in manager.sees
        await manager.tap_key("approval-approve")
        assert manager.toast == await manager.words("approval-is-approved")
        assert await town.kept(lambda desk: kept(desk, 1).status) == "open"
        await town.sweep()
        assert "✅ Maya Lead" in rep.sees
        await rep.tap_key("notice-open")
        assert "⏳" not in rep.sees
        assert await rep.words("button-lost") in rep.buttons


async def test_who_may_reopen_reads_on_the_card_that_somebody_asks(town: Town) -> None:
    await sold_to(town, "Acme", REP)
    await town.core.work.write(lambda desk: close(member_of(desk, REP), desk, 1, move=Move.CANCEL))
    await town.forward(hours=25)
    rep = await town.rep.say("/start o_1")
    await rep.tap("Ask to reopen")
    manager = await town.person(MANAGER).say("/start o_1")
    assert "⏳ Waits for approval: reopening" in manager.sees
    assert "↩ Reopen" not in manager.buttons
    await manager.tap("✖ Refuse")
    assert manager.toast == "Refused"
    assert "⏳" not in manager.sees
    await town.sweep()
    assert "Maya Lead refused reopening" in rep.sees
    await rep.say("/start o_1")
    assert "Ask to reopen" in "".join(rep.buttons)


async def test_an_old_button_to_ask_shows_what_is_open_by_now(town: Town) -> None:
    await sold_to(town, "Acme", REP)
    await town.core.work.write(lambda desk: close(member_of(desk, REP), desk, 1, move=Move.CANCEL))
    await town.forward(hours=25)
    rep = await town.rep.say("/start o_1")
    data = rep.data("Ask to reopen")
    await town.person(MANAGER).say("/start o_1")
    await town.person(MANAGER).tap("Reopen")
    await rep.press(rep.message["message_id"], data)
    assert "changed" in rep.toast
    assert await rep.words("button-lost") in rep.buttons


TYPED = {
    Locale.EN: ("reopen", "Open it again"),
    Locale.FR: ("rouvrir", "Réouvrir"),
    Locale.FA: ("بازگشایی", "دوباره باز کن"),
    Locale.TH: ("เปิดใหม่อีกครั้ง", "ขอเปิดใหม่"),
}


@pytest.mark.parametrize("locale", list(Locale))
async def test_the_word_does_what_the_button_does(sqlite_database: str, locale: Locale) -> None:
    """Within ten minutes the end is taken back, within a day it is reopened, later asked for."""
    async with open_town(sqlite_database, locale=locale) as town:
        first, second = TYPED[locale]
        await sold_to(town, "Acme", REP)
        rep = town.rep

        async def status() -> str:
            return str((await town.kept(lambda desk: kept(desk, 1))).status)

        for hours, typed, said in ((0, first, "step-lose"), (2, second, "reopened")):
            await lost_by(town, REP, 1)
            await town.forward(hours=hours)
            await rep.say("/start o_1")
            await rep.say(typed)
            assert await rep.words(said) in rep.sees
            assert await status() == "open"
        await lost_by(town, REP, 1)
        await town.forward(hours=25)
        await rep.say("/start o_1")
        await rep.say(first)
        assert await rep.words("approval-asked") in rep.sees
        assert "⏳" in rep.sees
        assert await status() == "lost"
        await rep.say(second)
        await town.sweep()
        manager = town.person(MANAGER)
        assert len([each for each in manager.screens if "🙋" in each]) == 1, "asked once"
        await manager.say("/start o_1")
        await manager.say(first)
        assert await status() == "open"


async def test_a_sentence_about_it_is_a_note(town: Town) -> None:
    await sold_to(town, "Acme", REP)
    await lost_by(town, REP, 1)
    rep = await town.rep.say("/start o_1")
    await rep.say("they may reopen the budget next year")
    assert "as a note" in rep.sees
    await rep.say("not lost")
    assert "as a note" in rep.sees
    assert await town.kept(lambda desk: kept(desk, 1).status) == "lost"


async def test_who_may_only_read_it_opens_nothing(town: Town) -> None:
    await sold_to(town, "Acme", REP)
    await lost_by(town, REP, 1)
    await permit(town, SECOND, Permission.VIEW_LIST)
    second = await town.person(SECOND).say("/start o_1")
    await second.say("reopen")
    assert "not allowed" in second.sees + second.toast
    assert await town.kept(lambda desk: kept(desk, 1).status) == "lost"
