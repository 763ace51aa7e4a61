"""A new opportunity: who wants what, for how much, how likely, until when, and from where."""

from __future__ import annotations

from bot.conversations.form import Form, Question, always
from bot.conversations.kinds.amounts import Amount, Percentage
from bot.conversations.kinds.days import Day
from bot.conversations.kinds.from_list import FromList
from bot.conversations.kinds.picker import Picker

NEW_OPPORTUNITY = Form(
    name="new_opportunity",
    version=1,
    questions=(
        Question("customer", Picker("party", creates=True)),
        Question("type", FromList("type"), optional=always),
        Question("amount", Amount(), optional=always),
        Question("probability", Percentage(presets=tuple(range(10, 100, 10))), optional=always),
        Question("close_date", Day(), optional=always),
        Question("source", FromList("source"), optional=always),
    ),
)
