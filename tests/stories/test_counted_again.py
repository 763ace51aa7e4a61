"""A product that is on the card, typed with how many: its line changes, or one more is added."""

from __future__ import annotations

import pytest

from bot.actions.opportunities.lines import add_line
from bot.actions.ports import Desk
from bot.domain.facts import Name
from bot.domain.parties import Product
from bot.domain.people import Locale, Permission
from support.pipeline_kept import kept_opportunities
from support.sales import lost_by, member_of, permit, sold_to
from support.talker import Talker
from support.town import REP, Town, open_town

KITS = {"en": "Seal kit", "fr": "Kit de joints", "fa": "کیت آب‌بندی", "th": "ชุดซีล"}
TYPED = {
    "en": ("seal kit 20", "20 seal kits", "20 x seal kit", "seal kit, 20 pcs"),
    "fr": (
        "kit de joints 20",
        "20 kits de joints",
        "20 x kit de joints",
        "kit de joints : 20 pcs",
    ),
    "fa": ("کیت آب‌بندی ۲۰", "۲۰ تا کیت آب‌بندی", "۲۰ عدد کیت آب‌بندی", "کیت آب‌بندی ۲۰ عدد"),
    "th": ("ชุดซีล 20", "ชุดซีล 20 ตัว", "20 ชุดซีล", "ชุดซีล จำนวน 20"),
}
"""Each says that there are twenty."""
MADE = {
    "en": ("set seal kit quantity to 20", "they want 20 seal kits", "seal kit 20 instead of 2"),
    "fr": (
        "passer à 20 kits de joints",
        "ils veulent 20 kits de joints",
        "kit de joints : 20 au lieu de 2",
    ),
    "fa": ("کیت آب‌بندی بشود ۲۰ تا", "لطفا ۲۰ تا کیت آب‌بندی", "کیت آب‌بندی ۲۰ به‌جای ۲"),
    "th": ("แก้ชุดซีลเป็น 20 ตัว", "ขอชุดซีล 20 ตัว", "ชุดซีล 20 แทน 2"),
}
"""Each says in words around it that there are twenty."""
MORE = {
    "en": ("3 more seal kits", "another 3 seal kits"),
    "fr": ("encore 3 kits de joints", "3 kits de joints de plus"),
    "fa": ("۳ تا کیت آب‌بندی دیگر", "۳ کیت آب‌بندی دیگه"),
    "th": ("ชุดซีลอีก 3 ตัว", "เพิ่มชุดซีลอีก 3 ตัว"),
}
"""Each asks for three beside those that are there."""
ADDED = {
    "en": "add 20 seal kits",
    "fr": "ajouter 20 kits de joints",
    "fa": "۲۰ تا کیت آب‌بندی اضافه کن",
    "th": "เพิ่มสินค้า ชุดซีล 20",
}


async def on_card(town: Town, name: str, *counts: int, price: int = 4_000_00) -> Talker:
    """Acme's card, with a line of the kit for each of these counts."""
    await permit(town, REP, Permission.CHANGE_PRICE)
    await sold_to(town, "Acme")
    await town.sells("SK", name, price)

    def add(desk: Desk) -> None:
        found = desk.store.catalogue.product_coded("SK")
        assert isinstance(found, Product)
        for each in counts:
            add_line(member_of(desk, REP), desk, 1, product_id=found.id, quantity=each * 1000)

    await town.core.work.write(add)
    return await town.rep.say("/start o_1")


