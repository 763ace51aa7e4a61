"""What an opportunity is worth: typed by hand, or the sum of its lines."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import Invalid
from bot.domain.money import MOST_MINOR, Money
from bot.domain.moves import Status
from bot.domain.opportunities import AmountSource
from bot.domain.opportunity_parts import Line
from support.made import made_line, made_opportunity, made_product


def test_lines_add_up_and_the_amount_says_that_it_was_calculated() -> None:
    opportunity = made_opportunity()
    opportunity.add_line(made_line(2, 110_000))
    assert opportunity.money == Money(220_000, "EUR")
    opportunity.add_line(made_line(1, 30_000))
    assert opportunity.money == Money(250_000, "EUR")
    assert len(opportunity.lines) == 2
    assert opportunity.amount_source is AmountSource.CALCULATED


def test_the_same_product_may_stand_on_two_lines() -> None:
    opportunity = made_opportunity()
    opportunity.add_line(made_line(1, 100, product_id=5))
    opportunity.add_line(made_line(1, 90, product_id=5))
    assert [line.position for line in opportunity.lines] == [1, 2]
    assert opportunity.amount == 190


def test_a_typed_amount_holds_until_the_next_change_of_a_line() -> None:
    opportunity = made_opportunity()
    opportunity.add_line(made_line(2, 110_000))
    opportunity.set_amount(200_000)
    assert opportunity.amount == 200_000
    assert opportunity.amount_source is AmountSource.MANUAL
    opportunity.add_line(made_line(1, 30_000))
    assert opportunity.amount == 250_000
    assert opportunity.amount_source is AmountSource.CALCULATED


def test_removing_a_line_counts_anew_and_the_last_one_leaves_no_amount() -> None:
    opportunity = made_opportunity()
    first, second = made_line(2, 110_000), made_line(1, 30_000)
    opportunity.add_line(first)
    opportunity.add_line(second)
    opportunity.set_amount(1)
    opportunity.remove_line(first)
    assert opportunity.amount == 30_000
    opportunity.remove_line(second)
    assert opportunity.amount is None
    assert opportunity.money is None
    assert opportunity.amount_source is AmountSource.CALCULATED


def test_a_new_line_comes_after_all_others_even_where_one_was_removed() -> None:
    opportunity = made_opportunity()
    lines = [made_line(1, 100), made_line(1, 200), made_line(1, 300)]
    for line in lines:
        opportunity.add_line(line)
    opportunity.remove_line(lines[1])
    fourth = made_line(1, 400)
    opportunity.add_line(fourth)
    assert [line.position for line in opportunity.lines] == [1, 3, 4]


@given(
    st.lists(
        st.tuples(st.integers(1, 10**6), st.integers(0, 10**9), st.integers(0, 100)), min_size=1
    )
)
def test_the_amount_is_always_the_sum_of_the_printed_totals(
    rows: list[tuple[int, int, int]],
) -> None:
    opportunity = made_opportunity()
    for quantity, price, discount in rows:
        opportunity.add_line(made_line(quantity, price, discount))
    assert opportunity.amount == sum(line.total for line in opportunity.lines)


# What is refused ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("facts", "key"),
    [
        ({"quantity": 0}, "quantity-not-positive"),
        ({"quantity": -1}, "quantity-not-positive"),
        ({"unit_price": -1}, "money-negative"),
        ({"discount": Decimal("-0.01")}, "percent-range"),
        ({"discount": Decimal("100.01")}, "percent-range"),
        ({"quantity": 2_000, "unit_price": MOST_MINOR}, "money-too-large"),
        ({"quantity": 1, "unit_price": MOST_MINOR + 1}, "money-too-large"),
    ],
)
def test_a_line_that_makes_no_sense_is_refused(facts: dict[str, object], key: str) -> None:
    usual = {"product_id": 1, "name": "Pump", "quantity": 1_000, "unit_price": 100}
    with pytest.raises(Invalid) as refusal:
        Line(**(usual | facts))  # type: ignore[arg-type]
    assert refusal.value.key == key


def test_free_goods_and_a_full_discount_are_lines_like_any_other() -> None:
    opportunity = made_opportunity()
    opportunity.add_line(made_line(1, 0))
    opportunity.add_line(made_line(1, 500, discount=100))
    assert opportunity.amount == 0


@pytest.mark.parametrize(
    ("amount", "key"), [(-1, "money-negative"), (MOST_MINOR + 1, "money-too-large")]
)
def test_an_amount_out_of_range_is_refused_and_the_old_one_stays(amount: int, key: str) -> None:
    opportunity = made_opportunity(amount=700)
    with pytest.raises(Invalid) as refusal:
        opportunity.set_amount(amount)
    assert refusal.value.key == key
    assert opportunity.amount == 700


@pytest.mark.parametrize("amount", [None, 0, MOST_MINOR])
def test_an_amount_may_be_empty_nothing_or_great(amount: int | None) -> None:
    opportunity = made_opportunity(amount=700)
    opportunity.set_amount(amount)
    assert opportunity.amount == amount


def test_a_line_that_would_make_the_sum_too_large_is_not_added() -> None:
    opportunity = made_opportunity()
    opportunity.add_line(made_line(1, MOST_MINOR))
    with pytest.raises(Invalid, match="money-too-large"):
        opportunity.add_line(made_line(1, 1))
    assert len(opportunity.lines) == 1
    assert opportunity.amount == MOST_MINOR


@pytest.mark.parametrize("status", [Status.WON, Status.LOST, Status.CLOSED])
def test_the_worth_of_an_ended_one_stands(status: Status) -> None:
    line = made_line(1, 500)
    opportunity = made_opportunity(status=status, amount=500, lines=[line])
    for change in (
        lambda: opportunity.set_amount(1),
        lambda: opportunity.add_line(made_line(1, 1)),
        lambda: opportunity.remove_line(line),
    ):
        with pytest.raises(Invalid) as refusal:
            change()
        assert refusal.value.key == "already-ended"
        assert refusal.value.facts == {"status": status.value}
    assert opportunity.amount == 500
    assert opportunity.lines == [line]


# Products -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("facts", "quantity", "key"),
    [
        ({"sellable": False}, 1_000, "product-not-sold"),
        ({"active": False}, 1_000, "product-not-sold"),
        ({}, 0, "quantity-not-positive"),
        ({"whole_units": True}, 1_500, "quantity-not-whole"),
    ],
)
def test_what_cannot_be_sold_is_refused(facts: dict[str, bool], quantity: int, key: str) -> None:
    with pytest.raises(Invalid) as refusal:
        made_product(**facts).check_sold(quantity)
    assert refusal.value.key == key


def test_only_whole_units_are_asked_to_be_whole() -> None:
    made_product(whole_units=True).check_sold(2_000)
    made_product(whole_units=False).check_sold(1)
