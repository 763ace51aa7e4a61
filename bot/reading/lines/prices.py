"""From sorted numbers to items, unit prices and one amount, or to what must be asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from bot.reading.lines.items import Line, Sorted
from bot.reading.lines.parts import Book, Number
from bot.reading.numbers.currencies import TOMAN, iso
from bot.reading.numbers.money import MoneySpan, money_of
from bot.reading.numbers.quantity import checked_quantity
from bot.reading.result import Read

_FAR = 3
"""A unit price beyond three times or below a third of the list price is asked."""


_SPOKEN_BELOW = 1000
"""Fewer toman buy nothing: a thousand or a million was left out."""

_SPOKEN_IN = "IRR"


@dataclass(frozen=True, slots=True)
class ItemRead:
    """A product by code; quantity 1 if none was said, None if one was said unclearly;
    `unit_price` whole currency units, None if none was said.
    """

    product: str
    quantity: Decimal | None
    unit_price: Decimal | None
    far: Decimal | None = None
    """A unit price that was said, too far from the list's to be taken unasked."""


@dataclass(frozen=True, slots=True)
class Priced:
    """Items, amount and currency; `ask` names what was said unclearly."""

    items: tuple[ItemRead, ...]
    amount: Decimal | None
    currency: str | None
    ask: frozenset[str]


class Pricing:
    """Reads one line's numbers in one currency and remembers what was unclear."""

    def __init__(self, numbers: Sorted, book: Book, *, unsure: bool) -> None:
        """`unsure`: something about the items was not understood, so none is one piece."""
        self._numbers = numbers
        self._book = book
        self._unsure = unsure or bool(numbers.unused)
        self._ask: set[str] = set()
        prices = [line.price for line in numbers.lines if line.price]
        self._money = [*prices, *numbers.totals, *numbers.bare]
        self._names = {number.currency for number in self._money if number.currency}
        self._lost = [each for each in numbers.unused if each.currency or each.scaled]
        """Sums of what was not understood: they tell the currency all the same."""

    def priced(self) -> Priced:
        """Everything together. No amount is given while items or amount are asked."""
        if len({iso(name, self._book.currency)[0] for name in self._names}) > 1:
            self._ask.add("amount")
        if self._numbers.unused:
            counted = self._numbers.lines or self._numbers.uncounted
            self._ask.add("items" if counted else "amount")
        bare_price = self._bare_price()
        items = tuple(self._item(line, bare_price) for line in self._numbers.lines)
        amount = self._amount(items)
        currency = self._currency() if self._money or self._lost else None
        return Priced(items, None if self._ask else amount, currency, frozenset(self._ask))

    def _bare_price(self) -> Number | None:
        """An amount beside one piece of one product is its price."""
        lines, bare, totals = self._numbers.lines, self._numbers.bare, self._numbers.totals
        if len(lines) == len(bare) == len(totals) == 1 and _makes(lines[0], bare[0], totals[0]):
            return bare[0]
        if len(lines) != 1 or len(bare) != 1 or lines[0].price or self._numbers.totals:
            return None
        quantity = lines[0].quantity
        if quantity is None and self._unsure:
            return None
        return bare[0] if quantity is None or quantity.values == (Decimal(1),) else None

    def _item(self, line: Line, bare_price: Number | None) -> ItemRead:
        number = line.price or bare_price
        lonely = line.quantity is None and number is None and not self._numbers.totals
        if lonely and len(self._numbers.lines) > 1:
            self._ask.add("items")
        unit_price, far = self._value(number, "items") if number else None, None
        if unit_price is not None and self._is_far(line.code, unit_price):
            self._ask.add("items")
            unit_price, far = None, unit_price
        return ItemRead(line.code, self._quantity(line), unit_price, far)

    def _quantity(self, line: Line) -> Decimal | None:
        number = line.quantity
        if number is None:
            if line.many:
                self._ask.add("items")  # "pumps, 2,400 eur": how many?
            return None if self._unsure or line.many else Decimal(1)
        if len(number.values) == 1:
            checked = checked_quantity(number.values[0], whole=False)
            if isinstance(checked, Read):
                return checked.value
        self._ask.add("items")
        return None

    def _amount(self, items: Sequence[ItemRead]) -> Decimal | None:
        """The total that was said, the sum of the items, or the only amount."""
        said = [self._value(number, "amount") for number in self._numbers.totals]
        if not items:
            said += [self._value(number, "amount") for number in self._numbers.bare]
        elif self._numbers.bare and self._bare_price() is None:
            # A price for one piece or for all of them; or a part of the one beside it.
            self._ask |= {"items", "amount"}
        totals = set(said)
        priced = [item for item in items if item.unit_price is not None]
        if priced and len(priced) < len(items) and not totals:
            self._ask.add("amount")  # is the one price everyone's?
        if items and all(item.unit_price is not None and item.quantity for item in items):
            totals.add(sum((_worth(item) for item in items), Decimal(0)))
        if len(totals) > 1 or len(said) > 1:
            self._ask |= {"amount", "items"} if items else {"amount"}
        return totals.pop() if totals else None

    def _value(self, number: Number, field: str) -> Decimal | None:
        """Whole units of the line's currency; an unclear number has its field asked."""
        name = number.currency or (next(iter(self._names)) if len(self._names) == 1 else None)
        most = max(number.values, default=_SPOKEN_BELOW)
        spoken = name == TOMAN or (name is None and self._book.currency == _SPOKEN_IN)
        if spoken and not number.scaled and most < _SPOKEN_BELOW:
            self._ask |= {field, "amount"}  # "35 toman" is said of thousands and of millions
            return None
        if name is None and self._names:
            self._ask.add(field)
        span = MoneySpan(number.start, number.end, number.values, name)
        found = money_of(span, currency=self._book.currency, toman=self._book.toman)
        if isinstance(found, Read):
            return found.value.value
        self._ask.add(field)
        return None

    def _currency(self) -> str | None:
        lost = {number.currency for number in self._lost if number.currency}
        codes = {iso(name, self._book.currency)[0] for name in self._names | lost}
        if len(codes) > 1:
            return None
        return codes.pop() if codes else self._book.currency

    def _is_far(self, code: str, unit_price: Decimal) -> bool:
        product = self._book.products[code]
        if product.list_price is None or product.currency != self._currency():
            return False
        return not product.list_price <= unit_price * _FAR <= product.list_price * _FAR * _FAR


def _makes(line: Line, price: Number, total: Number) -> bool:
    """Whether so many at that price are just the total: "800 cartons 1.05 = 840"."""
    same = price.currency in (None, total.currency) or total.currency is None
    known = (line.quantity, price, total)
    if line.price or not same or any(one is None or len(one.values) != 1 for one in known):
        return False
    return line.quantity is not None and (
        line.quantity.values[0] * price.values[0] == total.values[0]
    )


def _worth(item: ItemRead) -> Decimal:
    return (item.quantity or Decimal(0)) * (item.unit_price or Decimal(0))
