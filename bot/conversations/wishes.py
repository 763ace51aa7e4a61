"""What an admin answers to whoever asked for a product."""

from __future__ import annotations

from bot.conversations.form import Form, Question, always
from bot.conversations.kinds.picker import Picker
from bot.conversations.kinds.words import Words

MOST_NOTE = 300

WISH_PRODUCT = Form(
    name="wish_product",
    version=1,
    questions=(Question("product", Picker("product"), ask="ask-wish-product"),),
)
WISH_REFUSED = Form(
    name="wish_refused",
    version=1,
    questions=(Question("note", Words(most=MOST_NOTE), optional=always, ask="ask-wish-note"),),
)
