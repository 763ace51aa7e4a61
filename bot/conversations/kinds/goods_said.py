"""What was typed beside a product's name, as far as it holds for the one that was chosen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from bot.conversations.answers import Answer, Item
from bot.conversations.context import Context
from bot.conversations.draft import Aside
from bot.conversations.here import Here
from bot.conversations.lookups import WHOLE_UNITS, Row
from bot.conversations.spoken import ItemSaid
from bot.domain.facts import Name
from bot.domain.money import CURRENCIES, MOST_MINOR, Money
from bot.domain.parties import too_fine
from bot.reading.lines.goods import GoodsRead, read_goods
from bot.reading.lines.wanted import WantedRead, read_wanted
from bot.reading.names import search_key
from bot.reading.numbers.quantity import MOST

FAR = 3
"""More than so many times the list price, or less than that part of it, is asked."""


def goods_in(text: str, context: Context) -> GoodsRead | None:
    """None where it is a name and nothing else."""
    return read_goods(
        text,
        lang=context.lang,
        calendar=context.calendar,
        now=context.local,
        currency=context.currency,
        toman=context.reader.toman,
    )


def wanted_in(text: str, context: Context) -> WantedRead:
    """A product that nobody sells, by the name alone that it is asked for with."""
    return read_wanted(
        text,
        lang=context.lang,
        calendar=context.calendar,
        now=context.local,
        currency=context.currency,
        toman=context.reader.toman,
    )


def with_names(aside: Aside, context: Context) -> Aside:
    """A search that also finds by the name alone, where more than a name was typed."""
    said = goods_in(aside.search, context)
    return replace(aside, called=said.names) if said else aside


def said_of(row: Row | None, here: Here) -> GoodsRead | None:
    """What was typed beside the name of this one; None where all of it is its name."""
    if not here.aside.called or row is None:
        return None
    label = row.label.text if isinstance(row.label, Name) else ""
    if search_key(here.aside.search) in search_key(label):
        return None
    return goods_in(here.aside.search, here.context)


def item_said(product: int, row: Row | None, said: GoodsRead, here: Here) -> Item:
    """What is not sure of it is open; a price far from the list's is kept, and asked."""
    item = Item(product, quantity_said(row, said, here), discount=said.discount)
    price = price_said(row, said, here)
    if price is None:
        return replace(item, price_open=said.price_in_doubt and may_price(row, here))
    if is_far(price, row):
        return replace(item, price_open=True, doubted=price)
    listed = row.hint if row else None
    return item if price == listed else replace(item, price=price)


def kept_said(here: Here) -> ItemSaid | None:
    """What was typed beside the name that is looked for, until something is chosen for it."""
    said = goods_in(here.aside.search, here.context) if here.aside.called else None
    if said is None:
        return None
    price = said_price(said, here.context.currency)
    return ItemSaid(Name(here.aside.name), said.quantity, price, said.discount)


def other_said(search: str, context: Context) -> Mapping[str, Answer]:
    """As answers to the questions of a line with a name of its own."""
    said = goods_in(search, context)
    if said is None:
        return {}
    price = said_price(said, context.currency)
    counted = said.quantity is not None and 0 < said.quantity <= MOST
    fine = counted and not too_fine(said.quantity or Decimal(0), context.quantity_decimals)
    known: dict[str, Answer | None] = {
        "quantity": said.quantity if fine else None,
        "unit_price": price if price and price.currency == context.currency else None,
        "discount": said.discount or None,
    }
    return {name: value for name, value in known.items() if value is not None}


def said_price(said: GoodsRead, home: str) -> Money | None:
    """In whatever currency it was said; `home` where none was."""
    currency = said.currency or home
    if said.unit_price is None or currency not in CURRENCIES:
        return None
    price = Money.of(said.unit_price, currency)
    return price if price.minor <= MOST_MINOR else None


def quantity_said(row: Row | None, said: GoodsRead, here: Here) -> Decimal | None:
    quantity = said.quantity
    whole = row is not None and WHOLE_UNITS in row.flags
    if quantity is None or not 0 < quantity <= MOST or (whole and quantity % 1):
        return None
    return None if too_fine(quantity, here.context.quantity_decimals) else quantity


def price_said(row: Row | None, said: GoodsRead, here: Here) -> Money | None:
    """In the currency of the talk alone, by who may name a price."""
    price = said_price(said, here.context.currency) if may_price(row, here) else None
    return price if price and price.currency == here.context.currency else None


def may_price(row: Row | None, here: Here) -> bool:
    """Naming a price where there is none needs no permission; changing one does."""
    listed = row is not None and row.hint is not None
    return bool(here.given.known.get("may_price", True)) or not listed


def is_far(price: Money, row: Row | None) -> bool:
    listed = row.hint if row else None
    if not isinstance(listed, Money) or listed.currency != price.currency:
        return False
    return not listed.minor <= FAR * price.minor <= FAR * FAR * listed.minor


def far_said(row: Row | None, here: Here) -> Money | None:
    """The price that was said, where it is too far from the list's to be taken unasked."""
    said = said_of(row, here)
    price = price_said(row, said, here) if said else None
    return price if price and is_far(price, row) else None


def answers_said(row: Row | None, here: Here) -> Mapping[str, Answer]:
    """The same as answers to the questions of a line, by their names."""
    said = said_of(row, here)
    if said is None:
        return {}
    price = price_said(row, said, here)
    known: dict[str, Answer | None] = {
        "quantity": quantity_said(row, said, here),
        "unit_price": price if price and not is_far(price, row) else None,
        "discount": said.discount or None,
    }
    return {name: value for name, value in known.items() if value is not None}
