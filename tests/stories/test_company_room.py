"""The room of the company: each setting is asked, shown, and does something at once."""

from __future__ import annotations

import pytest

from bot.domain.company_settings import ROWS, setting
from bot.domain.people import Locale
from support.talker import Talker
from support.town import ADMIN, Town, open_town


async def company(town: Town) -> Talker:
    ada = town.person(ADMIN)
    await ada.say("/start")
    await ada.tap_key("button-set-up")
    return await ada.tap_key("setup-company")


async def test_an_admin_changes_numbers_and_decimals(town: Town) -> None:
    ada = await company(town)
    assert "Numbers of opportunities: OPP-2026-00001" in ada.sees
    assert "Decimals of amounts: as the currency has it" in ada.sees
    assert "Toman" not in ada.sees
    assert "Discount given without asking: no limit" in ada.sees
    await ada.tap("Numbers")
    await ada.say("no count")
    assert ada.sees.startswith("That does not number anything.")
    await ada.say("D-{year}-{n:03}")
    assert "Numbers of opportunities: D-2026-001" in ada.sees
    await ada.tap("Amount digits", "0")
    assert "Decimals of amounts: 0" in ada.sees

    rep = town.rep
    await rep.say("/new")
    await rep.say("Acme")
    await rep.tap("Acme")
    await rep.skip_to("ask-amount")
    await rep.say("1200")
    await rep.tap("Save")
    assert "D-2026-001" in rep.sees
    assert "1,200 €" in rep.sees
    assert "1,200.00" not in rep.sees

    await ada.tap("Amount digits", "Clear")
    assert "Decimals of amounts: as the currency has it" in ada.sees
    await rep.say("/list")
    assert "1,200.00 €" in rep.sees


async def test_a_quantity_is_refused_where_it_is_typed(town: Town) -> None:
    ada = await company(town)
    await ada.tap("Qty digits", "1")
    rep = town.rep
    await rep.say("/new")
    await rep.say("Acme")
    await rep.tap("Acme")
    await rep.tap("Save")
    await rep.tap("Product", "Ball valve")
    await rep.say("1.25")
    assert rep.sees.startswith("Quantities have at most 1 decimal here.")
    await rep.say("1.2")
    await rep.tap("Save")
    assert "120.00 €" in rep.sees


@pytest.mark.parametrize("locale", list(Locale))
async def test_every_setting_is_asked_in_every_language(
    sqlite_database: str, locale: Locale
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        ada = await company(town)
        here = await town.kept(lambda desk: desk.organisation)
        rows = [row for row in ROWS if row.concerns(here)]
        assert ("toman" in {row.key for row in rows}) is (locale is Locale.FA)
        for row in rows:
            await ada.tap_key(f"ask-setting-{row.slug}.label")
            assert ada.sees.startswith(await ada.words(f"ask-setting-{row.slug}"))
            await ada.tap_key("form-cancel")


async def test_toman_is_switched_where_rials_are_counted(sqlite_database: str) -> None:
    async with open_town(sqlite_database, locale=Locale.FA) as town:
        ada = await company(town)
        assert await town.kept(lambda desk: setting(desk.organisation, "toman")) is True
        await ada.tap_key("ask-setting-toman.label")
        await ada.tap_key("setup-no")
        assert await town.kept(lambda desk: setting(desk.organisation, "toman")) is False


@pytest.mark.parametrize("data", ["su-co-edit.toman", "su-co-edit.currency", "su-co-edit.x"])
async def test_a_forged_setting_is_not_there(town: Town, data: str) -> None:
    ada = await company(town)
    await ada.press(ada.message["message_id"], data)
    assert ada.toast
    assert "Numbers" in ada.sees
