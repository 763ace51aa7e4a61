"""Figures that no field could take: they are named to the writer, not dropped."""

from __future__ import annotations

from collections.abc import Sequence

from bot.reading.lines.parts import Book, Count, Number, Opaque, Part, RoleWord, Span
from bot.reading.lines.prices import ItemRead
from bot.reading.lines.words import Role
from bot.reading.numbers.currencies import TOMAN
from bot.reading.numbers.money import MoneyRead, MoneySpan, money_of
from bot.reading.result import Read

_WITH_A_FIGURE = (Role.EACH, Role.PER, Role.TOTAL, Role.AT, Role.BOUND, Role.BOUND_BEHIND)

_OTHERWISE = (Role.CHANGED_PRICE, Role.RECURRING, *_WITH_A_FIGURE)
"""Words beside which an amount is perhaps no worth of the whole."""

_LEAST_TOMAN = 1000
"""Fewer buy nothing: a thousand or a million was left out."""


def figures_left(parts: Sequence[Part], items: Sequence[ItemRead]) -> list[Span]:
    """Where no worth was understood: the numbers, and what belongs to them.

    Where `items` were, only the sums that are no price of theirs.
    """
    if not any(isinstance(part, Number) for part in parts):
        return []
    if items:
        priced = any((each.unit_price, each.far) != (None, None) for each in items)
        sums = [part for part in parts if isinstance(part, Number) and is_worth(part)]
        return [] if priced else list(sums)
    return [part for part in parts if _is_figure(part)]


def says_worth(figures: Sequence[Span]) -> bool:
    """Whether an amount is among the figures: named as one, or led by a price's word."""
    led = any(isinstance(each, RoleWord) for each in figures)
    numbers = [each for each in figures if isinstance(each, Number)]
    return bool(numbers) and (led or any(map(is_worth, numbers)))


def worth_alone(parts: Sequence[Part], figures: Sequence[Span], book: Book) -> MoneyRead | None:
    """The only amount among the figures, for a button; None where a word may make it another's.

    As in "3 gate valves, 45k eur", where nobody sells valves: it is offered, never filled in.
    """
    worths = [each for each in figures if isinstance(each, Number) and is_worth(each)]
    said = any(isinstance(each, RoleWord) and each.role in _OTHERWISE for each in parts)
    vague = any(isinstance(each, Opaque) and "amount" in (each.field, each.also) for each in parts)
    if said or vague or len(worths) != 1:
        return None
    (worth,) = worths
    if (
        worth.currency == TOMAN
        and not worth.scaled
        and max(worth.values, default=0) < _LEAST_TOMAN
    ):
        return None
    span = MoneySpan(worth.start, worth.end, worth.values, worth.currency)
    found = money_of(span, currency=book.currency, toman=book.toman)
    return found.value if isinstance(found, Read) else None


def is_worth(number: Number) -> bool:
    """Whether it is an amount of money, not so many pieces."""
    return number.currency is not None or number.scaled


def _is_figure(part: Part) -> bool:
    if isinstance(part, Opaque):
        return part.field in ("items", "amount")
    if isinstance(part, RoleWord):
        return part.role in _WITH_A_FIGURE
    return isinstance(part, Number | Count)
