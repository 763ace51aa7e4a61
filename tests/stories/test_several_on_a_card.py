"""Several products typed on a card: each is a line of it, changed or new."""

from __future__ import annotations

import pytest

from bot.actions.ports import Desk
from bot.actions.set_up.company import change_setting
from bot.domain.people import Locale, Permission
from support.pipeline_kept import kept_opportunities
from support.sales import member_of, permit, sold_to
from support.talker import Talker
from support.town import ADMIN, REP, Town, open_town

KITS = {"en": "Seal kit", "fr": "Kit de joints", "fa": "کیت آب‌بندی", "th": "ชุดซีล"}
DOORS = {"en": "Sluice door", "fr": "Porte d’écluse", "fa": "دریچه سد", "th": "ประตูน้ำ"}
BOTH = {
    "en": ("4 seal kits and 2 sluice doors", "seal kit 4, sluice door 2"),
    "fr": ("4 kits de joints et 2 portes d'écluse", "kit de joints 4, porte d'écluse 2"),
    "fa": ("۴ تا کیت آب‌بندی و ۲ دریچه سد", "کیت آب‌بندی ۴ تا، دریچه سد ۲ تا"),
    "th": ("ชุดซีล 4 ชุด และประตูน้ำ 2 ชุด", "ชุดซีล 4 ชุด, ประตูน้ำ 2 ตัว"),
}
"""Each speaks of four kits and two doors."""
LESS = {
    "en": ("20 seal kits at 3500 less 10%", "20 seal kits at 3500 -10%"),
    "fr": ("20 kits de joints à 3500 moins 10 %", "20 kits de joints à 3500 € -10 %"),
    "fa": ("۲۰ تا کیت آب‌بندی هر کدام ۳۵۰۰ تومان منهای ۱۰٪",),
    "th": ("ชุดซีล 20 ชุดละ 3500 หัก 10%", "ชุดซีล 20 ชุดละ 3500 ลด 10%"),
}
CHANGED = {
    "en": ("change seal kits to 20", "seal kit to 20"),
    "fr": ("passer les kits de joints à 20", "changer kit de joints à 20"),
    "fa": ("کیت آب‌بندی را به ۲۰ تغییر بده", "کیت آب‌بندی را بکن ۲۰"),
    "th": ("เปลี่ยนชุดซีลเป็น 20", "แก้ชุดซีลเป็น 20"),
}
"""Each says how many there shall be."""
NOW = {
    "en": "seal kits now 3600 each",
    "fr": "kits de joints maintenant à 3600 pièce",
    "fa": "کیت آب‌بندی حالا هر کدام ۳۶۰۰ تومان",
    "th": "ชุดซีลตอนนี้ชุดละ 3600",
}


def unit(locale: str) -> int:
    """4,000 of what people say there, in minor units."""
    return 4000_00 * (10 if locale == "fa" else 1)


async def on_kits(town: Town, locale: str = "en", *, count: int = 0) -> Talker:
    """Acme's card, with so many kits on it; kits and doors are sold."""
    await permit(town, REP, Permission.CHANGE_PRICE)
    await sold_to(town, "Acme")
    await town.sells("SK", KITS[locale], unit(locale))
    await town.sells("SD", DOORS[locale], unit(locale))
    rep = await town.rep.say("/start o_1")
    if count:
        await rep.say(f"SK {count} pcs" if locale == "en" else f"SK x {count}")
        await rep.tap_key("form-save")
    return await rep.say("/start o_1")


