"""One unit for a chart: its name, and figures short enough for nine columns."""

from __future__ import annotations

import pytest

from bot.domain.people import Locale
from bot.reports.scales import Scale
from reports.figures import telling


@pytest.mark.parametrize(
    ("largest", "unit", "printed"),
    [
        (0, "€", "0"),
        (9_999, "€", "9,999"),
        (10_000, "thousand €", "10.0"),
        (12_345, "thousand €", "12.3"),
        (1_234_000, "million €", "1.23"),
        (999_999, "million €", "1.00"),
        (999_000, "thousand €", "999"),
        (123_456_789, "million €", "123"),
        (10**12, "billion €", "1,000"),
    ],
)
def test_the_largest_has_three_figures(largest: int, unit: str, printed: str) -> None:
    scale = Scale.of([largest * 100, 0], telling())
    assert (scale.unit.replace("\u00a0", " "), scale.figure(largest * 100)) == (unit, printed)
    assert scale.figure(0) == "0"


def test_all_figures_have_the_decimals_of_the_largest() -> None:
    scale = Scale.of([1_234_000_00, 5_000_00], telling())
    assert scale.figure(5_000_00) == "0.01"
    assert scale.figure(500_000_00) == "0.50"


def test_toman_are_tens_of_rials() -> None:
    rials = [12_500_000 * 100]
    toman = Scale.of(rials, telling(Locale.FA, currency="IRR"))
    assert (toman.unit.replace("\u00a0", " "), toman.figure(rials[0])) == ("میلیون تومان", "۱٫۲۵")
    plain = Scale.of(rials, telling(Locale.FA, currency="IRR", toman=False))
    assert (plain.unit.replace("\u00a0", " "), plain.figure(rials[0])) == ("میلیون ریال", "۱۲٫۵")


def test_who_is_told_no_amounts_sees_dots() -> None:
    assert Scale.of([100], telling(amounts=False)).figure(100) == "•••"
