"""A new opportunity: who wants what, for how much, how likely, until when, and from where.

In `known`, "may_pick" says whether products may be chosen, "may_price" whether their prices
may be changed, and "contact_said" that a line spoke of the next contact.
"""

from __future__ import annotations

from bot.conversations.form import Form, Question, always
from bot.conversations.here import Given
from bot.conversations.kinds.amounts import Amount, Percentage
from bot.conversations.kinds.days import Day
from bot.conversations.kinds.from_list import FromList
from bot.conversations.kinds.items import Items
from bot.conversations.kinds.moments import Moment
from bot.conversations.kinds.picker import Picker

APART = frozenset({"items", "follow_up"})
"""Questions that fill no field of the card: what they ask for has its own place there."""


def may_pick(given: Given) -> bool:
    return bool(given.known.get("may_pick", True))


def no_items(given: Given) -> bool:
    """With products the amount is their sum."""
    return not (given.answers.get("items") and may_pick(given))


def contact_was_said(given: Given) -> bool:
    """Only a line that speaks of the next contact is asked for it."""
    return bool(given.known.get("contact_said"))


NEW_OPPORTUNITY = Form(
    name="new_opportunity",
    version=1,
    questions=(
        Question("customer", Picker("party", creates=True)),
        Question("type", FromList("type"), optional=always),
        Question("items", Items(), optional=always, when=may_pick),
        Question("amount", Amount(), optional=always, when=no_items),
        Question("probability", Percentage(presets=tuple(range(10, 100, 10))), optional=always),
        Question("close_date", Day(), optional=always),
        Question("source", FromList("source"), optional=always),
        Question("follow_up", Moment(), optional=always, when=contact_was_said),
    ),
)
