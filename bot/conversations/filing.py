"""Where what was sent belongs, and what was said in a call or at a visit."""

from __future__ import annotations

from bot.conversations.form import Form, Question, always
from bot.conversations.here import Given
from bot.conversations.kinds.moments import Moment
from bot.conversations.kinds.picker import Picker
from bot.conversations.kinds.words import Words


def is_open(given: Given) -> bool:
    """An ended opportunity has no next step."""
    return bool(given.known.get("open"))


FILE_IT = Form(
    name="file_it",
    version=1,
    questions=(Question("opportunity", Picker("opportunity", creates=True)),),
)

CONTACT_NOTE = Form(
    name="contact_note",
    version=1,
    questions=(
        Question("note", Words(), optional=always, ask="ask-contact-note"),
        Question("when", Moment(), optional=always, when=is_open, ask="ask-contact-next"),
    ),
)
