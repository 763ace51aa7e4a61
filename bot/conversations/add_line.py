"""A product on an opportunity.

In `known`, "may_price" says whether prices may be changed, "may_other" whether a line may have
a name of its own instead of a product's.
"""

from __future__ import annotations

from bot.conversations.form import Form, Question, always
from bot.conversations.here import Given
from bot.conversations.kinds.amounts import Amount, Percentage
from bot.conversations.kinds.goods import Goods
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
