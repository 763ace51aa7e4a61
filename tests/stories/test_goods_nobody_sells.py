"""How many and for how much each tell that a word is a product, though nobody sells it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.actions.ports import Desk
from bot.domain.facts import Name
from bot.domain.history import StepKind
from bot.domain.people import Locale, Permission
from support.pipeline_kept import kept_opportunities
from support.sales import member_of, permit, sold_to
from support.talker import Talker
from support.tongues import Tongue
from support.town import REP, Town, open_town

LINES = {
    "en": ("Acme 20 gizmos at 350 eur, 60%", "gizmos", "20 gizmos at 350 eur", 350_00),
    "fr": ("Acme 20 bidules à 350 €, 60 %", "bidules", "20 bidules à 350 €", 350_00),
    "fa": (
        "Acme ۲۰ آبپاش هر کدام ۳۵۰ هزار تومان، ۶۰٪",
        "آبپاش",
        "۲۰ آبپاش هر کدام ۳۵۰ هزار تومان",
        3_500_000_00,
    ),
    "th": (
        "Acme พัดลม 20 ตัว ตัวละ 350 บาท 60%",
        "พัดลม",
        "พัดลม 20 ตัว ตัวละ 350 บาท",
        350_00,
    ),
}
"""Twenty of what nobody sells for somebody nobody knows; the product, with its count and price,
and what one costs in minor units.
"""


@pytest.fixture(params=LINES)
async def spoken(request: pytest.FixtureRequest, sqlite_database: str) -> AsyncIterator[Town]:
    async with open_town(sqlite_database, locale=Locale(request.param)) as town:
        await permit(town, REP, Permission.RENAME_LINE)
        yield town


async def create(rep: Talker, name: str = "Acme") -> Talker:
    return await rep.tap_key("form-create", text=Name(name))


async def test_it_stands_on_the_opportunity_with_its_count_and_price(spoken: Town) -> None:
    line, product, _, each = LINES[spoken.core.settings.locale]
    rep = await create(await spoken.rep.say(line))
    assert await rep.words("wish-unknown", text=Name(product)) in rep.sees
    assert await rep.words("goods-as-other") in rep.sees
    await rep.tap_key("button-other-item")
    await rep.tap_key("form-save")
    (made,) = await kept_opportunities(spoken)
    assert made["customer"] == "Acme"
    assert made["lines"] == [(product, 20_000, each, 0)]
    assert (made["amount"], made["probability"]) == (20 * each, 60)
    assert made["notes"] == [line]


async def test_it_is_asked_for_and_what_it_comes_to_is_the_worth(spoken: Town) -> None:
    line, product, goods, each = LINES[spoken.core.settings.locale]
    rep = await create(await spoken.rep.say(line))
    await rep.tap_key("wish-ask", text=Name(product))
    assert await rep.words("wish-sent", name=Name(product)) in rep.sees
    await rep.tap_key("form-save")
    (made,) = await kept_opportunities(spoken)
    assert (made["lines"], made["amount"], made["probability"]) == ([], 20 * each, 60)
    assert made["notes"] == [goods, line]


async def test_of_a_customer_who_is_known_nothing_is_asked_but_the_product(spoken: Town) -> None:
    line, product, _, each = LINES[spoken.core.settings.locale]
    await spoken.knows("Acme")
    rep = await spoken.rep.say(line)
    assert await rep.words("wish-unknown", text=Name(product)) in rep.sees
    await rep.tap_key("button-other-item")
    await rep.tap_key("form-save")
    (made,) = await kept_opportunities(spoken)
    assert (made["customer"], made["lines"]) == ("Acme", [(product, 20_000, each, 0)])


SOLD = {
    "en": ("Acme 20 sprayers at 340 eur", "Small sprayer", "Large sprayer"),
    "fr": ("Acme 20 arroseurs à 340 €", "Petit arroseur", "Grand arroseur"),
    "fa": ("Acme ۲۰ آبپاش هر کدام ۳۴۰ ریال", "آبپاش کوچک", "آبپاش بزرگ"),
    "th": ("Acme พัดลม 20 ตัว ตัวละ 340 บาท", "พัดลมเล็ก", "พัดลมใหญ่"),
}
"""Of what two are sold for 350."""


async def test_which_of_several_is_asked_and_the_price_stays(spoken: Town) -> None:
    line, small, large = SOLD[spoken.core.settings.locale]
    await spoken.sells("S-1", small, 350_00)
    await spoken.sells("S-2", large, 350_00)
    rep = await create(await spoken.rep.say(line))
    await rep.tap(large)
    await rep.tap_key("form-save")
    (made,) = await kept_opportunities(spoken)
    assert (made["customer"], made["amount"]) == ("Acme", 20 * 340_00)
    assert made["lines"] == [(large, 20_000, 340_00, 0)]


async def test_a_name_misspelt_leads_to_the_product_with_its_price(town: Town) -> None:
    await town.knows("Acme")
    rep = await town.rep.say("Acme 20 wtaer pumps at 1000 eur 30%")
    assert "Nothing is called “wtaer pumps”" in rep.sees
    assert "• 20 × wtaer pumps at 1,000.00 € = 20,000.00 €" in rep.sees
    await rep.tap("Water pump", "✅ Save")
    (made,) = await kept_opportunities(town)
    assert made["lines"] == [("Water pump", 20_000, 1000_00, 0)]
    assert (made["amount"], made["probability"]) == (20_000_00, 30)


PARTED = {
    "en": ("blue sky gear box 20 pcs at 350 eur each", "blue sky", "gear box"),
    "fr": ("ciel bleu boite noire 20 pièces à 350 € pièce", "ciel bleu", "boite noire"),
    "fa": ("آسمان آبی جعبه سیاه ۲۰ عدد هر کدام ۳۵۰ ریال", "آسمان آبی", "جعبه سیاه"),
    "th": ("ฟ้าคราม สยาม กล่อง ดำ 20 ตัว ตัวละ 350 บาท", "ฟ้าคราม สยาม", "กล่อง ดำ"),
}
"""Where the customer's name ends nobody can tell but who typed it."""


