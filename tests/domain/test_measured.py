"""A number that is spread: its middle and its parts, against the plain list of all values."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from statistics import median

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.tallies import Measured

VALUES = st.dictionaries(st.integers(0, 10**6), st.integers(1, 5), max_size=8)
PARTS = ((1, 4), (1, 2), (3, 4), (9, 10), (1, 1))


@given(VALUES)
def test_as_in_a_list_of_all_values(times: dict[int, int]) -> None:
    every = sorted(value for value, n in times.items() for _ in range(n))
    for each in (Measured.counted((), (), times), Measured((), (), every)):
        assert (each.count, each.total) == (len(every), sum(every))
        if not every:
            assert each.twice_median is None
            assert each.at(1, 2) is None
            continue
        assert each.twice_median == 2 * median(map(Fraction, every))
        for part, parts in PARTS:
            below = -(-len(every) * part // parts)
            assert each.at(part, parts) == every[below - 1]


@given(st.lists(VALUES, max_size=4))
def test_several_as_one_are_all_their_values(groups: list[dict[int, int]]) -> None:
    """Whether counted or written side by side; those without a number are added up."""
    every = sorted(value for one in groups for value, n in one.items() for _ in range(n))
    parted = [
        Measured.counted((), (), one, 2)
        if at % 2
        else Measured((), (), sorted(Counter(one).elements()), without=2)
        for at, one in enumerate(groups)
    ]
    whole = Measured.of_all(parted)
    assert (whole.count, whole.total, whole.without) == (len(every), sum(every), 2 * len(groups))
    assert [whole.at(place, len(every)) for place in range(1, len(every) + 1)] == every
