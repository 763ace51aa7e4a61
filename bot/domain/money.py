"""Money: whole minor units and a currency, exact from the keyboard to the report.

Rounding is half up, away from zero, everywhere; sums never cross currencies.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, localcontext


@dataclass(frozen=True, slots=True)
class Currency:
    """One row of the currency table.

    `digits` is the ISO 4217 exponent (how many minor units make one unit, as a power of
    ten); `shown` the digits people write; `symbol` what stands beside an amount.
    """

    code: str
    digits: int
    shown: int
    symbol: str


# Data, not logic: Iran is redenominating, and its new unit will be one more row here.
CURRENCIES: dict[str, Currency] = {
    row.code: row
    for row in (
        Currency("IRR", 2, 0, "﷼"),
        Currency("EUR", 2, 2, "€"),
        Currency("USD", 2, 2, "$"),
        Currency("GBP", 2, 2, "£"),
        Currency("CHF", 2, 2, "CHF"),
        Currency("CAD", 2, 2, "CA$"),
        Currency("THB", 2, 2, "฿"),
        Currency("JPY", 0, 0, "¥"),
        Currency("CNY", 2, 2, "CN¥"),
        Currency("INR", 2, 2, "₹"),
        Currency("AED", 2, 2, "AED"),
        Currency("TRY", 2, 2, "₺"),
        Currency("IQD", 3, 0, "IQD"),
        Currency("KWD", 3, 3, "KWD"),
        Currency("OMR", 3, 3, "OMR"),
        Currency("SGD", 2, 2, "S$"),
        Currency("MYR", 2, 2, "RM"),
        Currency("VND", 0, 0, "₫"),
        Currency("KES", 2, 2, "KES"),
        Currency("XOF", 0, 0, "F CFA"),
    )
}

TOMAN_RIALS = 10
"""One toman is ten rials; amounts are kept in rials, spoken in either."""

MOST_MINOR = 10**18 - 1
"""The largest amount that is kept; both databases hold it in a 64-bit integer."""


def rounded(value: Decimal) -> int:
    """The nearest whole number, halves away from zero."""
    return int(value.quantize(Decimal(1), rounding=ROUND_HALF_UP))


def rounded_to(value: Decimal, digits: int) -> Decimal:
    """With so many decimals, halves away from zero."""
    with localcontext(prec=60):
        return value.quantize(Decimal(1).scaleb(-digits), rounding=ROUND_HALF_UP)


@dataclass(frozen=True, slots=True)
class Money:
    """`minor` units of `currency` (an ISO 4217 code of the table)."""

    minor: int
    currency: str

    @classmethod
    def of(cls, value: Decimal | int | str, currency: str) -> Money:
        """Whole units, e.g. `Money.of("1234.56", "EUR")`; more digits are rounded half up."""
        with localcontext(prec=60):
            scaled = Decimal(value).scaleb(CURRENCIES[currency].digits)
            return cls(rounded(scaled), currency)

    @property
    def value(self) -> Decimal:
        """In whole units, exactly."""
        with localcontext(prec=60):
            return Decimal(self.minor).scaleb(-CURRENCIES[self.currency].digits)

    @property
    def as_written(self) -> Money:
        """Rounded to the digits that people write: of a rial nobody pays the half."""
        return Money.of(rounded_to(self.value, CURRENCIES[self.currency].shown), self.currency)

    def __add__(self, other: Money) -> Money:
        if other.currency != self.currency:
            raise ValueError(f"{self.currency} and {other.currency} are never added")
        return Money(self.minor + other.minor, self.currency)

    def __sub__(self, other: Money) -> Money:
        return self + Money(-other.minor, other.currency)


def total(amounts: Iterable[Money], currency: str) -> Money:
    """The sum of amounts that are all in `currency`."""
    result = Money(0, currency)
    for amount in amounts:
        result += amount
    return result


def line_total(quantity: int, unit_price: int, discount: Decimal) -> int:
    """Minor units of a line: thousandths x minor units, less `discount` % (0..100)."""
    with localcontext(prec=60):
        exact = Decimal(quantity) / 1000 * unit_price * (100 - discount) / 100
        return rounded(exact)


def weighted(pairs: Iterable[tuple[int, int]]) -> int:
    """Sum of amount x probability %, in minor units, rounded once at the end.

    Pairs are (minor units, effective probability 0..100).
    """
    return rounded(Decimal(sum(amount * probability for amount, probability in pairs)) / 100)