async def test_where_nothing_parts_customer_and_product_it_is_asked(spoken: Town) -> None:
    line, customer, product = PARTED[spoken.core.settings.locale]
    rep = await spoken.rep.say(line)
    first, *others = [each for each in rep.buttons if "➕" in each]
    assert len(others) >= 2
    assert customer not in first or len(first) > len(customer)
    await create(rep, customer)
    await rep.tap_key("button-other-item")
    await rep.tap_key("form-save")
    (made,) = await kept_opportunities(spoken)
    assert (made["customer"], made["amount"]) == (customer, 20 * 350_00)
    assert made["lines"] == [(product, 20_000, 350_00, 0)]


LONG = "Hydraulic Power Systems International gizmo 20 pcs at 340 eur"


async def test_names_too_long_for_a_button_are_told_apart_by_their_ends(town: Town) -> None:
    rep = await town.rep.say(LONG)
    new = [each for each in rep.buttons if each.startswith("➕")]
    assert "➕ Create “Hydraulic…ional”" in new
    assert len(set(new)) == len(new) == 5


async def test_coming_back_to_the_customer_keeps_the_names_and_the_products(town: Town) -> None:
    await town.sells("S-1", "Small gizmo", 350_00)
    await town.sells("S-2", "Large gizmo", 350_00)
    rep = await town.rep.say(LONG)
    new = [each for each in rep.buttons if each.startswith("➕")]
    await rep.tap("➕ Create “Hydraulic…ional”")
    await rep.tap("Large gizmo")
    while "Who is the customer?" not in rep.sees:
        await rep.tap("Back")
    assert "• 20 × Large gizmo at 340.00 € = 6,800.00 €" in rep.sees
    assert [each for each in rep.buttons if each.startswith("➕")] == new
    await rep.tap("➕ Create “Hydraulic Power”")
    await rep.tap("✅ Save")
    (made,) = await kept_opportunities(town)
    assert (made["customer"], made["amount"]) == ("Hydraulic Power", 6_800_00)
    assert made["lines"] == [("Large gizmo", 20_000, 340_00, 0)]


