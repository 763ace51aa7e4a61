"""Sums of money that stay exact.

A sum of 64-bit amounts times rates outgrows 64 bits, and SQLite would turn it into a
floating number in silence. So the database adds up amounts of one currency and one rate
in two halves, and the multiplication is done here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal, localcontext
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, case, func, literal_column

from bot.domain.money import CURRENCIES
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


CHANCE: ColumnElement[int] = case(
    (opportunity.c.status == literal_column("'won'"), 100),
    (opportunity.c.status == literal_column("'open'"), opportunity.c.probability),
    else_=0,
)
"""The effective probability, 0 to 100."""

HEAVY: tuple[ColumnElement[Any], ...] = (
    func.sum(opportunity.c.amount // HALF * CHANCE).label("heavy_high"),
    func.sum(opportunity.c.amount % HALF * CHANCE).label("heavy_low"),
)
"""The same times the chance: a group need not be of one probability to be weighed."""

_SHIFT = 6
"""Decimals of a minor unit that the digits of two currencies may lie apart."""


@dataclass
class Sum:
    """Counts and money of several groups, in the currency `base`; rounded when it is read.

    Whole numbers throughout: hundreds of thousands of groups are added up in one report.
    """

    base: str
    count: int = 0
    _exact: int = 0
    """In units of 10 ** -(9 + _SHIFT) of a minor unit."""
    _weighted: int = 0
    """The same in hundredths."""

    def add(self, row: Any) -> None:
        """A row of WORTH, weighed as nothing."""
        self.put(row.currency, row.rate, row.n, row.high, row.low)

    def add_heavy(self, row: Any) -> None:
        """A row of WORTH and HEAVY, of whatever probabilities."""
        money = (row.high, row.low, row.heavy_high, row.heavy_low)
        self.put(row.currency, row.rate, row.n, *money)

    def put(  # noqa: PLR0917 - the columns of a row, which are many
        self,
        currency: str,
        rate: int,
        n: int,
        high: Any,
        low: Any,
        heavy_high: Any = 0,
        heavy_low: Any = 0,
    ) -> None:
        """The cells of such a row, of which there are thousands where these are told apart."""
        self.count += n
        times = parts_of(currency, rate, self.base)
        # PostgreSQL says sums as decimals, and of nothing none.
        self._exact += (int(high or 0) * HALF + int(low or 0)) * times
        if heavy_high or heavy_low:
            self._weighted += _minor(heavy_high, heavy_low) * times

    def join(self, other: Sum) -> None:
        """All that another one of the same currency has added up."""
        self.count += other.count
        self._exact += other._exact
        self._weighted += other._weighted

    def less(self, other: Sum) -> Sum:
        """What is left without another one of the same currency, which is part of this."""
        count = self.count - other.count
        return Sum(self.base, count, self._exact - other._exact, self._weighted - other._weighted)

    @property
    def exact(self) -> Decimal:
        """Minor units, not rounded."""
        with localcontext(prec=60):
            return Decimal(self._exact).scaleb(-(9 + _SHIFT))

    @property
    def amount(self) -> int:
        return in_minor(self._exact)

    @property
    def weighted(self) -> int:
        return _rounded(self._weighted, _WEIGHTED)

    @property
    def in_parts(self) -> int:
        """Units of 10 ** -(9 + _SHIFT) of a minor unit."""
        return self._exact

    @property
    def weighted_in_parts(self) -> int:
        """Hundredths of these."""
        return self._weighted

    @staticmethod
    def amounts_of(parts: Sequence[Sum]) -> list[int]:
        """Of parts of one whole: they add up to the amount of the whole, rounded once."""
        return _adding_up([each.in_parts for each in parts], _AMOUNT)

    @staticmethod
    def weighted_of(parts: Sequence[Sum]) -> list[int]:
        """The same by chance."""
        return _adding_up([each.weighted_in_parts for each in parts], _WEIGHTED)


_AMOUNT = 10 ** (9 + _SHIFT)
_WEIGHTED = 100 * _AMOUNT


def _adding_up(parts: Sequence[int], of: int) -> list[int]:
    """Each part down or up, so that together they are what the whole is when it is rounded.

    Those go up that are nearest to it, of equal ones the first; what is exact stays.
    """
    whole = [each // of for each in parts]
    left = _rounded(sum(parts), of) - sum(whole)
    nearest = sorted(range(len(parts)), key=lambda at: -(parts[at] % of))
    for at in nearest[:left]:
        whole[at] += 1
    return whole


def _minor(high: Any, low: Any) -> int:
    """The two halves of a sum; PostgreSQL says them as decimals."""
    return int(high or 0) * HALF + int(low or 0)


@cache
def parts_of(currency: str, rate: int | str, base: str) -> int:
    """What one minor unit is worth, in units of 10 ** -(9 + _SHIFT) of one of the base."""
    shift: int = 10 ** (_SHIFT + CURRENCIES[base].digits - CURRENCIES[currency].digits)
    return int(rate) * shift


def in_minor(parts: int) -> int:
    """Of these units, rounded."""
    return _rounded(parts, _AMOUNT)


def _rounded(parts: int, of: int) -> int:
    """Halves up, as amounts are never below 0."""
    return (2 * parts + of) // (2 * of)
