"""The opportunity: one chance to sell something to one party.

It knows its own rules (domain invariants 1-7) and nothing of chats or tables. Who may
do what is decided in `rights`, before any of this is called.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

from bot.domain.custom_fields import CustomValue
from bot.domain.errors import Invalid
from bot.domain.lists import ListItem, Stage, StageKind
from bot.domain.money import MOST_MINOR, Money, rounded
from bot.domain.moves import Move, Status, check
from bot.domain.opportunity_parts import Competing, Line, LostFor, StageChange, Stamp

MOST_TITLE = 500
"""A customer, a type and a day of the longest kind fit, so that nothing is ever cut off."""

ASKED = {"asked": True}
"""Marks a plain field: a question of its name may set it as it is, without a rule."""


class Engagement(StrEnum):
    NEW = "new"
    REPLIED = "replied"
    QUOTED = "quoted"


class AmountSource(StrEnum):
    MANUAL = "manual"
    CALCULATED = "calculated"


class ProbabilitySource(StrEnum):
    STAGE = "stage"
    MANUAL = "manual"


class Priority(StrEnum):
    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"


class BuyingProcess(StrEnum):
    """Whether one person decides at the customer's, or several."""

    INDIVIDUAL = "individual"
    GROUP = "group"


class CloseKind(StrEnum):
    AUTO = "auto"
    DUPLICATE = "duplicate"
    CANCELLED = "cancelled"


CLOSE_KINDS = {
    Move.AUTO_CLOSE: CloseKind.AUTO,
    Move.DUPLICATE: CloseKind.DUPLICATE,
    Move.CANCEL: CloseKind.CANCELLED,
}


