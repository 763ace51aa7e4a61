"""What can be answered, and how an answer is kept in a draft: ids and values, no labels."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from typing import Any

from bot.domain.facts import fact_to_json
from bot.domain.money import CURRENCIES, MOST_MINOR, Money


@dataclass(frozen=True, slots=True)
class New:
    """Somebody or something that is not kept yet, by the name it shall have."""

    text: str


@dataclass(frozen=True, slots=True)
class Hours:
    """From one hour of the day until another, over midnight too; equal ones mean never."""

    start: time
    end: time


@dataclass(frozen=True, slots=True)
class Item:
    """A product of an opportunity. What is None was said unclearly and must be asked.

    `price` for one piece; without one the product's own holds, unless `price_open`. With a
    `name` it stands in no price list: it has no product, and its price is always said.
    """

    product: int
    quantity: Decimal | None
    price: Money | None = None
    discount: int = 0
    """Percent."""
    price_open: bool = False
    name: str | None = None
    doubted: Money | None = None
    """A price that was said, too far from the list's to be taken unasked."""


NO_PRODUCT = 0
"""The product of an item with a name of its own."""

Answer = (
    int
    | str
    | Decimal
    | Money
    | date
    | datetime
    | New
    | Hours
    | tuple[int | New, ...]
    | tuple[Item, ...]
)
"""An id or a whole number; a code or a text; a datetime is naive wall time of the person."""

Answers = Mapping[str, Answer]


def answer_to_json(answer: Answer) -> Any:
    match answer:
        case New():
            return {"new": answer.text}
        case Hours():
            return {"hours": [answer.start.isoformat(), answer.end.isoformat()]}
        case tuple():
            return [
                _item_to_json(each) if isinstance(each, Item) else _one(each) for each in answer
            ]
        case datetime():
            return {"local": answer.isoformat()}
        case _:
            return fact_to_json(answer)


def answer_from_json(stored: Any) -> Answer:
    """The answer that `answer_to_json` wrote; ValueError for anything else."""
    match stored:
        case bool():
            raise ValueError(f"not an answer: {stored!r}")
        case {"new": str(text)}:
            return New(text)
        case {"hours": [str(start), str(end)]}:
            return Hours(hour_of(start), hour_of(end))
        case {"local": str(text)}:
            return _naive(datetime.fromisoformat(text))
        case {"date": str(text)}:
            return date.fromisoformat(text)
        case {"money": [int(minor), str(currency)]}:
            return _money(minor, currency)
        case {"decimal": str(text)}:
            return _decimal(text)
        case [{"product": _}, *_]:
            return tuple(_item(each) for each in stored)
        case list():
            return tuple(_id_or_new(each) for each in stored)
        case int() | str():
            return stored
    raise ValueError(f"not an answer: {stored!r}")


def _one(each: int | New) -> Any:
    return {"new": each.text} if isinstance(each, New) else each


def _id_or_new(stored: Any) -> int | New:
    match stored:
        case {"new": str(text)}:
            return New(text)
    return _whole(stored)


def _item_to_json(item: Item) -> dict[str, Any]:
    return {
        "product": item.product,
        "quantity": None if item.quantity is None else str(item.quantity),
        "price": None if item.price is None else fact_to_json(item.price),
        "discount": item.discount,
        "price_open": item.price_open,
        **({"name": item.name} if item.name else {}),
        **({"doubted": fact_to_json(item.doubted)} if item.doubted else {}),
    }


def _item(stored: Any) -> Item:
    match stored:
        case {
            "product": int(product),
            "quantity": None | str() as quantity,
            "price": None | {"money": [int(), str()]} as price,
            "discount": int(discount),
            "price_open": bool(price_open),
        }:
            name = stored.get("name")
            if not (name is None or isinstance(name, str)):
                raise ValueError(f"not an item: {stored!r}")
            return Item(
                _whole(product),
                None if quantity is None else _decimal(quantity),
                None if price is None else _money(*price["money"]),
                _whole(discount),
                price_open,
                name,
                _doubted(stored.get("doubted")),
            )
    raise ValueError(f"not an item: {stored!r}")


def _doubted(stored: Any) -> Money | None:
    match stored:
        case None:
            return None
        case {"money": [int(minor), str(currency)]}:
            return _money(minor, currency)
    raise ValueError(f"not a price: {stored!r}")


def hour_of(text: str) -> time:
    """A time of day as `isoformat` writes it; ValueError for anything else."""
    hour = time.fromisoformat(text)
    if hour.tzinfo is not None:
        raise ValueError(f"not a time of day: {text!r}")
    return hour


def _naive(moment: datetime) -> datetime:
    if moment.tzinfo is not None:
        raise ValueError(f"not a wall time: {moment!r}")
    return moment


def _money(minor: int, currency: str) -> Money:
    if currency not in CURRENCIES or not 0 <= minor <= MOST_MINOR:
        raise ValueError(f"not an amount: {minor!r} {currency!r}")
    return Money(minor, currency)


def _decimal(text: str) -> Decimal:
    try:
        number = Decimal(text)
    except InvalidOperation as error:
        raise ValueError(f"not a number: {text!r}") from error
    if not number.is_finite():
        raise ValueError(f"not a number: {text!r}")
    return number


def _whole(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError(f"not an id: {value!r}")  # noqa: TRY004 - it is bad data, not a bad call
    return value
