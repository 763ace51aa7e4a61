"""A product typed on a card, in one line: how many of it, and what is off its price."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bot.actions.opportunities.exchanging import change_currency
from bot.actions.ports import Desk
from bot.actions.set_up.company import change_setting
from bot.actions.set_up.rates import set_rate
from bot.domain.facts import Name
from bot.domain.history import StepKind
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Product
from bot.domain.people import Locale, Permission
from bot.domain.rates import ONE
from support.kept import kept
from support.sales import lost_by, member_of, permit, sold_to
from support.talker import Talker
from support.town import ADMIN, MANAGER, REP, Town, open_town

LINES = {
    "en": ("carpet 3 10% off", "3 carpets, 10 % discount", "carpet x3 -10%"),
    "fa": ("فرش ۳ ۱۰٪ تخفیف", "فرش ۳ عدد با ۱۰ درصد تخفیف", "۳ فرش تخفیف 10%"),
    "th": ("พรม 3 ลด 10%", "พรม ๓ ผืน ส่วนลด ๑๐%", "พรม 3 ส่วนลด 10 %"),
    "fr": ("tapis 3 remise 10 %", "3 tapis, 10 % de remise", "3 tapis -10 %"),
}
"""Three of it at 10 % off, as one may write it."""

PRICED = {
    "en": "3 carpets at 90",
    "fa": "۳ فرش هر عدد ۹۰ ریال",
    "th": "พรม 3 ผืน ผืนละ 90",
    "fr": "3 tapis à 90 € pièce",
}
"""Three of it at 90 each."""


async def on_card(town: Town) -> Talker:
    """Carpets are sold at 100, by their names of four languages; Acme's card is in view."""
    await town.sells("C-1", "Carpet", 100_00)

    def call(desk: Desk) -> None:
        desk.step(None, StepKind.SET_UP)
        carpet = desk.store.catalogue.product_coded("C-1")
        assert isinstance(carpet, Product)
        carpet.aliases = "فرش, พรม, tapis"

    await town.core.work.write(call)
    await sold_to(town, "Acme")
    return await town.rep.say("/start o_1")


@pytest.mark.parametrize("form", ["card", "form"])
@pytest.mark.parametrize("locale", LINES)
async def test_the_line_is_seen_and_saved_by_one_tap(
    sqlite_database: str, locale: str, form: str
) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        rep = await on_card(town)
        for line in LINES[locale]:
            if form == "form":
                await rep.tap_key("button-product")
            await rep.say(line)
            assert await rep.words("ask-discount.label") in rep.sees
            assert await rep.words("form-save") in rep.buttons, line
            await rep.tap_key("form-save")
        found = await town.kept(lambda desk: kept(desk, 1))
        assert [(each.quantity, each.discount) for each in found.lines] == [(3, 10)] * 3
        assert await town.kept(lambda desk: desk.store.pipelines.opportunity(2)) is None


async def test_the_price_of_the_list_is_seen_before_it_is_taken(town: Town) -> None:
    rep = await on_card(town)
    await rep.say("carpet 3 10% off")
    assert "Unit price: 100.00 €" in rep.sees
    await rep.tap("Save")
    found = await town.kept(lambda desk: kept(desk, 1))
    assert found.totals == [Decimal(270)]


async def test_over_the_limit_the_discount_waits_for_the_manager(town: Town) -> None:
    await town.manager.say("/start")

    def limit(desk: Desk) -> None:
        change_setting(member_of(desk, ADMIN), desk, "discount_limit", 5)

    await town.core.work.write(limit)
    rep = await on_card(town)
    await rep.say("carpet 3 10% off")
    await rep.tap("Save")
    found = await town.kept(lambda desk: kept(desk, 1))
    assert [each.discount for each in found.lines] == [0]
    assert found.totals == [Decimal(300)]
    await town.sweep()
    await town.person(MANAGER).tap("Approve")
    found = await town.kept(lambda desk: kept(desk, 1))
    assert [each.discount for each in found.lines] == [10]
    assert found.totals == [Decimal(270)]


