"""Which customer or words a board is narrowed to. In `known`, "listing" is its code."""

from __future__ import annotations

from bot.conversations.form import Form, Question
from bot.conversations.kinds.picker import Picker
from bot.conversations.kinds.words import Words

BOARD_OF = Form(
    name="board_of",
    version=1,
    questions=(Question("customer", Picker("party")),),
)

BOARD_FIND = Form(
    name="board_find",
    version=1,
    questions=(Question("text", Words(most=60), ask="ask-board-find"),),
)
