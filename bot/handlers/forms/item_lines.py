"""The answers of a form as the actions take them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from bot.actions.opportunities.lines import NewLine
from bot.conversations.answers import Answer, Item, New


def as_kept(answer: Answer | None) -> Any:
    """What is new goes by its name."""
    match answer:
        case New(text):
            return text
        case tuple():
            return tuple(each.text if isinstance(each, New) else each for each in answer)
    return answer


def new_lines(items: Answer) -> list[NewLine]:
    """In minor units and thousandths."""
    chosen = items if isinstance(items, tuple) else ()
    return [
        NewLine(
            product_id=each.product,
            quantity=thousandths(each.quantity),
            unit_price=each.price.minor if each.price else None,
            currency=each.price.currency if each.price else None,
            discount=Decimal(each.discount),
        )
        for each in chosen
        if isinstance(each, Item)
    ]


def thousandths(quantity: Answer | None) -> int:
    return int(Decimal(str(quantity)) * 1000)
