"""What a member did last: what of it can be taken back, and what came after that."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.actions.customers.access import standing_to
from bot.actions.customers.undo import of_customer
from bot.actions.ports import Desk
from bot.actions.undo import standing_at
from bot.domain.customer_rights import CustomerAct, customer_act_allowed
from bot.domain.history import UNDO_WINDOW, Step, StepKind
from bot.domain.many import Many
from bot.domain.opportunities import Opportunity
from bot.domain.people import Member
from bot.domain.rights import Act, allowed

READ_AT_ONCE = 50
"""Steps. Two hundred changed in one go and taken back again are four hundred of them."""


@dataclass(frozen=True)
class Lately:
    """`step` is the last that can still be taken back, on an opportunity or a customer.

    `later` is what they did last where that is another: it was taken back already, or stays.
    """

    step: Step | None = None
    later: Step | None = None
    gone: bool = False
    """`later` was taken back already, by them or by somebody else."""
    apart: bool = False
    """It was one of many that were changed at once, and was taken back by itself."""


def done_lately(actor: Member, desk: Desk) -> Lately:
    """Of the last ten minutes, the actor's own; what was refused to them is nothing done."""
    later, gone, apart = None, False, False
    manys: dict[int, Many | None] = {}
    for step, undone in _steps(actor, desk):
        if step.many_id is not None and step.many_id not in manys:
            manys[step.many_id] = desk.store.get(Many, step.many_id)
        many = manys.get(step.many_id or 0)
        over = step.kind is StepKind.UNDO or undone
        if not over and _can_be_taken_back(actor, desk, step, many):
            return Lately(step, later, gone, apart)
        if later is None:
            gone, later = over, _meant(desk, step)
            apart = over and _apart(desk, step, later)
    return Lately(None, later, gone, apart)


def knows(actor: Member, desk: Desk, step: Step, act: Act = Act.SEE) -> bool:
    """May they still see what it was done to, or do this to it? It may be another's by now."""
    found = desk.store.get(Opportunity, step.opportunity_id or 0)
    return found is not None and allowed(actor, act, standing_at(actor, desk, found, step))


def _steps(actor: Member, desk: Desk) -> Iterator[tuple[Step, bool]]:
    """The last first, each with whether it was taken back."""
    since, before = desk.now - UNDO_WINDOW, None
    history = desk.store.history
    while True:
        steps = history.steps_of(actor.id, since=since, limit=READ_AT_ONCE, before=before)
        undone = history.undone_among([each.id for each in steps])
        for step in steps:
            yield step, step.id in undone
        if len(steps) < READ_AT_ONCE:
            return
        before = steps[-1].id


def _meant(desk: Desk, step: Step) -> Step:
    """Of taking back, what it took back."""
    undone = desk.store.get(Step, step.undoes_id) if step.undoes_id is not None else None
    return undone or step


def _apart(desk: Desk, step: Step, meant: Step) -> bool:
    """Many are taken back by who changed them, all at one moment."""
    many = desk.store.get(Many, meant.many_id) if meant.many_id is not None else None
    return many is not None and (step is meant or step.at != many.undone_at)


def _can_be_taken_back(actor: Member, desk: Desk, step: Step, many: Many | None) -> bool:
    """Many at once are taken back once: what was refused then bars nothing older."""
    if step.many_id is not None:
        return many is not None and many.undoable(desk.now)
    if not step.undoable(desk.now):
        return False
    if step.opportunity_id is not None:
        return knows(actor, desk, step, Act.EDIT)
    party = desk.store.customers.party(step.party_id or 0)
    if party is None or party.id != step.party_id or not of_customer(step):
        return False
    return customer_act_allowed(actor, CustomerAct.EDIT, standing_to(actor, desk, party))
