"""Approve or refuse, once, by who may; and what nobody decided in time."""

from __future__ import annotations

from decimal import Decimal

from bot.actions.opportunities import life
from bot.actions.opportunities.approvals import decides, settle
from bot.actions.ports import Desk
from bot.actions.set_up.pipelines import move_to_pipeline
from bot.actions.telling.approvals import line_asked
from bot.domain.approvals import Approval, ApprovalKind, ApprovalState
from bot.domain.errors import ChangedMeanwhile, NotFound
from bot.domain.history import StepKind
from bot.domain.lists import Stage, StageKind
from bot.domain.moves import Status
from bot.domain.opportunities import Opportunity
from bot.domain.people import Member

MOST_AT_ONCE = 50


def decide(actor: Member, desk: Desk, approval_id: int, *, approve: bool) -> tuple[Approval, bool]:
    """The approval, and whether this press decided it: a second one changes nothing.

    Who may not decide it gets the NotFound of one that does not exist. Raises the refusal
    of the change itself where it can no longer be made.
    """
    asked, opportunity = _asked(actor, desk, approval_id)
    if not asked.waits(desk.now):
        return asked, False
    desk.step(actor, _STEPS[asked.kind], opportunity_id=opportunity.id)
    if approve:
        _APPLY[asked.kind](actor, desk, opportunity, asked)
    # Under the step of the change itself: what takes that back lets the request wait again.
    state = ApprovalState.APPROVED if approve else ApprovalState.REFUSED
    if asked.waits(desk.now):  # a stage that is entered settles what was asked for it
        settle(actor, desk, opportunity, asked, state)
    return asked, True


def overdue_approvals(desk: Desk) -> list[int]:
    """What nobody decided in time."""
    return [each.id for each in desk.store.approvals.run_out(desk.now, MOST_AT_ONCE)]


def expire_approval(desk: Desk, approval_id: int) -> bool:
    """It does not happen, and whoever asked is told; False when it was decided after all."""
    asked = desk.store.approvals.asked(approval_id)
    opportunity = desk.store.get(Opportunity, asked.opportunity_id) if asked else None
    late = asked is not None and not asked.waits(desk.now)
    if asked is None or opportunity is None or not late or asked.decided_at is not None:
        return False
    desk.step(None, StepKind.EDIT, opportunity_id=opportunity.id)
    settle(None, desk, opportunity, asked, ApprovalState.EXPIRED)
    return True


def _asked(actor: Member, desk: Desk, approval_id: int) -> tuple[Approval, Opportunity]:
    asked = desk.store.approvals.asked(approval_id)
    opportunity = desk.store.pipelines.opportunity(asked.opportunity_id) if asked else None
    if asked is None or opportunity is None or not decides(actor, desk, opportunity):
        raise NotFound
    return asked, opportunity


def _give_discount(_actor: Member, desk: Desk, opportunity: Opportunity, asked: Approval) -> None:
    line = line_asked(opportunity, asked)
    if line is None:
        raise ChangedMeanwhile
    opportunity.change_line(line, discount=Decimal(asked.change["discount"]))
    opportunity.touched_at = desk.now


def _enter_stage(actor: Member, desk: Desk, opportunity: Opportunity, asked: Approval) -> None:
    stage = desk.store.get(Stage, int(asked.change["stage"]))
    if stage is None:
        raise ChangedMeanwhile
    note = str(asked.change.get("note", ""))
    match stage.kind:
        case StageKind.WON:
            life.win(actor, desk, opportunity.id, reason=asked.change.get("reason"), note=note)
        case StageKind.LOST:
            more = {each: asked.change.get(each, ()) for each in ("reasons", "competitors")}
            cancel = bool(asked.change.get("cancel_quotes"))
            life.lose(actor, desk, opportunity.id, note=note, cancel_quotes=cancel, **more)
        case StageKind.OPEN:
            move = (
                life.move_stage
                if stage.pipeline_id == opportunity.pipeline_id
                else move_to_pipeline
            )
            move(actor, desk, opportunity.id, version=opportunity.version, stage_id=stage.id)


def _open_again(actor: Member, desk: Desk, opportunity: Opportunity, _asked: Approval) -> None:
    if opportunity.status is Status.OPEN:
        raise ChangedMeanwhile
    life.reopen(actor, desk, opportunity.id)


_APPLY = {
    ApprovalKind.DISCOUNT: _give_discount,
    ApprovalKind.STAGE: _enter_stage,
    ApprovalKind.REOPEN: _open_again,
}
_STEPS = {
    ApprovalKind.DISCOUNT: StepKind.LINES,
    ApprovalKind.STAGE: StepKind.STAGE,
    # A refused one stays as it ended: its history tells of no reopening.
    ApprovalKind.REOPEN: StepKind.EDIT,
}
