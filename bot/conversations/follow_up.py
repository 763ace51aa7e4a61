"""The next contact: when, and what about."""

from __future__ import annotations

from bot.conversations.form import Form, Question, always
from bot.conversations.kinds.moments import Moment
from bot.conversations.kinds.words import Words

FOLLOW_UP = Form(
    name="follow_up",
    version=1,
    questions=(
        Question("when", Moment(), rest="note"),
        Question("note", Words(), optional=always, ask="ask-follow-up-note"),
    ),
)

PUT_OFF = Form(name="put_off", version=1, questions=(Question("when", Moment()),))
"""Another time for one that is planned. In `known`, which one, and its last occurrence."""
