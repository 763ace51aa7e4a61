"""The life of an opportunity: stages, won, lost, closed, reopened, deleted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from bot.actions.access import reach, standing_of
from bot.actions.documents.moving import cancel_quotes_out
from bot.actions.follow_ups.planning import end_follow_ups
from bot.actions.opportunities.approvals import ask_again, settle_by_hand, settle_reopening
from bot.actions.opportunities.competitors import Competitors, set_competitors
from bot.actions.opportunities.guards import check_move
from bot.actions.ports import Desk
from bot.actions.telling import notices as telling
from bot.domain.approvals import Approval
from bot.domain.errors import ChangedMeanwhile, Invalid, NotAllowed, NotFound
from bot.domain.history import Step, StepKind
from bot.domain.lists import ListItem, ListKind, Stage, StageKind
from bot.domain.moves import Move, possible
from bot.domain.opportunities import CloseKind, Opportunity
from bot.domain.people import Member, Role
from bot.domain.rights import Act, Standing

OWN_REOPEN = timedelta(hours=24)
"""How long its owner may reopen it; a manager always may."""


def move_stage(
    actor: Member, desk: Desk, opportunity_id: int, *, version: int, stage_id: int
) -> Step:
    """To another open stage, forward or back."""
    opportunity = reach(actor, desk, opportunity_id, Act.MOVE, version=version)
    stage = desk.store.get(Stage, stage_id)
    if stage is None:
        raise NotFound
    check_move(actor, desk, opportunity, stage)
    step = desk.step(actor, StepKind.STAGE, opportunity_id=opportunity.id)
    desk.store.add(opportunity.move_to(stage, desk.stamp(actor)))
    opportunity.touched_at = desk.now
    settle_by_hand(actor, desk, opportunity, stage)
    return step


def win(
    actor: Member,
    desk: Desk,
    opportunity_id: int,
    *,
    version: int | None = None,
    reason: int | None = None,
    note: str = "",
) -> Step:
    """Won: an amount is needed, a reason is welcome; the team's group is told."""
    opportunity = reach(actor, desk, opportunity_id, Act.WIN, version=version)
    item = _reason(desk, reason, ListKind.WIN_REASON) if reason is not None else None
    stage = ending_stage(desk, opportunity, StageKind.WON)
    check_move(actor, desk, opportunity, stage)
    step = desk.step(actor, StepKind.WIN, opportunity_id=opportunity.id)
    desk.store.add(opportunity.win(stage, item, note, desk.stamp(actor)))
    _ended(desk, opportunity)
    settle_by_hand(actor, desk, opportunity, stage)
    telling.tell_won(actor, desk, opportunity, step)
    return step


def lose(
    actor: Member,
    desk: Desk,
    opportunity_id: int,
    *,
    version: int | None = None,
    reasons: Sequence[int],
    note: str = "",
    competitors: Competitors = (),
    cancel_quotes: bool = False,
) -> Step:
    """Lost, for a reason or more; refused while a quote is still with the customer.

    With `cancel_quotes` those are cancelled in the same step, and come back with its undo.
    `competitors` join those that are known already.
    """
    opportunity = reach(actor, desk, opportunity_id, Act.LOSE, version=version)
    if not cancel_quotes and desk.store.pipelines.has_quote_out(opportunity.id, desk.now):
        raise Invalid("lose-has-quote")
    items = [_reason(desk, each, ListKind.LOSS_REASON) for each in reasons]
    stage = ending_stage(desk, opportunity, StageKind.LOST)
    check_move(actor, desk, opportunity, stage)
    step = desk.step(actor, StepKind.LOSE, opportunity_id=opportunity.id)
    if cancel_quotes:
        cancel_quotes_out(desk, opportunity)
    if competitors:
        known = [each.competitor_id for each in opportunity.competing]
        set_competitors(opportunity, desk, [*known, *competitors])
    desk.store.add(opportunity.lose(stage, items, note, desk.stamp(actor)))
    _ended(desk, opportunity)
    settle_by_hand(actor, desk, opportunity, stage)
    telling.tell_lost(actor, desk, opportunity, step, items)
    return step


