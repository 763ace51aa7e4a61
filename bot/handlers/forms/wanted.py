"""How many were asked for of a product nobody sells, and for how much: from the words it was
asked with to the line it becomes.
"""

from __future__ import annotations

from decimal import Decimal

from bot.actions.wishes.asking import NOTHING_SAID
from bot.conversations.answers import Item
from bot.conversations.context import Context
from bot.conversations.kinds.goods_said import FAR, wanted_in
from bot.domain.money import CURRENCIES, MOST_MINOR, Money
from bot.domain.parties import Product, too_fine
from bot.domain.wishes import Wanted, Wisher
from bot.reading.lines.wanted import WantedRead
from bot.reading.numbers.quantity import MOST


def said_of_wish(text: str, context: Context) -> tuple[str, Wanted]:
    """What it is called, and what was said of it."""
    read = wanted_in(text, context)
    if read.quantity is None or not 0 < read.quantity <= MOST:
        return read.name, NOTHING_SAID
    return read.name, Wanted(int(read.quantity * 1000), _price(read))


def item_wanted(
    product: Product, wisher: Wisher, *, currency: str, may_price: bool, decimals: int
) -> Item:
    """The product with what was said of it, as far as it holds for this one: pieces are whole,
    a price is in the currency of the talk, and one far from the list's is asked.
    """
    quantity = _quantity(product, wisher, decimals)
    price, listed = wisher.price, product.unit_price
    if price is None or price.currency != currency or not (may_price or listed is None):
        return Item(product.id, quantity)
    if listed is None or product.currency != currency:
        return Item(product.id, quantity, price)
    if not listed <= FAR * price.minor <= FAR * FAR * listed:
        return Item(product.id, quantity, price_open=True, doubted=price)
    return Item(product.id, quantity, None if price.minor == listed else price)


def _quantity(product: Product, wisher: Wisher, decimals: int) -> Decimal | None:
    if wisher.quantity is None:
        return None
    quantity = Decimal(wisher.quantity) / 1000
    wrong = (product.whole_units and quantity % 1) or too_fine(quantity, decimals)
    return None if wrong else quantity


def _price(read: WantedRead) -> Money | None:
    if read.unit_price is None or read.currency not in CURRENCIES:
        return None
    price = Money.of(read.unit_price, read.currency)
    return price if price.minor <= MOST_MINOR else None
