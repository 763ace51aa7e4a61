"""How many of a product nobody sells were asked for is on the line that it becomes."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bot.actions.ports import Desk
from bot.domain.facts import Name
from bot.domain.history import StepKind
from bot.domain.money import Money
from bot.domain.people import Locale, Permission
from bot.domain.wishes import Wanted, Wisher
from support.kept import kept
from support.sales import member_of, sold_to
from support.talker import Talker
from support.town import ADMIN, REP, Town, open_town

TYPED = {
    Locale.EN: ("12 x Zirconium flange at 80 eur", "Zirconium flange"),
    Locale.FR: ("12 brides zirconium à 80 €", "brides zirconium"),
    Locale.FA: ("۱۲ عدد فلنج زیرکونیوم هر عدد ۸۰ هزار تومان", "فلنج زیرکونیوم"),
    Locale.TH: ("หน้าแปลน 12 ตัว ตัวละ 80 บาท", "หน้าแปลน"),
}

PRICES = {Locale.FA: Money.of(800_000, "IRR"), Locale.TH: Money.of(80, "THB")}
"""In the companies that count in these; elsewhere in euros."""


async def asked(town: Town, typed: str) -> Talker:
    """Missed while a product was added to a card, and asked for."""
    await sold_to(town, "Acme", REP)
    rep = await town.rep.say("/start o_1")
    await rep.tap_key("button-product")
    await rep.say(typed)
    return await rep.tap("🙋")


async def added(town: Town, price: str = "") -> Talker:
    """The admin puts it into the price list under the name that was asked for."""
    await town.sweep()
    ada = await town.person(ADMIN).tap("➕")
    await ada.say("Z-1")
    if price:
        await ada.skip_to("ask-product-price")
        await ada.say(price)
    await ada.tap_key("form-save")
    await town.sweep()
    return ada


async def kept_wanted(town: Town) -> Wanted:
    def ask(desk: Desk) -> Wanted:
        found = desk.store.get(Wisher, 1)
        assert found is not None
        return found.wanted

    return await town.kept(ask)


@pytest.mark.parametrize("locale", list(Locale))
async def test_twelve_at_eighty_from_the_words_to_the_line(
    sqlite_database: str, locale: Locale
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        typed, name = TYPED[locale]
        rep = await asked(town, typed)
        price = PRICES.get(locale, Money(80_00, "EUR"))
        told = await rep.words("wish-count-priced", quantity=Decimal(12), price=price)
        assert await rep.words("wish-sent", name=Name(name)) in rep.sees
        assert told in rep.sees
        assert await kept_wanted(town) == Wanted(12_000, price)
        await town.sweep()
        ada = town.person(ADMIN)
        assert name in ada.sees
        assert await ada.words("wish-count-priced", quantity=Decimal(12), price=price) in ada.sees
        await added(town)
        assert told in rep.sees
        await rep.tap_key("wish-go-on")
        await rep.tap_key("form-save")
        line = (await town.kept(lambda desk: kept(desk, 1))).lines[0]
        assert (line.product, line.quantity) == (name, Decimal(12))
        assert line.total == Money(12 * price.minor, price.currency)


async def test_the_admin_reads_who_wants_how_many(town: Town) -> None:
    await asked(town, "12 x Zirconium flange at 80 eur")
    ada = await town.person(ADMIN).say("/start")
    await ada.tap("Set-up", "Products", "Asked for: 1", "1")
    assert "Nora Field · Quantity: 12, at 80.00 €" in ada.sees


async def test_a_price_far_from_the_lists_is_asked(town: Town) -> None:
    rep = await asked(town, "12 x Zirconium flange at 80 eur")
    await added(town, "800")
    await rep.tap("Go on with it")
    assert "800.00 €" in rep.sees
    assert "80.00 €" in rep.sees
    await rep.say("700")
    await rep.tap("Save")
    line = (await town.kept(lambda desk: kept(desk, 1))).lines[0]
    assert (line.quantity, line.total) == (Decimal(12), Money(8400_00, "EUR"))


@pytest.mark.parametrize(
    ("permissions", "total"),
    [
        ({Permission.PICK_PRODUCTS}, 1080_00),
        ({Permission.PICK_PRODUCTS, Permission.CHANGE_PRICE}, 960_00),
    ],
)
async def test_who_may_change_no_price_gets_the_lists(
    town: Town, permissions: set[Permission], total: int
) -> None:
    def allow(desk: Desk) -> None:
        desk.step(None, StepKind.SETTINGS)
        member_of(desk, REP).permissions = frozenset(permissions)

    await town.core.work.write(allow)
    rep = await asked(town, "12 x Zirconium flange at 80 eur")
    await added(town, "90")
    await rep.tap("Go on with it", "Save")
    line = (await town.kept(lambda desk: kept(desk, 1))).lines[0]
    assert line.total == Money(total, "EUR")


async def test_without_a_count_how_many_is_asked_as_before(town: Town) -> None:
    rep = await asked(town, "Zirconium flange DN 50")
    assert await kept_wanted(town) == Wanted()
    await added(town, "80")
    assert "Quantity:" not in rep.sees
    await rep.tap("Go on with it")
    assert "How many" in rep.sees
    await rep.say("2")
    await rep.tap("Save")
    line = (await town.kept(lambda desk: kept(desk, 1))).lines[0]
    assert (line.product, line.quantity) == ("Zirconium flange DN 50", Decimal(2))


async def test_who_asks_again_with_another_count_gets_that(town: Town) -> None:
    rep = await asked(town, "12 x Zirconium flange at 80 eur")
    await rep.tap_key("button-product")
    await rep.say("20 x Zirconium flange")
    await rep.tap("🙋")
    assert await kept_wanted(town) == Wanted(20_000, Money(80_00, "EUR"))


async def test_from_the_form_of_a_new_opportunity_it_is_on_its_list(town: Town) -> None:
    rep = await town.rep.say("/new")
    await rep.say("Acme")
    await rep.tap("Create")
    await rep.skip_to("ask-items")
    await rep.say("12 x Zirconium flange at 80 eur")
    await rep.tap("🙋")
    assert "Quantity: 12, at 80.00 €" in rep.sees
    await added(town)
    await rep.tap("Go on with it")
    assert "12 × Zirconium flange at 80.00 € = 960.00 €" in rep.sees
    await rep.tap("Done", "Save")
    line = (await town.kept(lambda desk: kept(desk, 1))).lines[0]
    assert (line.quantity, line.total) == (Decimal(12), Money(960_00, "EUR"))


async def test_figures_of_one_customer_are_not_anothers(town: Town) -> None:
    for customer, words in (
        ("Acme", "12 x Zirconium flange at 80 eur"),
        ("Beta", "Zirconium flange"),
    ):
        rep = await town.rep.say("/new")
        await rep.say(customer)
        await rep.tap("Create")
        await rep.skip_to("ask-items")
        await rep.say(words)
        await rep.tap("🙋")
    await added(town)
    await rep.tap("Go on with it")
    assert "960.00" not in rep.sees
    assert "How many" in rep.sees
