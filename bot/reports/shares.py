"""Shares as people read them: whole percents."""

from __future__ import annotations

from collections.abc import Sequence

WHOLE = 100


def shares(counts: Sequence[int]) -> tuple[int, ...]:
    """Whole percents of the sum that add up to exactly 100, by the largest remainder.

    Of equal remainders the earlier is rounded up, so a sorted ranking stays sorted. Counts
    are not negative; when all are zero, so are the shares.
    """
    total = sum(counts)
    if not total:
        return (0,) * len(counts)
    whole = [count * WHOLE // total for count in counts]
    remainders = [count * WHOLE % total for count in counts]
    by_remainder = sorted(range(len(counts)), key=lambda at: -remainders[at])
    for at in by_remainder[: WHOLE - sum(whole)]:
        whole[at] += 1
    return tuple(whole)


def percent(part: int, whole: int) -> int:
    """`part` of `whole` in percent, halves up; `whole` is above zero."""
    return rounded_ratio(part * WHOLE, whole)


def rounded_ratio(part: int, whole: int) -> int:
    """The nearest whole number to part / whole, halves up, for what is not negative."""
    return (2 * part + whole) // (2 * whole)
