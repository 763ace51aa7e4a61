"""A product of the price list, and looking for one there."""

from __future__ import annotations

from bot.conversations.form import Form, Question, always
from bot.conversations.here import Given
from bot.conversations.kinds.amounts import Amount
from bot.conversations.kinds.from_list import FromList
from bot.conversations.kinds.options import Options
from bot.conversations.kinds.words import Words
from bot.reading.names import search_key

YES_OR_NO = {"yes": "setup-yes", "no": "setup-no"}

YES_OR_NO_WORDS = {
    search_key(word): code
    for code, words in {
        "yes": ("yes", "y", "oui", "بله", "آری", "ใช่"),
        "no": ("no", "n", "non", "نه", "خیر", "ไม่", "ไม่ใช่"),
    }.items()
    for word in words
}


def is_new(given: Given) -> bool:
    """A new one is given a code where none is named; one that has a code keeps one."""
    return "id" not in given.known


SETUP_PRODUCT = Form(
    name="setup_product",
    version=1,
    questions=(
        Question("name", Words(most=200), ask="ask-product-name"),
        Question("code", Words(most=40), optional=is_new, ask="ask-product-code"),
        Question("group", FromList("group"), optional=always, ask="ask-product-group"),
        Question("price", Amount(), optional=always, ask="ask-product-price"),
        Question(
            "aliases", Words(most=300), optional=always, later=always, ask="ask-product-aliases"
        ),
        Question("unit", Words(most=20), optional=always, ask="ask-product-unit"),
        Question(
            "whole",
            Options(YES_OR_NO, YES_OR_NO_WORDS),
            optional=always,
            ask="ask-product-whole",
        ),
        Question(
            "sellable",
            Options(YES_OR_NO, YES_OR_NO_WORDS),
            optional=always,
            ask="ask-product-sellable",
        ),
        Question(
            "tracked",
            Options(YES_OR_NO, YES_OR_NO_WORDS),
            optional=always,
            ask="ask-product-tracked",
        ),
    ),
)

FIND_PRODUCT = Form(
    name="find_product",
    version=1,
    questions=(Question("text", Words(most=60), ask="ask-find-product"),),
)