async def test_a_price_in_doubt_is_asked_for_again_before_it_is_saved(town: Town) -> None:
    await town.sells("S-1", "Small gizmo", 2_000_00)
    await town.sells("S-2", "Large gizmo", 2_000_00)
    rep = await create(await town.rep.say("Acme 20 gizmo at 340 eur"))
    await rep.tap("Large gizmo")
    assert "• 20 × Large gizmo – price still open" in rep.sees
    assert "✅ Save" not in rep.buttons
    while "Who is the customer?" not in rep.sees:
        await rep.tap("Back")
    await rep.tap("Keep")
    assert "340.00 € is far from the list price, 2,000.00 €" in rep.sees
    await rep.tap("340.00 €")
    await rep.tap("✅ Save")
    (made,) = await kept_opportunities(town)
    assert made["lines"] == [("Large gizmo", 20_000, 340_00, 0)]


async def test_nothing_is_lost_where_all_of_it_is_the_customers_name(town: Town) -> None:
    rep = await town.rep.say("Blue Sky gizmos 20 pcs at 350 eur each, 40%")
    await create(rep, "Blue Sky gizmos")
    await rep.tap("Skip", "✅ Save")
    (made,) = await kept_opportunities(town)
    assert (made["customer"], made["amount"], made["lines"]) == ("Blue Sky gizmos", 7_000_00, [])
    assert made["notes"][0] == "gizmos 20 pcs at 350 eur each"


async def test_a_discount_is_off_the_worth_and_off_the_line(town: Town) -> None:
    await permit(town, REP, Permission.RENAME_LINE)
    rep = await create(await town.rep.say("Acme 20 gizmos at 350 eur -5%, 60%"))
    assert "Amount: 6,650.00 €" in rep.sees
    await rep.tap("Other item")
    assert "• 20 × gizmos at 350.00 € less 5% = 6,650.00 €" in rep.sees
    await rep.tap("✅ Save")
    (made,) = await kept_opportunities(town)
    assert (made["amount"], made["lines"]) == (6_650_00, [("gizmos", 20_000, 350_00, 5)])


async def test_who_may_pick_no_products_keeps_the_worth_and_the_words(town: Town) -> None:
    def forbid(desk: Desk) -> None:
        desk.step(None, StepKind.SETTINGS)
        member_of(desk, REP).permissions = frozenset()

    await town.core.work.write(forbid)
    rep = await create(await town.rep.say("Acme 20 gizmos at 350 eur"))
    await rep.tap("✅ Save")
    (made,) = await kept_opportunities(town)
    assert (made["amount"], made["lines"]) == (7_000_00, [])
    assert made["notes"][0] == "20 gizmos at 350 eur"


ON_CARD = {
    "en": ("20 gizmos at 350 eur", "gizmos"),
    "fr": ("20 bidules à 350 €", "bidules"),
    "fa": ("۲۰ آبپاش هر کدام ۳۵۰ ریال", "آبپاش"),
    "th": ("พัดลม 20 ตัว ตัวละ 350 บาท", "พัดลม"),
}


async def test_on_a_card_it_is_a_line_of_that_card(spoken: Town) -> None:
    words, product = ON_CARD[spoken.core.settings.locale]
    await sold_to(spoken, "Acme")
    rep = await spoken.rep.say("/start o_1")
    await rep.say(words)
    assert await rep.words("wish-unknown", text=Name(product)) in rep.sees
    await rep.tap_key("button-other-item")
    await rep.tap_key("form-save")
    (made,) = await kept_opportunities(spoken)
    assert (made["customer"], made["amount"]) == ("Acme", 20 * 350_00)
    assert made["lines"] == [(product, 20_000, 350_00, 0)]


# The help's own line ---------------------------------------------------------------------

HOUSE = {
    "en": ("Halden Hotels", "Ball valve DN 50", 85_00),
    "fr": ("Laiterie du Val", "Pompe centrifuge 4 kW", 1_250_00),
    "fa": ("هتل ساحل‌مهر", "شیر توپی ۵۰", 40_000_000_00),
    "th": ("โรงแรมทะเลหมอก", "บอลวาล์ว DN 50", 3_200_00),
}


def example(rep: Talker) -> str:
    """What the help shows to be typed, as a phone copies it."""
    shown = str(rep.message["text"])
    entity = next(each for each in rep.message["entities"] if each["type"] == "code")
    raw = shown.encode("utf-16-le")
    start, end = (2 * each for each in (entity["offset"], entity["offset"] + entity["length"]))
    return raw[start:end].decode("utf-16-le")


