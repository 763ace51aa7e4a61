"""A bare figure behind the only product of a line: "carpet 3, 10% off".

It may count the product or be its price, so that a line alone leaves it open. Where nothing but
products is spoken of, on a card, it counts them, unless it is near the price.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from bot.reading.lines.items import Sorted
from bot.reading.lines.parts import Book, Break, Number, Part, ProductName
from bot.reading.numbers.quantity import checked_quantity
from bot.reading.result import Read

_NEAR = 3
"""From a third of the list price to three times as much it may be a price."""
_TOMAN = 10


def bare_count(parts: Sequence[Part], numbers: Sorted, book: Book) -> Decimal | None:
    """How many of the only product it may be; None where it is none, or may be a price."""
    value, code = _figure(parts, numbers)
    return None if value is None or _like_a_price(value, code, book) else value


def bare_price(parts: Sequence[Part], numbers: Sorted, book: Book) -> Decimal | None:
    """The same of what is near the list price, so that it may be what one costs as well."""
    value, code = _figure(parts, numbers)
    return value if value is not None and _like_a_price(value, code, book) else None


def _figure(parts: Sequence[Part], numbers: Sorted) -> tuple[Decimal | None, str]:
    """The bare figure behind the only product, and that product."""
    if len(numbers.lines) != 1 or numbers.totals or numbers.bare or len(numbers.unused) != 1:
        return None, ""
    (line,), (number,) = numbers.lines, numbers.unused
    if line.quantity or line.price or not _is_behind(parts, number):
        return None, ""
    if number.currency or number.scaled or len(number.values) != 1:
        return None, ""
    value = number.values[0]
    fits = isinstance(checked_quantity(value, whole=False), Read)
    return (value if fits else None), line.code


def _is_behind(parts: Sequence[Part], number: Number) -> bool:
    before = [each for each in parts[: parts.index(number)] if not isinstance(each, Break)]
    return bool(before) and isinstance(before[-1], ProductName)


def _like_a_price(value: Decimal, code: str, book: Book) -> bool:
    listed = book.products[code].list_price
    if listed is None:
        return False
    meant = (value, value * _TOMAN) if book.toman else (value,)
    return any(listed <= _NEAR * each <= _NEAR * _NEAR * listed for each in meant)
