"""Where one is inside the question for products, and which kind asks there.

How far one has gone is in `Aside.inside`:

    ()                       the list; while there is nothing on it, which product
    ("new",)                 which product, one more
    ("new", id)              how many of it
    ("new", id, "2000")      for how much, so many thousandths, when it has no price
    ("other",)               what it is called, one that stands in no price list
    ("other", name)          how many of it
    ("other", name, "2000")  for how much, so many thousandths
    ("item", "0")            what to change of the first
    ("item", "0", part)      its quantity, price or discount
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from bot.conversations.answers import Item
from bot.conversations.draft import Aside
from bot.conversations.here import Here
from bot.conversations.kinds.amounts import Amount, Percentage
from bot.conversations.kinds.goods import Goods
from bot.conversations.kinds.kind import Kind
from bot.conversations.kinds.picker import MOST_NAME
from bot.conversations.kinds.quantity import Quantity
from bot.conversations.kinds.words import Words
from bot.conversations.lookups import WHOLE_UNITS, Row
from bot.conversations.wished import sought
from bot.domain.money import Money
from bot.speech.reply import Say, say_of

Chosen = tuple[Item, ...]

NEW, ITEM, OTHER = "new", "item", "other"
QUANTITY, PRICE, DISCOUNT = "quantity", "price", "discount"
PRODUCTS = Goods(wishes=True)
CALLED = Words(most=MOST_NAME)


def asking(here: Here) -> Kind[int] | Kind[Decimal] | Kind[Money] | Kind[str] | Goods:
    """Which kind asks inside the question now."""
    match here.aside.inside:
        case (first,) if first == OTHER:
            return CALLED
        case (first, _) if first == OTHER:
            return _quantity(here)
        case (first, _, _) if first == OTHER:
            return _price(here)
        case (first, _) if first == NEW:
            return _quantity(here)
        case (first, _, _) if first == NEW:
            return _price(here)
        case (first, _, part) if first == ITEM:
            return _asking_part(part, here)
    return PRODUCTS


def _asking_part(part: str, here: Here) -> Quantity | Amount | Percentage:
    match part:
        case "quantity":
            return _quantity(here)
        case "price":
            return _price(here)
    return Percentage(presets=(0, 5, 10, 15), beside=4)


def _quantity(here: Here) -> Quantity:
    row = product_at(here)
    whole = row is not None and WHOLE_UNITS in row.flags
    return Quantity(presets=(1, 2, 5, 10), whole=lambda _given: whole)


def _price(here: Here) -> Amount:
    """What it was sold for lately first, then its own price."""
    row = product_at(here)
    listed = (row.hint,) if row and isinstance(row.hint, Money) else ()
    doubted = doubted_at(here)
    offered = (*((doubted,) if doubted else ()), *(row.prices if row else ()), *listed)
    fitting = tuple(each for each in offered if each.currency == here.context.currency)
    fitting = tuple(dict.fromkeys(fitting))
    return Amount(presets=lambda _given: fitting, foreign=False)


def missing(item: Item, here: Here) -> str:
    """The part of it that must be asked; empty when all is known."""
    if item.quantity is None:
        return QUANTITY
    row = here.given.row("product", item.product)
    listed = row.hint if row else None
    taken = item.price or (None if item.price_open else listed)
    fits = isinstance(taken, Money) and taken.currency == here.context.currency
    return "" if fits else PRICE


def doubted_at(here: Here) -> Money | None:
    """The price that was said of what is asked about, where it is still in doubt."""
    match here.aside.inside:
        case ("item", at, "price"):
            item = items_of(here)[int(at)]
            return item.doubted if item.price_open else None
    return None


def price_far(item: Item, here: Here) -> Say | None:
    """Why a price that was said is asked; None where none is in doubt."""
    row = here.given.row("product", item.product)
    if item.doubted is None or not item.price_open or row is None:
        return None
    if not isinstance(row.hint, Money):
        return None
    return say_of("form-price-far", product=row.label, price=item.doubted, listed=row.hint)


def may_price(at: int, here: Here) -> bool:
    """Naming a price where there is none needs no permission; changing one does."""
    row = here.given.row("product", items_of(here)[at].product)
    return row is None or row.hint is None or bool(here.given.known.get("may_price", True))


def sensible_place(here: Here) -> Here:
    """At the list, where the place inside makes no sense any more."""
    match here.aside.inside:
        case () | ("new",):
            return here
        case ("new", product, *rest) if _figures(product, *rest) and len(rest) <= 1:
            return here
        case ("other",) | ("other", _):
            return here
        case ("other", _, quantity) if _figures(quantity):
            return here
        case ("item", at, *part) if _figures(at) and int(at) < len(items_of(here)):
            if not part or part[0] in (QUANTITY, PRICE, DISCOUNT):
                return here
    return replace(here, aside=Aside())


def _figures(*texts: str) -> bool:
    return all(each.isascii() and each.isdecimal() for each in texts)


def at_list(here: Here) -> bool:
    return not here.aside.inside and bool(items_of(here)) and not here.aside.search


def asks(here: Here) -> bool:
    """Whether another kind asks now, and not which part of an item to change."""
    return not (here.aside.inside[:1] == (ITEM,) and len(here.aside.inside) == 2)  # noqa: PLR2004 - see the head of the file


def prompt(here: Here) -> tuple[Say, ...]:
    match here.aside.inside:
        case ("other",):
            return (Say("ask-line-name"),)
        case ("new" | "other", _) | ("item", _, "quantity"):
            return (Say("ask-quantity"),)
        case ("item", at, "price") if far := price_far(items_of(here)[int(at)], here):
            return (far,)
        case ("new" | "other", _, _) | ("item", _, "price"):
            return (Say("ask-unit-price"),)
        case ("item", _, "discount"):
            return (Say("ask-discount"),)
        case ("item", _):
            return (Say("form-item-which"),)
    return ()


def product_at(here: Here) -> Row | None:
    match here.aside.inside:
        case ("new", product, *_):
            return here.given.row("product", int(product))
        case ("item", at, *_):
            return here.given.row("product", items_of(here)[int(at)].product)
    return None


def items_of(here: Here) -> Chosen:
    match here.answer:
        case (Item(), *_) as items:
            return tuple(each for each in items if isinstance(each, Item))
    return ()


def unknown_goods(here: Here) -> str:
    """What a typed line may have called a product, while none is chosen or looked for."""
    aside = here.aside
    nothing_yet = not (items_of(here) or aside.inside or aside.search or aside.group)
    return sought(here.given.known) if nothing_yet else ""
