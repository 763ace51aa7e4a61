"""What every open opportunity looked like on a day; kept, since it cannot be made up later."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.moves import Status


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One opportunity at the beginning of a local day.

    Beside the open ones a day holds those that ended or were deleted since the day
    before it, as they ended: so the way from one day to the next can be told to the cent.
    `rate` is in billionths, as on the opportunity.
    """

    day: date
    opportunity_id: int
    pipeline_id: int
    stage_id: int
    status: Status
    deleted: bool
    assignee_id: int | None
    team_id: int | None
    """Of the assignee, else of the creator, on that day."""
    amount: int | None
    currency: str
    rate: int
    probability: int
    close_date: date | None


@dataclass(frozen=True, slots=True)
class SnapshotDay:
    """That a day was looked at and when; `taken_at` None: it was missed, for good."""

    day: date
    taken_at: datetime | None
