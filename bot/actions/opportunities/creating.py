"""Creating an opportunity and changing what is known of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from datetime import date
from typing import Any

from bot.actions.access import reach
from bot.actions.assigning.choosing import assign_new, tell_choice
from bot.actions.customers.adding import add_party
from bot.actions.opportunities.approvals import ask_discount
from bot.actions.opportunities.competitors import Competitors, set_competitors
from bot.actions.opportunities.custom_values import custom_answer, put_custom
from bot.actions.opportunities.exchanging import rate_for, worth
from bot.actions.opportunities.lines import NewLine
from bot.actions.opportunities.other_items import any_line_of
from bot.actions.ports import Desk
from bot.actions.telling.notices import tell_assigned
from bot.domain import numbering
from bot.domain.company_settings import setting
from bot.domain.custom_fields import custom_id
from bot.domain.errors import Invalid, NotAllowed, NotFound
from bot.domain.exchanging import exchange
from bot.domain.history import StepKind
from bot.domain.lists import ListItem, ListKind, Stage, StageKind
from bot.domain.money import Money
from bot.domain.opportunities import ASKED, BuyingProcess, Engagement, Opportunity, Priority
from bot.domain.parties import Party
from bot.domain.people import Member, Role
from bot.domain.rights import Act, Office, check_office

Answers = Mapping[str, Any]
"""Values by the name of the question that asked for them."""


def create(
    actor: Member,
    desk: Desk,
    *,
    customer: int | str,
    title: str = "",
    answers: Answers,
    items: Sequence[NewLine] = (),
) -> Opportunity:
    """A new open opportunity with a customer: an id, or a new one's name.

    A rep's is their own; others' go by the assignment rules.

    With `items` its amount is their sum. All of it is one step, so one undo takes it back.
    """
    check_office(actor, Office.CREATE)
    step = desk.step(actor, StepKind.CREATE)
    # First, because it makes others wait: of two who name the same new customer at once,
    # the second finds the one that the first has made.
    number = _number(desk)
    party = _party(actor, desk, customer)
    source = known_source(desk, party)
    answers = dict(answers)
    stage = first_stage(desk, answers.pop("pipeline", None))
    currency = _currency(desk, answers.pop("currency", None), answers, items)
    rate = rate_for(desk, currency, answers.pop("rate", None))
    opportunity = Opportunity(
        number=number,
        party_id=party.id,
        pipeline_id=stage.pipeline_id,
        stage_id=stage.id,
        open_stage_id=stage.id,
        type_id=first_type(desk),
        title="",
        created_by=actor.id,
        source_id=source.id if source else None,
        # A party that was a lead may say who made a customer of it.
        converted_by=getattr(party, "converted_by", None),
        currency=currency,
        rate=rate,
        probability=stage.probability,
        created_at=desk.now,
        created_on=desk.today,
        stage_changed_at=desk.now,
        touched_at=desk.now,
    )
    opportunity.rename(title or party.name)
    for name, value in answers.items():
        here = worth(desk, value, currency, rate) if name == "amount" and value else value
        put(opportunity, desk, name, here)
    for new in items:
        opportunity.add_line(any_line_of(actor, desk, opportunity, new))
    choice = assign_new(actor, desk, opportunity, party)
    desk.store.add(opportunity)
    step.opportunity_id, step.party_id = opportunity.id, party.id
    for line, new in zip(opportunity.lines, items, strict=True):
        ask_discount(actor, desk, opportunity, line, new.discount)
    tell_choice(actor, desk, opportunity, step, choice)
    return opportunity


def edit(
    actor: Member, desk: Desk, opportunity_id: int, *, version: int, name: str, value: Any
) -> Opportunity:
    """Changes one line of the card of an open opportunity.

    A customer is an id or the name of a new one, as in `create`.
    """
    act = act_to_change(name)
    opportunity = reach(actor, desk, opportunity_id, act, version=version)
    opportunity.must_be_open()
    desk.step(actor, StepKind.EDIT, opportunity_id=opportunity.id)
    if name == "customer":
        value = _party(actor, desk, value).id
    put(opportunity, desk, name, value)
    opportunity.touched_at = desk.now
    return opportunity


def act_to_change(name: str) -> Act:
    """What one must be allowed to change the answer to this question."""
    return Act.RELATE if name == "customer" else Act.EDIT


def reassign(
    actor: Member, desk: Desk, opportunity_id: int, *, version: int, to: int | None
) -> Opportunity:
    """Gives it to another member, or to nobody; who has it now and who had it are told."""
    opportunity = reach(actor, desk, opportunity_id, Act.REASSIGN, version=version)
    if to is None and not may_leave_to_nobody(actor):
        raise NotAllowed("not-allowed", act=Act.REASSIGN.value)
    heir = None if to is None else desk.store.get(Member, to)
    if to is not None and (heir is None or not heir.active):
        raise NotFound
    step = desk.step(actor, StepKind.REASSIGN, opportunity_id=opportunity.id)
    before, opportunity.assignee_id = opportunity.assignee_id, to
    opportunity.touched_at = desk.now
    tell_assigned(actor, desk, opportunity, step, before=before)
    return opportunity


def may_leave_to_nobody(actor: Member) -> bool:
    """A rep gives away to somebody; what nobody has is for who leads them to hand out."""
    return actor.role in (Role.MANAGER, Role.ADMIN)


# One field --------------------------------------------------------------------------


def put(opportunity: Opportunity, desk: Desk, name: str, value: Any) -> None:
    """Sets the field that the question `name` asks for; plain fields by their own name."""
    setter = SETTERS.get(name)
    if setter is not None:
        setter(opportunity, desk, value)
    elif custom_id(name) is not None:
        put_custom(opportunity, desk, name, value)
    elif name in PLAIN:
        setattr(opportunity, name, value)
    else:
        raise Invalid("field-unknown")


def answer_of(opportunity: Opportunity, desk: Desk, name: str) -> Any:
    """What the question `name` has been answered with so far; None for nothing."""
    if name == "amount":
        return opportunity.money
    if name == "competitors":
        return tuple(each.competitor_id for each in opportunity.competing) or None
    if custom_id(name) is not None:
        return custom_answer(opportunity, desk, name)
    return getattr(opportunity, ATTRIBUTES.get(name, name), None)


ATTRIBUTES = {
    "customer": "party_id",
    "type": "type_id",
    "source": "source_id",
    "campaign": "campaign_id",
    "competitors": "competitor_id",
}
"""Where an answer is kept under another name than its question's."""


