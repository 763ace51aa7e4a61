"""Figures that no field could take: they are named to the writer, not dropped."""

from __future__ import annotations

from collections.abc import Sequence

from bot.reading.lines.parts import Count, Number, Opaque, Part, RoleWord, Span
from bot.reading.lines.prices import ItemRead
from bot.reading.lines.words import Role

_WITH_A_FIGURE = (Role.EACH, Role.PER, Role.TOTAL, Role.AT, Role.BOUND, Role.BOUND_BEHIND)


def figures_left(parts: Sequence[Part], items: Sequence[ItemRead]) -> list[Span]:
    """Where no worth was understood: the numbers, and what belongs to them.

    Where `items` were, only the sums that are no price of theirs.
    """
    if not any(isinstance(part, Number) for part in parts):
        return []
    if items:
        priced = any(each.unit_price is not None for each in items)
        sums = [part for part in parts if isinstance(part, Number) and is_worth(part)]
        return [] if priced else list(sums)
    return [part for part in parts if _is_figure(part)]


def says_worth(figures: Sequence[Span]) -> bool:
    """Whether an amount is among the figures: named as one, or led by a price's word."""
    led = any(isinstance(each, RoleWord) for each in figures)
    numbers = [each for each in figures if isinstance(each, Number)]
    return bool(numbers) and (led or any(map(is_worth, numbers)))


def is_worth(number: Number) -> bool:
    """Whether it is an amount of money, not so many pieces."""
    return number.currency is not None or number.scaled


def _is_figure(part: Part) -> bool:
    if isinstance(part, Opaque):
        return part.field in ("items", "amount")
    if isinstance(part, RoleWord):
        return part.role in _WITH_A_FIGURE
    return isinstance(part, Number | Count)
