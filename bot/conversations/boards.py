"""Which customer a board is narrowed to. In `known`, "listing" is its code."""

from __future__ import annotations

from bot.conversations.form import Form, Question
from bot.conversations.kinds.picker import Picker

BOARD_OF = Form(
    name="board_of",
    version=1,
    questions=(Question("customer", Picker("party")),),
)
