"""Undo: for ten minutes every step can be taken back, as a step of its own."""

from __future__ import annotations

from bot.actions.access import standing_of
from bot.actions.follow_ups.planning import end_follow_ups
from bot.actions.follow_ups.reminding import rearm
from bot.actions.ports import Desk
from bot.actions.telling import notices as telling
from bot.actions.telling.approvals import decided_in, tell_waits_again
from bot.domain.errors import ChangedMeanwhile, Invalid, NotAllowed, NotFound
from bot.domain.history import Step, StepKind
from bot.domain.lists import Stage
from bot.domain.moves import Status
from bot.domain.opportunities import Opportunity
from bot.domain.opportunity_parts import StageChange
from bot.domain.people import Member, Role
from bot.domain.rights import Act, Standing, check


def undo(actor: Member, desk: Desk, step_id: int) -> Opportunity:
    """Sets everything the step changed back to what it was before.

    Refused to who may not edit it, for another's step (but not to a manager), after ten
    minutes, a second time, and when somebody has changed one of the fields since.
    """
    step, opportunity = _step(actor, desk, step_id)
    if not step.undoable(desk.now):
        raise Invalid("undo-too-late")
    if desk.store.history.undone(step.id):
        raise Invalid("undo-twice")
    # Only they decide what others ask for.
    heads = actor.role in (Role.ADMIN, Role.MANAGER)
    decided = decided_in(desk, step) if heads else []
    undoing = put_back(actor, desk, opportunity, step)
    _settle_follow_ups(desk, opportunity)
    telling.tell_undone(actor, desk, opportunity, step, undoing)
    tell_waits_again(actor, desk, opportunity, decided, undoing)
    return opportunity


def put_back(actor: Member, desk: Desk, opportunity: Opportunity, step: Step) -> Step:
    """What the step changed is as it was, under a step of its own: whoever calls asked whether
    the actor may. To be in another stage again is a StageChange.
    """
    undoing = desk.step(actor, StepKind.UNDO, opportunity_id=opportunity.id, undoes=step.id)
    stage_before, since = opportunity.stage_id, opportunity.stage_changed_at
    desk.store.history.revert(step, now=desk.now)
    if opportunity.stage_id != stage_before:
        _check_in_use(desk, opportunity)
        seconds = int((desk.now - since).total_seconds())
        desk.store.add(
            StageChange(
                opportunity_id=opportunity.id,
                from_stage_id=stage_before,
                to_stage_id=opportunity.stage_id,
                at=desk.now,
                by=actor.id,
                seconds=seconds,
            )
        )
    return undoing


def latest_undoable(actor: Member, desk: Desk, opportunity_id: int) -> Step | None:
    """The actor's own last step on it, while it can still be taken back."""
    for step in desk.store.history.steps(opportunity_id, 1):
        mine = step.by == actor.id and step.undoable(desk.now)
        if mine and not desk.store.history.undone(step.id):
            return step
    return None


def _step(actor: Member, desk: Desk, step_id: int) -> tuple[Step, Opportunity]:
    step = desk.store.get(Step, step_id)
    if step is None or step.opportunity_id is None:
        raise NotFound
    opportunity = desk.store.get(Opportunity, step.opportunity_id)
    if opportunity is None or _is_gone(desk, opportunity, step):
        raise NotFound
    check(actor, Act.EDIT, standing_at(actor, desk, opportunity, step))
    if step.by != actor.id and actor.role not in (Role.ADMIN, Role.MANAGER):
        raise NotAllowed("undo-others")
    return step, opportunity


def _is_gone(desk: Desk, opportunity: Opportunity, step: Step) -> bool:
    """Whether it was deleted by another step than this."""
    if opportunity.deleted_at is None:
        return False
    changes = desk.store.history.changes(step.id)
    return not any(each.field == "deleted_at" and each.new is not None for each in changes)


def standing_at(actor: Member, desk: Desk, opportunity: Opportunity, step: Step) -> Standing:
    """To what the step was done to: who gave it away stands to it as they did before."""
    if step.kind is StepKind.REASSIGN and step.by == actor.id:
        return Standing.OWN
    return standing_of(actor, desk, opportunity)


def _check_in_use(desk: Desk, opportunity: Opportunity) -> None:
    """Nothing goes back to a stage that was given up meanwhile."""
    stage = desk.store.get(Stage, opportunity.stage_id)
    if stage is None or not stage.active:
        raise ChangedMeanwhile


def _settle_follow_ups(desk: Desk, opportunity: Opportunity) -> None:
    desk.store.flush()
    if opportunity.status is Status.OPEN and opportunity.deleted_at is None:
        rearm(desk, opportunity.id)
    else:
        end_follow_ups(desk, opportunity.id)
