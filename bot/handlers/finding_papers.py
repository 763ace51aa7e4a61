"""Finding a document again by the number that stands on its paper."""

from __future__ import annotations

import re

from bot.actions.documents.reaching import see_document
from bot.actions.ports import Desk
from bot.domain.documents import SERIES
from bot.domain.errors import Refused
from bot.domain.people import Member
from bot.handlers.looks import Next, screen
from bot.reading.folding import fold

_NUMBER = re.compile(rf"({'|'.join(SERIES.values())})-\d{{4}}-\d{{5,}}", re.IGNORECASE)


def document_named(actor: Member, desk: Desk, text: str) -> Next | None:
    """Its page, when the text is a number and the actor may see what it names."""
    typed = fold(text).text.strip()
    if not _NUMBER.fullmatch(typed):
        return None
    paper = desk.store.documents.numbered(typed.upper())
    if paper is None:
        return None
    try:
        see_document(actor, desk, paper.record.id)
    except Refused:
        return None
    return Next(screen("paper", document=paper.record.id))
