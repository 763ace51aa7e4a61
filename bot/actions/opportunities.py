"""Creating an opportunity and changing what is known of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from datetime import date
from typing import Any

from bot.actions.access import reach
from bot.actions.assigning import assign_new, tell_choice
from bot.actions.customers import add_party
from bot.actions.lines import NewLine, line_of
from bot.actions.ports import Desk
from bot.actions.telling import tell_assigned
from bot.domain import numbering
from bot.domain.company_settings import setting
from bot.domain.errors import Invalid, NotFound
from bot.domain.history import StepKind
from bot.domain.lists import ListItem, ListKind, Stage, StageKind
from bot.domain.money import Money
from bot.domain.opportunities import ASKED, Opportunity
from bot.domain.parties import Party
from bot.domain.people import Member
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
    stage = _first_stage(desk)
    opportunity = Opportunity(
        number=number,
        party_id=party.id,
        pipeline_id=stage.pipeline_id,
        stage_id=stage.id,
        open_stage_id=stage.id,
        type_id=_first_type(desk),
        title="",
        created_by=actor.id,
        source_id=_known_source(desk, party),
        currency=desk.organisation.currency,
        probability=stage.probability,
        created_at=desk.now,
        created_on=desk.today,
        stage_changed_at=desk.now,
        touched_at=desk.now,
    )
    opportunity.rename(title or party.name)
    for name, value in answers.items():
        put(opportunity, desk, name, value)
    for new in items:
        opportunity.add_line(line_of(actor, desk, opportunity, new))
    choice = assign_new(actor, desk, opportunity, party)
    desk.store.add(opportunity)
    step.opportunity_id, step.party_id = opportunity.id, party.id
    tell_choice(actor, desk, opportunity, step, choice)
    return opportunity


def edit(
    actor: Member, desk: Desk, opportunity_id: int, *, version: int, name: str, value: Any
) -> Opportunity:
    """Changes one line of the card of an open opportunity.

    A customer is an id or the name of a new one, as in `create`.
    """
    opportunity = reach(actor, desk, opportunity_id, Act.EDIT, version=version)
    opportunity.must_be_open()
    desk.step(actor, StepKind.EDIT, opportunity_id=opportunity.id)
    if name == "customer":
        value = _party(actor, desk, value).id
    put(opportunity, desk, name, value)
    opportunity.touched_at = desk.now
    return opportunity


def reassign(
    actor: Member, desk: Desk, opportunity_id: int, *, version: int, to: int
) -> Opportunity:
    """Gives it to another member, who is told."""
    opportunity = reach(actor, desk, opportunity_id, Act.REASSIGN, version=version)
    heir = desk.store.get(Member, to)
    if heir is None or not heir.active:
        raise NotFound
    step = desk.step(actor, StepKind.REASSIGN, opportunity_id=opportunity.id)
    before, opportunity.assignee_id = opportunity.assignee_id, heir.id
    opportunity.touched_at = desk.now
    tell_assigned(actor, desk, opportunity, step, before=before)
    return opportunity


# One field --------------------------------------------------------------------------


def put(opportunity: Opportunity, desk: Desk, name: str, value: Any) -> None:
    """Sets the field that the question `name` asks for; plain fields by their own name."""
    setter = SETTERS.get(name)
    if setter is not None:
        setter(opportunity, desk, value)
    elif name in PLAIN:
        setattr(opportunity, name, value)
    else:
        raise Invalid("field-unknown")


def answer_of(opportunity: Opportunity, name: str) -> Any:
    """What the question `name` has been answered with so far; None for nothing."""
    if name == "amount":
        return opportunity.money
    return getattr(opportunity, ATTRIBUTES.get(name, name), None)


ATTRIBUTES = {"customer": "party_id", "type": "type_id", "source": "source_id"}
"""Where an answer is kept under another name than its question's."""


def _put_amount(opportunity: Opportunity, _desk: Desk, value: Money | None) -> None:
    if value is not None and value.currency != opportunity.currency:
        # Rates come with the currency table; until then a second currency has no rate.
        raise Invalid("currency-other", currency=opportunity.currency, typed=value.currency)
    opportunity.set_amount(None if value is None else value.minor)


def _put_probability(opportunity: Opportunity, _desk: Desk, value: int | None) -> None:
    if value is not None:
        opportunity.set_probability(value)


def _put_type(opportunity: Opportunity, desk: Desk, value: int | None) -> None:
    if value is not None:
        opportunity.type_id = _item(desk, value, ListKind.TYPE)


def _put_source(opportunity: Opportunity, desk: Desk, value: int | None) -> None:
    opportunity.source_id = None if value is None else _item(desk, value, ListKind.SOURCE)


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


def _first_stage(desk: Desk) -> Stage:
    pipeline = desk.store.lists.pipelines()[0]
    stages = desk.store.lists.stages(pipeline.id)
    return next(stage for stage in stages if stage.kind is StageKind.OPEN)


def _first_type(desk: Desk) -> int:
    return desk.store.lists.items(ListKind.TYPE)[0].id


def _known_source(desk: Desk, party: Party) -> int | None:
    """How the customer was met; a source that went out of use is on no new opportunity."""
    source = desk.store.get(ListItem, party.source_id) if party.source_id else None
    return source.id if source is not None and source.active else None


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
