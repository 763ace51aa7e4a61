"""Reading one's opportunities: lists, their order and totals, finding, the board."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest

from bot.actions.opportunities.creating import create
from bot.actions.opportunities.life import win
from bot.actions.ports import Desk
from bot.domain.money import Money
from bot.domain.people import Locale, Member
from support.sales import invoiced
from support.talker import Talker
from support.town import REP, SECOND, Town, open_town

M = 10**6 * 100
"""A million euro, in cents."""


async def sold_to(town: Town, customer: str, person: int = REP, **answers: Any) -> int:
    """An open opportunity of this person's; its id. The amount in minor units."""

    def act(desk: Desk) -> int:
        actor = desk.store.people.member_of(person)
        assert isinstance(actor, Member)
        amount = answers.pop("amount", None)
        if amount is not None:
            answers["amount"] = Money(amount, desk.organisation.currency)
        known = desk.store.catalogue.parties(customer, page=0, size=1)[0]
        return create(actor, desk, customer=known[0].id if known else customer, answers=answers).id

    return await town.core.work.write(act)


async def won(town: Town, opportunity: int) -> None:
    def act(desk: Desk) -> None:
        actor = desk.store.people.member_of(REP)
        assert isinstance(actor, Member)
        win(actor, desk, opportunity)

    await town.core.work.write(act)


async def nine(town: Town) -> None:
    """A page and one more: C1 the first, C9 touched last."""
    for number in range(1, 10):
        await sold_to(town, f"C{number}", amount=number * M, probability=number * 10)
        town.clock.forward(minutes=1)


def customers(talker: Talker) -> list[str]:
    """In the order of the page."""
    lines = talker.sees.splitlines()
    return [line.split(" ")[1] for line in lines if line[:1].isdigit() and "." in line[:3]]


async def test_three_totals_the_same_from_every_page(town: Town) -> None:
    await sold_to(town, "Acme", amount=100 * M, probability=50)
    most = await sold_to(town, "Acme", amount=200 * M, probability=75)
    done = await sold_to(town, "Acme", amount=80 * M, probability=60)
    await invoiced(town, most, 20 * M)
    await invoiced(town, done, 60 * M, 15 * M)
    await won(town, done)
    for number in range(8):
        await sold_to(town, f"Free {number}")

    rep = await town.rep.say("/list")
    await rep.tap("All")
    for turn in ("Next", "Previous", ""):
        assert "Total amount: 380,000,000.00 €" in rep.sees
        assert "Expected, by probability: 280,000,000.00 €" in rep.sees
        assert "Invoiced so far, tax included: 95,000,000.00 €" in rep.sees
        assert "Of what is expected: 1 won, in full." in rep.sees
        assert "lost, estimated" not in rep.sees
        if turn:
            await rep.tap(turn)
    await rep.tap("Open")
    assert rep.sees.startswith("Open · yours · 10")
    assert "Expected, by probability: 200,000,000.00 €" in rep.sees
    assert "won" not in rep.sees.splitlines()[-1]


async def test_pages_and_orders(town: Town) -> None:
    await nine(town)
    rep = await town.rep.say("/list")
    assert customers(rep) == [f"C{number}" for number in range(9, 1, -1)]
    await rep.tap("Next")
    assert customers(rep) == ["C1"]
    await rep.tap("Previous", "Order", "Most likely")
    assert customers(rep)[:2] == ["C9", "C8"]
    await rep.tap("Next")
    assert customers(rep) == ["C1"]
    await rep.tap("Order")
    assert any("●" in each and "Most likely" in each for each in rep.buttons)
    await rep.tap("Highest expected amount")
    assert customers(rep)[0] == "C9"


