"""The products of an opportunity: one changed, one of no list, one more of a group, a copy."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bot.actions.ports import Desk
from bot.actions.set_up.company import change_setting
from bot.domain.facts import Term
from bot.domain.history import StepKind
from bot.domain.parties import Product, ProductGroup
from bot.domain.people import Locale, Permission
from support.kept import kept
from support.sales import member_of, permit, sold_to
from support.talker import Talker
from support.town import ADMIN, MANAGER, REP, Town, open_town


async def grouped(town: Town) -> None:
    """Valves of two kinds in one group, the pump in another."""

    def act(desk: Desk) -> None:
        desk.step(None, StepKind.SET_UP)
        valves = desk.store.add(ProductGroup(name="Valves", position=1))
        pumps = desk.store.add(ProductGroup(name="Pumps", position=2))
        for product in desk.store.catalogue.products("", page=0, size=50)[0]:
            product.group_id = valves.id if "valve" in product.name else pumps.id

    await town.core.work.write(act)


async def card(town: Town, person: int = REP) -> Talker:
    await sold_to(town, "Acme", person)
    return await town.person(person).say("/start o_1")


async def add(rep: Talker, product: str, quantity: str) -> Talker:
    await rep.tap("➕ Product", product)
    await rep.say(quantity)
    return await rep.tap("Save")


async def test_a_line_is_changed_field_by_field_and_dropped(town: Town) -> None:
    rep = await card(town)
    await add(rep, "Ball valve", "2")
    await add(rep, "Ball valve", "5")
    assert "= 700.00 €" not in rep.sees
    await rep.tap("Products", "5 × Ball valve", "Quantity")
    await rep.say("4")
    assert "Total: 600.00 €" in rep.sees
    await rep.tap("4 × Ball valve", "Unit price")
    await rep.say("80")
    assert "Total: 520.00 €" in rep.sees
    await rep.tap("4 × Ball valve", "Discount", "10%")
    assert "4 × Ball valve at 80.00 € less 10% = 288.00 €" in rep.sees
    await rep.tap("2 × Ball valve", "🗑")
    assert "💰 288.00 €" in rep.sees


async def test_what_may_not_be_changed_is_not_offered_nor_done(town: Town) -> None:
    rep = await card(town)
    await add(rep, "Ball valve", "2")
    await rep.tap("Products", "2 × Ball valve")
    forged = rep.data("Quantity").replace("quantity", "unit_price")

    def forbid(desk: Desk) -> None:
        desk.step(None, StepKind.SETTINGS)
        member_of(desk, REP).permissions = frozenset({Permission.PICK_PRODUCTS})

    await town.core.work.write(forbid)
    await rep.tap("Back", "2 × Ball valve")
    assert [each for each in rep.buttons if each in ("Unit price", "Name")] == []
    await rep.press(rep.message["message_id"], forged)
    assert "may not" in rep.toast or "not allowed" in rep.toast
    assert (await town.kept(lambda desk: kept(desk, 1))).totals == [Decimal(200)]


async def test_another_item_of_no_list_takes_its_permission(town: Town) -> None:
    rep = await card(town)
    await permit(town, REP, Permission.RENAME_LINE)
    await add(rep, "Ball valve", "1")
    await rep.tap("Products", "Other item")
    await rep.say("Crane for a day")
    await rep.say("2")
    await rep.say("450")
    await rep.tap("Save")
    assert "2 × Crane for a day at 450.00 € = 900.00 €" in rep.sees
    assert "💰 1,000.00 €" in rep.sees
    await rep.tap("Products", "Crane", "Quantity")
    assert rep.sees.startswith("Name: Crane for a day")
    await rep.say("2")
    await rep.tap("Back")
    await rep.tap("➕ Product")
    assert not [each for each in rep.buttons if each.startswith("Other")]


@pytest.mark.parametrize("locale", list(Locale))
async def test_the_first_line_of_a_card_may_be_of_no_list(
    sqlite_database: str, locale: Locale
) -> None:
    # Prices are typed in toman, ten rials each, where the company counts so.
    sum_of = Decimal(9_000 if locale is Locale.FA else 900)
    async with open_town(sqlite_database, locale=locale) as town:
        rep = await card(town)
        await town.core.work.write(forbid_naming)
        await rep.tap_key("button-product")
        assert not await offers_other(rep)
        await permit(town, REP, Permission.RENAME_LINE)
        await rep.tap_key("form-cancel")
        await rep.tap_key("button-product")
        await rep.say("Crane for a day")
        await rep.tap_key("button-other-item")
        assert await rep.words("ask-quantity") in rep.sees
        await rep.say("2")
        await rep.say("450")
        await rep.tap_key("form-save")
        assert "Crane for a day" in rep.sees
        assert (await town.kept(lambda desk: kept(desk, 1))).totals == [sum_of]
        await rep.tap_key("button-product")
        assert await offers_other(rep)
        await town.core.work.write(
            lambda desk: change_setting(member_of(desk, ADMIN), desk, "stock_mode", "serial")
        )
        await rep.tap_key("button-other-item")
        assert (await rep.words("refused-other-in-serial")) in (rep.toast or rep.sees)
        await rep.tap_key("form-cancel")
        await rep.tap_key("button-product")
        assert not await offers_other(rep)


def forbid_naming(desk: Desk) -> None:
    desk.step(None, StepKind.SETTINGS)
    rep = member_of(desk, REP)
    rep.permissions -= {Permission.RENAME_LINE}


async def offers_other(rep: Talker) -> bool:
    return await rep.words("button-other-item") in rep.buttons


async def test_one_more_of_the_same_group(town: Town) -> None:
    await grouped(town)
    rep = await card(town)
    await add(rep, "Ball valve", "1")
    await rep.tap("Another: Valves")
    assert any("valve" in each for each in rep.buttons)
    assert not [each for each in rep.buttons if "pump" in each]
    await rep.tap("Cancel", "Products", "From a group", "Pumps")
    assert not [each for each in rep.buttons if "valve" in each]


async def test_the_group_stays_chosen_where_the_company_wants_it(town: Town) -> None:
    await grouped(town)
    ada = await town.person(ADMIN).say("/start")
    await ada.tap("Set-up", "Company", "Clear group", "No")
    rep = await card(town)
    await add(rep, "Ball valve", "1")
    assert not [each for each in rep.buttons if "Another" in each]
    await rep.tap("➕ Product")
    assert any("valve" in each for each in rep.buttons)
    assert not [each for each in rep.buttons if "pump" in each]


async def test_a_product_is_found_by_its_other_name(town: Town) -> None:
    def alias(desk: Desk) -> None:
        desk.step(None, StepKind.SET_UP)
        product = desk.store.catalogue.products("Ball valve", page=0, size=1)[0][0]
        assert isinstance(product, Product)
        product.aliases = "kugelhahn, shutter"

    await town.core.work.write(alias)
    rep = await card(town)
    await rep.tap("➕ Product")
    await rep.say("kugel")
    assert any("Ball valve" in each for each in rep.buttons)


@pytest.mark.parametrize("locale", list(Locale))
async def test_a_copy_has_the_lines_and_is_undone_at_once(
    sqlite_database: str, locale: Locale
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        rep = await card(town)
        await rep.tap_key("button-product")
        await rep.tap("Ball valve")
        await rep.say("3")
        await rep.tap_key("form-save")
        await rep.tap_key("button-duplicate")
        await rep.tap_key("button-duplicate-other")
        await rep.say("Borealis")
        await rep.tap("Borealis")
        first, copied = [await town.kept(lambda desk, n=n: kept(desk, n)) for n in (1, 2)]
        assert copied.customer == "Borealis"
        assert copied.lines == first.lines
        assert (copied.number, copied.amount) == ("OPP-2026-00002", first.amount)
        assert "Borealis" in rep.sees
        await rep.tap_key("button-undo", what=await rep.words("step-create"))
        found = await town.kept(lambda desk: desk.store.pipelines.opportunity(2))
        assert found is None


async def test_a_copy_for_the_same_customer_leaves_out_what_is_not_sold(town: Town) -> None:
    rep = await card(town)
    await add(rep, "Ball valve", "1")
    await add(rep, "Water pump", "1")
    await rep.tap("Change", "Amount")
    await rep.say("9999")

    def retire(desk: Desk) -> None:
        desk.step(None, StepKind.SET_UP)
        desk.store.catalogue.products("Ball valve", page=0, size=1)[0][0].active = False

    await town.core.work.write(retire)
    await rep.tap("Copy", "Acme")
    # An amount typed by hand was of all of them.
    assert "9,999" not in rep.sees
    assert "1 product is no longer sold, so I left it out." in rep.sees
    assert "Ball valve" not in rep.sees.partition("\n")[2].partition("left it out.")[2]
    copied = await town.kept(lambda desk: kept(desk, 2))
    assert [each.product for each in copied.lines] == ["Water pump"]


async def test_losing_asks_who_it_went_to(town: Town) -> None:
    rep = await card(town)
    await rep.tap("Lost", "Price", "Done")
    await rep.skip_to("ask-lost-competitors")
    await rep.say("Grundfos, Wilo")
    await rep.tap("Done", "Save")
    assert "Lost" in rep.sees
    await rep.tap("More")
    assert "Competitors: Grundfos and Wilo" in rep.sees


@pytest.mark.parametrize("locale", list(Locale))
async def test_a_known_competitor_stands_on_the_card_and_is_not_asked_for_twice(
    sqlite_database: str, locale: Locale
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        rep = await card(town)
        await rep.tap_key("button-edit")
        await rep.tap_key("ask-competitors.label")
        await rep.say("Wilo, Grundfos")
        await rep.tap_key("form-done")
        line = next(each for each in rep.sees.splitlines() if "Wilo" in each)
        assert line.startswith(await rep.words("ask-competitors.label"))
        assert line.index("Wilo") < line.index("Grundfos")
        await rep.tap_key("button-lost")
        await rep.tap_key("form-unticked", value=Term("item-competitor"))
        await rep.tap_key("form-done")
        await rep.skip_to("ask-lost-competitors")
        assert "Wilo" in rep.sees
        assert not [each for each in rep.buttons if "Wilo" in each]
        await rep.say("Lowara")
        await rep.tap_key("form-done")
        await rep.tap_key("form-save")
        assert [each in rep.sees for each in ("Wilo", "Grundfos", "Lowara")] == [True] * 3


async def test_a_manager_copies_what_a_rep_sells(town: Town) -> None:
    await sold_to(town, "Acme", amount=500_00)
    maya = await town.person(MANAGER).say("/start o_1")
    await maya.tap("Copy", "Acme")
    assert "OPP-2026-00002" in maya.sees
    assert "💰 500.00 €" in maya.sees


async def test_a_copy_keeps_what_somebody_called_it(town: Town) -> None:
    """But not the name of the customer it is no longer for."""
    rep = await card(town)
    await rep.tap("Change", "Title")
    await rep.say("Spare pumps")
    await rep.tap("Copy", "Another customer")
    await rep.say("Norrin")
    await rep.tap("Create “Norrin”")
    copied = await town.kept(lambda desk: kept(desk, 2))
    assert (copied.customer, copied.title) == ("Norrin", "Spare pumps")

    await rep.tap("Change", "Title")
    await rep.say("Pumps for Norrin")
    await rep.tap("Copy", "Another customer")
    await rep.say("Acme")
    await rep.tap("Acme")
    copied = await town.kept(lambda desk: kept(desk, 3))
    assert copied.customer == "Acme"
    assert "Norrin" not in copied.title
