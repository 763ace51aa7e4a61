"""What a list is ordered by, as whole numbers that fit a button and a comparison of rows.

What is not known comes last. A page begins behind a key, so the key is computed the same
way for ordering, for comparing and for the button.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Double, Integer, case, cast, func, type_coerce
from sqlalchemy.types import TypeEngine

from bot.domain.listings import Order, Selection
from bot.domain.money import CURRENCIES
from bot.domain.moves import Status
from bot.domain.opportunities import Priority
from bot.persistence.database.types import AT_ONCE, Instant
from bot.persistence.tables.opportunities import opportunity

NEVER = date.max.toordinal() + 1
UNKNOWN = -1
MOST = 2.0**62
"""An amount beyond it is as large as any: no number outgrows 64 bits."""

LATEST = 10**14
"""In milliseconds since 1970: some three thousand years."""

_MILLISECOND = timedelta(milliseconds=1)


@dataclass(frozen=True)
class Ordering:
    expression: ColumnElement[Any]
    type: TypeEngine[Any]
    upwards: bool = False
    """The smallest first."""
    key: Callable[[Any], int] = int
    """What the database answers, as the key of a Place."""
    value: Callable[[int], Any] = int
    """The key of a Place, as the database is asked."""


def ordering(selection: Selection) -> Ordering:
    return _ORDERINGS[selection.order](selection.base)


def _touched(_base: str) -> Ordering:
    return Ordering(
        opportunity.c.touched_at,
        Instant(),
        key=lambda at: (at - AT_ONCE) // _MILLISECOND,
        value=_instant,
    )


def _instant(key: int) -> datetime:
    """A forged key is at worst one end of the list."""
    return AT_ONCE + min(max(key, 0), LATEST) * _MILLISECOND


def _close(_base: str) -> Ordering:
    days = type_coerce(opportunity.c.close_date, Integer)
    return Ordering(func.coalesce(days, NEVER), BigInteger(), upwards=True)


def _amount(base: str) -> Ordering:
    return Ordering(func.coalesce(worth(base), UNKNOWN), BigInteger())


def _probability(_base: str) -> Ordering:
    return Ordering(_effective(), BigInteger())


def _weighted(base: str) -> Ordering:
    # In two parts, for the same reason as in `amounts`.
    amount, chance = worth(base), _effective()
    weighted = amount // 100 * chance + amount % 100 * chance // 100
    return Ordering(func.coalesce(weighted, UNKNOWN), BigInteger())


def _priority(_base: str) -> Ordering:
    ranks = {Priority.HIGH: 2, Priority.NORMAL: 1}
    rank = case(*((opportunity.c.priority == each, by) for each, by in ranks.items()), else_=0)
    return Ordering(rank, BigInteger())


def worth(base: str) -> ColumnElement[Any]:
    """In the base currency: to the unit where nothing is converted, else near enough."""
    amount, rate = opportunity.c.amount, opportunity.c.rate
    near = amount * (rate / 1e9) * _shift(base)
    converted = case((near > MOST, int(MOST)), else_=cast(near, BigInteger))
    return case((opportunity.c.currency == base, amount), else_=converted)


def converted(base: str) -> ColumnElement[float]:
    """The same as a number with decimals, not rounded: for sums that are only compared."""
    amount: ColumnElement[float] = cast(opportunity.c.amount, Double())
    near = amount * (opportunity.c.rate / 1e9) * _shift(base)
    return case((opportunity.c.currency == base, amount), else_=near)


def _shift(base: str) -> ColumnElement[Any]:
    """Minor units of the base for one of the opportunity's currency, at a rate of one."""
    digits = CURRENCIES[base].digits
    others: dict[int, list[str]] = {}
    for code, currency in CURRENCIES.items():
        others.setdefault(digits - currency.digits, []).append(code)
    ways = [(opportunity.c.currency.in_(codes), 10.0**by) for by, codes in others.items() if by]
    return case(*ways, else_=1.0)


def _effective() -> ColumnElement[int]:
    status = opportunity.c.status
    return case(
        (status == Status.OPEN, opportunity.c.probability), (status == Status.WON, 100), else_=0
    )


_ORDERINGS: dict[Order, Callable[[str], Ordering]] = {
    Order.TOUCHED: _touched,
    Order.CLOSE: _close,
    Order.AMOUNT: _amount,
    Order.PROBABILITY: _probability,
    Order.WEIGHTED: _weighted,
    Order.PRIORITY: _priority,
}
