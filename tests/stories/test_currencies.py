"""Another currency than the house's: said in the form, typed, changed on the card, summed up."""

from __future__ import annotations

import pytest

from bot.domain.money import Money
from bot.domain.people import Locale
from support.kept import kept
from support.sales import sold_to
from support.talker import Talker
from support.town import ADMIN, Town, open_town

HALF = {Locale.EN: "0.5", Locale.FR: "0,5", Locale.FA: "0.05", Locale.TH: "0.5"}
"""Base units for a dollar; of rials it is said in toman."""


async def rate(town: Town, currency: str, worth: str) -> None:
    ada = town.person(ADMIN)
    await ada.say("/start")
    await ada.tap("Set-up", "Exchange rates", "Add", currency)
    await ada.say(worth)
    await ada.tap("Skip", "Save")
    assert f"1 {currency} = {worth}" in ada.sees


async def acme(rep: Talker) -> Talker:
    await rep.say("/new")
    await rep.say("Acme")
    await rep.tap("Acme")
    return await rep.skip_to("ask-amount")


async def test_the_table_gives_the_rate_and_the_list_adds_up_in_our_own(town: Town) -> None:
    await rate(town, "USD", "0.9")
    rep = await acme(town.rep)
    await rep.say("1,000 usd")
    await rep.tap("Save")
    assert "💰 1,000.00 $ · 10% → 100.00 $" in rep.sees
    assert "≈ 900.00 € · 1 USD = 0.9 €" in rep.sees
    await sold_to(town, "Beta", amount=100_00)
    await rep.say("/list")
    assert "Acme · 1k $" in rep.sees
    assert "1,000.00 €" in rep.sees


async def test_a_rate_nobody_knows_is_asked_and_kept(town: Town) -> None:
    rep = await acme(town.rep)
    await rep.say("1.25 kwd")
    assert await rep.words("ask-rate") in rep.sees
    assert "Skip" not in rep.buttons
    assert "Save" not in rep.buttons
    await rep.say("soon")
    assert await rep.words("ask-rate") in rep.sees
    await rep.say("3")
    await rep.tap("Save")
    assert "💰 1.250 KWD" in rep.sees
    assert "≈ 3.75 €" in rep.sees
    saved = await town.kept(lambda desk: kept(desk, 1))
    assert saved.amount == Money(1250, "KWD")


async def test_chosen_at_the_review_prices_are_turned_over(town: Town) -> None:
    await rate(town, "USD", "0.5")
    rep = town.rep
    await rep.say("/new")
    await rep.say("Acme")
    await rep.tap("Acme")
    await rep.skip_to("ask-items")
    await rep.tap("Ball valve")
    await rep.say("2")
    await rep.tap("Done")
    while "Skip" in rep.buttons:
        await rep.tap("Skip")
    await rep.tap("Currency", "USD")
    assert "2 × Ball valve at 200.00 $ = 400.00 $" in rep.sees
    await rep.tap("Save")
    assert "💰 400.00 $" in rep.sees
    assert "≈ 200.00 €" in rep.sees


@pytest.mark.parametrize("locale", list(Locale))
async def test_changed_on_the_card_its_worth_stays(sqlite_database: str, locale: Locale) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        await sold_to(town, "Acme", amount=90_00)
        rep = town.rep
        await rep.say("/start o_1")
        await rep.tap_key("button-edit")
        await rep.tap_key("ask-currency.label")
        await rep.tap("USD")
        await rep.say(HALF[locale])
        await rep.tap_key("form-save")
        assert await rep.words("currency-changed") in rep.sees
        saved = await town.kept(lambda desk: kept(desk, 1))
        assert saved.amount == Money.of(180, "USD")
        assert "≈" in rep.sees
        await rep.tap_key("button-undo", what=await rep.words("step-edit"))
        saved = await town.kept(lambda desk: kept(desk, 1))
        assert saved.amount == Money(90_00, town.core.settings.currency)
        assert "≈" not in rep.sees


async def test_an_amount_typed_on_the_card_brings_its_currency(town: Town) -> None:
    await sold_to(town, "Acme", amount=90_00)
    rep = town.rep
    await rep.say("/start o_1")
    await rep.tap("Change", "Amount")
    await rep.say("50 usd")
    assert "no rate for USD" in rep.sees
    await rate(town, "USD", "0.9")
    await rep.say("/start o_1")
    await rep.tap("Change", "Amount")
    await rep.say("50 usd")
    assert "💰 50.00 $" in rep.sees
    assert "≈ 45.00 €" in rep.sees


async def test_a_line_in_another_currency_asks_only_its_rate(town: Town) -> None:
    await sold_to(town, "Acme")
    rep = await town.rep.say("Acme 5000 usd 60%")
    assert await rep.words("ask-rate") in rep.sees
    await rep.say("0.9")
    await rep.tap("Save")
    assert "💰 5,000.00 $ · 60%" in rep.sees


async def test_a_rate_is_typed_as_it_is_said_and_a_wrong_one_is_explained(town: Town) -> None:
    """With the unit that was asked for; never 0, and never in another unit."""
    number = await sold_to(town, "Acme", amount=180_000_00)
    rep = town.rep
    await rep.say(f"/start o_{number}")
    await rep.tap("Change", "Currency")
    assert rep.buttons[0] == "EUR"
    await rep.tap("USD")
    for wrong in ("0", "-3", "soon", "0.92 gbp"):
        await rep.say(wrong)
        assert "That rate looks wrong to me. For example: 1.16" in rep.sees
    await rep.say("0.92 €")
    assert "Rate: 0.92" in rep.sees
    await rep.tap("Save")
    assert "💰 195,652.17 $" in rep.sees
    assert "≈ 180,000.00 € · 1 USD = 0.92 €" in rep.sees


async def test_a_rate_in_toman_is_kept_in_rials(sqlite_database: str) -> None:
    async with open_town(sqlite_database, locale=Locale.FA) as town:
        number = await sold_to(town, "Acme", amount=10_000_000_00)
        rep = town.rep
        await rep.say(f"/start o_{number}")
        await rep.tap_key("button-edit")
        await rep.tap_key("ask-currency.label")
        await rep.tap("USD")
        await rep.say("۱۰۰ هزار تومان")
        await rep.tap_key("form-save")
        saved = await town.kept(lambda desk: kept(desk, number))
        assert saved.amount == Money(1_000, "USD")
