"""A product typed on a card in the words of an order: "price 2400 discount 5%", "add …"."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.actions.ports import Desk
from bot.domain.facts import Name
from bot.domain.history import StepKind
from bot.domain.parties import Product
from bot.domain.people import Locale
from support.cards import on_card
from support.pipeline_kept import kept_opportunities
from support.talker import seen
from support.town import Town, open_town

ALIASES = "بال ولو, บอลวาล์ว DN 50, vanne"
"""Of the one that costs 2,500."""


@pytest.fixture(params=list(Locale), ids=lambda locale: locale.value)
async def spoken(request: pytest.FixtureRequest, sqlite_database: str) -> AsyncIterator[Town]:
    async with open_town(sqlite_database, locale=request.param) as town:
        await town.sells("B-50", "Globe valve DN 50", 2_500_00)

        def call(desk: Desk) -> None:
            desk.step(None, StepKind.SET_UP)
            valve = desk.store.catalogue.product_coded("B-50")
            assert isinstance(valve, Product)
            valve.aliases = ALIASES

        await town.core.work.write(call)
        yield town


ORDERS = {
    Locale.EN: (
        "globe valve DN 50 10 pcs price 2400 discount 5%",
        "globe valve DN 50 x10, 5% off, unit price 2400",
    ),
    Locale.FR: ("vanne 10 pièces prix 2400 remise 5%", "10 vannes, prix 2400, remise de 5 %"),
    Locale.FA: (
        "بال ولو ۱۰ عدد قیمت ۲۴۰۰ ریال تخفیف ۵٪",
        "۱۰ بال ولو به قیمت ۲۴۰۰ ریال با ۵ درصد تخفیف",
    ),
    Locale.TH: (
        "บอลวาล์ว DN 50 10 ตัว ราคา 2400 ส่วนลด 5%",
        "บอลวาล์ว DN 50 10 ตัว ราคา 2,400 บาท ลด 5%",
    ),
}


@pytest.mark.parametrize("way", [0, 1])
async def test_price_and_discount_in_words_are_those_of_the_line(spoken: Town, way: int) -> None:
    rep = await on_card(spoken)
    await rep.say(ORDERS[spoken.core.settings.locale][way])
    await rep.tap_key("form-save")
    (made,) = await kept_opportunities(spoken)
    assert made["customer"] == "Acme"
    assert made["lines"] == [("Globe valve DN 50", 10_000, 2_400_00, 5)]
    assert made["amount"] == 22_800_00


ADDED = {
    Locale.EN: ("add product globe valve DN 50 3", "please add 3 globe valves DN 50"),
    Locale.FR: ("ajouter un produit vanne 3 pièces", "ajoute 3 vannes"),
    Locale.FA: ("افزودن محصول بال ولو ۳ عدد", "بال ولو ۳ عدد اضافه کن"),
    Locale.TH: ("เพิ่มสินค้า บอลวาล์ว DN 50 3 ตัว", "เพิ่ม บอลวาล์ว DN 50 3 ตัว"),
}


@pytest.mark.parametrize("way", [0, 1])
async def test_what_shall_be_added_is_a_line_of_the_card(spoken: Town, way: int) -> None:
    rep = await on_card(spoken)
    await rep.say(ADDED[spoken.core.settings.locale][way])
    await rep.tap_key("form-save")
    (made,) = await kept_opportunities(spoken)
    assert made["lines"] == [("Globe valve DN 50", 3_000, 2_500_00, 0)]


NO_MORE = {
    Locale.EN: "add product",
    Locale.FR: "ajouter un produit",
    Locale.FA: "اضافه کردن محصول",
    Locale.TH: "เพิ่มสินค้า",
}
UNKNOWN = {
    Locale.EN: ("add product xyzzy", "add a product: xyzzy 3 at 20 eur"),
    Locale.FR: ("ajouter un produit xyzzy", "ajouter un produit : xyzzy 3 à 20 €"),
    Locale.FA: ("افزودن محصول xyzzy", "افزودن محصول xyzzy ۳ عدد هر کدام ۲۰ ریال"),
    Locale.TH: ("เพิ่มสินค้า xyzzy", "เพิ่มสินค้า xyzzy 3 ตัว ตัวละ 20"),
}


async def test_the_words_alone_open_the_search_for_a_product(spoken: Town) -> None:
    rep = await on_card(spoken)
    await rep.say(NO_MORE[spoken.core.settings.locale])
    assert await rep.words("ask-product") in rep.sees
    assert any("Globe valve" in each for each in rep.buttons)
    assert len(await kept_opportunities(spoken)) == 1


@pytest.mark.parametrize("way", [0, 1])
async def test_what_nobody_sells_is_looked_for_and_no_customer(spoken: Town, way: int) -> None:
    rep = await on_card(spoken)
    await rep.say(UNKNOWN[spoken.core.settings.locale][way])
    assert await rep.words("ask-product") in rep.sees
    assert await rep.words("wish-unknown", text=Name("xyzzy")) in rep.sees
    if way:
        assert await rep.words("goods-as-other") in rep.sees


async def test_without_a_card_no_customer_is_called_so(spoken: Town) -> None:
    rep = await spoken.rep.say(NO_MORE[spoken.core.settings.locale])
    assert await rep.words("product-for-which") in rep.sees
    await rep.say(ADDED[spoken.core.settings.locale][0])
    assert not [each for each in rep.buttons if "➕" in each]
    assert await rep.words("ask-customer") in rep.sees


async def test_a_note_that_begins_with_add_is_still_a_note(town: Town) -> None:
    rep = await on_card(town)
    await rep.say("add the drawings to the mail")
    assert "Keep it as a note?" in rep.sees


# A figure behind the name ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("tapped", "line"),
    [("× 60", (60_000, 75_00)), ("60.00 €", (2_000, 60_00))],
)
async def test_a_figure_near_the_price_is_how_many_or_for_how_much_by_one_tap(
    town: Town, tapped: str, line: tuple[int, int]
) -> None:
    await town.sells("S-1", "Seal", 75_00)
    rep = await on_card(town)
    await rep.say("seal 60")
    assert "Is the figure how many, or what one costs?" in rep.sees
    assert rep.buttons[:2] == ["× 60", "60.00 €"]
    await rep.tap(tapped)
    if tapped != "× 60":
        assert "Unit price: 60.00 €" in rep.sees
        await rep.tap("× 2")
    await rep.tap("✅ Save")
    (made,) = await kept_opportunities(town)
    assert made["lines"] == [("Seal", *line, 0)]


async def test_a_figure_far_from_the_price_counts(town: Town) -> None:
    await town.sells("S-1", "Seal", 75_00)
    rep = await on_card(town)
    await rep.say("seal 20")
    await rep.tap("✅ Save")
    (made,) = await kept_opportunities(town)
    assert made["lines"] == [("Seal", 20_000, 75_00, 0)]


async def test_a_price_that_was_chosen_is_in_doubt_no_more(town: Town) -> None:
    await town.sells("S-1", "Seal", 75_00)
    await town.knows("Acme")
    rep = await town.rep.say("Acme 2 seals at 10")
    assert "I am not sure about this part of your line: Seal" in rep.sees
    await rep.tap("10.00 €")
    assert "not sure" not in rep.sees
    assert "• 2 × Seal at 10.00 € = 20.00 €" in rep.sees
    await rep.tap("✅ Save")
    (made,) = await kept_opportunities(town)
    assert made["amount"] == 20_00


TALKING = {
    Locale.EN: ("add product globe valve 4 call me", "put line about budget"),
    Locale.FR: ("ajoute un produit vanne 4 appelle-moi", "ajoute une ligne sur le budget"),
    Locale.FA: ("افزودن محصول بال ولو ۴ خبرم کن", "افزودن ردیف درباره بودجه"),
    Locale.TH: ("เพิ่มสินค้า บอลวาล์ว 4 บอกฉันด้วย", "เพิ่มรายการเกี่ยวกับงบประมาณ"),
}
"""A product with talk behind it; and a line that is none of a product."""


async def test_talk_behind_a_product_hides_it_not_and_a_line_about_something_is_a_note(
    spoken: Town,
) -> None:
    rep = await on_card(spoken)
    locale = next(each for each in TALKING if each.value == spoken.core.settings.locale.value)
    product, note = TALKING[locale]
    await rep.say(product)
    assert any("valve" in each for each in rep.buttons) or "Globe valve" in rep.sees
    await rep.say("/cancel")
    await rep.say("/start o_1")
    await rep.say(note)
    keep = await rep.words("button-keep-words", title=Name("Acme"))
    assert keep in map(seen, rep.buttons)
    assert len(await kept_opportunities(spoken)) == 1