async def test_an_order_is_kept_for_the_next_list(town: Town) -> None:
    await nine(town)
    rep = await town.rep.say("/list")
    await rep.tap("Order", "Highest amount", "Next")
    await rep.tap("Order", "Closing soonest", "Order", "Highest amount", "Past due", "Open")
    assert "Highest amount" in rep.sees
    await rep.say("/start")
    await rep.say("/list")
    assert "Highest amount" in rep.sees
    assert customers(rep)[:2] == ["C9", "C8"]
    await rep.say("/find C")
    assert "Highest amount" in rep.sees
    # It is one's own, and the way back to the usual one is the same button.
    await town.manager.say("/list")
    assert "Touched last" in town.manager.sees
    await rep.say("/list")
    await rep.tap("Order", "Touched last")
    await rep.say("/list")
    assert "Touched last" in rep.sees


async def test_the_order_of_what_was_looked_for_is_not_kept(town: Town) -> None:
    """Of a search, of a typed filter and of one customer: the next plain list is as before."""
    await nine(town)
    rep = await town.rep.say("/find C")
    await rep.tap("Order", "Highest amount")
    assert "Highest amount" in rep.sees
    assert customers(rep)[:2] == ["C9", "C8"]
    await rep.say("/list")
    assert "Touched last" in rep.sees
    await rep.say("over 2m")
    await rep.tap("Order", "Most likely")
    assert "Most likely" in rep.sees
    await rep.say("/list")
    assert "Touched last" in rep.sees
    await rep.say("/customers C3")
    await rep.tap("1", "Opportunities", "Order", "Closing soonest")
    assert "Closing soonest" in rep.sees
    await rep.say("/list")
    assert "Touched last" in rep.sees


async def test_from_card_to_card_within_the_list(town: Town) -> None:
    await nine(town)
    rep = await town.rep.say("/list")
    await rep.tap("Order", "Highest amount", "8")
    assert "C2" in rep.sees.splitlines()[0]
    await rep.tap("Next ›")
    assert "C1" in rep.sees.splitlines()[0]
    assert "Next ›" not in rep.buttons
    # What is done on the card does not lose the place.
    await rep.tap("Change", "Probability", "90")
    assert "C1" in rep.sees
    await rep.tap("‹ Previous", "‹ Previous")
    assert "C3" in rep.sees.splitlines()[0]
    await rep.tap("📋 List")
    assert rep.sees.startswith("Open · yours · 9")
    assert customers(rep)[0] == "C9"


async def test_named_lists(town: Town) -> None:
    today = town.clock.now().date()
    await sold_to(town, "Late", close_date=today - timedelta(days=1))
    await sold_to(town, "Soon", close_date=today)
    done = await sold_to(town, "Done", amount=M)
    await won(town, done)
    rep = await town.rep.say("/list")
    await rep.tap("Past due")
    assert customers(rep) == ["Late"]
    await rep.tap("No step")
    assert customers(rep) == ["Soon", "Late"]
    await rep.tap("Stale")
    assert "Nothing here." in rep.sees
    await rep.tap("Won")
    assert customers(rep) == ["Done"]
    assert "won 21 Nov 2026" in rep.sees
    await town.forward(days=30)
    await rep.say("/list")
    await rep.tap("Won")
    assert "Nothing here." in rep.sees


async def test_whose_follows_the_rights(town: Town) -> None:
    await sold_to(town, "Mine")
    await sold_to(town, "Other", person=SECOND)
    rep, second = town.rep, town.person(SECOND)
    await rep.say("/list")
    assert customers(rep) == ["Mine"]
    assert not {"👥 Team", "🌐 Everybody"} & set(rep.buttons)
    data = rep.data("Order").replace("lo.", "li.").replace("m-open", "a-open") + ".f.0.0"
    await rep.press(rep.message["message_id"], data)
    assert customers(rep) == ["Mine"]
    await second.say("/list")
    assert customers(second) == ["Other"]
    manager = await town.manager.say("/list")
    assert customers(manager) == ["Other", "Mine"]
    await manager.tap("👤 Mine")
    assert "Nothing here." in manager.sees


@pytest.mark.parametrize("typed", ["OPP-2026-00002", "OPP-۲۰۲۶-۰۰۰۰۲"])
async def test_a_whole_number_opens_the_card(town: Town, typed: str) -> None:
    await sold_to(town, "Nothing")
    await sold_to(town, "فولاد آریا", title="Pump station")
    rep = await town.rep.say(f"/find {typed}")
    assert "OPP-2026-00002 · فولاد آریا" in rep.sees
    assert any("Undo" in each for each in rep.buttons)


