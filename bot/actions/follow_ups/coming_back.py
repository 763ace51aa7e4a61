"""Follow-ups that ended with an opportunity that is open again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.actions.access import reach
from bot.actions.follow_ups.reminding import rearm
from bot.actions.ports import Desk
from bot.domain.errors import ChangedMeanwhile
from bot.domain.followups import FollowUp, FollowUpState
from bot.domain.history import StepKind
from bot.domain.moves import Status
from bot.domain.opportunities import Opportunity
from bot.domain.people import Member
from bot.domain.rights import Act

LAST_STEPS = 200
"""So far back it is looked for who gave it away."""


def ended_with(desk: Desk, opportunity: Opportunity) -> Sequence[FollowUp]:
    """What had been planned when it ended, as long as nothing else was planned since."""
    if opportunity.status is not Status.OPEN:
        return ()
    return desk.store.pipelines.ended_with(opportunity.id)


def still_ahead(desk: Desk, ended: Sequence[FollowUp]) -> list[FollowUp]:
    """Of them, those whose hour has not come, by somebody who is still here."""
    return [each for each in ended if each.rings_at > desk.now and _is_here(desk, each)]


def bring_back(
    actor: Member, desk: Desk, opportunity_id: int, *, version: int | None = None
) -> list[FollowUp]:
    """Those still ahead wait again, each at its hour; what is past stays ended.

    Of who had it and gave it away since, they are of who has it now.

    Raises ChangedMeanwhile where nothing is left to come back.
    """
    opportunity = reach(actor, desk, opportunity_id, Act.FOLLOW_UP, version=version)
    ahead = still_ahead(desk, ended_with(desk, opportunity))
    if not ahead:
        raise ChangedMeanwhile
    desk.step(actor, StepKind.FOLLOW_UP, opportunity_id=opportunity.id)
    gone = _given_away_by(
        desk, opportunity, since=min(each.ended_at or desk.now for each in ahead)
    )
    for each in ahead:
        each.state = FollowUpState.PENDING
        each.ended_at = None
        if each.member_id in gone:
            each.member_id = opportunity.assignee_id or actor.id
    opportunity.touched_at = desk.now
    desk.store.flush()
    rearm(desk, opportunity.id)
    return ahead


def _given_away_by(desk: Desk, opportunity: Opportunity, *, since: datetime) -> set[int]:
    """Who had it at that moment or later, and has it no more."""
    steps = desk.store.history.steps(opportunity.id, LAST_STEPS)
    given = [each for each in steps if each.kind is StepKind.REASSIGN and each.at >= since]
    changes = (change for each in given for change in desk.store.history.changes(each.id))
    had = {each.old for each in changes if each.field == "assignee_id" and each.old is not None}
    return had - {opportunity.assignee_id}


def _is_here(desk: Desk, follow_up: FollowUp) -> bool:
    who = desk.store.get(Member, follow_up.member_id)
    return who is not None and who.active
