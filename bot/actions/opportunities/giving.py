"""The work of somebody who left, handed on in steps: each is a transaction of its own.

A step takes what is still theirs, so that it can be broken off anywhere and goes on there.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.actions.customers.editing import customer_step
from bot.actions.follow_ups.reminding import remind, withdraw
from bot.actions.ports import Desk
from bot.domain.errors import NotFound
from bot.domain.followups import FollowUp
from bot.domain.history import StepKind
from bot.domain.people import Member

AT_ONCE = 200
"""Customers, opportunities and follow-ups that are handed on with the leave itself."""
STEP = 50
"""As many in a later one: others write in between."""
MOST_STEPS = 200
"""In one round, so that other chores have their turn."""


def give_some(actor: Member, desk: Desk, gone: Member, heir: Member, *, limit: int) -> bool:
    """Customers first, then opportunities with their follow-ups; whether that was all."""
    theirs, left = desk.store.handing_over, limit
    for customer in theirs.customers(gone.id, left):
        customer_step(actor, desk, customer, StepKind.CUSTOMER)
        customer.owner_id = heir.id
        desk.store.flush()
        left -= 1
    for opportunity in theirs.opportunities(gone.id, left):
        desk.step(actor, StepKind.REASSIGN, opportunity_id=opportunity.id)
        opportunity.assignee_id = heir.id
        opportunity.touched_at = desk.now
        _give_follow_ups(desk, theirs.follow_ups_of(gone.id, opportunity.id), heir)
        desk.store.flush()
        left -= 1
    # Of opportunities of others, and of customers alone.
    for follow_up in theirs.follow_ups(gone.id, left):
        step = desk.step(actor, StepKind.FOLLOW_UP, opportunity_id=follow_up.opportunity_id)
        step.party_id = follow_up.party_id
        _give_follow_ups(desk, (follow_up,), heir)
        desk.store.flush()
        left -= 1
    return left > 0


def steps_left(desk: Desk) -> Sequence[int]:
    """Whose work is on its way, each as often as there are steps to take."""
    found: list[int] = []
    for each in desk.store.handing_over.begun():
        waits = sum(desk.store.handing_over.counts(each.gone_id).values())
        found += [each.id] * (waits // STEP + 1)
    return found[:MOST_STEPS]


def give_on(desk: Desk, handover_id: int) -> None:
    """One step more; the last one ends it."""
    begun = {each.id: each for each in desk.store.handing_over.begun()}.get(handover_id)
    if begun is None:
        return
    actor, gone, heir = (
        desk.store.get(Member, each) for each in (begun.by, begun.gone_id, begun.heir_id)
    )
    if actor is None or gone is None or heir is None:
        raise NotFound
    # Somebody who came back by a link for their old place keeps what they still have.
    if gone.active or give_some(actor, desk, gone, heir, limit=STEP):
        desk.store.handing_over.end(begun.id)


def _give_follow_ups(desk: Desk, follow_ups: Iterable[FollowUp], heir: Member) -> None:
    """At the same wall time, where the heir is.

    What is overdue is not rung for again, since all of it would ring at once: it stands in
    the heir's /today and in their morning.
    """
    for each in follow_ups:
        ahead = each.rings_at > desk.now
        each.member_id = heir.id
        each.move_to_zone(heir.zone)
        withdraw(desk, each)
        if ahead:
            remind(desk, each, heir, max(each.rings_at, desk.now))
