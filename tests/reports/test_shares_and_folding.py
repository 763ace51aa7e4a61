from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reports.folding import folded
from bot.reports.shares import percent, rounded_ratio, shares


@pytest.mark.parametrize(
    ("counts", "printed"),
    [
        ([27, 15, 11, 8, 3, 2], (41, 23, 17, 12, 4, 3)),
        ([1, 1, 1], (34, 33, 33)),
        ([1] * 8, (13, 13, 13, 13, 12, 12, 12, 12)),
        ([3, 1, 1, 1], (50, 17, 17, 16)),
        ([4, 4, 3, 3, 3], (23, 23, 18, 18, 18)),
        ([5, 5, 5, 1], (31, 31, 31, 7)),
        ([24, 4, 4], (75, 13, 12)),
        ([5], (100,)),
        ([0, 0], (0, 0)),
        ([], ()),
    ],
)
def test_shares_by_hand(counts: list[int], printed: tuple[int, ...]) -> None:
    assert shares(counts) == printed


@given(st.lists(st.integers(0, 10**12), min_size=1))
def test_shares_are_whole_near_and_in_order(counts: list[int]) -> None:
    counts.sort(reverse=True)
    printed = shares(counts)
    total = sum(counts)
    assert sum(printed) == (100 if total else 0)
    assert list(printed) == sorted(printed, reverse=True)
    for count, share in zip(counts, printed, strict=True):
        assert not total or abs(share * total - count * 100) < total


def test_halves_are_rounded_up() -> None:
    assert percent(1, 8) == 13
    assert percent(1, 3) == 33
    assert rounded_ratio(5, 2) == 3


def _size(number: int) -> tuple[int]:
    return (number,)


def test_the_largest_stay_in_their_order_and_the_rest_is_one() -> None:
    assert folded([5, 1, 9, 2, 7], 3, size=_size, together=sum) == [9, 7, 8]


def test_of_equal_rows_the_earlier_stays() -> None:
    rows = [("a", 1), ("b", 1), ("c", 1)]
    kept = folded(rows, 2, size=lambda row: (row[1],), together=lambda rest: ("rest", len(rest)))
    assert kept == [("a", 1), ("rest", 2)]


def test_what_fits_is_left_alone() -> None:
    assert folded([3, 1, 2], 3, size=_size, together=sum) == [3, 1, 2]


@given(st.lists(st.integers(0, 99)), st.integers(1, 9))
def test_folding_loses_nothing(rows: list[int], most: int) -> None:
    kept = folded(rows, most, size=_size, together=sum)
    assert len(kept) <= most
    assert sum(kept) == sum(rows)
