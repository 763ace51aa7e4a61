"""What somebody may have meant, of names they spelled otherwise."""

from __future__ import annotations

import pytest

from bot.reading.words.near import near_names

REASONS = {
    1: "Price",
    2: "Competitor",
    3: "Missing feature",
    4: "No decision maker",
    5: "قیمت",
    6: "ราคา",
}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("prise", (1,)),
        ("the price was too high", (1,)),
        ("compettitor", (2,)),
        ("a feature was missing", (3,)),
        ("decisionmaker", (4,)),
        ("قيمت بالا", (5,)),
        ("ราคาา", (6,)),
        ("weather", ()),
        ("", ()),
    ],
)
def test_near(typed: str, meant: tuple[int, ...]) -> None:
    assert near_names(typed, REASONS) == meant
