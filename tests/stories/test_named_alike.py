"""Lines of new customers who share words with known ones, and figures that fit nowhere."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest

from bot.domain.people import Locale
from stories.test_other_names import customer
from support.kept import kept
from support.town import Town, open_town


@dataclass(frozen=True)
class Alike:
    """A line whose customer is not `known`, though words of it are."""

    locale: Locale
    known: str
    line: str


ALIKE = (
    Alike(Locale.FR, "Thermes du Lac d'Argent", "Brasserie du Lac 12 500 € d'ici fin décembre"),
    Alike(Locale.FR, "Thermes du Lac d'Argent", "Boulangerie du Lac 900 €"),
    Alike(Locale.FR, "Bellevue Conseil", "Garage Bellevue 900 € 40 %"),
    Alike(Locale.FR, "Bellevue SARL", "Brasserie Bellevue 900 € 40 %"),
    Alike(Locale.EN, "Baker Street Oak Ltd", "Oak Street Bakery 900 eur 40%"),
    Alike(Locale.EN, "Oak Street Ltd", "Oak Street Hotel 900 eur 40%"),
    Alike(Locale.EN, "Oak Street Ltd", "Oak Street Bakery 900 eur 40%"),
    Alike(Locale.EN, "Northgate Garage", "Northgate Hotel 900 eur 40%"),
    Alike(Locale.FA, "کشتیرانی دریای جنوب", "هتل دریای جنوب ۲ میلیون ریال ۴۰٪"),
    Alike(Locale.FA, "پارسیان", "هتل پارسیان ۲ میلیون ریال ۴۰٪"),
    Alike(Locale.TH, "โรงแรมริมน้ำ", "ร้านอาหารริมน้ำ 9,000 บาท 40%"),
    Alike(Locale.TH, "โรงพยาบาลเมืองเหนือ", "โรงเรียนเมืองเหนือ 9,000 บาท 40%"),
)


@pytest.fixture(params=ALIKE, ids=lambda each: each.line.split(" ")[0])
def alike(request: pytest.FixtureRequest) -> Alike:
    return request.param


@pytest.fixture
async def their_town(sqlite_database: str, alike: Alike) -> AsyncIterator[Town]:
    async with open_town(sqlite_database, locale=alike.locale) as opened:
        yield opened


async def test_another_of_the_same_place_is_asked_for(their_town: Town, alike: Alike) -> None:
    await customer(their_town, alike.known, "Norrin")
    rep = their_town.rep
    await rep.say(alike.line)
    assert await rep.words("ask-customer") in rep.sees
    assert await rep.words("form-save") not in rep.buttons
    assert alike.known in rep.buttons


LINE = "شیمی پارس‌آذین، ۳ دستگاه {}، ۲ میلیارد تومان، تا آخر دی"


@pytest.fixture
async def persian_town(sqlite_database: str) -> AsyncIterator[Town]:
    async with open_town(sqlite_database, locale=Locale.FA) as opened:
        yield opened


@pytest.mark.parametrize("typed", ["۷.۵", "۷٫۵", "۷,۵", "7.5"])
async def test_a_product_is_found_with_any_decimal_sign(persian_town: Town, typed: str) -> None:
    await persian_town.sells("P-75", "پمپ شناور ۷٫۵ کیلووات", 100)
    await customer(persian_town, "شیمی پارس‌آذین")
    rep = persian_town.rep
    await rep.say(LINE.format(f"پمپ شناور {typed} کیلووات"))
    assert "۳ × پمپ شناور ۷٫۵ کیلووات" in rep.sees
    assert "«۲ میلیارد تومان»" in rep.sees  # parted by three it is no whole price
    assert await rep.words("form-save") not in rep.buttons


async def test_figures_of_an_unknown_product_are_named_and_the_worth_asked(
    persian_town: Town,
) -> None:
    await customer(persian_town, "شیمی پارس‌آذین")
    rep = persian_town.rep
    await rep.say(LINE.format("پمپ فلان ۷.۵ کیلووات"))
    assert "«۳ دستگاه پمپ فلان ۷.۵ کیلووات ۲ میلیارد تومان»" in rep.sees
    await rep.tap_key("form-skip")
    assert await rep.words("ask-amount") in rep.sees


async def test_who_was_asked_for_may_be_new_all_the_same(town: Town) -> None:
    await customer(town, "Baker Street Oak Ltd")
    rep = town.rep
    await rep.say("Oak Street Bakery 900 eur 40%")
    await rep.say("Oak Street Bakery")
    await rep.tap(next(each for each in rep.buttons if "Oak Street" in each))
    await rep.tap_key("form-save")
    assert (await town.kept(lambda desk: kept(desk, 1))).customer == "Oak Street Bakery"
