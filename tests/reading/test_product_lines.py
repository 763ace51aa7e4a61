"""A new product in one line: its name, its price, its group."""

from __future__ import annotations

import pytest

from bot.domain.money import Money
from bot.reading.lines.product_line import ProductLine, read_product_line
from bot.reading.result import Lang

GROUPS = {"Pompes": 1, "Pompes de puits": 2, "Pumps": 3, "پمپ": 4, "ปั๊ม": 5}


def read(
    text: str, lang: Lang, currency: str = "EUR", *, toman: bool = False
) -> ProductLine | None:
    return read_product_line(text, lang=lang, currency=currency, toman=toman, groups=GROUPS)


@pytest.mark.parametrize(
    ("lang", "text", "name", "price", "group"),
    [
        ("fr", "Pompe X 1200 € groupe Pompes", "Pompe X", 1200, 1),
        ("fr", "Pompe X, 1 200,50 €, famille Pompes de puits", "Pompe X", 1200.5, 2),
        ("fr", "groupe pompes Pompe X200 à 90 €", "Pompe X200", 90, 1),
        ("fr", "Tube inox 42 à 35", "Tube inox 42", 35, None),
        ("en", "Pump X 1,200 eur group pumps", "Pump X", 1200, 3),
        ("en", "Pump 3000 at 450", "Pump 3000", 450, None),
        ("en", "Pump 3000 group Pumps", "Pump 3000", None, 3),
    ],
)
def test_what_a_line_says(
    lang: Lang, text: str, name: str, price: float | None, group: int | None
) -> None:
    worth = None if price is None else Money.of(price, "EUR")
    assert read(text, lang) == ProductLine(name, worth, group)


def test_in_persian_and_in_thai() -> None:
    assert read("پمپ ایکس ۲ میلیون تومان گروه پمپ", "fa", "IRR", toman=True) == ProductLine(
        "پمپ ایکس", Money.of(20_000_000, "IRR"), 4
    )
    assert read("ปั๊ม X 1,200 บาท กลุ่ม ปั๊ม", "th", "THB") == ProductLine(
        "ปั๊ม X", Money.of(1200, "THB"), 5
    )


@pytest.mark.parametrize("text", ["Pump X", "Pump 3000", "3000", "450 €", "group Pumps"])
def test_a_name_alone_is_a_name(text: str) -> None:
    assert read(text, "en") is None


def test_a_group_there_is_not_is_said_to_be_unknown() -> None:
    found = read("Pump X 450 € group Rockets", "en")
    assert found == ProductLine("Pump X", Money.of(450, "EUR"), None, group_unknown=True)
