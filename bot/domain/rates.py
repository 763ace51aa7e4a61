"""What a unit of a foreign currency was worth, and from which day on."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, localcontext

from bot.domain.errors import Invalid
from bot.domain.money import CURRENCIES, MOST_MINOR, Money, rounded

ONE = 10**9
"""A rate of one: rates are kept in billionths of base units for one unit."""

MOST_RATE = 10**9 * ONE


@dataclass(eq=False, kw_only=True)
class ExchangeRate:
    """Holds from its day on until a later one of the same currency."""

    id: int = field(init=False, repr=False)
    currency: str
    rate: int
    since: date


def rate_of(value: Decimal) -> int:
    """Base units for one unit, as billionths; refused when it is not above 0."""
    with localcontext(prec=60):
        rate = rounded(value * ONE) if value.is_finite() else 0
    if not 0 < rate < MOST_RATE:
        raise Invalid("rate-range")
    return rate


def rate_value(rate: int) -> Decimal:
    """The same as people write it: base units for one unit."""
    with localcontext(prec=60):
        return (Decimal(rate) / ONE).normalize() + 0


def in_base(money: Money, rate: int, base: str) -> Money:
    """Its worth in `base` by this rate, rounded half up to the minor unit."""
    with localcontext(prec=60):
        digits = CURRENCIES[base].digits - CURRENCIES[money.currency].digits
        return Money(rounded((Decimal(money.minor) * rate / ONE).scaleb(digits)), base)


def from_base(money: Money, rate: int, currency: str) -> Money:
    """Of an amount in the base currency, its worth in another by that one's rate."""
    with localcontext(prec=60):
        digits = CURRENCIES[currency].digits - CURRENCIES[money.currency].digits
        minor = rounded((Decimal(money.minor) * ONE / rate).scaleb(digits))
    if minor > MOST_MINOR:
        raise Invalid("money-too-large")
    return Money(minor, currency)
