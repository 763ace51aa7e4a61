"""Finding a document again by the number that stands on its paper."""

from __future__ import annotations

import re

from bot.actions.documents.reaching import see_document
from bot.actions.ports import Desk
from bot.domain.documents import SERIES
from bot.domain.errors import Refused
from bot.domain.people import Member
from bot.handlers.turns.looks import Next, screen
from bot.reading.folding import fold

_NUMBER = re.compile(
    rf"(?<![\w-])({'|'.join(SERIES.values())})\s?-\s?(\d{{4}})\s?-\s?(\d{{5,}})(?![\w-])",
    re.IGNORECASE,
)
PAPER_START = "d_"
"""A deep link's start parameter is this and the number: `d_INV-2026-00042`."""

PAPER_LINK = re.compile(rf"{PAPER_START}([A-Z]{{3}}-[0-9]{{4}}-[0-9]{{5,10}})", re.IGNORECASE)
_UP_TO_NUMBER = re.compile(rf"\S*[?&]start={PAPER_START}", re.IGNORECASE)

MOST_AROUND = 200
"""What is copied off a page or a message around the number, and no letter of a customer."""


def scanned(number: str, bot_name: str) -> str:
    """What stands in the square of dots: a link to the document, else its number alone."""
    return f"https://t.me/{bot_name}?start={PAPER_START}{number}" if bot_name else number


def document_named(actor: Member, desk: Desk, text: str) -> Next | None:
    """Its page, when the text has one number in it and the actor may see what that names.

    As it is typed, copied or scanned: in any digits, as a link or with words around it but
    no other figures, which would make it a line of business.
    """
    typed = fold(_UP_TO_NUMBER.sub(" ", text[:MOST_AROUND])).text
    found = _NUMBER.search(typed)
    if found is None or len(text) > MOST_AROUND:
        return None
    around = typed[: found.start()] + typed[found.end() :]
    if any(each.isdigit() for each in around):
        return None
    paper = desk.store.documents.numbered("-".join(found.groups()).upper())
    if paper is None:
        return None
    try:
        see_document(actor, desk, paper.record.id)
    except Refused:
        return None
    return Next(screen("paper", document=paper.record.id))
