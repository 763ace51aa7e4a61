"""Words kept as a note by what somebody did: a line, a question, its answer."""

from __future__ import annotations

from datetime import datetime

from bot.actions.ports import Desk
from bot.domain.history import Record, RecordKind
from bot.domain.opportunities import Opportunity
from bot.domain.people import Member


def note_on(
    actor: Member,
    desk: Desk,
    opportunity: Opportunity,
    text: str,
    *,
    at: datetime | None = None,
    message: tuple[int, int] | None = None,
) -> Record:
    """In its history, inside the open step; whether the actor may has been asked.

    `message` is the chat and the number of what it was typed in.
    """
    chat, number = message or (None, None)
    return desk.store.add(
        Record(
            party_id=opportunity.party_id,
            opportunity_id=opportunity.id,
            kind=RecordKind.NOTE,
            text=text,
            chat_id=chat,
            message_id=number,
            at=at or desk.now,
            by=actor.id,
        )
    )
