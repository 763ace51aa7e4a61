"""An opportunity as the cells by which it is brought in again."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.actions.importing.cells import BETWEEN, NONE
from bot.actions.importing.columns import custom_column
from bot.actions.importing.line_cells import lines_said
from bot.actions.importing.written import Written, written
from bot.domain.moves import Status
from bot.domain.opportunities import Engagement, Opportunity, Priority, ProbabilitySource
from bot.domain.parties import Party
from bot.domain.rates import rate_value


def opportunity_cells(shelf: Written, one: Opportunity, party: Party) -> dict[str, str]:
    by_hand = one.probability_source is ProbabilitySource.MANUAL
    ended = one.status in (Status.WON, Status.LOST)
    usual = one.currency == shelf.base and not one.lines
    cells = {
        "number": one.number,
        "customer": party.name,
        "type": shelf.item(one.type_id),
        "source": shelf.item(one.source_id) or NONE,
        "pipeline": shelf.pipeline(one.pipeline_id),
        "stage": shelf.stage(one.stage_id),
        "closed": one.close_kind.value if one.close_kind else "",
        "title": one.title,
        "amount": "" if one.money is None else written(one.money),
        "currency": "" if usual else one.currency,
        "rate": "" if one.currency == shelf.base else f"{rate_value(one.rate):f}",
        "lines": lines_said(one, shelf.products) if one.lines else "",
        "probability": str(one.probability) if by_hand else "",
        "priority": "" if one.priority is Priority.NORMAL else one.priority.value,
        "engagement": "" if one.engagement is Engagement.NEW else one.engagement.value,
        "process": one.buying_process.value if one.buying_process else "",
        "campaign": shelf.item(one.campaign_id),
        "competitors": BETWEEN.join(shelf.item(each.competitor_id) for each in one.competing),
        "close": _day(one.close_date),
        "created": _day(one.created_on),
        "since": _local(shelf, one.stage_changed_at),
        "touched": _local(shelf, one.touched_at),
        "ended": _day(one.ended_on),
        "before": shelf.stage(one.open_stage_id) if ended else "",
        "response": "" if one.first_response_minutes is None else str(one.first_response_minutes),
        "reason": BETWEEN.join(_reasons(shelf, one)),
        "note": one.reason_note or "",
        "assignee": shelf.member(one.assignee_id),
        "creator": shelf.member(one.created_by),
        "converter": shelf.member(one.converted_by),
    }
    for value in one.custom:
        field = shelf.fields.get(value.field_id)
        if field is not None:
            cells[custom_column(field.name)] = shelf.custom(field, value)
    return cells


def _reasons(shelf: Written, one: Opportunity) -> list[str]:
    won = [one.win_reason_id] if one.status is Status.WON else []
    ids = (*won, *(each.reason_id for each in one.lost_for))
    return [shelf.item(each) for each in ids if each]


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""


def _local(shelf: Written, at: datetime) -> str:
    """The organisation's day then."""
    return at.astimezone(ZoneInfo(shelf.zone)).date().isoformat()
