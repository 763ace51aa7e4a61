"""A number that is spread: its middle and its parts, against the plain list of all values."""

from __future__ import annotations

from fractions import Fraction
from statistics import median

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.tallies import Measured

VALUES = st.dictionaries(st.integers(0, 10**6), st.integers(1, 5), max_size=8)
PARTS = ((1, 4), (1, 2), (3, 4), (9, 10), (1, 1))


@given(VALUES)
def test_as_in_a_list_of_all_values(times: dict[int, int]) -> None:
    each = Measured((), (), tuple(sorted(times.items())))
    every = sorted(value for value, n in times.items() for _ in range(n))
    assert (each.count, each.total) == (len(every), sum(every))
    if not every:
        assert each.twice_median is None
        assert each.at(1, 2) is None
        return
    assert each.twice_median == 2 * median(map(Fraction, every))
    for part, parts in PARTS:
        below = -(-len(every) * part // parts)
        assert each.at(part, parts) == every[below - 1]
