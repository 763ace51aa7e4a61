"""A product that may be one of several, how many of it, and a price far from the list's."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bot.actions.ports import Desk
from bot.domain.facts import Name
from bot.domain.history import StepKind
from bot.domain.opportunities import Opportunity
from bot.domain.people import Locale, Permission
from support.sales import member_of, permit, sold_to
from support.talker import Talker
from support.town import REP, Town, open_town

NAMES = {
    "en": ("Rotary pump small", "Rotary pump large", "Gasket"),
    "fr": ("Pompe rotative petite", "Pompe rotative grande", "Bride"),
    "fa": ("پمپ دوار کوچک", "پمپ دوار بزرگ", "فلنج"),
    "th": ("ปั๊มโรตารี่เล็ก", "ปั๊มโรตารี่ใหญ่", "ปะเก็น"),
}
"""Two that begin alike, and another one."""

SEVERAL = {
    "en": ("2 x rotary pump", "3 rotary pumps at 120"),
    "fr": ("2 x pompe rotative", "3 pompes rotatives à 120 €"),
    "fa": ("۲ پمپ دوار", "۳ پمپ دوار هر عدد ۱۲۰ ریال"),
    "th": ("2 ปั๊มโรตารี่", "ปั๊มโรตารี่ 3 ตัว ตัวละ 120"),
}

Line = tuple[str, Decimal, int, int]


async def with_goods(town: Town, locale: str) -> Talker:
    """Each costs 100, and the rep may name prices."""
    for at, name in enumerate(NAMES[locale]):
        await town.sells(f"Z-{at}", name, 100_00)
    await permit(town, REP, Permission.CHANGE_PRICE, Permission.RENAME_LINE)
    await town.knows("Acme Corp", "Borealis Ltd")
    return await town.rep.say("/start")


async def lines_of(town: Town, opportunity: int = 1) -> list[Line]:
    """Each by its name, how many, its price in whole units and what is off."""

    def ask(desk: Desk) -> list[Line]:
        found = desk.store.get(Opportunity, opportunity)
        assert found is not None
        return [
            (each.name, Decimal(each.quantity) / 1000, each.unit_price // 100, int(each.discount))
            for each in found.lines
        ]

    return await town.kept(ask)


@pytest.mark.parametrize("locale", SEVERAL)
async def test_of_a_line_it_is_asked_which_and_how_many_is_kept(
    sqlite_database: str, locale: str
) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        rep = await with_goods(town, locale)
        small, large, other = NAMES[locale]
        for place, line in enumerate(SEVERAL[locale], start=1):
            await rep.say(f"{('Acme Corp', 'Borealis Ltd')[place - 1]} {line}")
            shown = " ".join(rep.buttons)
            assert small in shown, line
            assert large in shown
            assert other not in shown
            await rep.tap(next(each for each in rep.buttons if large in each))
            await rep.tap_key("form-done")
            await rep.tap_key("form-save")
            ((name, quantity, price, _),) = await lines_of(town, place)
            assert (name, quantity) == (large, 1 + place)
            assert price == (100 if place == 1 else 120)
            await rep.say("/start")


@pytest.mark.parametrize("locale", SEVERAL)
async def test_where_nobody_is_named_the_customer_is_asked_first(
    sqlite_database: str, locale: str
) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        rep = await with_goods(town, locale)
        await rep.say(SEVERAL[locale][0])
        assert await rep.words("ask-customer") in rep.sees
        await rep.tap("Acme Corp")
        await rep.tap(next(each for each in rep.buttons if NAMES[locale][0] in each))
        await rep.tap_key("form-save")
        assert [each[:2] for each in await lines_of(town)] == [(NAMES[locale][0], 2)]


@pytest.mark.parametrize("locale", SEVERAL)
async def test_where_products_are_asked_for_the_count_and_the_price_are_heard(
    sqlite_database: str, locale: str
) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        rep = await with_goods(town, locale)
        small, large, _ = NAMES[locale]
        await rep.say("/new")
        await rep.tap("Acme Corp")
        await rep.skip_to("ask-items")
        await rep.say(SEVERAL[locale][1])
        await rep.tap(next(each for each in rep.buttons if small in each))
        await rep.say(SEVERAL[locale][0])
        await rep.tap(next(each for each in rep.buttons if large in each))
        await rep.say("xyzzy")
        await rep.tap_key("form-done")
        await rep.tap_key("form-save")
        assert await lines_of(town) == [(small, 3, 120, 0), (large, 2, 100, 0)]


@pytest.mark.parametrize("locale", SEVERAL)
async def test_the_same_is_heard_on_a_card(sqlite_database: str, locale: str) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        rep = await with_goods(town, locale)
        small, large, _ = NAMES[locale]
        await sold_to(town, "Acme Corp")
        await rep.say("/start o_1")
        await rep.tap_key("button-product")
        await rep.say(SEVERAL[locale][1])
        await rep.tap(next(each for each in rep.buttons if small in each))
        await rep.tap_key("form-save")
        await rep.say(SEVERAL[locale][0])
        # The small one is there already: its count may be meant, or another line.
        await rep.tap_key("button-another-line")
        await rep.tap(next(each for each in rep.buttons if large in each))
        await rep.tap_key("form-save")
        assert await lines_of(town) == [(small, 3, 120, 0), (large, 2, 100, 0)]


async def test_a_word_nobody_knows_leaves_the_way_to_end(town: Town) -> None:
    rep = await with_goods(town, "en")
    await rep.say("/new")
    await rep.tap("Acme Corp")
    await rep.skip_to("ask-items")
    await rep.say("xyzzy")
    assert await rep.words("form-done") not in rep.buttons
    await rep.say("gasket")
    await rep.tap(next(each for each in rep.buttons if "Gasket" in each))
    await rep.say("2")
    await rep.say("5 xyzzy")
    assert await rep.words("form-done") in rep.buttons
    assert "xyzzy" in " ".join(rep.buttons)
    assert "5 xyzzy" not in " ".join(rep.buttons)
    await rep.tap_key("form-done")
    assert await rep.words("ask-probability") in rep.sees


async def test_a_number_in_a_name_counts_nothing(town: Town) -> None:
    rep = await with_goods(town, "en")
    await town.sells("S-20", "Seal 20", 5_00)
    await town.sells("S-30", "Seal 30", 6_00)
    await rep.say("/new")
    await rep.tap("Acme Corp")
    await rep.skip_to("ask-items")
    await rep.say("seal 2")
    assert "Seal 30" not in " ".join(rep.buttons)
    await rep.tap(next(each for each in rep.buttons if "Seal 20" in each))
    assert await rep.words("ask-quantity") in rep.sees


FAR = {
    "en": "2 gaskets at 950",
    "fr": "2 brides à 950 €",
    "fa": "۲ فلنج هر عدد ۹۵۰ ریال",
    "th": "ปะเก็น 2 ชิ้น ชิ้นละ 950",
}


@pytest.mark.parametrize("locale", FAR)
async def test_a_price_far_from_the_lists_is_said_and_asked(
    sqlite_database: str, locale: str
) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        rep = await with_goods(town, locale)
        name = NAMES[locale][2]
        await rep.say(f"Acme Corp {FAR[locale]}")
        said, listed = rep.buttons[:2]
        if locale == "fa":
            listed, said = said, listed
        assert said in rep.sees
        assert listed in rep.sees
        await rep.tap(said)
        await rep.tap_key("form-done")
        assert await rep.words("form-new-opportunity") in rep.sees
        await rep.tap_key("form-save")
        assert await lines_of(town) == [(name, 2, 950, 0)]
        await rep.say(FAR[locale])
        assert said in rep.sees
        assert said in rep.buttons
        await rep.tap(listed)
        await rep.tap_key("form-save")
        assert (await lines_of(town))[1] == (name, 2, 100, 0)


async def test_who_may_change_no_price_is_not_asked_for_theirs(town: Town) -> None:
    rep = await with_goods(town, "en")

    def forbid(desk: Desk) -> None:
        desk.step(None, StepKind.SETTINGS)
        member_of(desk, REP).permissions -= {Permission.CHANGE_PRICE}

    await town.core.work.write(forbid)
    await rep.say("Acme Corp 2 gaskets at 950")
    assert "950" not in " ".join(rep.buttons)
    assert "2 × Gasket at 100.00 €" in rep.sees


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        (Locale.EN, "Acme Corp 2 gaskets -10%"),
        (Locale.FR, "Acme Corp 2 brides -10 %"),
        (Locale.FA, "Acme Corp ۲ فلنج -۱۰٪"),
        (Locale.TH, "Acme Corp ปะเก็น 2 ชิ้น -10%"),
    ],
)
async def test_a_minus_before_a_share_takes_it_off(
    sqlite_database: str, locale: Locale, line: str
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        rep = await with_goods(town, locale.value)
        await rep.say(line)
        if await rep.words("form-save") not in rep.buttons:
            await rep.tap_key("form-done")
        await rep.tap_key("form-save")
        assert [each[3] for each in await lines_of(town)] == [10]
        opportunity = await town.kept(lambda desk: desk.store.get(Opportunity, 1))
        assert opportunity is not None
        assert opportunity.probability == 10


async def test_the_note_of_a_line_is_seen_before_it_is_saved(town: Town) -> None:
    rep = await with_goods(town, "en")
    await rep.say("Acme Corp 5000 eur 60% see Paul first")
    review = rep.sees.split("New opportunity")[-1]
    assert "Note: see Paul first" in review


async def test_what_is_in_doubt_is_called_by_its_name(town: Town) -> None:
    rep = await with_goods(town, "en")
    await rep.say("Acme Corp 2 gaskets at 950")
    assert await rep.words("form-unsure", label=Name("Gasket")) in rep.sees


UNSURE = {
    "en": ("Acme Corp 3 rotary pumps 450k", "450k"),
    "fr": ("Acme Corp 3 pompes rotatives 450k", "450k"),
    "fa": ("Acme Corp ۳ پمپ دوار ۴۵۰ میلیون", "۴۵۰ میلیون"),
    "th": ("Acme Corp ปั๊มโรตารี่ 3 ตัว 450k", "450k"),
}


@pytest.mark.parametrize("locale", UNSURE)
async def test_a_figure_for_each_or_for_all_asks_the_price_and_stays(
    sqlite_database: str, locale: str
) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        rep = await with_goods(town, locale)
        line, figure = UNSURE[locale]
        await rep.say(line)
        assert figure in rep.sees
        await rep.tap(next(each for each in rep.buttons if NAMES[locale][1] in each))
        assert await rep.words("ask-unit-price") in rep.sees
        await rep.say("150")
        await rep.tap_key("form-done")
        assert figure in rep.sees
        await rep.tap_key("form-save")
        each = 1500 if locale == "fa" else 150  # rials are kept of tomans
        assert [line[1:3] for line in await lines_of(town)] == [(3, each)]
        assert figure in rep.sees
