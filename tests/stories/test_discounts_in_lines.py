"""A discount in a typed line: kept with its only product, else left over and said."""

from __future__ import annotations

import re

import pytest

from bot.domain.people import Locale
from support.pipeline_kept import kept_opportunities
from support.town import Town, open_town

LINES = {
    "en": ("Acme 2 water pumps with 5% discount", "Acme 2 water pumps at 1000 eur, 5 % off, 60%"),
    "fr": ("Acme 2 P-100 avec 5 % de remise", "Acme 2 P-100 à 1000 €, remise de 5 %, 60 %"),
    "fa": (
        "Acme ۲ عدد P-100 با ۵٪ تخفیف",
        "Acme ۲ عدد P-100 هر کدام ۱۰۰۰ ریال، تخفیف ۵ درصد، ۶۰٪",
    ),
    "th": ("Acme P-100 2 ตัว ส่วนลด 5%", "Acme P-100 2 ตัว ตัวละ 1,000 บาท ส่วนลด 5% 60%"),
}
"""A line that leaves the price to the list, and one that says it and a probability."""


@pytest.mark.parametrize("price", [110_000, 100_000], ids=["listed", "said"])
@pytest.mark.parametrize("locale", LINES)
async def test_a_discount_is_seen_and_kept_with_the_only_product(
    sqlite_database: str, locale: str, price: int
) -> None:
    listed = price == 110_000
    line = LINES[locale][0 if listed else 1]
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        await town.knows("Acme Corp")
        await town.rep.say(line)
        product = town.rep.sees.split("Water pump")[1].splitlines()[0]
        assert re.search("[5۵]\\s?[%٪]", product)
        await town.rep.tap_key("form-done")
        await town.rep.tap_key("form-save")
        (made,) = await kept_opportunities(town)
        assert made["lines"] == [("Water pump", 2000, price, 5)]
        assert made["amount"] == 2 * price * 95 // 100
        assert made["notes"] == [line]
        assert (made["probability"] == 60) is not listed


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("Acme 2 water pumps and 3 ball valves, 5% off", "5% off"),
        ("Acme 2 water pumps at 1000 eur, VAT 20%", "VAT 20%"),
        ("Acme 5000 eur, 5% discount", "5% discount"),
    ],
)
async def test_what_changes_a_price_nobody_can_tell_is_said_to_be_left_over(
    town: Town, line: str, left: str
) -> None:
    await town.knows("Acme Corp")
    await town.rep.say(line)
    assert left in town.rep.sees
    assert "less 5%" not in town.rep.sees
