"""What is said of a request for approval: to who decides, to who asked, to the others asked."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from bot.actions.ports import Desk
from bot.actions.ports.post import Outgoing
from bot.actions.telling.notices import facts_of
from bot.domain.approvals import Approval, ApprovalKind
from bot.domain.facts import Fact, Name, Term
from bot.domain.history import Step
from bot.domain.line_rules import checked_line_total
from bot.domain.lists import Stage
from bot.domain.money import Money
from bot.domain.opportunities import Opportunity
from bot.domain.opportunity_parts import Line
from bot.domain.people import Member, Role

_DECIDED = ("approval", "state")
"""What a decision changes, as the audit calls it."""


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
        if asked is None:
            continue
        if asked.asked_by != actor.id:
            key = "approval-taken-back"
            _tell_asker(actor, desk, opportunity, asked, key, f"{key}:{asked.id}:{by.id}")
        facts = facts_asked(desk, opportunity, asked)
        tell_others_asked(actor, desk, asked, f"approval-{asked.kind.value}", facts)


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


def tell_others_asked(
    actor: Member | None, desk: Desk, asked: Approval, key: str, facts: dict[str, Fact]
) -> None:
    """What they were asked with now says this; whoever decided has seen it."""
    moment = int(desk.now.timestamp())
    for member in desk.store.people.members():
        decides_some = member.role in (Role.ADMIN, Role.MANAGER)
        if not decides_some or member.person is None or (actor and member.id == actor.id):
            continue
        question = question_of(asked, member)
        if desk.store.post.has(question):
            desk.store.post.put(
                Outgoing(
                    chat=member.person,
                    key=key,
                    facts=facts,
                    dedupe=f"{key}:{asked.id}:{member.id}:{moment}",
                    edits=question,
                    resend=False,
                )
            )


def question_of(asked: Approval, member: Member) -> str:
    return f"approval:{asked.id}:{member.id}"


def facts_asked(desk: Desk, opportunity: Opportunity, asked: Approval) -> dict[str, Fact]:
    """What who decides reads; of a discount, what the line comes to now and with it."""
    asker = desk.store.get(Member, asked.asked_by)
    facts = {**facts_of(asker, desk, opportunity), "approval": asked.id}
    match asked.kind:
        case ApprovalKind.STAGE:
            stage = desk.store.get(Stage, int(asked.change["stage"]))
            return {**facts, "stage": stage.label if stage else Term("form-gone")}
        case ApprovalKind.REOPEN:
            day = opportunity.ended_on or desk.today
            return {**facts, "status": opportunity.status.value, "day": day}
        case ApprovalKind.DISCOUNT:
            return {**facts, **_discount_asked(opportunity, asked)}


def _discount_asked(opportunity: Opportunity, asked: Approval) -> dict[str, Fact]:
    wanted, line = Decimal(asked.change["discount"]), line_asked(opportunity, asked)
    if line is None:
        return {"product": Term("form-gone"), "discount": wanted}
    currency = opportunity.currency
    then = checked_line_total(line.quantity, line.unit_price, wanted)
    return {
        "product": Name(line.name),
        "discount": wanted,
        "given": line.discount,
        "now": Money(line.total, currency),
        "then": Money(then, currency),
        "cost": Money(line.total - then, currency),
    }
