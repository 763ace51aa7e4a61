"""One product of an opportunity by itself: how it is called, said, changed and checked."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from bot.conversations.answers import NO_PRODUCT, Answer, Item
from bot.conversations.kinds.amounts import Percentage
from bot.conversations.kinds.picker import MOST_NAME
from bot.conversations.kinds.quantity import Quantity
from bot.conversations.lookups import Row
from bot.conversations.spoken import ItemSaid
from bot.domain.facts import Name, Term
from bot.domain.money import Money


def called(item: Item, row: Row | None) -> Name | Term:
    if item.name is not None:
        return Name(item.name)
    label = row.label if row else Term("form-gone")
    return label if isinstance(label, Name | Term) else Name(str(label))


def with_part(item: Item, part: str, value: Answer) -> Item:
    match part, value:
        case "quantity", Decimal():
            return replace(item, quantity=value)
        case "price", Money():
            return replace(item, price=value, price_open=False, doubted=None)
        case "discount", int():
            return replace(item, discount=value)
    return item


def is_open(item: Item, rows: tuple[Row, ...]) -> bool:
    """Whether it is still to be asked how many, or for how much."""
    if item.quantity is None or item.price is not None:
        return item.quantity is None
    return item.price_open or any(row.id == item.product and row.hint is None for row in rows)


def is_sound(item: Item) -> bool:
    quantity = item.quantity is None or Quantity(()).fits(item.quantity)
    named = item.name is None or (0 < len(item.name) <= MOST_NAME and item.price is not None)
    product = item.product > 0 if item.name is None else item.product == NO_PRODUCT
    return product and named and quantity and Percentage(()).fits(item.discount)


def said_item(item: Item, rows: tuple[Row, ...]) -> ItemSaid:
    row = next((each for each in rows if each.id == item.product), None)
    listed = row.hint if row and isinstance(row.hint, Money) and not item.price_open else None
    product = called(item, row)
    return ItemSaid(product, item.quantity, item.price or listed, item.discount)