async def test_what_is_in_doubt_is_asked(town: Town) -> None:
    """350 is the price or something else; a share alone may be a chance; 90 is near the price."""
    rep = await on_card(town)
    await rep.say("2 carpets 350")
    assert await rep.words("ask-unit-price") in rep.sees
    await rep.tap("Cancel")
    await rep.say("carpet 3 10%")
    assert await rep.words("ask-discount") in rep.sees
    await rep.tap("Cancel")
    await rep.say("carpet 3-10%")
    assert await rep.words("ask-quantity") in rep.sees
    await rep.tap("Cancel")
    await rep.say("carpet 90")
    assert await rep.words("ask-quantity") in rep.sees
    await rep.say("4")
    await rep.tap("Save")
    assert "4 × Carpet at 100.00 € = 400.00 €" in rep.sees
    await rep.say("carpet")
    assert await rep.words("ask-quantity") in rep.sees


@pytest.mark.parametrize("locale", PRICED)
async def test_the_price_that_was_said_is_that_of_the_line(
    sqlite_database: str, locale: str
) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        rep = await on_card(town)
        await permit(town, REP, Permission.CHANGE_PRICE)
        await rep.say(PRICED[locale])
        await rep.tap_key("form-save")
        found = await town.kept(lambda desk: kept(desk, 1))
        assert found.totals == [Decimal(270)]
        assert await town.kept(lambda desk: desk.store.pipelines.opportunity(2)) is None


async def test_who_may_change_no_price_sells_at_none_they_did_not_say(town: Town) -> None:
    rep = await on_card(town)

    def forbid(desk: Desk) -> None:
        desk.step(None, StepKind.SETTINGS)
        member_of(desk, REP).permissions -= {Permission.CHANGE_PRICE}

    await town.core.work.write(forbid)
    await rep.say("3 carpets at 90")
    assert await rep.words("form-save") not in rep.buttons
    await rep.say("/cancel")
    await rep.say("/start o_1")
    await rep.say("3 carpets at 100")
    await rep.tap_key("form-save")
    assert (await town.kept(lambda desk: kept(desk, 1))).totals == [Decimal(300)]


@pytest.mark.parametrize("form", ["card", "form"])
async def test_a_price_in_another_currency_than_the_cards_is_asked_in_that_one(
    town: Town, form: str
) -> None:
    """At 160 yen for a euro: 90 € are no 9,000 yen, and what is said in yen is taken."""
    rep = await on_card(town)

    def in_yen(desk: Desk) -> None:
        version = desk.store.get(Opportunity, 1).version  # type: ignore[union-attr]
        set_rate(member_of(desk, ADMIN), desk, "JPY", ONE // 160)
        change_currency(member_of(desk, REP), desk, 1, version=version, currency="JPY")

    await town.core.work.write(in_yen)
    for line in ("carpet x3 at 90 €", "carpet x3 at 90"):
        if form == "form":
            await rep.say("/start o_1")
            await rep.tap_key("button-product")
        await rep.say(line)
        assert await rep.words("ask-unit-price") in rep.sees, line
        await rep.tap("Cancel")
    if form == "form":
        await rep.say("/start o_1")
        await rep.tap_key("button-product")
    await rep.say("carpet x3 at 15000 yen")
    await rep.tap_key("form-save")
    found = await town.kept(lambda desk: kept(desk, 1))
    assert found.totals == [Decimal(45_000)]


async def test_what_speaks_of_more_is_an_opportunity_as_ever(town: Town) -> None:
    await town.knows("Borealis")
    rep = await on_card(town)
    await rep.say("Borealis 3 carpets 10% off")
    assert "Borealis" in rep.sees
    assert "Customer: Borealis" in rep.sees
    await rep.say("/cancel")
    await rep.say("/start o_1")
    await rep.say("/new 3 carpets 10% off")
    assert await rep.words("ask-customer") in rep.sees


async def test_a_card_that_takes_no_lines_takes_none_by_words(town: Town) -> None:
    rep = await on_card(town)
    await lost_by(town, REP, 1)
    await rep.say("/start o_1")
    await rep.say("carpet 3 10% off")
    assert await rep.words("form-add-line") not in rep.sees
    assert not (await town.kept(lambda desk: kept(desk, 1))).lines


async def test_in_the_form_a_name_alone_is_looked_for(town: Town) -> None:
    rep = await on_card(town)
    await rep.tap("➕ Product")
    await rep.say("carpet")
    assert await rep.words("form-found", text=Name("carpet")) in rep.sees
    await rep.say("carpet 3 10% off")
    await rep.tap("Save")
    assert "3 × Carpet at 100.00 € less 10% = 270.00 €" in rep.sees
