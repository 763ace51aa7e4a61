"""An opportunity in another currency: at the rate that was told, else at that of the table."""

from __future__ import annotations

from bot.actions.access import reach
from bot.actions.ports import Desk
from bot.actions.set_up.rates import rate_today
from bot.domain.errors import Invalid
from bot.domain.exchanging import exchange, exchanged
from bot.domain.facts import Name
from bot.domain.history import StepKind
from bot.domain.money import CURRENCIES, Money
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Product
from bot.domain.people import Member
from bot.domain.rates import MOST_RATE
from bot.domain.rights import Act


def change_currency(
    actor: Member,
    desk: Desk,
    opportunity_id: int,
    *,
    version: int,
    currency: str,
    rate: int | None = None,
) -> Opportunity:
    """Its amount and the prices of its lines keep their worth. The rate in billionths."""
    opportunity = reach(actor, desk, opportunity_id, Act.EDIT, version=version)
    opportunity.must_be_open()
    settled = rate_for(desk, currency, rate)
    desk.step(actor, StepKind.EDIT, opportunity_id=opportunity.id)
    exchange(opportunity, currency, settled)
    opportunity.touched_at = desk.now
    return opportunity


def rate_for(desk: Desk, currency: str, told: int | None = None) -> int:
    """Base units for one unit, in billionths; refused where nobody knows it."""
    if currency not in CURRENCIES:
        raise Invalid("choice-unknown")
    if told is not None and currency != desk.organisation.currency:
        if not 0 < told < MOST_RATE:
            raise Invalid("rate-range")
        return told
    known = rate_today(desk, currency)
    if known is None:
        raise Invalid("rate-needed", currency=Name(currency))
    return known


def worth(desk: Desk, money: Money, currency: str, rate: int) -> Money:
    """The same in `currency`, of which `rate` is the rate."""
    if money.currency == currency:
        return money
    return exchanged(money, rate_for(desk, money.currency), currency, rate)


def list_price(desk: Desk, product: Product, currency: str, rate: int) -> Money | None:
    """What a product usually costs, in this currency; None where no rate is known for it."""
    if product.unit_price is None:
        return None
    listed = Money(product.unit_price, product.currency)
    if listed.currency != currency and rate_today(desk, listed.currency) is None:
        return None
    return worth(desk, listed, currency, rate)