@dataclass(eq=False, kw_only=True)
class Opportunity:
    id: int = field(init=False, repr=False)
    number: str
    party_id: int
    pipeline_id: int
    stage_id: int
    open_stage_id: int
    """The last open stage: where it goes back to when it is reopened."""
    type_id: int
    title: str
    status: Status = Status.OPEN
    engagement: Engagement = Engagement.NEW
    assignee_id: int | None = None
    created_by: int | None = None
    source_id: int | None = None
    campaign_id: int | None = None
    buying_process: BuyingProcess | None = None
    converted_by: int | None = None
    """Who made a customer of the lead that it began with."""
    close_date: date | None = None
    amount: int | None = None
    amount_source: AmountSource = AmountSource.MANUAL
    currency: str
    rate: int = 10**9
    """Base units per unit of `currency`, in billionths."""
    probability: int
    probability_source: ProbabilitySource = ProbabilitySource.STAGE
    priority: Priority = Priority.NORMAL
    win_reason_id: int | None = None
    reason_note: str | None = None
    close_kind: CloseKind | None = None
    created_at: datetime
    created_on: date
    stage_changed_at: datetime
    touched_at: datetime
    """The last time a person did something here."""
    first_response_minutes: int | None = None
    ended_at: datetime | None = None
    ended_on: date | None = None
    deleted_at: datetime | None = None
    merged_into_id: int | None = None
    """Of a hidden one: the older opportunity that has everything of it now."""
    version: int = field(init=False, repr=False)
    lines: list[Line] = field(default_factory=list)
    lost_for: list[LostFor] = field(default_factory=list)
    competing: list[Competing] = field(default_factory=list, repr=False)
    custom: list[CustomValue] = field(default_factory=list, repr=False)

    # What it is worth -----------------------------------------------------------------

    @property
    def money(self) -> Money | None:
        return None if self.amount is None else Money(self.amount, self.currency)

    @property
    def effective_probability(self) -> int:
        """100 when won, 0 when lost or closed; the stored one while open."""
        if self.status is Status.OPEN:
            return self.probability
        return 100 if self.status is Status.WON else 0

    @property
    def weighted(self) -> Money | None:
        if self.amount is None:
            return None
        exact = Decimal(self.amount) * self.effective_probability / 100
        return Money(rounded(exact), self.currency)

    def set_amount(self, amount: int | None) -> None:
        """By hand; it holds until the next change of a line."""
        self.must_be_open()
        if amount is not None and amount < 0:
            raise Invalid("money-negative")
        if amount is not None and amount > MOST_MINOR:
            raise Invalid("money-too-large")
        self.amount = amount
        self.amount_source = AmountSource.MANUAL

    def add_line(self, line: Line) -> None:
        self.must_be_open()
        if sum(each.total for each in self.lines) + line.total > MOST_MINOR:
            raise Invalid("money-too-large")
        line.position = max((each.position for each in self.lines), default=0) + 1
        self.lines.append(line)
        self.sum_lines()

    def change_line(self, line: Line, **facts: Any) -> None:
        """Its name, quantity, unit price or discount; the amount is the sum again."""
        self.must_be_open()
        for name, value in facts.items():
            setattr(line, name, value)
        line.settle()
        if sum(each.total for each in self.lines) > MOST_MINOR:
            raise Invalid("money-too-large")
        self.sum_lines()

    def remove_line(self, line: Line) -> None:
        self.must_be_open()
        self.lines.remove(line)
        self.sum_lines()

    def sum_lines(self) -> None:
        """The amount follows from the lines, from whichever way one came or went."""
        self.amount = sum(line.total for line in self.lines) if self.lines else None
        self.amount_source = AmountSource.CALCULATED

    # What is known of it --------------------------------------------------------------

    def set_probability(self, probability: int) -> None:
        self.must_be_open()
        if not 0 <= probability <= 100:  # noqa: PLR2004 - a percentage
            raise Invalid("percent-range")
        self.probability = probability
        self.probability_source = ProbabilitySource.MANUAL

    def rename(self, title: str) -> None:
        title = " ".join(title.split())
        if not title:
            raise Invalid("title-empty")
        if len(title) > MOST_TITLE:
            raise Invalid("text-too-long", longest=MOST_TITLE)
        self.title = title

    def set_competitors(self, ids: Sequence[int]) -> None:
        """In their order; who is there already stays the same row."""
        known = {each.competitor_id: each for each in self.competing}
        rows = [known.get(each) or Competing(competitor_id=each, position=0) for each in ids]
        self.competing = list(dict.fromkeys(rows))
        for position, row in enumerate(self.competing):
            row.position = position

    def custom_value(self, field_id: int) -> CustomValue | None:
        return next((each for each in self.custom if each.field_id == field_id), None)

    def past_due(self, today: date) -> bool:
        """The close date lies before today; it blocks nothing."""
        return (
            self.status is Status.OPEN and self.close_date is not None and self.close_date < today
        )

    # Its life -------------------------------------------------------------------------

    def move_to(self, stage: Stage, stamp: Stamp) -> StageChange:
        """To another open stage of its pipeline, forward or back."""
        check(self.status, Move.STAGE)
        self._check_stage(stage, StageKind.OPEN)
        if stage.id == self.stage_id:
            raise Invalid("stage-already")
        return self._enter(stage, stamp)

    def change_pipeline(self, stage: Stage, stamp: Stamp) -> StageChange:
        """To an open stage of another pipeline, which somebody chose for it."""
        check(self.status, Move.STAGE)
        if stage.pipeline_id == self.pipeline_id:
            return self.move_to(stage, stamp)
        self.pipeline_id = stage.pipeline_id
        self._check_stage(stage, StageKind.OPEN)
        return self._enter(stage, stamp)

    def win(self, stage: Stage, reason: ListItem | None, note: str, stamp: Stamp) -> StageChange:
        """Needs an amount; the probability stays as it was."""
        check(self.status, Move.WIN)
        self._check_stage(stage, StageKind.WON)
        if self.amount is None:
            raise Invalid("win-needs-amount")
        if reason is not None and reason.needs_note and not note.strip():
            raise Invalid("reason-needs-note")
        change = self._enter(stage, stamp)
        self._end(Status.WON, stamp)
        self.win_reason_id = reason.id if reason else None
        self.reason_note = note.strip() or None
        return change

    def lose(
        self, stage: Stage, reasons: Sequence[ListItem], note: str, stamp: Stamp
    ) -> StageChange:
        """Needs a reason or more, the main one first; some reasons need a note."""
        check(self.status, Move.LOSE)
        self._check_stage(stage, StageKind.LOST)
        if not reasons:
            raise Invalid("lose-needs-reason")
        if any(reason.needs_note for reason in reasons) and not note.strip():
            raise Invalid("reason-needs-note")
        change = self._enter(stage, stamp)
        self._end(Status.LOST, stamp)
        distinct = dict.fromkeys(reason.id for reason in reasons)
        self.lost_for = [LostFor(reason_id=each, position=i) for i, each in enumerate(distinct)]
        self.reason_note = note.strip() or None
        return change

    def close(self, move: Move, stamp: Stamp) -> None:
        """Outside win and loss figures; it keeps its open stage."""
        if move not in CLOSE_KINDS:
            raise Invalid("close-how", move=move.value)
        check(self.status, move)
        self._end(Status.CLOSED, stamp)
        self.close_kind = CLOSE_KINDS[move]

    def reopen(self, stage: Stage, stamp: Stamp) -> StageChange | None:
        """Back to its last open stage, without reasons and end, its probability as before."""
        check(self.status, Move.REOPEN)
        self._check_stage(stage, StageKind.OPEN)
        change = self._enter(stage, stamp) if stage.id != self.stage_id else None
        self.status = Status.OPEN
        self.ended_at = self.ended_on = self.close_kind = None
        self._clear_reasons()
        return change

    def delete(self, stamp: Stamp) -> None:
        """Hidden at once; kept for the undo."""
        check(self.status, Move.DELETE)
        self.deleted_at = stamp.at

    def _check_stage(self, stage: Stage, kind: StageKind) -> None:
        here = stage.pipeline_id == self.pipeline_id
        if not (here and stage.active and stage.kind is kind):
            raise Invalid("stage-not-here")

    def _enter(self, stage: Stage, stamp: Stamp) -> StageChange:
        change = StageChange(
            opportunity_id=self.id,
            from_stage_id=self.stage_id,
            to_stage_id=stage.id,
            at=stamp.at,
            by=stamp.by,
            seconds=int((stamp.at - self.stage_changed_at).total_seconds()),
        )
        self.stage_id = stage.id
        self.stage_changed_at = stamp.at
        # Ending never touches the probability, nor does coming back to where it was.
        if stage.kind is StageKind.OPEN and stage.id != self.open_stage_id:
            self.open_stage_id = stage.id
            if self.probability_source is ProbabilitySource.STAGE:
                self.probability = stage.probability
        return change

    def _end(self, status: Status, stamp: Stamp) -> None:
        self.status = status
        self.ended_at, self.ended_on = stamp.at, stamp.day
        self._clear_reasons()

    def _clear_reasons(self) -> None:
        self.win_reason_id = None
        self.reason_note = None
        self.lost_for = []

    def must_be_open(self) -> None:
        if self.status is not Status.OPEN:
            raise Invalid("already-ended", status=self.status.value)
