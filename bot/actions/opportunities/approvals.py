"""Asking the manager: for a larger discount, for a stage that demands it, to open again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from decimal import Decimal
from typing import Any

from bot.actions.access import reach, standing_of
from bot.actions.ports import Desk
from bot.actions.ports.post import Outgoing
from bot.actions.telling.notices import facts_of
from bot.domain.approvals import Approval, ApprovalKind, ApprovalState
from bot.domain.company_settings import setting
from bot.domain.errors import Invalid, NotFound
from bot.domain.facts import Fact, Name, Term
from bot.domain.history import Step, StepKind
from bot.domain.line_rules import checked_line_total
from bot.domain.lists import Stage
from bot.domain.money import Money
from bot.domain.opportunities import Opportunity
from bot.domain.opportunity_parts import Line
from bot.domain.people import Member, Role, Team
from bot.domain.rights import Act, Standing

_DECIDED = ("approval", "state")
"""What a decision changes, as the audit calls it."""


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
    change = {"line": line.id, "discount": str(wanted)}
    then = checked_line_total(line.quantity, line.unit_price, wanted)
    currency = opportunity.currency
    facts: dict[str, Fact] = {
        "product": Name(line.name),
        "discount": wanted,
        "given": line.discount,
        "now": Money(line.total, currency),
        "then": Money(then, currency),
        "cost": Money(line.total - then, currency),
    }
    return _ask(actor, desk, opportunity, ApprovalKind.DISCOUNT, change, facts)


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
    facts: dict[str, Fact] = {"stage": stage.label}
    return _ask(actor, desk, opportunity, ApprovalKind.STAGE, change, facts)


def ask_again(actor: Member, desk: Desk, opportunity: Opportunity) -> Approval:
    """Asks to open it again, under the present step."""
    day = opportunity.ended_on or desk.today
    facts: dict[str, Fact] = {"status": opportunity.status.value, "day": day}
    return _ask(actor, desk, opportunity, ApprovalKind.REOPEN, {}, facts)


def settle_reopening(actor: Member, desk: Desk, opportunity: Opportunity) -> None:
    """It was opened again without the button of the message: nobody waits for it any more."""
    for each in desk.store.approvals.of(opportunity.id):
        if each.kind is ApprovalKind.REOPEN:
            each.decide(ApprovalState.APPROVED, by=actor.id, at=desk.now)
            desk.store.inbox.read_request(each.id, desk.now)
            if each.asked_by != actor.id:
                tell_asker(actor, desk, opportunity, each)


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


def about(desk: Desk, opportunity: Opportunity, asked: Approval) -> dict[str, Fact]:
    """What it is about, in the words of a sentence with `kind`."""
    match asked.kind:
        case ApprovalKind.STAGE:
            stage = desk.store.get(Stage, int(asked.change["stage"]))
            label = stage.label if stage else Term("form-gone")
            return {"kind": "stage", "what": label, "discount": 0, "given": 0}
        case ApprovalKind.REOPEN:
            title = Name(opportunity.title)
            return {"kind": "reopen", "what": title, "discount": 0, "given": 0}
        case ApprovalKind.DISCOUNT:
            line = line_asked(opportunity, asked)
            name: Name | Term = Name(line.name) if line else Term("form-gone")
            discount = Decimal(asked.change["discount"])
            given = line.discount if line else Decimal(0)
            return {"kind": "discount", "what": name, "discount": discount, "given": given}


def line_asked(opportunity: Opportunity, asked: Approval) -> Line | None:
    wanted = asked.change.get("line")
    return next((each for each in opportunity.lines if each.id == wanted), None)


def tell_asker(
    actor: Member | None, desk: Desk, opportunity: Opportunity, asked: Approval
) -> None:
    """What became of it. What was taken back may be decided again, and is told again."""
    key, moment = f"approval-{asked.state.value}", int(desk.now.timestamp())
    _tell_asker(actor, desk, opportunity, asked, key, f"approval-decided:{asked.id}:{moment}")


def decided_in(desk: Desk, step: Step) -> list[int]:
    """The requests that were decided under this step."""
    changes = desk.store.history.changes(step.id)
    return [each.entity_id for each in changes if (each.entity, each.field) == _DECIDED]


def tell_waits_again(
    actor: Member, desk: Desk, opportunity: Opportunity, taken_back: Sequence[int], by: Step
) -> None:
    """Whoever asked hears that the decision was taken back."""
    for approval_id in taken_back:
        asked = desk.store.get(Approval, approval_id)
        if asked is not None and asked.asked_by != actor.id:
            key = "approval-taken-back"
            _tell_asker(actor, desk, opportunity, asked, key, f"{key}:{asked.id}:{by.id}")


def _tell_asker(  # noqa: PLR0917 - one private sentence: who decided, what of which, said how
    actor: Member | None,
    desk: Desk,
    opportunity: Opportunity,
    asked: Approval,
    key: str,
    dedupe: str,
) -> None:
    asker = desk.store.get(Member, asked.asked_by)
    if asker is None or asker.person is None:
        return
    facts = {**facts_of(actor, desk, opportunity), **about(desk, opportunity, asked)}
    desk.store.post.put(Outgoing(chat=asker.person, key=key, facts=facts, dedupe=dedupe))


def _ask(  # noqa: PLR0917 - one private sentence: who, where, about what, what kind, which
    actor: Member,
    desk: Desk,
    opportunity: Opportunity,
    kind: ApprovalKind,
    change: dict[str, Any],
    facts: dict[str, Fact],
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
    told = {**facts_of(actor, desk, opportunity), **facts, "approval": asked.id}
    for member in deciders(actor, desk, opportunity):
        if member.person is not None:
            desk.store.post.put(
                Outgoing(
                    chat=member.person,
                    key=f"approval-{kind.value}",
                    facts=told,
                    dedupe=f"approval:{asked.id}:{member.id}",
                )
            )
    return asked
