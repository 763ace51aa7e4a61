"""A phone shows a few rows: the largest stay, the rest becomes one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

T = TypeVar("T")


def folded(
    rows: Sequence[T],
    most: int,
    *,
    size: Callable[[T], tuple[int, ...]],
    together: Callable[[Sequence[T]], T],
) -> list[T]:
    """At most `most` rows in their order: the largest, then one for all the others.

    Of equal rows the earlier stays.
    """
    if len(rows) <= most:
        return list(rows)
    by_size = sorted(range(len(rows)), key=lambda at: size(rows[at]), reverse=True)
    kept = sorted(by_size[: most - 1])
    rest = [row for at, row in enumerate(rows) if at not in kept]
    return [*(rows[at] for at in kept), together(rest)]