async def lines(town: Town) -> list[tuple[int, int, int]]:
    """Of each line how many, its price in minor units and what is off."""
    (kept,) = await kept_opportunities(town)
    return [(count // 1000, price, int(off)) for _, count, price, off in kept["lines"]]


@pytest.mark.parametrize("locale", TYPED)
async def test_its_line_is_changed_or_one_more_is_added(sqlite_database: str, locale: str) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        name, unit = KITS[locale], 4_000_00
        rep = await on_card(town, name, 2)
        for typed in TYPED[locale]:
            await rep.say("/start o_1")
            await rep.say(typed)
            assert await rep.words("words-again", text=Name(typed)) in rep.sees, typed
            await rep.tap(next(each for each in rep.buttons if each.startswith(name[:5])))
            assert await rep.words("line-changed") in rep.sees
            assert await lines(town) == [(20, unit, 0)], typed
            await rep.tap(next(each for each in rep.buttons if "↩" in each))
            assert await lines(town) == [(2, unit, 0)]
        await rep.say(TYPED[locale][0])
        await rep.tap_key("button-another-line")
        assert await lines(town) == [(2, unit, 0)]
        await rep.tap_key("form-save")
        assert await lines(town) == [(2, unit, 0), (20, unit, 0)]


@pytest.mark.parametrize("locale", MADE)
async def test_words_around_it_say_what_it_shall_be_or_how_many_more(
    sqlite_database: str, locale: str
) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        name = KITS[locale]
        rep = await on_card(town, name, 2)
        counts = {**dict.fromkeys(MADE[locale], 20), **dict.fromkeys(MORE[locale], 5)}
        for typed, count in counts.items():
            await rep.say("/start o_1")
            await rep.say(typed)
            await rep.tap(next(each for each in rep.buttons if each.startswith(name[:5])))
            assert [each for each, *_ in await lines(town)] == [count], typed
            await rep.tap(next(each for each in rep.buttons if "↩" in each))
        await rep.say(MORE[locale][0])
        await rep.tap_key("button-another-line")
        await rep.tap_key("form-save")
        assert [count for count, *_ in await lines(town)] == [2, 3]


@pytest.mark.parametrize("locale", ADDED)
async def test_who_asks_for_one_more_is_not_asked(sqlite_database: str, locale: str) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        rep = await on_card(town, KITS[locale], 2)
        await rep.say(ADDED[locale])
        await rep.tap_key("form-save")
        assert [count for count, *_ in await lines(town)] == [2, 20]


async def test_its_price_and_what_is_off_go_with_it_in_one_step(town: Town) -> None:
    rep = await on_card(town, "Seal kit", 2)
    await rep.say("20 seal kits at 3500 -10%")
    await rep.tap("20 × 3,500.00 € −10%")
    assert await lines(town) == [(20, 3_500_00, 10)]
    await rep.tap("Undo")
    assert await lines(town) == [(2, 4_000_00, 0)]


async def test_a_figure_near_the_price_may_be_either(town: Town) -> None:
    rep = await on_card(town, "Seal kit", 2, price=45_00)
    await rep.say("seal kit 40")
    assert [each for each in rep.buttons if each.startswith("Seal kit")] == [
        "Seal kit: 2 → 40",
        "Seal kit: 40.00 €",
    ]
    await rep.tap("Seal kit: 40.00 €")
    assert await lines(town) == [(2, 40_00, 0)]


async def test_of_two_lines_it_is_asked_which(town: Town) -> None:
    rep = await on_card(town, "Seal kit", 2, 5)
    await rep.say("20 seal kits")
    await rep.tap("Seal kit: 5 → 20")
    assert [count for count, *_ in await lines(town)] == [2, 20]


async def test_of_several_that_are_called_so_the_one_on_the_card_is_meant(town: Town) -> None:
    rep = await on_card(town, "Steel flange", 2)
    await town.sells("CF", "Copper flange", 90_00)
    await rep.say("20 flanges")
    await rep.tap("Steel flange: 2 → 20")
    assert [count for count, *_ in await lines(town)] == [20]
    await rep.say("4 flanges")
    await rep.tap("One more line", "Copper flange")
    await rep.tap("Save")
    counted = [(count, price) for count, price, _ in await lines(town)]
    assert counted == [(20, 4_000_00), (4, 90_00)]


async def test_what_is_so_already_is_one_more(town: Town) -> None:
    rep = await on_card(town, "Seal kit", 20)
    await rep.say("20 seal kits")
    await rep.tap("Save")
    assert [count for count, *_ in await lines(town)] == [20, 20]


async def test_a_button_of_an_older_card_changes_nothing(town: Town) -> None:
    rep = await on_card(town, "Seal kit", 2)
    await rep.say("20 seal kits")
    message, forged = rep.message["message_id"], rep.data("Seal kit: 2")
    await rep.say("/start o_1")
    await rep.press(message, forged)
    assert [count for count, *_ in await lines(town)] == [2]
    await rep.say("20 seal kits")
    late = rep.message["message_id"]
    await lost_by(town, REP, 1)
    await rep.press(late, rep.data("Seal kit: 2"))
    assert [count for count, *_ in await lines(town)] == [2]
