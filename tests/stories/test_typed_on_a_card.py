"""A product typed on a card, in one line: how many of it, and what is off its price."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bot.actions.ports import Desk
from bot.actions.set_up.company import change_setting
from bot.domain.facts import Name
from bot.domain.history import StepKind
from bot.domain.parties import Product
from bot.domain.people import Locale
from support.kept import kept
from support.sales import lost_by, member_of, sold_to
from support.talker import Talker
from support.town import ADMIN, MANAGER, REP, Town, open_town

LINES = {
    "en": ("carpet 3 10% off", "3 carpets, 10 % discount", "carpet x3 -10%"),
    "fa": ("فرش ۳ ۱۰٪ تخفیف", "فرش ۳ عدد با ۱۰ درصد تخفیف", "۳ فرش تخفیف 10%"),
    "th": ("พรม 3 ลด 10%", "พรม ๓ ผืน ส่วนลด ๑๐%", "พรม 3 ส่วนลด 10 %"),
    "fr": ("tapis 3 remise 10 %", "3 tapis, 10 % de remise", "3 tapis -10 %"),
}
"""Three of it at 10 % off, as one may write it."""


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


async def test_over_the_limit_the_rest_waits_for_the_manager(town: Town) -> None:
    await town.manager.say("/start")

    def limit(desk: Desk) -> None:
        change_setting(member_of(desk, ADMIN), desk, "discount_limit", 5)

    await town.core.work.write(limit)
    rep = await on_card(town)
    await rep.say("carpet 3 10% off")
    await rep.tap("Save")
    found = await town.kept(lambda desk: kept(desk, 1))
    assert [each.discount for each in found.lines] == [5]
    assert found.totals == [Decimal(285)]
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
    await rep.say("carpet 3 -10%")
    assert await rep.words("ask-quantity") in rep.sees
    await rep.tap("Cancel")
    await rep.say("carpet 90")
    assert await rep.words("ask-quantity") in rep.sees
    await rep.say("4")
    await rep.tap("Save")
    assert "4 × Carpet at 100.00 € = 400.00 €" in rep.sees
    await rep.say("carpet")
    assert await rep.words("ask-quantity") in rep.sees


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
    await rep.tap("📦 Product")
    await rep.say("carpet")
    assert await rep.words("form-found", text=Name("carpet")) in rep.sees
    await rep.say("carpet 3 10% off")
    await rep.tap("Save")
    assert "3 × Carpet at 100.00 € less 10% = 270.00 €" in rep.sees