def _put_amount(opportunity: Opportunity, desk: Desk, value: Money | None) -> None:
    """Said in another currency, the opportunity is in that one from now on."""
    if value is not None and value.currency != opportunity.currency:
        exchange(opportunity, value.currency, rate_for(desk, value.currency))
    opportunity.set_amount(None if value is None else value.minor)


def _put_probability(opportunity: Opportunity, _desk: Desk, value: int | None) -> None:
    if value is not None:
        opportunity.set_probability(value)


def _put_type(opportunity: Opportunity, desk: Desk, value: int | None) -> None:
    if value is not None:
        opportunity.type_id = _item(desk, value, ListKind.TYPE)


def _put_source(opportunity: Opportunity, desk: Desk, value: int | None) -> None:
    opportunity.source_id = None if value is None else _item(desk, value, ListKind.SOURCE)


def _put_campaign(opportunity: Opportunity, desk: Desk, value: int | None) -> None:
    opportunity.campaign_id = None if value is None else _item(desk, value, ListKind.CAMPAIGN)


def _put_buying_process(opportunity: Opportunity, _desk: Desk, value: str | None) -> None:
    opportunity.buying_process = None if value is None else BuyingProcess(value)


def _put_priority(opportunity: Opportunity, _desk: Desk, value: str | None) -> None:
    opportunity.priority = Priority(value or Priority.NORMAL)


