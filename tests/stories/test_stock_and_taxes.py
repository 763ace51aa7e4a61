"""An admin sets up taxes and warehouses in the chat; goods follow the documents."""

from __future__ import annotations

import pytest

from bot.actions.ports import Desk
from bot.domain.people import Locale, Permission
from support.papers import CONFIRM, entered, sold
from support.sales import permit
from support.town import ADMIN, MANAGER, REP, Town, open_town


async def stocked(town: Town, mode: str = "Shown to all") -> None:
    """Ten valves in A, four in B, as an admin counts them."""
    ada = town.person(ADMIN)
    await ada.say("/start")
    await ada.tap("Set-up", "Company", "Stock", mode, "Back", "Warehouses")
    for name in ("A", "B"):
        await ada.tap("Add")
        await ada.say(name)
        await ada.tap("Back")
    await ada.tap("Back", "Back", "Products", "2", "Stock counted", "Yes", "📦 Stock", "A")
    await ada.say("10")
    await ada.tap("B")
    await ada.say("4")
    assert "📦 A: 10 · frozen by quotes: 0" in ada.sees
    assert "📦 B: 4 · frozen by quotes: 0" in ada.sees


async def on_hand(town: Town) -> dict[str, tuple[int, int]]:
    """Valves by warehouse: on hand, frozen."""

    def ask(desk: Desk) -> dict[str, tuple[int, int]]:
        valve = desk.store.catalogue.product_coded("P-300")
        assert valve is not None
        names = {each.id: each.name for each in desk.store.documents.warehouses()}
        return {
            names[each.warehouse_id]: (each.on_hand // 1000, each.frozen // 1000)
            for each in desk.store.documents.levels([valve.id])[valve.id]
        }

    return await town.kept(ask)


async def test_quotes_freeze_invoices_take_returns_give_back(town: Town) -> None:
    await stocked(town)
    opportunity = await sold(town, quantity=3000)
    assert await on_hand(town) == {"A": (10, 0), "B": (4, 0)}
    rep = await entered(town.rep, opportunity)
    await rep.tap("Documents", "Quote")
    assert "📦 Warehouse: A" in rep.sees
    assert await on_hand(town) == {"A": (10, 0), "B": (4, 0)}
    await rep.tap(CONFIRM)
    assert await on_hand(town) == {"A": (10, 3), "B": (4, 0)}
    await rep.tap("Invoice", CONFIRM)
    assert await on_hand(town) == {"A": (7, 0), "B": (4, 0)}
    await rep.tap("Sales return", "Products", "Ball valve", "Quantity")
    await rep.say("1")
    await rep.tap("Back", "Back", CONFIRM)
    assert await on_hand(town) == {"A": (8, 0), "B": (4, 0)}
    await rep.tap("Back", "Quote", "One more", CONFIRM, "Cancel", "Cancel it for good")
    assert await on_hand(town) == {"A": (8, 0), "B": (4, 0)}


async def test_two_people_confirm_at_once_and_the_goods_go_once(database_url: str) -> None:
    async with open_town(database_url) as town:
        await stocked(town)
        opportunity = await sold(town, quantity=3000)
        rep, manager = await entered(town.rep, opportunity), town.person(MANAGER)
        await rep.tap("Documents", "Invoice")
        await entered(manager, opportunity)
        await manager.tap("Documents", "1")
        for person in (rep, manager, rep):
            person.phone.press(person.message["message_id"], person.data(CONFIRM))
        await town.go_on()
        assert await on_hand(town) == {"A": (7, 0), "B": (4, 0)}


async def test_goods_may_come_from_another_warehouse(town: Town) -> None:
    await stocked(town)
    opportunity = await sold(town, quantity=3000)
    rep = await entered(town.rep, opportunity)
    await rep.tap("Documents", "Invoice", "More", "Warehouse", "B")
    assert "📦 Warehouse: B" in rep.sees
    await rep.tap(CONFIRM)
    assert await on_hand(town) == {"A": (10, 0), "B": (1, 0)}


async def picking(town: Town) -> str:
    """What Nora reads once she has picked the valve."""
    opportunity = await sold(town)
    rep = await entered(town.rep, opportunity)
    await rep.tap("➕ Product", "Ball valve")
    return rep.sees


async def test_everybody_who_picks_sees_how_many_there_are(town: Town) -> None:
    await stocked(town)
    assert "📦 On hand: 14 · frozen by quotes: 0" in await picking(town)


async def test_whoever_begins_an_opportunity_sees_it_too(town: Town) -> None:
    await stocked(town)
    opportunity = await sold(town, quantity=3000)
    rep = await entered(town.rep, opportunity)
    await rep.tap("Documents", "Quote", CONFIRM)
    await rep.say("/new")
    await rep.say("Delta Steel")
    await rep.tap("Create “Delta Steel”", "Skip", "Ball valve")
    assert "📦 On hand: 14 · frozen by quotes: 3" in rep.sees
    await rep.say("2")
    assert "📦 On hand: 14 · frozen by quotes: 3" in rep.sees
    # Told while it was picked, the review needs it no more.
    await rep.tap("✅ Done", *(["Skip"] * 3))
    assert "2 × Ball valve" in rep.sees
    assert "📦" not in rep.sees
    # What is not counted has no such line.
    await rep.tap("Cancel")
    await rep.say("/new")
    await rep.say("Delta Steel")
    await rep.tap("Create “Delta Steel”", "Skip", "Water pump")
    assert "📦" not in rep.sees


async def test_a_line_that_names_what_is_counted_tells_it_too(town: Town) -> None:
    await stocked(town)
    rep = await town.rep.say("Delta Steel 2 ball valves, 40%")
    await rep.tap("Create “Delta Steel”")
    assert "📦 On hand: 14 · frozen by quotes: 0" in rep.sees
    await rep.say("3 water pumps")
    assert rep.sees.count("📦") == 1
    assert "Ball valve\n📦 On hand: 14" in rep.sees


async def test_by_warehouse_to_those_with_the_permission(town: Town) -> None:
    await stocked(town, "By permission")
    assert "📦" not in await picking(town)
    await permit(town, REP, Permission.SEE_STOCK)
    assert "📦 A: 10 · frozen by quotes: 0" in await picking(town)


async def test_stock_that_is_off_is_shown_to_nobody(town: Town) -> None:
    await stocked(town)
    ada = town.person(ADMIN)
    await ada.say("/start")
    await ada.tap("Set-up", "Company", "Stock", "Off")
    assert "📦" not in await picking(town)


@pytest.mark.parametrize("locale", list(Locale))
async def test_a_tax_rate_in_every_language(sqlite_database: str, locale: Locale) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        ada = town.person(ADMIN)
        await ada.say("/start")
        await ada.tap_key("button-set-up")
        await ada.tap_key("setup-shelf-tax")
        await ada.tap_key("setup-add")
        await ada.say("VAT")
        await ada.say("190")
        assert await town.kept(lambda desk: desk.store.documents.tax_rates()[0].percent) == 0
        await ada.say("7")
        rates = await town.kept(lambda desk: desk.store.documents.tax_rates())
        assert [(each.name, each.percent) for each in rates] == [("VAT", 7)]
