"""Approve or refuse, once, by who may; and what nobody decided in time."""

from __future__ import annotations

from decimal import Decimal

from bot.actions.opportunities import life
from bot.actions.opportunities.approvals import decides, told_of
from bot.actions.ports import Desk
from bot.actions.ports.post import Outgoing
from bot.actions.set_up.pipelines import move_to_pipeline
from bot.domain.approvals import Approval, ApprovalKind, ApprovalState
from bot.domain.errors import ChangedMeanwhile, NotFound
from bot.domain.facts import Fact, Name, Term
from bot.domain.history import StepKind
from bot.domain.lists import Stage, StageKind
from bot.domain.opportunities import Opportunity
from bot.domain.opportunity_parts import Line
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
    step = StepKind.LINES if asked.kind is ApprovalKind.DISCOUNT else StepKind.STAGE
    desk.step(actor, step, opportunity_id=opportunity.id)
    state = ApprovalState.APPROVED if approve else ApprovalState.REFUSED
    asked.decide(state, by=actor.id, at=desk.now)
    desk.store.flush()
    if approve:
        _APPLY[asked.kind](actor, desk, opportunity, asked)
    _tell_asker(actor, desk, opportunity, asked)
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
    asked.decide(ApprovalState.EXPIRED, by=None, at=desk.now)
    _tell_asker(None, desk, opportunity, asked)
    return True


def about(desk: Desk, opportunity: Opportunity, asked: Approval) -> dict[str, Fact]:
    """What it is about, in the words of a sentence with `kind`."""
    if asked.kind is ApprovalKind.STAGE:
        stage = desk.store.get(Stage, int(asked.change["stage"]))
        label = stage.label if stage else Term("form-gone")
        return {"kind": "stage", "what": label, "discount": 0}
    line = _line(opportunity, asked)
    name: Name | Term = Name(line.name) if line else Term("form-gone")
    return {"kind": "discount", "what": name, "discount": Decimal(asked.change["discount"])}


def _asked(actor: Member, desk: Desk, approval_id: int) -> tuple[Approval, Opportunity]:
    asked = desk.store.approvals.asked(approval_id)
    opportunity = desk.store.pipelines.opportunity(asked.opportunity_id) if asked else None
    if asked is None or opportunity is None or not decides(actor, desk, opportunity):
        raise NotFound
    return asked, opportunity


def _give_discount(_actor: Member, desk: Desk, opportunity: Opportunity, asked: Approval) -> None:
    line = _line(opportunity, asked)
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


_APPLY = {ApprovalKind.DISCOUNT: _give_discount, ApprovalKind.STAGE: _enter_stage}


def _line(opportunity: Opportunity, asked: Approval) -> Line | None:
    wanted = asked.change.get("line")
    return next((each for each in opportunity.lines if each.id == wanted), None)


def _tell_asker(
    actor: Member | None, desk: Desk, opportunity: Opportunity, asked: Approval
) -> None:
    asker = desk.store.get(Member, asked.asked_by)
    if asker is None or asker.person is None:
        return
    facts = {**told_of(desk, opportunity, actor), **about(desk, opportunity, asked)}
    desk.store.post.put(
        Outgoing(
            chat=asker.person,
            key=f"approval-{asked.state.value}",
            facts=facts,
            dedupe=f"approval-decided:{asked.id}",
        )
    )
