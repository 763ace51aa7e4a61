"""How a rate is said to whom: in toman where they are spoken of."""

from __future__ import annotations

from decimal import Decimal

from bot.domain.money import TOMAN_RIALS
from bot.domain.rates import rate_value
from bot.handlers.turns.looks import Sight


def rate_spoken(sight: Sight, rate: int) -> Decimal:
    """In toman where they are spoken of."""
    toman = sight.reader.toman and sight.desk.organisation.currency == "IRR"
    return rate_value(rate) / TOMAN_RIALS if toman else rate_value(rate)
