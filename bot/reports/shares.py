"""Shares as people read them: whole percents."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

WHOLE = 100


def shares(counts: Sequence[int]) -> tuple[int, ...]:
    """Whole percents of the sum that add up to exactly 100, by the largest remainder.

    Equal counts print equal where the sum allows it, else the earlier is rounded up; a sorted
    ranking stays sorted either way. Counts are not negative; when all are zero, so are the
    shares.
    """
    total = sum(counts)
    if not total:
        return (0,) * len(counts)
    whole = [count * WHOLE // total for count in counts]
    left = WHOLE - sum(whole)
    by_remainder = sorted(range(len(counts)), key=lambda at: -(counts[at] * WHOLE % total))
    inexact = [at for at in by_remainder if counts[at] * WHOLE % total]
    alike = _raised_alike(counts, inexact, left)
    raised = by_remainder[:left] if alike is None else alike
    fair = [each + (at in raised) for at, each in enumerate(whole)]
    if not _is_sorted(counts, fair):
        fair = [each + (at in by_remainder[:left]) for at, each in enumerate(whole)]
    return tuple(fair)


def _raised_alike(counts: Sequence[int], places: Sequence[int], left: int) -> list[int] | None:
    """Whole groups of equal counts, the first that there is room for; None if some is left."""
    raised: list[int] = []
    for count in dict.fromkeys(counts[at] for at in places):
        group = [at for at in places if counts[at] == count]
        if len(raised) + len(group) <= left:
            raised += group
    return raised if len(raised) == left else None


def _is_sorted(counts: Sequence[int], printed: Sequence[int]) -> bool:
    pairs = sorted(zip(counts, printed, strict=True))
    return all(one[1] <= other[1] for one, other in pairwise(pairs) if one[0] < other[0])


def percent(part: int, whole: int) -> int:
    """`part` of `whole` in percent, halves up; `whole` is above zero."""
    return rounded_ratio(part * WHOLE, whole)


def rounded_ratio(part: int, whole: int) -> int:
    """The nearest whole number to part / whole, halves up, for what is not negative."""
    return (2 * part + whole) // (2 * whole)
