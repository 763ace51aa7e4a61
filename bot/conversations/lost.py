"""What an opportunity was lost for, the main reason first, and to whom."""

from __future__ import annotations

from bot.conversations.form import Form, Question, always
from bot.conversations.here import Given
from bot.conversations.kinds.from_list import FromList
from bot.conversations.kinds.named import Named
from bot.conversations.kinds.words import Words
from bot.conversations.lookups import NEEDS_NOTE


def reasons_speak(given: Given) -> bool:
    """No reason was picked that says nothing without a note."""
    return not any(NEEDS_NOTE in row.flags for row in given.rows.get("reasons", ()))


def is_one(given: Given) -> bool:
    """Many at once had as many rivals; nobody is asked for one answer to all of it."""
    return "many" not in given.known


LOST = Form(
    name="lost",
    version=1,
    questions=(
        Question("reasons", FromList("loss-reason", many=True), rest="note"),
        Question("note", Words(), optional=reasons_speak, ask="ask-loss-note"),
        Question(
            "competitors",
            Named("competitor"),
            optional=always,
            when=is_one,
            ask="ask-lost-competitors",
        ),
    ),
)
