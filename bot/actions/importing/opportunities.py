"""A row of opportunities: open ones with their stage, ended ones with their day and why.

Nobody is told, and nothing can be undone one by one: what is brought in has happened
elsewhere.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, datetime, time

from bot.actions.assigning import choose
from bot.actions.customers import add_party, named_in_full
from bot.actions.exchanging import rate_for
from bot.actions.importing.cells import Cells
from bot.actions.importing.outcome import Outcome
from bot.domain.errors import Invalid
from bot.domain.followups import instant
from bot.domain.lists import ListItem, ListKind, Stage, StageKind
from bot.domain.money import Money
from bot.domain.opportunities import Opportunity
from bot.domain.opportunity_parts import Stamp
from bot.domain.parties import Party
from bot.domain.people import Member
from bot.reading.names import search_key

OURS = "OPP-"
MADE = "IMP-"
MOST_NUMBER = 40
MADE_DIGITS = 10
NOON = time(12)
"""When something happened of which only the day is known."""


@dataclass(frozen=True, slots=True)
class Told:
    """Everything a row says, checked, before anything is written."""

    number: str
    customer: str
    title: str
    type: ListItem
    source: ListItem
    stage: Stage
    first: Stage
    amount: Money | None
    probability: int | None
    close: date | None
    created: date
    ended: date
    reasons: list[ListItem]
    note: str
    assignee: Member | None


def take_opportunity(actor: Member | None, cells: Cells) -> Outcome:
    number = _number(cells)
    if cells.desk.store.pipelines.number_taken(number):
        return Outcome.KNOWN
    told = _told(cells, number)
    opportunity = _begun(actor, cells, told)
    if told.stage.kind is StageKind.OPEN and told.assignee is None:
        _assign(cells, opportunity)
    if told.stage.kind is not StageKind.OPEN:
        _end(actor, cells, opportunity, told)
    return Outcome.ADDED


# Reading ------------------------------------------------------------------------------


def _number(cells: Cells) -> str:
    """Its own number, or one made of everything the row says: the same row comes once.

    A row that stands twice in a file is two opportunities.
    """
    number = cells.text("number")
    if not number:
        said = "\n".join(f"{name}={text}" for name, text in sorted(cells.row.cells.items()))
        cells.seen[said] = cells.seen.get(said, 0) + 1
        digest = hashlib.sha256(f"{said}\n{cells.seen[said]}".encode()).hexdigest()
        return MADE + digest[:MADE_DIGITS].upper()
    if len(number) > MOST_NUMBER:
        raise Invalid("import-number-long", longest=MOST_NUMBER)
    known = cells.desk.store.pipelines.number_taken(number)
    if not known and number.upper().startswith(OURS):
        # Our own next number would run into it one day.
        raise Invalid("import-number-ours", typed=number)
    return number


def _told(cells: Cells, number: str) -> Told:
    lists = cells.desk.store.lists
    pipelines = lists.pipelines()
    pipeline = cells.one_of("pipeline", pipelines) or pipelines[0]
    stages = lists.stages(pipeline.id)
    customer = _customer(cells)
    stage = cells.needed_one_of("stage", stages)
    created, ended = _days(cells, stage)
    amount = _amount(cells, stage)
    return Told(
        number=number,
        customer=customer,
        title=cells.text("title") or customer,
        type=cells.needed_one_of("type", lists.items(ListKind.TYPE)),
        source=cells.needed_one_of("source", lists.items(ListKind.SOURCE)),
        stage=stage,
        first=next(each for each in stages if each.kind is StageKind.OPEN),
        amount=amount,
        probability=cells.percent("probability"),
        close=cells.day("close"),
        created=created,
        ended=ended,
        reasons=_reasons(cells, stage),
        note=cells.text("note"),
        assignee=_assignee(cells),
    )


def _customer(cells: Cells) -> str:
    return named_in_full(cells.needed("customer"))


def _days(cells: Cells, stage: Stage) -> tuple[date, date]:
    """When it began and ended; both today when nothing is said."""
    created, ended = cells.past_day("created"), cells.past_day("ended")
    if ended is not None and stage.kind is StageKind.OPEN:
        raise Invalid("import-open-ended")
    today = cells.desk.today
    if created is not None and ended is not None and ended < created:
        raise Invalid("import-ended-first")
    return created or ended or today, ended or today


def _amount(cells: Cells, stage: Stage) -> Money | None:
    amount = cells.money("amount")
    if amount is not None:
        rate_for(cells.desk, amount.currency)
    if amount is None and stage.kind is StageKind.WON:
        raise Invalid("win-needs-amount")
    return amount


def _reasons(cells: Cells, stage: Stage) -> list[ListItem]:
    """By the rules that hold in the chat: none while open, at most one for a win."""
    items = cells.desk.store.lists.items
    if stage.kind is StageKind.OPEN:
        if cells.text("reason"):
            raise Invalid("import-open-ended")
        return []
    lost = stage.kind is StageKind.LOST
    kind = ListKind.LOSS_REASON if lost else ListKind.WIN_REASON
    reasons = cells.some_of("reason", items(kind))
    if lost and not reasons:
        raise Invalid("lose-needs-reason")
    if not lost and len(reasons) > 1:
        raise Invalid("import-one-reason")
    if any(each.needs_note for each in reasons) and not cells.text("note"):
        raise Invalid("reason-needs-note")
    return reasons


def _assignee(cells: Cells) -> Member | None:
    name = cells.text("assignee")
    if not name:
        return None
    members = cells.desk.store.people.members()
    found = [each for each in members if search_key(each.name) == search_key(name)]
    if len(found) != 1:
        known = ", ".join(each.name for each in members)
        raise Invalid("import-not-listed", typed=name, known=known)
    return found[0]


# Writing ------------------------------------------------------------------------------


def _begun(actor: Member | None, cells: Cells, told: Told) -> Opportunity:
    """Open, in its stage; one that has ended goes there from the first stage."""
    desk = cells.desk
    stage = told.stage if told.stage.kind is StageKind.OPEN else told.first
    at = _instant(cells, told.created)
    party = add_party(actor, desk, name=told.customer)
    currency = told.amount.currency if told.amount else desk.organisation.currency
    opportunity = Opportunity(
        number=told.number,
        party_id=party.id,
        pipeline_id=stage.pipeline_id,
        stage_id=stage.id,
        open_stage_id=stage.id,
        type_id=told.type.id,
        title="",
        assignee_id=told.assignee.id if told.assignee else None,
        created_by=actor.id if actor else None,
        source_id=told.source.id,
        close_date=told.close,
        currency=currency,
        rate=rate_for(desk, currency),
        probability=stage.probability,
        created_at=at,
        created_on=told.created,
        stage_changed_at=at,
        touched_at=at,
    )
    opportunity.rename(told.title)
    opportunity.set_amount(told.amount.minor if told.amount else None)
    if told.probability is not None:
        opportunity.set_probability(told.probability)
    return desk.store.add(opportunity)


def _assign(cells: Cells, opportunity: Opportunity) -> None:
    """By the rules; where none fits, nobody has it."""
    party = cells.desk.store.get(Party, opportunity.party_id)
    if party is not None:
        opportunity.assignee_id = choose(cells.desk, opportunity, party).member_id


def _end(actor: Member | None, cells: Cells, opportunity: Opportunity, told: Told) -> None:
    at = _instant(cells, told.ended)
    stamp = Stamp(at, told.ended, actor.id if actor else None)
    if told.stage.kind is StageKind.WON:
        reason = next(iter(told.reasons), None)
        change = opportunity.win(told.stage, reason, told.note, stamp)
    else:
        change = opportunity.lose(told.stage, told.reasons, told.note, stamp)
    opportunity.touched_at = at
    cells.desk.store.add(change)


def _instant(cells: Cells, day: date) -> datetime:
    """Noon of that day, but never later than now."""
    noon = instant(datetime.combine(day, NOON), cells.desk.organisation.zone)
    return min(noon, cells.desk.now)
