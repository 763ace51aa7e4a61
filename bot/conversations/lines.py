"""A line of an opportunity: one field of it, or one that stands in no price list.

In `known`, "opportunity" and "version"; of a line that is there, "line". Its product is
answered already, so that its list price and its unit are known.
"""

from __future__ import annotations

from bot.conversations.add_line import list_prices, whole_units
from bot.conversations.form import Form, Question, always
from bot.conversations.kinds.amounts import Amount, Percentage
from bot.conversations.kinds.picker import MOST_NAME, Picker
from bot.conversations.kinds.quantity import Quantity
from bot.conversations.kinds.words import Words

NAME = Question("name", Words(most=MOST_NAME), ask="ask-line-name")
DISCOUNT = Question("discount", Percentage(presets=(0, 5, 10, 15), beside=4), optional=always)

CHANGE_LINE = Form(
    name="change_line",
    version=1,
    questions=(
        Question("product", Picker("product")),
        NAME,
        Question("quantity", Quantity(presets=(1, 2, 5, 10), whole=whole_units)),
        Question("unit_price", Amount(presets=list_prices, foreign=False)),
        DISCOUNT,
    ),
)

OTHER_LINE = Form(
    name="other_line",
    version=1,
    questions=(
        NAME,
        Question("quantity", Quantity(presets=(1, 2, 5, 10)), rest="unit_price"),
        Question("unit_price", Amount(foreign=False)),
        DISCOUNT,
    ),
)

COPY = Form(
    name="copy",
    version=1,
    questions=(Question("customer", Picker("party", creates=True)),),
)
