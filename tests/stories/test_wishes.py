"""A product nobody sells: a rep asks for it where it was missed, an admin answers."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from decimal import Decimal

import pytest

from bot.actions.importing.bringing import import_rows
from bot.actions.importing.cells import Row
from bot.actions.importing.columns import Table
from bot.actions.opportunities.creating import reassign
from bot.actions.ports import Desk
from bot.actions.set_up.products import add_product, edit_product
from bot.domain.facts import Name
from bot.domain.history import StepKind
from bot.domain.people import Locale
from support.counting import statements
from support.kept import kept
from support.sales import member_of, sold_to
from support.talker import Talker
from support.town import ADMIN, MANAGER, REP, SECOND, VIEWER, Town, open_town

FLANGE = "Zirconium flange"


async def asked_on_card(town: Town, name: str = FLANGE, person: int = REP) -> Talker:
    """Missed while a product was added to an opportunity of theirs, and asked for."""
    opportunity = await sold_to(town, "Acme", person)
    rep = await town.person(person).say(f"/start o_{opportunity}")
    await rep.tap_key("button-product")
    await rep.say(name)
    return await rep.tap("🙋")


async def asked_in_form(town: Town) -> Talker:
    """Missed where a new opportunity for Acme asks for its products."""
    rep = await town.rep.say("/new")
    await rep.say("Acme")
    await rep.tap("Acme")
    await rep.skip_to("ask-items")
    await rep.say(FLANGE)
    assert FLANGE in rep.sees
    return await rep.tap("🙋")


async def admin(town: Town) -> Talker:
    """Who was told of it."""
    await town.sweep()
    return town.person(ADMIN)


async def sell(town: Town, ada: Talker, code: str = "Z-1", price: str = "80") -> None:
    """The open form of a product to its end; the rest is told."""
    await ada.say(code)
    await ada.skip_to("ask-product-price")
    await ada.say(price)
    await ada.tap_key("form-save")
    await town.sweep()


@pytest.mark.parametrize("locale", list(Locale))
async def test_from_the_form_to_the_line_in_every_language(
    sqlite_database: str, locale: Locale
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        rep = await asked_in_form(town)
        assert await rep.words("ask-amount") in rep.sees
        ada = await admin(town)
        assert "Nora Field" in ada.sees
        assert FLANGE in ada.sees
        await rep.tap_key("form-save")
        assert f"🙋 {await _waiting(rep)}" in rep.sees
        await ada.tap("➕")
        await sell(town, ada)
        assert FLANGE in rep.sees
        await rep.tap_key("wish-go-on")
        await rep.say("20")
        await rep.tap_key("form-save")
        assert await _waiting(rep) not in rep.sees
        line = (await town.kept(lambda desk: kept(desk, 1))).lines[0]
        assert (line.product, line.quantity) == (FLANGE, Decimal(20))


async def _waiting(rep: Talker) -> str:
    return (await rep.words("wish-waiting", name=Name(FLANGE))).removeprefix("🙋 ")


async def test_who_asks_for_the_same_joins_and_all_are_told(town: Town) -> None:
    rep = await asked_on_card(town)
    assert f"I have asked the admins for “{FLANGE}”." in rep.sees
    assert f"🙋 Asked for: {FLANGE}" in rep.sees
    sam = await asked_on_card(town, "zirconium  FLANGE", SECOND)
    await asked_on_card(town, FLANGE, SECOND)
    ada = await admin(town)
    assert len([each for each in ada.screens if "asks for a product" in each]) == 1
    await ada.say("/start")
    await ada.tap("Set-up", "Products", "Asked for: 1")
    assert f"1. {FLANGE} · Nora Field, Sam Second" in ada.sees
    await ada.tap("1", "➕")
    await sell(town, ada)
    assert f"✅ {FLANGE} is in the price list now." in rep.sees
    told = [each for each in sam.screens if "is in the price list" in each]
    assert [each.rpartition("· ")[2] for each in told] == ["OPP-2026-00002", "OPP-2026-00003"]
    await sam.tap("Go on with it")
    await sam.say("2")
    await sam.skip_to("ask-discount")
    await sam.tap("Save")
    assert (await town.kept(lambda desk: kept(desk, 3))).totals == [Decimal(160)]


async def test_one_that_is_sold_is_what_was_meant(town: Town) -> None:
    """From then on it is found by the name that was typed, too."""
    rep = await asked_on_card(town, "kugelhahn")
    ada = await admin(town)
    await ada.tap("There is one")
    await ada.say("ball")
    await ada.tap("Ball valve")
    await town.sweep()
    assert "“kugelhahn” is in the price list as Ball valve." in rep.sees
    await rep.tap("Open", "➕ Product")
    await rep.say("kugelhahn")
    assert any("Ball valve" in each for each in rep.buttons)


async def test_who_asked_and_lost_it_reads_the_products_name_and_no_more(town: Town) -> None:
    """It was given to somebody else meanwhile, who goes on with it."""
    opportunity = await sold_to(town, "Secretive", MANAGER)

    async def give(to: int) -> None:
        def act(desk: Desk) -> None:
            found = desk.store.pipelines.opportunity(opportunity)
            assert found is not None
            maya, new = member_of(desk, MANAGER), member_of(desk, to)
            reassign(maya, desk, opportunity, version=found.version, to=new.id)

        await town.core.work.write(act)

    await give(REP)
    rep = await town.rep.say(f"/start o_{opportunity}")
    await rep.tap_key("button-product")
    await rep.say(FLANGE)
    await rep.tap("🙋")
    await give(SECOND)
    ada = await admin(town)
    await ada.tap("➕")
    await sell(town, ada)
    assert rep.sees == f"✅ {FLANGE} is in the price list now."
    assert not {"📦 Go on with it", "Open"} & set(rep.buttons)
    sam = town.person(SECOND)
    assert "Secretive" in sam.sees
    await sam.tap("Go on with it")
    assert "How many?" in sam.sees


async def test_a_no_is_told_with_its_sentence(town: Town) -> None:
    rep = await asked_on_card(town)
    ada = await admin(town)
    asked, data = ada.message["message_id"], ada.data("✖ No")
    await ada.tap("✖ No")
    await ada.say("We sell steel only.")
    await town.sweep()
    assert f"✖ Ada Root does not add “{FLANGE}”." in rep.sees
    assert "“We sell steel only.”" in rep.sees
    await rep.tap("Open")
    assert "Asked for" not in rep.sees
    await ada.press(asked, data)
    assert "changed it meanwhile" in ada.toast
    # Another time it is asked for anew.
    await asked_on_card(town)
    await town.sweep()
    assert "asks for a product" in ada.sees
    await ada.tap("✖ No", "Skip")
    await town.sweep()
    assert rep.sees.startswith(f"✖ Ada Root does not add “{FLANGE}”.\n")
    assert "“We" not in rep.sees


async def test_a_price_list_that_brings_it_tells_them(town: Town) -> None:
    rep = await asked_on_card(town)

    def bring(desk: Desk) -> None:
        row = Row(2, {"code": "Z-9", "name": "Zirkonium-Flansch", "aliases": f"x, {FLANGE}"})
        ada = member_of(desk, ADMIN)
        import_rows(ada, desk, Table.PRODUCTS, [row], labels=lambda _: (), apply=True)

    await town.core.work.stage(bring)
    await town.sweep()
    assert f"“{FLANGE}” is in the price list as Zirkonium-Flansch." in rep.sees


async def test_another_name_of_a_product_tells_them(town: Town) -> None:
    rep = await asked_on_card(town)

    def call(desk: Desk) -> None:
        pump = desk.store.catalogue.product_coded("P-100")
        assert pump is not None
        ada = member_of(desk, ADMIN)
        edit_product(ada, desk, pump.id, field="aliases", value=FLANGE.lower())

    await town.core.work.write(call)
    await town.sweep()
    assert f"“{FLANGE}” is in the price list as Water pump." in rep.sees


async def test_a_product_that_is_added_by_hand_is_looked_at_alone(town: Town) -> None:
    """Of an import all are, and each wish finds its product."""
    for name in (FLANGE, "gizmos", "widgets"):
        await asked_on_card(town, name)

    def bring(desk: Desk) -> None:
        row = Row(2, {"code": "Z-9", "name": "Gizmo", "aliases": f"gizmos, {FLANGE}"})
        ada = member_of(desk, ADMIN)
        import_rows(ada, desk, Table.PRODUCTS, [row], labels=lambda _: (), apply=True)

    def add(desk: Desk) -> None:
        ada = member_of(desk, ADMIN)
        add_product(ada, desk, name="Wheel", code="W-1", answers={})
        add_product(ada, desk, name="Widgets", code="W-2", answers={})

    def through_all(said: dict[str, list[str]]) -> int:
        return sum("product.aliases !=" in each for each in said["write"])

    await town.core.work.stage(bring)
    left = await town.kept(lambda desk: desk.store.wishes.open_ones())
    assert [each.name for each in left] == ["widgets"]
    with statements(town) as said:
        await town.core.work.write(add)
    assert said["write"]
    assert through_all(said) == 0
    assert await town.kept(lambda desk: desk.store.wishes.open_ones()) == []


async def test_the_form_that_asked_goes_on_where_it_was(town: Town) -> None:
    """Nothing that was answered is lost, though it was left in between."""
    rep = await asked_in_form(town)
    await rep.say("70000")
    await rep.say("/cancel")
    ada = await admin(town)
    await ada.tap("➕")
    await sell(town, ada)
    await rep.tap("Go on with it")
    assert "How many?" in rep.sees
    await rep.say("3")
    await rep.tap("Save")
    assert "3 × Zirconium flange at 80.00 € = 240.00 €" in rep.sees
    assert "Acme" in rep.sees


async def test_a_product_without_a_form_begins_an_opportunity(town: Town) -> None:
    rep = await asked_in_form(town)
    await rep.say("/cancel")
    ada = await admin(town)
    await ada.tap("➕")
    await sell(town, ada)
    told, going_on = rep.message["message_id"], rep.data("Go on with it")
    await rep.say("/new")
    await rep.say("Borealis")
    await rep.tap("Borealis")
    await rep.say("/cancel")
    await rep.press(told, going_on)
    await rep.say("Acme")
    await rep.tap("Acme")
    await rep.skip_to_words("I am not sure about this part of your line: Zirconium flange.")
    await rep.tap("Done")
    await rep.say("2")
    await rep.tap("Done")
    await rep.tap("Save")
    assert "2 × Zirconium flange at 80.00 € = 160.00 €" in rep.sees


async def test_a_typed_line_with_goods_nobody_sells(town: Town) -> None:
    await town.knows("Acme")
    rep = await town.rep.say("20 gizmos for Acme, 60%")
    assert "No product is called “gizmos”" in rep.sees
    await rep.tap("🙋 Ask admin: “gizmos”", "Skip", "Save")
    assert "🙋 Asked for: gizmos" in rep.sees
    assert "gizmos" in (await admin(town)).sees


async def test_it_may_be_there_by_the_time_it_is_asked_for(town: Town) -> None:
    await sold_to(town, "Acme")
    rep = await town.rep.say("/start o_1")
    await rep.tap("➕ Product")
    await rep.say(FLANGE)
    await town.sells("Z-1", FLANGE, 8000)
    await rep.tap("🙋")
    assert f"This product is in the list already: {FLANGE}" in rep.sees
    await rep.tap(f"{FLANGE} · 80.00 €")
    assert "How many?" in rep.sees


async def test_who_may_not_choose_products_is_not_offered_it(town: Town) -> None:
    def forbid(desk: Desk) -> None:
        desk.step(None, StepKind.SETTINGS)
        member_of(desk, REP).permissions = frozenset()

    await sold_to(town, "Acme")
    rep = await town.rep.say("/start o_1")
    await rep.tap("➕ Product")
    await rep.say(FLANGE)
    await town.core.work.write(forbid)
    await rep.tap("🙋")
    assert "not allowed" in rep.toast
    assert await town.kept(lambda desk: desk.store.wishes.open_ones()) == []
    await rep.say("/new")
    await rep.say("Acme")
    await rep.tap("Acme")
    while "Skip" in rep.buttons:
        assert "Which products?" not in rep.sees
        await rep.tap("Skip")


async def test_an_admins_buttons_are_an_admins(town: Town) -> None:
    rep = await asked_on_card(town)
    ada = await admin(town)
    forged = [ada.data(each) for each in ("➕", "There is one", "✖ No")]
    for person in (REP, SECOND, MANAGER, VIEWER):
        someone = await town.person(person).say("/help")
        for data in forged:
            await someone.press(someone.message["message_id"], data)
            assert "not allowed" in someone.toast
    await ada.tap("➕")
    await sell(town, ada)
    going_on = rep.data("Go on with it")
    for person in (SECOND, VIEWER):
        someone = town.person(person)
        await someone.press(someone.message["message_id"], going_on)
        assert "find that" in someone.toast
    maya = town.manager
    await maya.press(maya.message["message_id"], going_on)
    assert "How many?" in maya.sees


async def test_what_waits_for_an_admin_stands_in_their_inbox(town: Town) -> None:
    rep = await asked_on_card(town)
    ada = await admin(town)
    await ada.say("/inbox")
    await ada.tap("1")
    await ada.tap("✖ No")
    await ada.tap("Skip")
    await town.sweep()
    assert f"does not add “{FLANGE}”" in rep.sees


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
@pytest.mark.parametrize(
    "story",
    [
        test_a_product_without_a_form_begins_an_opportunity,
        test_the_form_that_asked_goes_on_where_it_was,
        test_a_no_is_told_with_its_sentence,
        test_a_price_list_that_brings_it_tells_them,
    ],
    ids=lambda story: story.__name__,
)
async def test_the_same_on_postgresql(
    database_url: str, story: Callable[[Town], Awaitable[None]]
) -> None:
    async with open_town(database_url) as town:
        await story(town)
