"""What is asked about documents: a changed line, a day, a note, money that came or went."""

from __future__ import annotations

from bot.conversations.add_line import ADD_LINE
from bot.conversations.form import Form, Question, always
from bot.conversations.here import Given
from bot.conversations.kinds.amounts import Amount, Percentage
from bot.conversations.kinds.days import Day
from bot.conversations.kinds.goods import Goods
from bot.conversations.kinds.numbers import Number
from bot.conversations.kinds.picker import Picker
from bot.conversations.kinds.quantity import Quantity
from bot.conversations.kinds.words import Words
from bot.conversations.lines import NAME, OTHER_LINE
from bot.domain.documents import MOST_ADDRESS, MOST_BUYER, MOST_NOTE
from bot.domain.money import Money

# Which line of which document is in the draft's `known`; one question is asked at a time.
PAPER_LINE = Form(
    name="paper_line",
    version=1,
    questions=(
        Question("quantity", Quantity(presets=(1, 2, 5, 10))),
        Question("unit_price", Amount(foreign=False)),
        Question("discount", Percentage(presets=(0, 5, 10, 15), beside=4)),
        NAME,
    ),
)

# A line more, with the questions of a line of an opportunity; only that one waits for a product.
PAPER_ADD = Form(
    name="paper_add",
    version=1,
    questions=(Question("product", Goods()), *ADD_LINE.questions[1:]),
)
PAPER_OTHER = Form(name="paper_other", version=1, questions=OTHER_LINE.questions)

PAPER_EDIT = Form(
    name="paper_edit",
    version=1,
    questions=(
        Question("until", Day(), ask="ask-paper-until"),
        Question("buyer", Words(most=MOST_BUYER), ask="ask-paper-buyer"),
        Question("address", Words(most=MOST_ADDRESS), optional=always, ask="ask-paper-address"),
        Question("note", Words(most=MOST_NOTE), optional=always, ask="ask-paper-note"),
    ),
)


def still_due(given: Given) -> tuple[Money, ...]:
    """All that is still to come, when more than nothing is."""
    match given.known.get("due"):
        case {"minor": int(minor), "currency": str(currency)} if minor > 0:
            return (Money(minor, currency),)
    return ()


# In `known`: what it is for, and as "due" what is still to come.
MONEY_TAKEN = Form(
    name="money_taken",
    version=1,
    questions=(
        Question("amount", Amount(presets=still_due, foreign=False), ask="ask-money-taken"),
    ),
)

TAX_PERCENT = Form(
    name="tax_percent",
    version=1,
    questions=(Question("percent", Number(), ask="ask-tax-percent"),),
)

STOCK_COUNT = Form(
    name="stock_count",
    version=1,
    questions=(Question("count", Number(), ask="ask-stock-count"),),
)

SUPPLIER_REQUEST = Form(
    name="supplier_request",
    version=1,
    questions=(Question("supplier", Picker("party", creates=True), ask="ask-supplier"),),
)

SUPPLIER_COST = Form(
    name="supplier_cost",
    version=1,
    questions=(Question("cost", Amount(foreign=False), ask="ask-supplier-cost"),),
)

MARGIN_QUOTE = Form(
    name="margin_quote",
    version=1,
    questions=(Question("percent", Number(), ask="ask-margin"),),
)

DOCUMENT_FORMS = (
    *(PAPER_LINE, PAPER_ADD, PAPER_OTHER, PAPER_EDIT, MONEY_TAKEN, TAX_PERCENT, STOCK_COUNT),
    *(SUPPLIER_REQUEST, SUPPLIER_COST, MARGIN_QUOTE),
)
