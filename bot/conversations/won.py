"""What an opportunity was won by."""

from __future__ import annotations

from bot.conversations.form import Form, Question, always
from bot.conversations.kinds.from_list import FromList
from bot.conversations.kinds.words import Words

WON = Form(
    name="won",
    version=1,
    questions=(
        Question("reason", FromList("win-reason"), optional=always, rest="note"),
        Question("note", Words(), optional=always, ask="ask-win-note"),
    ),
)
