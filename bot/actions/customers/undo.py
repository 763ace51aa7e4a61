"""Taking back what was done to a customer: ten minutes, once, as a step of its own."""

from __future__ import annotations

from bot.actions.customers.access import reach_customer
from bot.actions.ports import Desk
from bot.domain.customer_rights import CustomerAct
from bot.domain.errors import Invalid, NotAllowed, NotFound
from bot.domain.history import Step, StepKind
from bot.domain.parties import Party
from bot.domain.people import Member, Role

TAKEN_BACK = frozenset({StepKind.CUSTOMER, StepKind.LEAD, StepKind.MERGE, StepKind.RECORD})


def undo_customer(actor: Member, desk: Desk, party_id: int, step_id: int) -> Party:
    """Everything as it was before the step, or ChangedMeanwhile where somebody came after it.

    Their own step, or anybody's of theirs for a manager and an admin.
    """
    party = reach_customer(actor, desk, party_id, CustomerAct.EDIT)
    step = desk.store.get(Step, step_id)
    if step is None or step.party_id != party.id or not of_customer(step):
        raise NotFound
    if step.by != actor.id and actor.role not in (Role.ADMIN, Role.MANAGER):
        raise NotAllowed("undo-others")
    if not step.undoable(desk.now):
        raise Invalid("undo-too-late")
    if desk.store.history.undone(step.id):
        raise Invalid("undo-twice")
    undoing = desk.step(actor, StepKind.UNDO, undoes=step.id)
    undoing.party_id = party.id
    desk.store.history.revert(step, now=desk.now)
    return party


def latest_of_customer(actor: Member, desk: Desk, party_id: int) -> Step | None:
    """The actor's own last step on the customer itself, while it can still be taken back."""
    step = desk.store.customers.last_step(party_id)
    if step is None or step.by != actor.id or not of_customer(step):
        return None
    over = not step.undoable(desk.now) or desk.store.history.undone(step.id)
    return None if over else step


def of_customer(step: Step) -> bool:
    """Done to a customer alone, and of what can be taken back of one."""
    return step.opportunity_id is None and step.kind in TAKEN_BACK
