"""Rows that an admin keeps in an order, under names: what they have in common."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

from bot.domain.errors import Invalid

MOST_NAME = 60
"""Names of list values stand on buttons; longer ones could not be told apart there."""


class Kept(Protocol):
    """Something with a place in an order."""

    position: int


K = TypeVar("K", bound=Kept)


def named_well(text: str, *, longest: int = MOST_NAME) -> str:
    """The name without needless spaces; refused when nothing is left, or too much."""
    name = " ".join(text.split())
    if not name:
        raise Invalid("name-empty")
    if len(name) > longest:
        raise Invalid("text-too-long", longest=longest)
    return name


def place_after(rows: Sequence[Kept]) -> int:
    """The position of one more."""
    return max((each.position for each in rows), default=0) + 1


def shift(rows: Sequence[K], row: K, by: int) -> None:
    """Moves `row` up (-1) or down (1) among `rows`; at an end it stays where it is.

    Afterwards their positions are those they had, in the new order.
    """
    order = list(rows)
    here = order.index(row)
    there = min(max(here + by, 0), len(order) - 1)
    positions = sorted(each.position for each in order)
    order.insert(there, order.pop(here))
    lowest = 0
    for each, position in zip(order, positions, strict=True):
        # Two of one position, as imports may leave them, could never change places.
        lowest = max(position, lowest + 1)
        each.position = lowest