@pytest.mark.parametrize("typed", ["pump st", "فولاد", "presssure".upper()])
async def test_find_by_title_and_customer(town: Town, typed: str) -> None:
    await sold_to(town, "Nothing")
    await sold_to(town, "فولاد آریا", title="Presssure: a pump station")
    await sold_to(town, "فولاد مبارکه", person=SECOND, title="Presssure: a pump station")
    rep = await town.rep.say(f"/find {typed}")
    assert "OPP-2026-00002 · فولاد آریا" in rep.sees
    await rep.tap("List")
    assert rep.sees.startswith("What you looked for · yours · 1")
    assert "فولاد آریا" in rep.sees


async def test_find_lists_several_hits(town: Town) -> None:
    for name in ("Acme North", "Acme South", "Bolt"):
        await sold_to(town, name)
    rep = await town.rep.say("/find acme")
    assert rep.sees.startswith("What you looked for · yours · 2")


async def test_find_asks_for_words(town: Town) -> None:
    rep = await town.rep.say("/find")
    assert "Please type what to look for." in rep.sees


async def test_the_board_goes_stage_by_stage(town: Town) -> None:
    await nine(town)
    rep = await town.rep.say("/board")
    assert rep.sees.startswith("Contact · yours\n9 opportunities · 45,000,000.00 €")
    shown = rep.message["message_id"]
    await rep.tap("Move one", "1")
    assert "C9 · OPP-2026-00009\nWhere does it go?" in rep.sees
    await rep.tap("Proposal")
    assert rep.toast == "Moved"
    said = "✅ C9 · OPP-2026-00009: now at Proposal\n\n"
    assert rep.sees.startswith(f"{said}Contact · yours\n8 opportunities · 36,000,000.00 €")
    assert rep.buttons[0] == "↩ Undo: stage"
    await rep.tap("Qualification ›", "Proposal ›")
    assert rep.sees.startswith("Proposal · yours\n1 opportunity · 9,000,000.00 €")
    assert rep.message["message_id"] == shown
    await rep.tap("1")
    assert "C9" in rep.sees.splitlines()[0]
    await rep.tap("📋 List", "Board")
    assert rep.sees.startswith("Contact")


async def test_what_was_moved_on_the_board_is_taken_back_from_it(town: Town) -> None:
    await sold_to(town, "Acme", amount=M, title="Pumps")
    rep = await town.rep.say("/board")
    await rep.tap("Move one", "1")
    assert rep.sees.startswith("Pumps (Acme) · OPP-2026-00001\n")
    await rep.tap("Negotiation", "↩ Undo: stage")
    assert rep.sees.startswith("↩ Taken back: stage\nPumps (Acme) · OPP-2026-00001\n")
    assert "📍 Contact" in rep.sees


async def test_the_board_gives_one_to_somebody_else(town: Town) -> None:
    opportunity = await sold_to(town, "Acme", amount=M)
    boss = await town.manager.say("/board")
    await boss.tap("Move one", "1", "👤 Give to…", "Sam Second")
    assert boss.toast == "Given"
    kept = await town.kept(lambda desk: desk.store.pipelines.opportunity(opportunity))
    sam = await town.kept(lambda desk: desk.store.people.member_of(SECOND))
    assert kept is not None
    assert sam is not None
    assert kept.assignee_id == sam.id


async def test_a_stale_board_moves_nothing(town: Town) -> None:
    opportunity = await sold_to(town, "Acme", amount=M)
    rep = await town.rep.say("/board")
    await rep.tap("Move one", "1")
    data, message = rep.data("Proposal"), rep.message["message_id"]
    await rep.tap("Negotiation")
    await rep.press(message, data)
    assert "changed it meanwhile" in rep.toast
    await town.kept(lambda desk: desk.store.pipelines.opportunity(opportunity))
    await rep.tap("Qualification ›", "Proposal ›")
    assert "No opportunities at this stage." in rep.sees


