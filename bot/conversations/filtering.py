"""What is typed or searched for a filter; each question is asked alone, from its field."""

from __future__ import annotations

from bot.conversations.form import Form, Question, always
from bot.conversations.kinds.amounts import Amount
from bot.conversations.kinds.days import Day
from bot.conversations.kinds.numbers import Number
from bot.conversations.kinds.picker import Picker
from bot.conversations.kinds.quantity import Quantity
from bot.conversations.kinds.words import Words
from bot.domain.filters import MOST_NAME

LEAST, MOST = "ask-filter-least", "ask-filter-most"
NUMBER = Quantity(presets=(10, 25, 50, 75, 90), whole=always)

FILTER = Form(
    name="filter",
    version=1,
    questions=(
        Question("least_money", Amount(foreign=False), optional=always, ask=LEAST),
        Question("most_money", Amount(foreign=False), optional=always, ask=MOST),
        Question("least_number", NUMBER, optional=always, ask=LEAST),
        Question("most_number", NUMBER, optional=always, ask=MOST),
        Question("least_decimal", Number(), optional=always, ask=LEAST),
        Question("most_decimal", Number(), optional=always, ask=MOST),
        Question("least_day", Day(), optional=always, ask=LEAST),
        Question("most_day", Day(), optional=always, ask=MOST),
        Question("filter_words", Words(most=100), optional=always),
        Question("filter_party", Picker("party", many=True), optional=always),
        Question("filter_product", Picker("product", many=True), optional=always),
        Question("filter_name", Words(most=MOST_NAME), optional=always),
    ),
)
