"""What stands in no price list, put on an opportunity while it is made: a name for each line."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bot.actions.ports import Desk
from bot.actions.set_up.company import change_setting
from bot.domain.history import StepKind
from bot.domain.people import Locale, Permission
from stories.test_product_groups import at_products
from support.kept import kept
from support.sales import member_of, permit
from support.talker import Talker
from support.town import ADMIN, REP, Town, open_town

CRANE = "Crane for a day"


async def at_items(town: Town) -> Talker:
    await town.knows("Acme")
    await permit(town, REP, Permission.RENAME_LINE)
    rep = town.rep
    await rep.say("/new")
    await rep.say("Acme")
    await rep.tap("Acme")
    return await rep.skip_to("ask-items")


@pytest.mark.parametrize("locale", list(Locale))
async def test_named_by_what_was_looked_for_or_when_asked(
    sqlite_database: str, locale: Locale
) -> None:
    """Two cranes and a permit, and a product of the list between them."""
    tens = 10 if locale is Locale.FA else 1  # typed in toman
    async with open_town(sqlite_database, locale=locale) as town:
        rep = await at_items(town)
        await rep.say(CRANE)
        await rep.tap_key("button-other-item")
        assert await rep.words("ask-quantity") in rep.sees
        await rep.say("2")
        assert await rep.words("ask-unit-price") in rep.sees
        await rep.say("450")
        assert CRANE in rep.sees
        await rep.tap_key("form-item-more")
        await rep.tap("Ball valve")
        await rep.say("1")
        await rep.tap_key("form-item-more")
        await rep.tap_key("button-other-item")
        assert await rep.words("ask-line-name") in rep.sees
        await rep.say("Permit")
        await rep.say("1")
        await rep.say("30")
        await rep.tap_key("form-save")
        found = await town.kept(lambda desk: kept(desk, 1))
        assert [each.product for each in found.lines] == [CRANE, "Ball valve", "Permit"]
        totals = found.totals
        assert (totals[0], totals[2]) == (Decimal(900 * tens), Decimal(30 * tens))
        assert CRANE in rep.sees


async def test_a_figure_that_was_looked_for_is_no_name(town: Town) -> None:
    rep = await at_items(town)
    await rep.say("4711")
    await rep.tap_key("button-other-item")
    assert await rep.words("ask-line-name") in rep.sees
    await rep.say("Crane 4711")
    assert await rep.words("ask-quantity") in rep.sees


async def test_a_typed_line_with_goods_nobody_sells_may_name_them_so(town: Town) -> None:
    await permit(town, REP, Permission.RENAME_LINE)
    await town.knows("Acme")
    rep = await town.rep.say("20 gizmos for Acme, 60%")
    assert "No product is called “gizmos”" in rep.sees
    await rep.tap_key("button-other-item")
    await rep.say("20")
    await rep.say("5")
    await rep.tap("Done")
    await rep.tap("Save")
    assert "20 × gizmos at 5.00 € = 100.00 €" in rep.sees


async def test_changed_and_dropped_before_it_is_saved(town: Town) -> None:
    rep = await at_items(town)
    await rep.say(CRANE)
    await rep.tap_key("button-other-item")
    await rep.say("2")
    await rep.tap("Back")
    await rep.say("3")
    await rep.say("450")
    await rep.tap(CRANE, "Discount", "10%")
    assert f"3 × {CRANE} at 450.00 € less 10% = 1,215.00 €" in rep.sees
    await rep.tap(CRANE, "Unit price")
    await rep.say("400")
    assert "= 1,080.00 €" in rep.sees
    await rep.tap(CRANE)
    await rep.tap_key("form-item-remove")
    assert CRANE not in rep.sees


async def test_it_takes_its_permission_and_no_serial_numbers(town: Town) -> None:
    rep = await at_items(town)
    forged = rep.data(await rep.words("button-other-item"))

    def forbid(desk: Desk) -> None:
        desk.step(None, StepKind.SETTINGS)
        member_of(desk, REP).permissions -= {Permission.RENAME_LINE}

    await rep.say(CRANE)
    await rep.tap_key("button-other-item")
    await rep.say("1")
    await rep.say("10")
    await town.core.work.write(forbid)
    await rep.tap("Save")
    assert await town.kept(lambda desk: desk.store.pipelines.opportunity(1)) is None
    await rep.say("/cancel")
    await at_products(rep)
    assert await rep.words("button-other-item") not in rep.buttons
    await rep.press(rep.message["message_id"], forged)
    assert await rep.words("ask-line-name") not in rep.sees
    await permit(town, REP, Permission.RENAME_LINE)
    await town.core.work.write(
        lambda desk: change_setting(member_of(desk, ADMIN), desk, "stock_mode", "serial")
    )
    await rep.say("/cancel")
    await at_products(rep)
    assert await rep.words("button-other-item") not in rep.buttons