async def test_won_ones_stay_on_the_board_for_thirty_days(town: Town) -> None:
    await won(town, await sold_to(town, "Acme", amount=M))
    rep = await town.rep.say("/board")
    await rep.tap("Qualification ›", "Proposal ›", "Negotiation ›", "Won ›")
    assert "1 opportunity · 1,000,000.00 €\nThe last 30 days." in rep.sees
    assert not any("Move" in each for each in rep.buttons)
    await town.forward(days=30)
    await rep.say("/board")
    await rep.tap("Qualification ›", "Proposal ›", "Negotiation ›", "Won ›")
    assert "No opportunities at this stage." in rep.sees


@pytest.fixture(params=[Locale.FA, Locale.TH])
async def far_town(request: pytest.FixtureRequest, sqlite_database: str) -> AsyncIterator[Town]:
    async with open_town(sqlite_database, locale=request.param) as opened:
        yield opened


LONG = {Locale.FA: "شرکت تولیدی و بازرگانی فولاد گستر ", Locale.TH: "บริษัทที่ผลิตเครื่องสูบน้ำใหญ่ "}


async def test_lists_hold_long_names(far_town: Town) -> None:
    locale = far_town.core.settings.locale
    for number in range(9):
        name = (LONG[locale] * 9)[:198] + f" {number}"
        await sold_to(far_town, name, amount=10**15, probability=50)
    rep = await far_town.rep.say("/list")
    await rep.tap_key("button-later")
    await rep.tap_key("button-earlier")
    for command in ("/list", "/board"):
        await rep.say(command)
        assert len(rep.reads) <= 4096
        assert rep.reads.count("OPP-2026-") == 8


async def test_a_list_says_its_order_and_keeps_what_is_rarely_used_behind_more(
    town: Town,
) -> None:
    await sold_to(town, "Acme", amount=M)
    rep = await town.rep.say("/list")
    at_hand = ["Past due", "No step", "⇅ Order", "🔎 Filter", "🗂 Board", "☰ More", "🏠 Home"]
    assert rep.buttons[-len(at_hand) :] == at_hand
    await rep.tap("Order", "Highest amount")
    assert rep.sees.splitlines()[1] == "⇅ Highest amount"
    await rep.tap("More")
    assert {"Stale", "Won", "Lost", "All", "▦ Groups"} <= set(rep.buttons)
    await rep.tap("Back")
    assert rep.sees.splitlines()[1] == "⇅ Highest amount"


async def test_what_is_called_the_same_is_told_apart_on_buttons(town: Town) -> None:
    first = await sold_to(town, "Acme", amount=2 * M, title="Pumps")
    await sold_to(town, "Acme", amount=3 * M, title="Pumps")
    await sold_to(town, "Zebra", amount=3 * M, title="Pumps")
    rep = await town.rep.say("Acme")
    assert [each for each in rep.buttons if "Pumps" in each] == [
        "Pumps · 3M €",
        "Pumps · 2M €",
    ]
    await sold_to(town, "Acme", amount=2 * M, title="Pumps")
    await rep.say("Acme")
    # Where their worth is the same as well, the number is left.
    assert [each for each in rep.buttons if "Pumps" in each] == [
        "Pumps · OPP-202…004",
        "Pumps · OPP-202…002",
        "Pumps · OPP-202…001",
    ]
    await rep.tap("Pumps · OPP-202…001")
    assert (await town.kept(lambda desk: desk.store.pipelines.opportunity(first))) is not None
    assert "OPP-2026-00001" in rep.sees


async def test_two_customers_of_one_name_are_told_apart(town: Town) -> None:
    await town.knows("Twin Mills", "Twin Mills")
    rep = await town.rep.say("/new")
    await rep.say("Twin")
    assert len([each for each in rep.buttons if "Twin" in each]) == 2
    assert len({each for each in rep.buttons if "Twin" in each}) == 2
