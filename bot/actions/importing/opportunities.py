"""A row of opportunities as an Opportunity: built by the rules that hold in the chat.

Nobody is told, and nothing can be undone one by one: what is brought in has happened
elsewhere.
"""

from __future__ import annotations

from datetime import date, datetime, time

from bot.actions.importing.house import House
from bot.actions.importing.opportunity_rows import Told
from bot.domain.followups import instant
from bot.domain.lists import StageKind
from bot.domain.opportunities import CLOSE_KINDS, Opportunity
from bot.domain.opportunity_parts import StageChange, Stamp
from bot.domain.people import Member

NOON = time(12)
"""When something happened of which only the day is known."""

NOBODY = 0
"""With whom it is, is settled when it is clear that it can be."""

MOVES = {kind: move for move, kind in CLOSE_KINDS.items()}


def opportunity_of(
    actor: Member | None, house: House, told: Told
) -> tuple[Opportunity, StageChange | None]:
    """Open in its stage, or ended from the last open one; not kept yet, and with nobody."""
    opportunity = _begun(actor, house, told)
    for line in told.lines:
        opportunity.add_line(line)
    if told.amount is not None and told.amount.minor != opportunity.amount:
        opportunity.set_amount(told.amount.minor)
    if told.probability is not None:
        opportunity.set_probability(told.probability)
    if told.custom:
        opportunity.custom = told.custom
    change = _end(actor, house, opportunity, told)
    if told.since is not None:
        opportunity.stage_changed_at = _instant(house, told.since)
    opportunity.touched_at = _instant(house, told.touched)
    return opportunity, change


def _begun(actor: Member | None, house: House, told: Told) -> Opportunity:
    stage = told.open_stage
    at = _instant(house, told.created)
    opportunity = Opportunity(
        number=told.number,
        party_id=NOBODY,
        pipeline_id=stage.pipeline_id,
        stage_id=stage.id,
        open_stage_id=stage.id,
        type_id=told.type_id,
        title="",
        assignee_id=told.assignee_id,
        created_by=told.creator_id or (actor.id if actor else None),
        converted_by=told.converter_id,
        source_id=told.source_id,
        campaign_id=told.campaign_id,
        buying_process=told.process,
        priority=told.priority,
        engagement=told.engagement,
        first_response_minutes=told.response,
        close_date=told.close,
        currency=told.currency,
        rate=told.rate,
        probability=stage.probability,
        created_at=at,
        created_on=told.created,
        stage_changed_at=at,
        touched_at=at,
    )
    opportunity.rename(told.title)
    return opportunity


def _end(
    actor: Member | None, house: House, opportunity: Opportunity, told: Told
) -> StageChange | None:
    at = _instant(house, told.ended)
    stamp = Stamp(at, told.ended, actor.id if actor else None)
    if told.closed is not None:
        opportunity.close(MOVES[told.closed], stamp)
        return None
    match told.stage.kind:
        case StageKind.WON:
            reason = next(iter(told.reasons), None)
            return opportunity.win(told.stage, reason, told.note, stamp)
        case StageKind.LOST:
            return opportunity.lose(told.stage, told.reasons, told.note, stamp)
    return None


def _instant(house: House, day: date) -> datetime:
    """Noon of that day, but never later than now."""
    known = house.read.get(("noon", day))
    if known is None:
        noon = instant(datetime.combine(day, NOON), house.organisation.zone)
        known = house.read["noon", day] = min(noon, house.desk.now)
    moment: datetime = known
    return moment
