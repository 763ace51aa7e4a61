"""What a line keeps to, on an opportunity and on a document alike."""

from __future__ import annotations

from decimal import Decimal

from bot.domain.errors import Invalid
from bot.domain.money import MOST_MINOR, line_total


def checked_line_total(quantity: int, unit_price: int, discount: Decimal) -> int:
    """As `line_total`; refuses what is no line.

    Raises Invalid: quantity-not-positive, money-negative, percent-range, money-too-large.
    """
    if quantity <= 0:
        raise Invalid("quantity-not-positive")
    if unit_price < 0:
        raise Invalid("money-negative")
    if not 0 <= discount <= 100:  # noqa: PLR2004 - a percentage
        raise Invalid("percent-range")
    total = line_total(quantity, unit_price, discount)
    if max(unit_price, total) > MOST_MINOR:
        raise Invalid("money-too-large")
    return total
