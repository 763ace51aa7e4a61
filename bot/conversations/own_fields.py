"""What an admin is asked about fields of their own, and about rates."""

from __future__ import annotations

from bot.conversations.form import Form, Question, always
from bot.conversations.here import Given
from bot.conversations.kinds.currencies import Currency
from bot.conversations.kinds.days import Day
from bot.conversations.kinds.options import Options
from bot.conversations.kinds.rates import Rate
from bot.conversations.kinds.words import Words

FIELD_KINDS = {
    "text": "field-kind-text",
    "number": "field-kind-number",
    "day": "field-kind-day",
    "list": "field-kind-list",
    "yes-no": "field-kind-yes-no",
    "money": "field-kind-money",
}
"""The sentences of the kinds by their codes, see `CustomKind`."""

MOST_NAME = 40


def is_list(given: Given) -> bool:
    """Or nothing is known of it yet."""
    return given.answers.get("kind", "list") == "list"


OWN_FIELD = Form(
    name="own_field",
    version=1,
    questions=(
        Question("name", Words(most=MOST_NAME), ask="ask-own-field-name"),
        Question("kind", Options(FIELD_KINDS), ask="ask-own-field-kind"),
        Question("options", Words(most=2000), when=is_list, ask="ask-own-field-options"),
    ),
)

OWN_OPTION = Form(
    name="own_option",
    version=1,
    questions=(Question("name", Words(most=MOST_NAME), ask="ask-own-option-name"),),
)

SETUP_RATE = Form(
    name="setup_rate",
    version=1,
    questions=(
        Question("currency", Currency(foreign=True), ask="ask-rate-currency"),
        Question("rate", Rate(), follows="currency"),
        Question("since", Day(), optional=always, ask="ask-rate-since"),
    ),
)