def close(
    actor: Member, desk: Desk, opportunity_id: int, *, version: int | None = None, move: Move
) -> Step:
    """Cancelled or a duplicate: outside the figures of won and lost."""
    opportunity = reach(actor, desk, opportunity_id, Act.EDIT, version=version)
    step = desk.step(actor, StepKind.CLOSE, opportunity_id=opportunity.id)
    opportunity.close(move, desk.stamp(actor))
    _ended(desk, opportunity)
    return step


def reopen(actor: Member, desk: Desk, opportunity_id: int, *, version: int | None = None) -> Step:
    """Back to its last open stage; its owner within a day, a manager always."""
    opportunity = reach(actor, desk, opportunity_id, Act.REOPEN, version=version)
    if not may_reopen(actor, desk, opportunity):
        raise NotAllowed("reopen-too-late")
    stage = desk.store.get(Stage, opportunity.open_stage_id)
    if stage is None:
        raise ChangedMeanwhile
    step = desk.step(actor, StepKind.REOPEN, opportunity_id=opportunity.id)
    change = opportunity.reopen(stage, desk.stamp(actor))
    if change is not None:
        desk.store.add(change)
    opportunity.touched_at = desk.now
    settle_reopening(actor, desk, opportunity)
    telling.tell_reopened(actor, desk, opportunity, step)
    return step


def ask_reopen(
    actor: Member, desk: Desk, opportunity_id: int, *, version: int | None = None
) -> Approval:
    """Asks the manager, once it is too late to reopen one's own.

    Raises ChangedMeanwhile where it is open by now, or may be reopened without asking.
    """
    opportunity = reach(actor, desk, opportunity_id, Act.REOPEN, version=version)
    if not possible(opportunity.status, Move.REOPEN) or may_reopen(actor, desk, opportunity):
        raise ChangedMeanwhile
    desk.step(actor, StepKind.ASK, opportunity_id=opportunity.id)
    return ask_again(actor, desk, opportunity)


def may_reopen(actor: Member, desk: Desk, opportunity: Opportunity) -> bool:
    """Whether it is still time; that the actor may at all is `Act.REOPEN`.

    What closed by itself is never too late to reopen, once the customer writes again.
    """
    if actor.role in (Role.ADMIN, Role.MANAGER):
        return True
    own = standing_of(actor, desk, opportunity) is Standing.OWN
    ended = opportunity.ended_at
    if not own or ended is None:
        return False
    by_itself = opportunity.close_kind is CloseKind.AUTO
    if by_itself and desk.store.upkeep.wrote_since(opportunity.id, ended):
        return True
    return desk.now - ended <= OWN_REOPEN


def delete(actor: Member, desk: Desk, opportunity_id: int, *, version: int | None = None) -> Step:
    """Hidden at once, kept for the undo; refused when money hangs on it."""
    opportunity = reach(actor, desk, opportunity_id, Act.DELETE, version=version)
    if desk.store.pipelines.has_money_records(opportunity.id):
        raise Invalid("delete-has-money")
    step = desk.step(actor, StepKind.DELETE, opportunity_id=opportunity.id)
    opportunity.delete(desk.stamp(actor))
    end_follow_ups(desk, opportunity.id)
    return step


def _ended(desk: Desk, opportunity: Opportunity) -> None:
    opportunity.touched_at = desk.now
    end_follow_ups(desk, opportunity.id)


def ending_stage(desk: Desk, opportunity: Opportunity, kind: StageKind) -> Stage:
    stages = desk.store.lists.stages(opportunity.pipeline_id)
    return next(stage for stage in stages if stage.kind is kind)


def _reason(desk: Desk, item_id: int, kind: ListKind) -> ListItem:
    item = desk.store.get(ListItem, item_id)
    if item is None or item.kind is not kind or not item.active:
        raise NotFound
    return item
