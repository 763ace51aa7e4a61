"""The organisation's table of rates: what a unit of a foreign currency is worth, since when."""

from __future__ import annotations

from datetime import date

from bot.actions.ports import Desk
from bot.domain.errors import Invalid
from bot.domain.history import StepKind
from bot.domain.money import CURRENCIES
from bot.domain.people import Member
from bot.domain.rates import MOST_RATE, ONE, ExchangeRate
from bot.domain.rights import Office, check_office


def set_rate(
    actor: Member, desk: Desk, currency: str, rate: int, since: date | None = None
) -> ExchangeRate:
    """From this day on, today without one; what opportunities have stays as it is."""
    check_office(actor, Office.SET_UP)
    if currency not in CURRENCIES or currency == desk.organisation.currency:
        raise Invalid("rate-of-base")
    if not 0 < rate < MOST_RATE:
        raise Invalid("rate-range")
    day = since or desk.today
    desk.step(actor, StepKind.SETTINGS)
    for each in desk.store.fields.rates():
        if (each.currency, each.since) == (currency, day):
            each.rate = rate
            return each
    return desk.store.add(ExchangeRate(currency=currency, rate=rate, since=day))


def rate_today(desk: Desk, currency: str) -> int | None:
    """In billionths; None for a currency that has no rate yet."""
    if currency == desk.organisation.currency:
        return ONE
    return desk.store.fields.rate(currency, desk.today)


def rates_today(desk: Desk) -> dict[str, int]:
    """Of every foreign currency that has one."""
    found: dict[str, int] = {}
    for each in desk.store.fields.rates():
        if each.since <= desk.today:
            found.setdefault(each.currency, each.rate)
    return found
