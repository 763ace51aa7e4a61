"""In which currency it is, and what one unit of it is worth.

In `known`, "home" is the organisation's currency, and "rates" its table: what a unit of each
foreign currency is worth today, in billionths.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.conversations.answers import Answer, Item
from bot.conversations.form import Form, Question, always
from bot.conversations.here import Given
from bot.conversations.kinds.currencies import Currency
from bot.conversations.kinds.rates import Rate
from bot.domain.money import Money


def currency_said(answers: Mapping[str, Answer]) -> str | None:
    """The chosen one, else the one that the amount or the first price was said in."""
    chosen, amount, items = (answers.get(each) for each in ("currency", "amount", "items"))
    if isinstance(chosen, str):
        return chosen
    if isinstance(amount, Money):
        return amount.currency
    priced = items if isinstance(items, tuple) else ()
    prices = (each.price for each in priced if isinstance(each, Item))
    return next((each.currency for each in prices if each is not None), None)


def is_foreign(given: Given) -> bool:
    return currency_said(given.answers) not in (None, given.known.get("home"))


def rate_is_known(given: Given) -> bool:
    """It stands in the table; another one may be told all the same."""
    return currency_said(given.answers) in given.known.get("rates", {})


def _rate_is_unknown(given: Given) -> bool:
    return "home" in given.known and is_foreign(given) and not rate_is_known(given)


CURRENCY = Question("currency", Currency(), optional=always, later=always)
RATE = Question("rate", Rate(), when=_rate_is_unknown, follows="currency")

EXCHANGE = Form(
    name="exchange",
    version=1,
    questions=(
        Question("currency", Currency()),
        Question("rate", Rate(), optional=rate_is_known, when=is_foreign, follows="currency"),
    ),
)
