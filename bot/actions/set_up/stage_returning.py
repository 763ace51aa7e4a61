"""A stage that was given up a moment ago comes back, and what it held comes back to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from bot.actions.ports import Desk
from bot.actions.set_up.shelving import use
from bot.actions.set_up.stages import stage_of
from bot.actions.undo import put_back
from bot.domain.errors import Invalid, NotFound, Refused
from bot.domain.history import UNDO_WINDOW, Change, Step, StepKind
from bot.domain.lists import Stage
from bot.domain.opportunities import Opportunity
from bot.domain.people import Member
from bot.domain.rights import Office, check_office

READ_AT_ONCE = 500
"""Steps."""


@dataclass(frozen=True)
class Returned:
    """How many came back, and how many stayed since somebody changed them meanwhile."""

    back: int
    stayed: int


def take_stage_back(actor: Member, desk: Desk, stage_id: int) -> Returned:
    """Within ten minutes, by who gave it up; every move back is a StageChange, as it was there.

    Raises Invalid for one that is too old, another's, or taken back already.
    """
    check_office(actor, Office.SET_UP)
    stage = stage_of(desk, stage_id)
    steps = [] if stage.active else _given_up(actor, desk, stage)
    if not steps:
        raise Invalid("undo-too-late")
    use(desk, actor, stage, active=True)
    desk.store.flush()
    back = 0
    for step in steps[1:]:
        try:
            desk.store.many.attempt(partial(_bring_back, actor, desk, step))
        except Refused:
            continue
        back += 1
    return Returned(back, len(steps) - 1 - back)


def _bring_back(actor: Member, desk: Desk, step: Step) -> None:
    opportunity = desk.store.get(Opportunity, step.opportunity_id or 0)
    if opportunity is None or opportunity.deleted_at is not None:
        raise NotFound
    put_back(actor, desk, opportunity, step)


def _given_up(actor: Member, desk: Desk, stage: Stage) -> list[Step]:
    """The step that took it out of use, then those that moved what was in it."""
    found: list[Step] = []
    for step in _set_up_steps(actor, desk):
        changes = desk.store.history.changes(step.id)
        if not found:
            if any(_takes_out(each, stage) for each in changes):
                found.append(step)
        elif step.at == found[0].at and any(_leaves(each, stage) for each in changes):
            found.append(step)
    undone = desk.store.history.undone_among([each.id for each in found])
    return [each for each in found if each.id not in undone]


def _takes_out(change: Change, stage: Stage) -> bool:
    of = (change.entity, change.entity_id, change.field)
    return of == ("stage", stage.id, "active") and not change.new


def _leaves(change: Change, stage: Stage) -> bool:
    return change.field in ("stage_id", "open_stage_id") and change.old == stage.id


def _set_up_steps(actor: Member, desk: Desk) -> Iterator[Step]:
    """The last first."""
    since, before = desk.now - UNDO_WINDOW, None
    while True:
        steps = desk.store.history.steps_of(
            actor.id, since=since, limit=READ_AT_ONCE, before=before
        )
        yield from (each for each in steps if each.kind is StepKind.SETTINGS)
        if len(steps) < READ_AT_ONCE:
            return
        before = steps[-1].id
