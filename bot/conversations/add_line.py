"""A product on an opportunity, or several at once.

In `known`, "may_price" says whether prices may be changed, "may_other" whether a line may have
a name of its own instead of a product's.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversations.context import Context
from bot.conversations.draft import Aside, Draft
from bot.conversations.form import Form, Question, always
from bot.conversations.here import Given
from bot.conversations.kinds.amounts import Amount, Percentage
from bot.conversations.kinds.goods import Goods
from bot.conversations.kinds.goods_said import with_names
from bot.conversations.kinds.item_place import NEW
from bot.conversations.kinds.items import Items
from bot.conversations.kinds.picker import MOST_NAME
from bot.conversations.kinds.quantity import Quantity
from bot.conversations.lookups import WHOLE_UNITS
from bot.domain.money import Money


def list_prices(given: Given) -> tuple[Money, ...]:
    """What the chosen product usually costs; nothing when that is not settled."""
    return tuple(row.hint for row in given.rows.get("product", ()) if isinstance(row.hint, Money))


def list_price(given: Given) -> Money | None:
    """What is taken where no price is said."""
    return next(iter(list_prices(given)), None)


def quick_prices(given: Given) -> tuple[Money, ...]:
    """What it was sold for lately first, then what it usually costs; each of them once."""
    lately = tuple(each for row in given.rows.get("product", ()) for each in row.prices)
    return tuple(dict.fromkeys((*lately, *list_prices(given))))


def has_price(given: Given) -> bool:
    return bool(list_prices(given))


def price_is_open(given: Given) -> bool:
    """Typing a price where there is none needs no permission; changing one does."""
    return not has_price(given) or bool(given.known.get("may_price", True))


def whole_units(given: Given) -> bool:
    return any(WHOLE_UNITS in row.flags for row in given.rows.get("product", ()))


ADD_LINE = Form(
    name="add_line",
    version=1,
    questions=(
        Question("product", Goods(wishes=True)),
        Question(
            "quantity", Quantity(presets=(1, 2, 5, 10), whole=whole_units), rest="unit_price"
        ),
        Question(
            "unit_price",
            Amount(presets=quick_prices, foreign=False),
            optional=has_price,
            when=price_is_open,
            follows="product",
            usual=list_price,
        ),
        Question("discount", Percentage(presets=(0, 5, 10, 15), beside=4), optional=always),
    ),
)

ADD_LINES = Form(name="add_lines", version=1, questions=(Question("items", Items()),))
"""Several of them, where they were typed together."""

TO_FIND = "to_find"
"""In `known` of that form: what was typed of products that are still to be looked for."""


def then_the_next_piece(draft: Draft, context: Context) -> Draft:
    """At the list of that form the next one is looked for, until none is left."""
    waiting = draft.known.get(TO_FIND)
    if draft.form != ADD_LINES.name or draft.at != "items" or draft.aside != Aside():
        return draft
    if not isinstance(waiting, list) or not waiting:
        return draft
    first, *rest = map(str, waiting)
    search = with_names(Aside(search=first[:MOST_NAME], inside=(NEW,)), context)
    return replace(draft, aside=search, known={**draft.known, TO_FIND: rest})
