"""One unit for a chart: its name, and figures short enough for nine columns."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

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


def test_steps_lead_from_one_sum_to_the_other_as_they_are_printed() -> None:
    """84.6 + 37.6 + 33.3 − 5.7 − 12.6 − 14.6 = 122.6: each by itself they would make 122."""
    millions = [37_600, 33_300, -5_700, -12_600, -14_600]
    first, last = 84_600, 122_600
    assert first + sum(millions) == last
    cents = [each * 1_000 * 100 for each in (first, *millions, last)]
    scale = Scale(telling(), 6, 0)
    assert [scale.figure(each) for each in (cents[0], cents[-1])] == ["85", "123"]
    printed = scale.steps(cents[0], cents[1:-1], cents[-1])
    assert printed == ["38", "33", "−6", "−12", "−15"]
    assert 85 + 38 + 33 - 6 - 12 - 15 == 123


@given(
    st.lists(st.integers(-(10**9), 10**9), max_size=6),
    st.integers(0, 10**9),
    st.sampled_from([0, 3, 6]),
    st.integers(0, 2),
)
def test_no_step_is_printed_a_unit_off(steps: list[int], first: int, step: int, fine: int) -> None:
    scale = Scale(telling(), step, fine)
    unit = 10 ** (step + 2 - fine)
    printed = scale.steps(first, steps, first + sum(steps))
    for each, text in zip(steps, printed, strict=True):
        shown = Decimal(text.replace(",", "").replace("−", "-")).scaleb(step + 2)
        assert abs(shown - each) < unit
        assert shown == each or each % unit


def test_who_is_told_no_amounts_sees_dots_for_steps() -> None:
    assert Scale.of([100], telling(amounts=False)).steps(100, [100], 200) == ["•••"]
