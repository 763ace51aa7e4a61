"""A product nobody sells, told apart from how many of it and for how much."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

import pytest

from bot.reading.lines.wanted import WantedRead, read_wanted
from bot.reading.result import Lang

NOW = datetime(2026, 11, 21, 10)  # noqa: DTZ001 - a wall time


def read(text: str, lang: Lang) -> WantedRead:
    return read_wanted(text, lang=lang, calendar="gregorian", now=NOW, currency="EUR", toman=False)


@pytest.mark.parametrize(
    ("text", "lang", "name", "quantity", "price"),
    [
        ("12 zirconium flanges at 30 eur", "en", "zirconium flanges", 12, 30),
        ("12 x zirconium flange", "en", "zirconium flange", 12, None),
        ("zirconium flange x12", "en", "zirconium flange", 12, None),
        ("12 pcs flange", "en", "flange", 12, None),
        ("12 pcs of flange", "en", "flange", 12, None),
        ("12 de brides", "fr", "brides", 12, None),
        ("12 pièces de bride zirconium", "fr", "bride zirconium", 12, None),
        ("flange DN50 12 pcs at 30", "en", "flange DN50", 12, 30),
        ("12 brides zirconium à 30 €", "fr", "brides zirconium", 12, 30),
        ("bride zirconium 12 pièces à 30€", "fr", "bride zirconium", 12, 30),
        ("۱۲ عدد فلنج زیرکونیوم", "fa", "فلنج زیرکونیوم", 12, None),
        ("۱۲ تا فلنج", "fa", "فلنج", 12, None),
        ("หน้าแปลน 12 ตัว ตัวละ 300", "th", "หน้าแปลน", 12, 300),
    ],
)
def test_how_many_of_what_and_for_how_much(
    text: str, lang: Lang, name: str, quantity: int | None, price: int | None
) -> None:
    found = read(text, lang)
    assert found.name == name
    assert found.quantity == (None if quantity is None else Decimal(quantity))
    assert found.unit_price == (None if price is None else Decimal(price))


@pytest.mark.parametrize("text", ["Zirconium flange", "Valve DN 50", "pump 3kW", "12", "1200 €"])
def test_what_is_not_surely_a_count_belongs_to_the_name(text: str) -> None:
    assert read(text, "en") == WantedRead(text)


def test_a_sum_that_may_be_of_all_is_no_price() -> None:
    found = read("12 zirconium flanges 360 eur", "en")
    assert (found.name, found.quantity, found.unit_price) == (
        "zirconium flanges",
        Decimal(12),
        None,
    )


def test_what_is_off_is_neither_name_nor_count() -> None:
    assert read("Flange −10%", "en") == WantedRead("Flange")
    assert read("2.5 m hose", "en") == WantedRead("hose", Decimal("2.5"))
