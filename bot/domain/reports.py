"""Reports as definitions: what is measured, how it is grouped, over which days.

Only whole facts here; the queries live in persistence, the words and pictures above.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bot.domain.facts import Name, Term


class Window(StrEnum):
    """What the days of a report are counted on."""

    ENDED = "ended"
    NOW = "now"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class ReportDefinition:
    id: str
    key: str
    """Its sentences: `report-<key>` and what belongs to it."""
    window: Window


WON_LOST_BY_REASON = ReportDefinition("R1", "won-lost", Window.ENDED)
PIPELINE_BY_STAGE = ReportDefinition("R11", "pipeline", Window.NOW)
FORECAST = ReportDefinition("R14", "forecast", Window.CLOSE)

REPORTS: dict[str, ReportDefinition] = {
    each.id: each for each in (WON_LOST_BY_REASON, PIPELINE_BY_STAGE, FORECAST)
}


@dataclass(frozen=True, slots=True)
class Days:
    """A range of local days of the organisation, both ends included."""

    first: date
    last: date

    @classmethod
    def last_n(cls, n: int, today: date) -> Days:
        """Days d with today - n < d <= today; n = 1 is today."""
        return cls(today - timedelta(days=n - 1), today)


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose figures: everybody's, or those of these teams and this member."""

    everybody: bool = False
    team_ids: frozenset[int] = frozenset()
    member_id: int | None = None


@dataclass(frozen=True, slots=True)
class ReasonCount:
    """Opportunities that ended for one reason; `label` None stands for "none given"."""

    reason_id: int | None
    label: Name | Term | None
    count: int
    amount: int


@dataclass(frozen=True, slots=True)
class WonLost:
    """Distinct opportunities won and lost, and both by reason.

    One with two reasons counts once in each row and once in the total. Amounts are minor
    units of the organisation's currency.
    """

    won: int
    lost: int
    won_amount: int
    lost_amount: int
    open: int
    win_reasons: tuple[ReasonCount, ...]
    loss_reasons: tuple[ReasonCount, ...]
    several_reasons: int
    """How many were lost for more than one reason."""


@dataclass(frozen=True, slots=True)
class StageFigures:
    stage_id: int
    label: Name | Term
    count: int
    amount: int
    weighted: int


@dataclass(frozen=True, slots=True)
class MonthForecast:
    """One month: won in it, and the weighted open ones that close in it."""

    first: date
    last: date
    won: int
    weighted_open: int

    @property
    def forecast(self) -> int:
        return self.won + self.weighted_open
