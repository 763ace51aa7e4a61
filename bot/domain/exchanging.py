"""What an opportunity is worth in another currency: its amount, its lines, its rate."""

from __future__ import annotations

from decimal import Decimal, localcontext

from bot.domain.errors import Invalid
from bot.domain.money import CURRENCIES, MOST_MINOR, Money, rounded
from bot.domain.opportunities import AmountSource, Opportunity


def exchanged(money: Money, rate: int, currency: str, into: int) -> Money:
    """Its worth in `currency`, rounded half up; `rate` is its own, `into` the other's.

    Both rates are base units for one unit, in billionths.
    """
    with localcontext(prec=60):
        digits = CURRENCIES[currency].digits - CURRENCIES[money.currency].digits
        minor = rounded((Decimal(money.minor) * rate / into).scaleb(digits))
    if minor > MOST_MINOR:
        raise Invalid("money-too-large")
    return Money(minor, currency)


def exchange(opportunity: Opportunity, currency: str, rate: int) -> None:
    """From now on in this currency at this rate: the worth stays, the figures change.

    Unit prices are turned over one by one, and the amount is their sum again where it was.
    In the same currency only the rate changes, and with it the worth.
    """
    opportunity.must_be_open()
    before, old = opportunity.currency, opportunity.rate
    opportunity.currency, opportunity.rate = currency, rate
    if currency == before:
        return
    amount, by_hand = opportunity.amount, opportunity.amount_source is AmountSource.MANUAL
    for line in opportunity.lines:
        price = exchanged(Money(line.unit_price, before), old, currency, rate).minor
        opportunity.change_line(line, unit_price=price)
    if amount is not None and by_hand:
        opportunity.set_amount(exchanged(Money(amount, before), old, currency, rate).minor)
