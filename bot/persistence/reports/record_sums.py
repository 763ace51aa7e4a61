"""Money of records, in the organisation's currency.

What is in the currency of its opportunity goes by the opportunity's rate, what is in the
organisation's own as it is: those are added up by the database. In a third currency there
are few; each goes by the rate that was known on its day.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, case, func, literal_column, or_, select
from sqlalchemy.orm import Session

from bot.domain.rates import ONE
from bot.persistence.reports.amounts import HALF
from bot.persistence.tables.fields import exchange_rate
from bot.persistence.tables.history import record
from bot.persistence.tables.opportunities import opportunity

IS_ATTACHED = record.c.opportunity_id == opportunity.c.id
"""Directly, never by another record."""

_SAME = record.c.currency == opportunity.c.currency
RATE = case((_SAME, opportunity.c.rate), else_=literal_column(str(ONE))).label("rate")

IN_HALVES: tuple[ColumnElement[Any], ...] = (
    func.count().label("n"),
    func.sum(record.c.amount // HALF).label("high"),
    func.sum(record.c.amount % HALF).label("low"),
)
"""As `amounts.WORTH` of records; what has no amount is counted and worth nothing."""


def currency_of(base: str) -> ColumnElement[str]:
    return func.coalesce(record.c.currency, base).label("currency")


def is_near(base: str) -> ColumnElement[bool]:
    """Whether the database can add it up."""
    return or_(_SAME, func.coalesce(record.c.currency, base) == base)


@dataclass(frozen=True, slots=True)
class Worth:
    """One record as a row of sums."""

    currency: str
    rate: int
    high: int
    low: int
    n: int = 1


class Rated:
    """Rates by currency and day. `zone` is the organisation's: days begin there."""

    def __init__(self, session: Session, zone: str) -> None:
        self._zone = ZoneInfo(zone)
        self._days: dict[str, list[date]] = defaultdict(list)
        self._rates: dict[str, list[int]] = defaultdict(list)
        known = select(exchange_rate).order_by(exchange_rate.c.since, exchange_rate.c.id)
        for each in session.execute(known):
            self._days[each.currency].append(each.since)
            self._rates[each.currency].append(each.rate)

    def row(self, row: Any) -> Worth | None:
        """Of a row with `currency`, `amount` and `at`; None where no rate was known."""
        day = row.at.astimezone(self._zone).date()
        place = bisect_right(self._days[row.currency], day)
        if not place:
            return None
        rate = self._rates[row.currency][place - 1]
        high, low = divmod(row.amount or 0, HALF)
        return Worth(row.currency, rate, high, low)