def _put_engagement(opportunity: Opportunity, _desk: Desk, value: str | None) -> None:
    """By hand; the next contact or quote may change it again."""
    if value is not None:
        opportunity.engagement = Engagement(value)


def _put_converted_by(opportunity: Opportunity, desk: Desk, value: int | None) -> None:
    member = None if value is None else desk.store.get(Member, value)
    if value is not None and (member is None or not member.active):
        raise NotFound
    opportunity.converted_by = value


def _put_competitors(opportunity: Opportunity, desk: Desk, value: Competitors | None) -> None:
    set_competitors(opportunity, desk, value or ())


def _put_close_date(opportunity: Opportunity, _desk: Desk, value: date | None) -> None:
    opportunity.close_date = value


def _put_title(opportunity: Opportunity, _desk: Desk, value: str) -> None:
    opportunity.rename(value)


def _put_customer(opportunity: Opportunity, desk: Desk, value: int) -> None:
    opportunity.party_id = _known_party(desk, value).id


SETTERS: dict[str, Callable[[Opportunity, Desk, Any], None]] = {
    "amount": _put_amount,
    "probability": _put_probability,
    "type": _put_type,
    "source": _put_source,
    "campaign": _put_campaign,
    "buying_process": _put_buying_process,
    "competitors": _put_competitors,
    "priority": _put_priority,
    "engagement": _put_engagement,
    "converted_by": _put_converted_by,
    "close_date": _put_close_date,
    "title": _put_title,
    "customer": _put_customer,
}
"""The fields with a rule of their own."""

PLAIN = frozenset(each.name for each in fields(Opportunity) if each.metadata == ASKED)
"""The fields that are set as they were answered. No other can be edited by any path."""


# What it starts with ----------------------------------------------------------------


def _party(actor: Member, desk: Desk, customer: int | str) -> Party:
    if isinstance(customer, str):
        return add_party(actor, desk, name=customer)
    return _known_party(desk, customer)


def _known_party(desk: Desk, party_id: int) -> Party:
    """A customer in use; of a merged one, the one it was merged into."""
    party = desk.store.customers.party(party_id)
    if party is None:
        raise NotFound
    party.must_be_active()
    return party


def first_stage(desk: Desk, pipeline_id: int | None) -> Stage:
    """Of this pipeline, or of the first one; one that went out of use takes nothing new."""
    pipelines = desk.store.lists.pipelines()
    chosen = (each for each in pipelines if pipeline_id in (None, each.id))
    pipeline = next(chosen, None)
    if pipeline is None:
        raise NotFound
    stages = desk.store.lists.stages(pipeline.id)
    return next(stage for stage in stages if stage.kind is StageKind.OPEN)


def _currency(desk: Desk, chosen: str | None, answers: Answers, items: Sequence[NewLine]) -> str:
    """The chosen one, else that of the amount or of the first price, else the house's own."""
    said = [each.currency for each in items if each.currency]
    amount = answers.get("amount")
    if isinstance(amount, Money):
        said.insert(0, amount.currency)
    return chosen or next(iter(said), desk.organisation.currency)


def first_type(desk: Desk) -> int:
    """What an opportunity is of until somebody says so."""
    return desk.store.lists.items(ListKind.TYPE)[0].id


def known_source(desk: Desk, party: Party) -> ListItem | None:
    """How the customer was met; a source that went out of use is on no new opportunity."""
    source = desk.store.get(ListItem, party.source_id) if party.source_id else None
    return source if source is not None and source.active else None


def _number(desk: Desk) -> str:
    pattern, day = setting(desk.organisation, "number_pattern"), desk.today
    series = numbering.series(pattern, day)
    while True:
        number = numbering.numbered(pattern, day, desk.store.pipelines.next_number(series))
        # Under a pattern of last year, or of an import, a number may be taken already.
        if not desk.store.pipelines.number_taken(number):
            return number


def _item(desk: Desk, item_id: int, kind: ListKind) -> int:
    item = desk.store.get(ListItem, item_id)
    if item is None or item.kind is not kind or not item.active:
        raise NotFound
    return item.id
