"""What a row of opportunities says: read and checked before anything is made of it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date

from bot.actions.customers.adding import named_in_full
from bot.actions.importing.cells import NONE, Cells, plain_number
from bot.actions.importing.custom_cells import custom_of
from bot.actions.importing.line_cells import lines_of
from bot.actions.opportunities.exchanging import rate_for
from bot.domain.custom_fields import CustomValue
from bot.domain.errors import Invalid
from bot.domain.lists import ListItem, ListKind, Pipeline, Stage, StageKind
from bot.domain.money import Money
from bot.domain.opportunities import BuyingProcess, CloseKind, Engagement, Priority
from bot.domain.opportunity_parts import Line
from bot.domain.rates import rate_of
from bot.domain.shelves import named_well
from bot.reading.names import search_key

MADE = "IMP-"
MOST_NUMBER = 40
MADE_DIGITS = 10


@dataclass(slots=True, kw_only=True)
class Told:
    number: str
    customer: str
    customer_key: str
    title: str
    type_id: int
    source_id: int | None
    campaign_id: int | None
    stage: Stage
    open_stage: Stage
    """Where it is, or was before it ended."""
    amount: Money | None
    currency: str
    rate: int
    probability: int | None
    priority: Priority
    engagement: Engagement
    process: BuyingProcess | None
    close: date | None
    created: date
    since: date | None
    touched: date
    ended: date
    closed: CloseKind | None
    response: int | None
    reasons: list[ListItem]
    note: str
    assignee_id: int | None
    creator_id: int | None
    converter_id: int | None
    lines: list[Line]
    custom: list[CustomValue]
    rivals: list[str]
    """The competitors as they are called."""

    @property
    def is_open(self) -> bool:
        return self.stage.kind is StageKind.OPEN and self.closed is None


def number_of(cells: Cells) -> str:
    """Its own number, or one made of everything the row says: the same row comes once.

    A row that stands twice in a file is two opportunities.
    """
    number = cells.text("number")
    if not number:
        said = "\n".join(f"{name}={text}" for name, text in sorted(cells.row.cells.items()))
        times = cells.house.said
        key = hashlib.sha256(said.encode()).digest()[:16]
        times[key] = times.get(key, 0) + 1
        digest = hashlib.sha256(f"{said}\n{times[key]}".encode()).hexdigest()
        return MADE + digest[:MADE_DIGITS].upper()
    if len(number) > MOST_NUMBER:
        raise Invalid("import-number-long", longest=MOST_NUMBER)
    return number


def told_by(cells: Cells, number: str) -> Told:
    house = cells.house
    pipeline = cells.one_of("pipeline", house.pipelines) or house.first_pipeline
    customer = named_in_full(cells.needed("customer"))
    stage = cells.needed_one_of("stage", house.stages(pipeline.id))
    closed = _closed(cells, stage)
    open_ = stage.kind is StageKind.OPEN and closed is None
    created, ended = _days(cells, open_=open_)
    type_ = cells.needed_one_of("type", house.items(ListKind.TYPE))
    source_id = _source(cells)
    amount, currency, rate = _worth(cells)
    lines = lines_of(cells, currency)
    if stage.kind is StageKind.WON and amount is None and not lines:
        cells.column = "amount"
        raise Invalid("win-needs-amount")
    campaign = cells.one_of("campaign", house.items(ListKind.CAMPAIGN))
    return Told(
        number=number,
        customer=customer,
        customer_key=search_key(customer),
        title=cells.text("title") or customer,
        type_id=type_.id,
        source_id=source_id,
        campaign_id=campaign.id if campaign else None,
        stage=stage,
        open_stage=_open_stage(cells, pipeline, stage),
        amount=amount,
        currency=currency,
        rate=rate,
        lines=lines,
        probability=cells.percent("probability"),
        priority=cells.code("priority", Priority) or Priority.NORMAL,
        engagement=cells.code("engagement", Engagement) or Engagement.NEW,
        process=cells.code("process", BuyingProcess),
        rivals=[named_well(each) for each in cells.several("competitors")],
        close=cells.day("close"),
        created=created,
        since=_between(cells, "since", created),
        touched=_between(cells, "touched", created) or (created if open_ else ended),
        ended=ended,
        closed=closed,
        response=_minutes(cells),
        reasons=_reasons(cells, stage, open_=open_),
        note=_note(cells),
        assignee_id=_member(cells, "assignee"),
        creator_id=_member(cells, "creator"),
        converter_id=_member(cells, "converter"),
        custom=custom_of(cells, pipeline.id),
    )


def _source(cells: Cells) -> int | None:
    """It is said, or said that there is none: nobody is asked later."""
    if cells.text("source").lower() == NONE:
        return None
    return cells.needed_one_of("source", cells.house.items(ListKind.SOURCE)).id


def _closed(cells: Cells, stage: Stage) -> CloseKind | None:
    closed = cells.code("closed", CloseKind)
    if closed is not None and stage.kind is not StageKind.OPEN:
        raise Invalid("import-closed-stage")
    return closed


def _open_stage(cells: Cells, pipeline: Pipeline, stage: Stage) -> Stage:
    if stage.kind is StageKind.OPEN:
        return stage
    before = cells.one_of("before", cells.house.stages(pipeline.id))
    if before is not None and before.kind is StageKind.OPEN:
        return before
    return next(each for each in cells.house.stages_of(pipeline.id) if each.kind is StageKind.OPEN)


def _days(cells: Cells, *, open_: bool) -> tuple[date, date]:
    """When it began and ended; both today when nothing is said."""
    created, ended = cells.past_day("created"), cells.past_day("ended")
    if ended is not None and open_:
        raise Invalid("import-open-ended")
    today = cells.house.today
    if created is not None and ended is not None and ended < created:
        raise Invalid("import-ended-first")
    return created or ended or today, ended or today


def _between(cells: Cells, column: str, first: date) -> date | None:
    """A day of its life: not before it began."""
    day = cells.past_day(column)
    if day is not None and day < first:
        raise Invalid("import-ended-first")
    return day


def _worth(cells: Cells) -> tuple[Money | None, str, int]:
    """The amount, the currency of all that it is worth, and the rate."""
    amount = cells.money("amount")
    typed = cells.text("currency").upper()
    if amount is not None and typed and typed != amount.currency:
        raise Invalid("currency-other", currency=amount.currency, typed=typed)
    base = cells.house.organisation.currency
    currency = amount.currency if amount else typed or base
    rate = cells.text("rate")
    if not rate:
        cells.column = "currency" if typed else "amount"
    key = ("rate", currency, rate)
    known: int | None = cells.house.read.get(key)
    if known is None:
        known = rate_for(cells.desk, currency, rate_of(plain_number(rate)) if rate else None)
        cells.house.read[key] = known
    return amount, currency, known


def _minutes(cells: Cells) -> int | None:
    text = cells.text("response")
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and len(text) <= MADE_DIGITS - 1):
        raise Invalid("number-unclear")
    return int(text)


def _note(cells: Cells) -> str:
    return cells.whole("note")


def _reasons(cells: Cells, stage: Stage, *, open_: bool) -> list[ListItem]:
    """By the rules that hold in the chat: none while open, at most one for a win."""
    if open_ or stage.kind is StageKind.OPEN:
        if cells.text("reason"):
            raise Invalid("import-open-ended")
        return []
    lost = stage.kind is StageKind.LOST
    kind = ListKind.LOSS_REASON if lost else ListKind.WIN_REASON
    reasons = cells.some_of("reason", cells.house.items(kind))
    if lost and not reasons:
        raise Invalid("lose-needs-reason")
    if not lost and len(reasons) > 1:
        raise Invalid("import-one-reason")
    if any(each.needs_note for each in reasons) and not cells.text("note"):
        raise Invalid("reason-needs-note")
    return reasons


def _member(cells: Cells, column: str) -> int | None:
    found = cells.one_of(column, cells.house.members)
    return found.id if found else None
