"""The /inbox of a member: what they were told, read one by one or all at once."""

from __future__ import annotations

from bot.actions.ports import Desk
from bot.domain.errors import NotFound
from bot.domain.people import Member
from bot.domain.telling import Told

MOST_AT_ONCE = 1000


def read_told(actor: Member, desk: Desk, told_id: int) -> Told:
    """One of theirs, from now on read."""
    told = desk.store.get(Told, told_id)
    if told is None or told.member_id != actor.id:
        raise NotFound
    told.read_at = told.read_at or desk.now
    return told


def read_all(actor: Member, desk: Desk) -> int:
    """Everything is read; how much it was."""
    unread = desk.store.inbox.unread(actor.id, MOST_AT_ONCE)
    for each in unread:
        each.read_at = desk.now
    return len(unread)
