"""A price that is far from the list's: which of the two holds is one tap."""

from __future__ import annotations

from dataclasses import replace

from bot.conversations import spoken
from bot.conversations.draft import Aside
from bot.conversations.here import Here
from bot.conversations.kinds.item_place import PRICE, items_of, missing, price_far
from bot.conversations.kinds.kind import Rows, Step, Ticked
from bot.domain.money import Money

MOST_DIGITS = 2
"""Of the place of an item."""


def price_rows(here: Here) -> Rows:
    """Where a price is far from the list's: the one that was said, and that of the list."""
    rows = []
    for at, item in enumerate(items_of(here)):
        row = here.given.row("product", item.product)
        if price_far(item, here) and item.doubted and row and isinstance(row.hint, Money):
            said = here.choice(spoken.on_button(item.doubted), f"{PRICE}:{at}:said")
            rows.append((said, here.choice(spoken.on_button(row.hint), f"{PRICE}:{at}:listed")))
    return tuple(rows)


def priced(token: str, here: Here) -> Step | None:
    """One of the two was chosen."""
    part, _, which = token.partition(":")
    at, _, which = which.partition(":")
    if part != PRICE or not (at.isascii() and at.isdecimal()) or len(at) > MOST_DIGITS:
        return None
    items = items_of(here)
    if int(at) >= len(items) or items[int(at)].doubted is None:
        return None
    item = items[int(at)]
    price = item.doubted if which == "said" else None
    settled = replace(item, price=price, price_open=False, doubted=None)
    sure = len(items) == 1 and not missing(settled, here)
    return Ticked((*items[: int(at)], settled, *items[int(at) + 1 :]), Aside(), sure=sure)