async def lines(town: Town) -> list[tuple[str, int, int, int]]:
    """Of each line its product, how many, its price in minor units and what is off."""
    (kept,) = await kept_opportunities(town)
    return [(name, count // 1000, price, int(off)) for name, count, price, off in kept["lines"]]


@pytest.mark.parametrize("locale", BOTH)
async def test_both_are_lines_of_the_card(sqlite_database: str, locale: str) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        rep, price = await on_kits(town, locale), unit(locale)
        for typed in BOTH[locale]:
            await rep.say("/start o_1")
            await rep.say(typed)
            assert await rep.words("form-add-lines") in rep.sees, typed
            await rep.tap_key("form-save")
            assert await lines(town) == [
                (KITS[locale], 4, price, 0),
                (DOORS[locale], 2, price, 0),
            ], typed
            await rep.tap(next(each for each in rep.buttons if "↩" in each))
            assert await lines(town) == []


@pytest.mark.parametrize("locale", BOTH)
async def test_what_is_there_changes_and_the_other_is_added(
    sqlite_database: str, locale: str
) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        rep, price = await on_kits(town, locale, count=2), unit(locale)
        typed = BOTH[locale][0]
        await rep.say(typed)
        assert await rep.words("words-several", text=typed) in rep.sees
        await rep.tap_key("button-change-several")
        assert await lines(town) == [(KITS[locale], 4, price, 0), (DOORS[locale], 2, price, 0)]
        await rep.tap(next(each for each in rep.buttons if "↩" in each))
        assert await lines(town) == [(KITS[locale], 2, price, 0)]
        await rep.say(typed)
        await rep.tap_key("button-all-new-lines")
        await rep.tap_key("form-save")
        assert [count for _, count, *_ in await lines(town)] == [2, 4, 2]


@pytest.mark.parametrize("locale", LESS)
async def test_the_share_behind_less_is_the_discount(sqlite_database: str, locale: str) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        rep, price = await on_kits(town, locale, count=2), unit(locale) // 8 * 7
        for typed in LESS[locale]:
            await rep.say("/start o_1")
            await rep.say(typed)
            await rep.tap(next(each for each in rep.buttons if "20" in each or "۲۰" in each))
            assert await lines(town) == [(KITS[locale], 20, price, 10)], typed
            await rep.tap(next(each for each in rep.buttons if "↩" in each))


@pytest.mark.parametrize("locale", CHANGED)
async def test_a_figure_behind_to_counts(sqlite_database: str, locale: str) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        rep, price = await on_kits(town, locale, count=2), unit(locale)
        for typed in CHANGED[locale]:
            await rep.say("/start o_1")
            await rep.say(typed)
            await rep.tap(next(each for each in rep.buttons if each.startswith(KITS[locale][:5])))
            assert await lines(town) == [(KITS[locale], 20, price, 0)], typed
            await rep.tap(next(each for each in rep.buttons if "↩" in each))
        await rep.say(NOW[locale])
        assert await lines(town) == [(KITS[locale], 2, price // 10 * 9, 0)]


async def test_those_that_may_be_several_are_chosen_one_after_the_other(town: Town) -> None:
    rep = await on_kits(town)
    for code, name in (("F1", "Steel flange"), ("F2", "Copper flange"), ("B1", "Flat belt")):
        await town.sells(code, name, 90_00)
    await town.sells("B2", "Round belt", 80_00)
    await rep.say("/start o_1")
    await rep.say("4 flanges, 5 seal kits and 2 belts")
    assert "4 flanges" in rep.sees
    await rep.tap("Copper flange")
    assert "2 belts" in rep.sees
    await rep.tap("Flat belt", "Done", "Save")
    assert [(name, count) for name, count, *_ in await lines(town)] == [
        ("Seal kit", 5),
        ("Copper flange", 4),
        ("Flat belt", 2),
    ]


async def test_a_product_nobody_sells_is_asked_for_and_the_other_stays(town: Town) -> None:
    rep = await on_kits(town)
    await rep.say("3 boxes of gloves and 2 sluice doors")
    await rep.tap("🙋")
    assert "gloves" in rep.sees
    await rep.tap("Done", "Save")
    assert [(name, count) for name, count, *_ in await lines(town)] == [("Sluice door", 2)]
    assert "gloves" in (await town.person(ADMIN).say("/inbox")).sees


async def test_one_price_for_several_is_asked_of_those_before_it(town: Town) -> None:
    rep = await on_kits(town)
    await rep.say("4 seal kits, 2 sluice doors at 3900")
    await rep.tap("Done", "4,000.00", "Done", "Save")
    assert [(count, price) for _, count, price, _ in await lines(town)] == [
        (4, 4000_00),
        (2, 3900_00),
    ]


async def test_somebody_elses_are_another_opportunity(town: Town) -> None:
    rep = await on_kits(town)
    await town.knows("Delta")
    await rep.say("Delta 4 seal kits and 2 sluice doors")
    await rep.tap("Save")
    assert [each["customer"] for each in await kept_opportunities(town)] == ["Acme", "Delta"]


async def test_a_discount_over_the_limit_waits_for_the_manager(town: Town) -> None:
    def limit(desk: Desk) -> None:
        change_setting(member_of(desk, ADMIN), desk, "discount_limit", 10)

    await town.core.work.write(limit)
    rep = await on_kits(town, count=2)
    await rep.say("4 seal kits less 40% and 2 sluice doors")
    await rep.tap("✅ Change so")
    assert "waits" in rep.sees
    assert await lines(town) == [("Seal kit", 4, 4000_00, 0), ("Sluice door", 2, 4000_00, 0)]


async def test_more_of_one_and_an_older_card(town: Town) -> None:
    rep = await on_kits(town, count=2)
    await rep.say("3 more seal kits, 2 sluice doors")
    late, forged = rep.message["message_id"], rep.data("✅ Change so")
    await rep.tap("✅ Change so")
    assert [count for _, count, *_ in await lines(town)] == [5, 2]
    await rep.press(late, forged)
    assert [count for _, count, *_ in await lines(town)] == [5, 2]
