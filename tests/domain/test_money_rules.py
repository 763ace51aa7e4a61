"""Money is exact, rounded half up away from zero, and never crosses currencies."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.money import (
    CURRENCIES,
    MOST_MINOR,
    Money,
    line_total,
    rounded,
    total,
    weighted,
)

amounts = st.integers(0, MOST_MINOR)
percents = st.integers(0, 100)


def half_up(exact: Fraction) -> int:
    """The rule once more, in whole numbers only."""
    whole = (2 * abs(exact.numerator) + exact.denominator) // (2 * exact.denominator)
    return whole if exact >= 0 else -whole


@pytest.mark.parametrize(
    ("value", "expected"),
    [("0.5", 1), ("1.5", 2), ("2.5", 3), ("2.4999", 2), ("-0.5", -1), ("-2.5", -3), ("-2.4", -2)],
)
def test_halves_go_away_from_zero(value: str, expected: int) -> None:
    assert rounded(Decimal(value)) == expected


@pytest.mark.parametrize(
    ("value", "currency", "minor"),
    [
        ("12345678901234.56", "EUR", 1_234_567_890_123_456),
        ("0.005", "EUR", 1),
        ("-0.005", "EUR", -1),
        ("10.5", "JPY", 11),
        ("1.2345", "KWD", 1235),
        ("2500000", "IRR", 250_000_000),
    ],
)
def test_whole_units_become_minor_units(value: str, currency: str, minor: int) -> None:
    assert Money.of(value, currency).minor == minor


def test_a_great_amount_comes_back_to_the_cent() -> None:
    assert Money.of("12345678901234.56", "EUR").value == Decimal("12345678901234.56")


@given(amounts, st.sampled_from(sorted(CURRENCIES)))
def test_every_amount_survives_the_way_to_whole_units_and_back(minor: int, code: str) -> None:
    assert Money.of(Money(minor, code).value, code) == Money(minor, code)


def test_sums_stay_within_a_currency() -> None:
    assert Money(250, "EUR") + Money(50, "EUR") == Money(300, "EUR")
    assert Money(250, "EUR") - Money(300, "EUR") == Money(-50, "EUR")
    assert total([Money(1, "THB"), Money(2, "THB")], "THB") == Money(3, "THB")
    assert total([], "JPY") == Money(0, "JPY")


@given(st.sampled_from(sorted(CURRENCIES)), st.sampled_from(sorted(CURRENCIES)), amounts)
def test_two_currencies_are_never_added(one: str, other: str, minor: int) -> None:
    if one == other:
        return
    with pytest.raises(ValueError, match="never added"):
        Money(minor, one) + Money(minor, other)
    with pytest.raises(ValueError, match="never added"):
        Money(minor, one) - Money(minor, other)
    with pytest.raises(ValueError, match="never added"):
        total([Money(minor, one), Money(minor, other)], one)


def test_rials_keep_their_iso_digits_and_show_none() -> None:
    assert (CURRENCIES["IRR"].digits, CURRENCIES["IRR"].shown) == (2, 0)


# Lines --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("thousandths", "price", "discount", "expected"),
    [
        (500, 6667, "0", 3334),  # 0.5 x 66.67 = 33.335
        (5_000, 10_000, "0", 50_000),
        (3_000, 20_000, "10", 54_000),
        (1, 1, "0", 0),  # a thousandth of a cent
        (1_000, 999, "100", 0),
        (1_000, 1, "50", 1),  # half a cent goes up
        (1_000, 10_000, "33.3", 6_670),
        (10**12, 10**9, "0", 10**18),
    ],
)
def test_a_line_is_rounded_to_the_digits_of_its_currency(
    thousandths: int, price: int, discount: str, expected: int
) -> None:
    assert line_total(thousandths, price, Decimal(discount)) == expected


def test_two_lines_one_with_a_discount_make_1040() -> None:
    first = line_total(5_000, 10_000, Decimal(0))
    second = line_total(3_000, 20_000, Decimal(10))
    assert first + second == 104_000


@given(st.integers(1, 10**12), st.integers(0, 10**15), st.decimals(0, 100, places=2))
def test_a_line_is_the_exact_product_rounded_once(
    quantity: int, price: int, discount: Decimal
) -> None:
    exact = Fraction(quantity, 1000) * price * (100 - Fraction(discount)) / 100
    assert line_total(quantity, price, discount) == half_up(exact)


# Weighted -----------------------------------------------------------------------------


def test_weighted_is_the_sum_of_products_and_not_sum_by_average() -> None:
    assert weighted([(10_000, 99), (20_000, 0)]) == 9_900


def test_weighted_sums_are_rounded_once_at_the_end() -> None:
    assert weighted([(1, 50)] * 3) == 2  # three of 1 yen: 1.5, never three times 1
    assert weighted([(100, 50)] * 3) == 150  # three of 1 euro


def test_nothing_weighs_nothing() -> None:
    assert weighted([]) == 0


@given(st.lists(st.tuples(amounts, percents), max_size=30))
def test_weighted_is_exact_up_to_the_one_rounding(pairs: list[tuple[int, int]]) -> None:
    exact = sum((Fraction(amount * percent, 100) for amount, percent in pairs), Fraction(0))
    assert weighted(pairs) == half_up(exact)