async def test_the_line_of_the_help_is_of_this_house_and_asks_nothing(
    sqlite_database: str, tongue: Tongue
) -> None:
    customer, product, price = HOUSE[tongue.locale.value]
    async with open_town(sqlite_database, locale=tongue.locale) as town:
        await town.knows(customer)
        await town.sells("H-1", product, price, whole=True)
        rep = await town.rep.say("/help")
        await rep.say(example(rep))
        await rep.tap_key("form-save")
        (made,) = await kept_opportunities(town)
        listed = {product: price, "Water pump": 1_100_00}
        ((name, quantity, each, discount),) = made["lines"]
        assert (quantity, each, discount) == (20_000, listed[name], 0)
        assert (made["customer"], made["amount"]) == (customer, 20 * each)
        assert (made["probability"], len(made["notes"])) == (60, 1)


NOBODYS = {"en": 2_500_00, "fr": 2_500_00, "fa": 25_000_000_00, "th": 2_500_00}
"""What the help says a pump costs where nothing is sold."""


async def test_the_line_of_the_help_goes_well_in_a_house_without_a_customer(
    their_town: Town, tongue: Tongue
) -> None:
    await permit(their_town, REP, Permission.RENAME_LINE)

    def sell_nothing(desk: Desk) -> None:
        desk.step(None, StepKind.SET_UP)
        for each in desk.store.catalogue.products("", page=0, size=50)[0]:
            each.active = False

    await their_town.core.work.write(sell_nothing)
    rep = await their_town.rep.say("/help")
    await rep.say(example(rep))
    await rep.tap(next(each for each in rep.buttons if "➕" in each))
    await rep.tap_key("button-other-item")
    await rep.tap_key("form-save")
    (made,) = await kept_opportunities(their_town)
    ((name, quantity, price, _),) = made["lines"]
    each = NOBODYS[tongue.locale.value]
    assert name in ("pumps", "pompes", "پمپ", "ปั๊ม")
    assert made["customer"] in ("Acme", "آکمه")
    assert (quantity, price, made["amount"]) == (20_000, each, 20 * each)
    assert made["probability"] == 60


async def test_what_is_priced_in_another_currency_keeps_it(sqlite_database: str) -> None:
    async with open_town(sqlite_database, locale=Locale.TH) as town:
        await permit(town, REP, Permission.RENAME_LINE)
        rep = await create(await town.rep.say("Acme พัดลม 20 ตัว ตัวละ 350 ยูโร 60%"))
        assert "20 × พัดลม หน่วยละ 350.00 ยูโร = 7,000.00 ยูโร" in rep.sees
        await rep.tap_key("button-other-item")
        await rep.tap_key("form-done")
        await rep.say("38.5")
        await rep.tap_key("form-save")
        (made,) = await kept_opportunities(town)
        assert made["lines"] == [("พัดลม", 20_000, 350_00, 0)]
        assert made["amount"] == 7_000_00
        assert "7,000.00 ยูโร" in rep.sees


async def test_an_hour_is_no_price(town: Town) -> None:
    rep = await town.rep.say("meeting 3 people at 10")
    assert "Amount" not in rep.sees
    assert "30.00 €" not in rep.sees
    assert not [each for each in rep.buttons if "people" in each]


@pytest.mark.parametrize(
    ("locale", "line", "called"),
    [
        ("en", "Acme 20 pcs gizmos at 350 eur", "gizmos"),
        ("en", "Acme 12 x gizmos at 80 eur", "gizmos"),
        ("fr", "Acme 20 pièces brides à 350 €", "brides"),
        ("fa", "Acme ۲۰ عدد آبپاش هر کدام ۳۵۰ هزار تومان", "آبپاش"),
        ("fa", "Acme ۲۰ تا آبپاش هر کدام ۳۵۰ هزار تومان", "آبپاش"),
    ],
)
async def test_the_word_that_counts_is_no_part_of_the_name(
    sqlite_database: str, locale: str, line: str, called: str
) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        await town.knows("Acme")
        await town.rep.say(line)
        assert any(called in each and f"د{called}" not in each for each in town.rep.sees.split())
        said = town.rep.sees.translate(dict.fromkeys((0x2068, 0x2069)))
        assert (
            called
            in said.replace("«", " ").replace("»", " ").replace("“", " ").replace("”", " ").split()
        )
