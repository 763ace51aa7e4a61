"""What of an opportunity waits: for the manager, and for an admin to add a product."""

from __future__ import annotations

from collections.abc import Iterator

from bot.actions.access import acts
from bot.actions.opportunities.approvals import decides
from bot.actions.opportunities.life import may_reopen
from bot.actions.ports import Desk
from bot.actions.telling.approvals import about
from bot.domain.approvals import Approval, ApprovalKind, ApprovalState
from bot.domain.facts import Name
from bot.domain.moves import ENDED
from bot.domain.opportunities import Opportunity
from bot.domain.people import Member
from bot.domain.rights import Act
from bot.handlers.turns.looks import Sight
from bot.speech.moves import ApproveIt, RefuseIt
from bot.speech.reply import Button, Say, say_of


def too_late(sight: Sight, opportunity: Opportunity) -> bool:
    """Whether it is theirs, and only the manager may still open it again."""
    may = Act.REOPEN in acts(sight.actor, sight.desk, opportunity)
    return may and not may_reopen(sight.actor, sight.desk, opportunity)


def asked_to_reopen(desk: Desk, opportunity: Opportunity) -> Say | None:
    """That the manager has been asked to, and has not decided yet."""
    for each in desk.store.approvals.of(opportunity.id):
        if each.kind is ApprovalKind.REOPEN:
            return Say("card-waits", about(desk, opportunity, each))
    return None


def to_decide(sight: Sight, opportunity: Opportunity) -> tuple[Button, ...]:
    """For who decides, as under the message that asked; one after the other, the oldest first.

    Of an ended one only its reopening is decided: nothing else can be done with it.
    """
    if not decides(sight.actor, sight.desk, opportunity):
        return ()
    ended = opportunity.status in ENDED
    for each in sight.desk.store.approvals.of(opportunity.id):
        if each.waits(sight.desk.now) and (each.kind is ApprovalKind.REOPEN) == ended:
            return (
                Button(say_of("approval-approve"), ApproveIt(each.id)),
                Button(say_of("approval-refuse"), RefuseIt(each.id)),
            )
    return ()


def waiting(sight: Sight, opportunity: Opportunity) -> Iterator[Say]:
    for each in sight.desk.store.approvals.of(opportunity.id):
        yield Say("card-waits", about(sight.desk, opportunity, each))
    for name in sight.desk.store.wishes.names_of(opportunity.id):
        yield say_of("wish-waiting", name=Name(name))


DECIDED = {
    ApprovalState.APPROVED: "approval-is-approved",
    ApprovalState.REFUSED: "approval-is-refused",
    ApprovalState.EXPIRED: "approval-is-expired",
    ApprovalState.WAITING: "approval-is-expired",
}
"""One that still waits has run out and was not told yet."""
DECIDED_BY = {
    ApprovalState.APPROVED: "approval-was-approved",
    ApprovalState.REFUSED: "approval-was-refused",
}
"""Of somebody else's decision."""


def decided_said(actor: Member, desk: Desk, asked: Approval) -> Say:
    """What became of a request that waits no longer, and by whom where it was not the actor."""
    by = desk.store.get(Member, asked.decided_by or 0)
    if by is None or by.id == actor.id:
        return say_of(DECIDED[asked.state])
    return say_of(DECIDED_BY[asked.state], member=Name(by.name))
