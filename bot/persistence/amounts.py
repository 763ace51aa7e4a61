"""Sums of money that stay exact.

A sum of 64-bit amounts times rates outgrows 64 bits, and SQLite would turn it into a
floating number in silence. So the database adds up amounts of one currency and one rate
in two halves, and the multiplication is done here.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal, localcontext
from typing import Any

from sqlalchemy import ColumnElement, func

from bot.domain.money import CURRENCIES, rounded
from bot.persistence.tables.opportunities import opportunity

HALF = 10**9

WORTH: tuple[ColumnElement[Any], ...] = (
    opportunity.c.currency,
    opportunity.c.rate,
    func.count().label("n"),
    func.sum(opportunity.c.amount // HALF).label("high"),
    func.sum(opportunity.c.amount % HALF).label("low"),
)
"""What a query selects of a group of opportunities of one currency and rate."""

BY_WORTH = (opportunity.c.currency, opportunity.c.rate)


@dataclass
class Sum:
    """Counts and money of several groups, in the currency `base`; rounded when it is read."""

    base: str
    count: int = 0
    _exact: Decimal = field(default_factory=Decimal)
    _weighted: Decimal = field(default_factory=Decimal)

    def add(self, row: Any, probability: int = 0) -> None:
        """A row of WORTH, all of the same effective probability (0..100)."""
        with localcontext(prec=60):
            minor = Decimal(int(row.high or 0)) * HALF + int(row.low or 0)
            digits = CURRENCIES[self.base].digits - CURRENCIES[row.currency].digits
            exact = (minor * row.rate / 10**9).scaleb(digits)
            self.count += row.n
            self._exact += exact
            self._weighted += exact * probability / 100

    @property
    def amount(self) -> int:
        with localcontext(prec=60):
            return rounded(self._exact)

    @property
    def weighted(self) -> int:
        with localcontext(prec=60):
            return rounded(self._weighted)
