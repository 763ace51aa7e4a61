"""Asking the manager: for a larger discount, for a stage that demands it, to open again."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from decimal import Decimal
from typing import Any

from bot.actions.access import reach, standing_of
from bot.actions.ports import Desk
from bot.actions.ports.post import Outgoing
from bot.actions.telling.approvals import (
    about,
    facts_asked,
    question_of,
    tell_asker,
    tell_others_asked,
)
from bot.actions.telling.notices import facts_of
from bot.domain.approvals import Approval, ApprovalKind, ApprovalState
from bot.domain.company_settings import setting
from bot.domain.errors import Invalid, NotFound
from bot.domain.history import StepKind
from bot.domain.line_rules import checked_line_total
from bot.domain.lists import Stage
from bot.domain.opportunities import Opportunity
from bot.domain.opportunity_parts import Line
from bot.domain.people import Member, Role, Team
from bot.domain.rights import Act, Standing


def decides(actor: Member, desk: Desk, opportunity: Opportunity) -> bool:
    """An admin; a manager about their own and their teams'. They need nobody's approval."""
    if not actor.active:
        return False
    if actor.role is Role.ADMIN:
        return True
    if actor.role is not Role.MANAGER:
        return False
    return standing_of(actor, desk, opportunity) is not Standing.OTHER


def most_unasked(
    actor: Member, desk: Desk, opportunity: Opportunity, *, given: Decimal = Decimal(0)
) -> Decimal | None:
    """The largest discount this actor may give without asking; None: any.

    What is `given` already, by somebody's approval, stays.
    """
    limit = setting(desk.organisation, "discount_limit")
    if limit is None or decides(actor, desk, opportunity):
        return None
    return max(Decimal(limit), given)


def counts_now(
    actor: Member,
    desk: Desk,
    opportunity: Opportunity,
    discount: Decimal,
    *,
    given: Decimal = Decimal(0),
) -> Decimal:
    """The discount itself; over the limit, what is `given` until somebody decides."""
    most = most_unasked(actor, desk, opportunity, given=given)
    return discount if most is None or discount <= most else given


def ask_discount(
    actor: Member, desk: Desk, opportunity: Opportunity, line: Line, wanted: Decimal
) -> Approval | None:
    """Asks for a discount over the limit, under the present step; None when it counts already.

    Who decides reads what it costs: what the line comes to now, and with the discount.
    """
    if wanted <= line.discount:
        return None
    checked_line_total(line.quantity, line.unit_price, wanted)
    change = {"line": line.id, "discount": str(wanted)}
    return _ask(actor, desk, opportunity, ApprovalKind.DISCOUNT, change)


def must_wait(actor: Member, desk: Desk, opportunity: Opportunity, stage: Stage) -> bool:
    return stage.approval and not decides(actor, desk, opportunity)


def ask_stage(
    actor: Member,
    desk: Desk,
    opportunity_id: int,
    *,
    version: int | None = None,
    stage_id: int,
    more: Mapping[str, Any] | None = None,
) -> Approval:
    """Asks for a stage that demands it; `more` is what its ending takes, such as reasons."""
    opportunity = reach(actor, desk, opportunity_id, Act.MOVE, version=version)
    stage = desk.store.get(Stage, stage_id)
    if stage is None or not stage.active:
        raise NotFound
    opportunity.must_be_open()
    desk.step(actor, StepKind.STAGE, opportunity_id=opportunity.id)
    change = {"stage": stage.id, **(more or {})}
    return _ask(actor, desk, opportunity, ApprovalKind.STAGE, change)


def ask_again(actor: Member, desk: Desk, opportunity: Opportunity) -> Approval:
    """Asks to open it again, under the present step."""
    return _ask(actor, desk, opportunity, ApprovalKind.REOPEN, {})


def settle_reopening(actor: Member, desk: Desk, opportunity: Opportunity) -> None:
    """It was opened again without the button of the message: nobody waits for it any more."""
    for each in desk.store.approvals.of(opportunity.id):
        if each.kind is ApprovalKind.REOPEN:
            settle(actor, desk, opportunity, each, ApprovalState.APPROVED)


def settle_by_hand(
    actor: Member, desk: Desk, opportunity: Opportunity, done: Stage | Line
) -> None:
    """Whoever decides has done it themselves: what somebody asked for is so, and they are told.

    Of a discount that is less than was asked for, it still waits.
    """
    if not decides(actor, desk, opportunity):
        return
    for each in desk.store.approvals.of(opportunity.id):
        if _is_done(each, done):
            settle(actor, desk, opportunity, each, ApprovalState.APPROVED, by_hand=True)


def _is_done(asked: Approval, done: Stage | Line) -> bool:
    if isinstance(done, Stage):
        return asked.kind is ApprovalKind.STAGE and asked.change.get("stage") == done.id
    of_it = asked.kind is ApprovalKind.DISCOUNT and asked.change.get("line") == done.id
    return of_it and Decimal(asked.change["discount"]) <= done.discount


def settle(
    actor: Member | None,
    desk: Desk,
    opportunity: Opportunity,
    asked: Approval,
    state: ApprovalState,
    *,
    by_hand: bool = False,
) -> None:
    """Decided, under the present step: nobody waits for it, and all who were asked read whose
    decision it is where they were asked; who did it `by_hand`, too.
    """
    asked.decide(state, by=actor.id if actor else None, at=desk.now)
    desk.store.flush()
    desk.store.inbox.read_request(asked.id, desk.now)
    if actor is None or asked.asked_by != actor.id:
        tell_asker(actor, desk, opportunity, asked)
    key = "approval-run-out" if state is ApprovalState.EXPIRED else f"approval-{state.value}"
    facts = {**facts_of(actor, desk, opportunity), **about(desk, opportunity, asked)}
    tell_others_asked(None if by_hand else actor, desk, asked, key, facts)


def deciders(actor: Member, desk: Desk, opportunity: Opportunity) -> list[Member]:
    """The manager of the team it belongs to; where there is none, the admins."""
    for member_id in (opportunity.assignee_id, opportunity.created_by, actor.id):
        member = desk.store.get(Member, member_id) if member_id else None
        team = desk.store.get(Team, member.team_id) if member and member.team_id else None
        manager = desk.store.get(Member, team.manager_id) if team and team.manager_id else None
        if manager is not None and manager.active and manager.person is not None:
            return [manager]
    members = desk.store.people.members()
    return [each for each in members if each.role is Role.ADMIN and each.person is not None]


def _ask(
    actor: Member,
    desk: Desk,
    opportunity: Opportunity,
    kind: ApprovalKind,
    change: dict[str, Any],
) -> Approval:
    # Of an opportunity only one reopening can wait; of discounts and stages several, each once.
    of = {ApprovalKind.DISCOUNT: "line", ApprovalKind.STAGE: "stage"}.get(kind, "")
    for each in desk.store.approvals.of(opportunity.id):
        if each.kind is kind and each.change.get(of) == change.get(of):
            raise Invalid("approval-waits")
    days = setting(desk.organisation, "approval_days")
    asked = desk.store.add(
        Approval(
            opportunity_id=opportunity.id,
            kind=kind,
            change=change,
            asked_by=actor.id,
            asked_at=desk.now,
            expires_at=desk.now + timedelta(days=days),
        )
    )
    desk.store.flush()
    told = facts_asked(desk, opportunity, asked)
    for member in deciders(actor, desk, opportunity):
        if member.person is not None:
            desk.store.post.put(
                Outgoing(
                    chat=member.person,
                    key=f"approval-{kind.value}",
                    facts=told,
                    dedupe=question_of(asked, member),
                )
            )
    return asked
