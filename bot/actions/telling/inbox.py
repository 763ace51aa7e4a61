"""The /inbox of a member: what they were told, read one by one or all at once."""

from __future__ import annotations

from bot.actions.ports import Desk
from bot.domain.approvals import Approval
from bot.domain.errors import NotFound
from bot.domain.people import Member
from bot.domain.telling import Enquiry, Told
from bot.domain.wishes import Wish

MOST_AT_ONCE = 1000


def read_told(actor: Member, desk: Desk, told_id: int) -> Told:
    """One of theirs, from now on read."""
    told = desk.store.get(Told, told_id)
    if told is None or told.member_id != actor.id:
        raise NotFound
    told.read_at = told.read_at or desk.now
    return told


def waits(desk: Desk, told: Told) -> bool:
    """Whether it is a question or an approval that nobody has settled yet, or a product that
    was asked for: until an admin answers, and for good to go on with.
    """
    wish = desk.store.get(Wish, _number(told, "wish"))
    if (wish is not None and wish.is_open) or _number(told, "wisher"):
        return True
    enquiry = desk.store.get(Enquiry, _number(told, "enquiry"))
    approval = request_of(desk, told)
    return (enquiry is not None and enquiry.answer_id is None) or (
        approval is not None and approval.waits(desk.now)
    )


def request_of(desk: Desk, told: Told) -> Approval | None:
    """The request for approval that it put to them; None for everything else."""
    return desk.store.get(Approval, _number(told, "approval"))


def _number(told: Told, name: str) -> int:
    found = told.facts.get(name)
    return found if isinstance(found, int) else 0


def read_all(actor: Member, desk: Desk) -> int:
    """Everything is read; how much it was."""
    unread = desk.store.inbox.unread(actor.id, MOST_AT_ONCE)
    for each in unread:
        each.read_at = desk.now
    return len(unread)
