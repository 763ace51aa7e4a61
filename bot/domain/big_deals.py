"""Big deals: worth the company's threshold or more, in its own currency."""

from __future__ import annotations

from bot.domain.money import Money
from bot.domain.opportunities import Opportunity
from bot.domain.rates import in_base


def is_big(opportunity: Opportunity, amount: int | None, threshold: int, base: str) -> bool:
    """Whether it is, with this amount of its currency; `threshold` in minor units of `base`."""
    if amount is None:
        return False
    worth = in_base(Money(amount, opportunity.currency), opportunity.rate, base)
    return worth.minor >= threshold
