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

    CREATED = "created"
    ENDED = "ended"
    CLOSE = "close"
    DUE = "due"
    """Of follow-ups."""
    RECORDED = "recorded"
    """When a record was made."""
    LEFT = "left"
    """When a stage was left."""
    NOW = "now"
    """No days: as it is."""
    BETWEEN = "between"
    """From the beginning of one day to the beginning of another."""
    PERIOD = "period"
    """Each goal knows its own."""


class Grouping(StrEnum):
    """What the rows of a report stand for."""

    REASON = "reason"
    PRODUCT = "product"
    MEMBER = "member"
    TYPE = "type"
    SOURCE = "source"
    CAMPAIGN = "campaign"
    CUSTOMER = "customer"
    STAGE = "stage"
    PIPELINE = "pipeline"
    PRIORITY = "priority"
    COMPETITOR = "competitor"
    TEAM = "team"
    """Whoever it is assigned to is in it today."""
    OPEN = "open"
    """Not groups, but which of two lists: those that are open, and those that ended."""
    ENDED = "ended"
    DAY = "day"
    WEEK = "week"
    """As the reader's begins: on Saturday for a Persian one."""
    MONTH = "month"
    """Of the reader's calendar, as quarters and years are."""
    QUARTER = "quarter"
    YEAR = "year"


IN_TIME = frozenset({Grouping.DAY, Grouping.WEEK, Grouping.MONTH, Grouping.QUARTER, Grouping.YEAR})
"""Rows that follow one another; nothing leads in them by its place."""


class Chart(StrEnum):
    """How a report is drawn where nothing else is asked for."""

    REASONS = "reasons"
    PAIRS = "pairs"
    BARS = "bars"
    COLUMNS = "columns"
    LINE = "line"
    STACKED = "stacked"
    FUNNEL = "funnel"
    DAYS = "days"
    HEAT = "heat"
    TILES = "tiles"
    TABLE = "table"
    WATERFALL = "waterfall"
    PROGRESS = "progress"


class Category(StrEnum):
    """The shelf on which a report is found."""

    RESULTS = "results"
    PIPELINE = "pipeline"
    CUSTOMERS = "customers"
    TEAM = "team"
    SPEED = "speed"


@dataclass(frozen=True, slots=True)
class ReportDefinition:
    id: str
    key: str
    """Its sentences: `report-<key>` and what belongs to it."""
    window: Window
    category: Category
    chart: Chart
    by: tuple[Grouping, ...] = ()
    """The groupings it has, the usual one first; none: its rows are its own."""
    second: tuple[Grouping, ...] = ()
    """What its columns or stacks stand for, where it has rows and columns."""

    @property
    def ranged(self) -> bool:
        """Whether it is told over a range of days that the reader chooses."""
        return self.window not in (Window.NOW, Window.PERIOD) and self.id not in _KNOW_THEIR_DAYS


_KNOW_THEIR_DAYS = frozenset({"R9", "R10", "R13", "R14"})

G, C = Grouping, Category

WON_LOST_BY_REASON = ReportDefinition(
    "R1", "won-lost", Window.ENDED, C.RESULTS, Chart.REASONS,
    (G.REASON, G.PRODUCT, G.MEMBER, G.TEAM, G.TYPE, G.SOURCE),
)  # fmt: skip
FOLLOW_UPS = ReportDefinition("R2", "follow-ups", Window.DUE, C.TEAM, Chart.BARS, (G.MEMBER,))
LISTS = ReportDefinition("R3", "lists", Window.CREATED, C.PIPELINE, Chart.TILES, (G.OPEN, G.ENDED))
LOST_BY_MEMBER = ReportDefinition(
    "R4", "lost-by-member", Window.ENDED, C.RESULTS, Chart.BARS, (G.MEMBER,)
)
LOST_BY_SOURCE = ReportDefinition(
    "R5", "lost-by-source", Window.ENDED, C.RESULTS, Chart.BARS, (G.SOURCE,)
)
LOST_REASONS = ReportDefinition(
    "R6", "lost-reasons", Window.ENDED, C.RESULTS, Chart.BARS,
    (G.REASON, G.MONTH, G.QUARTER, G.YEAR), (G.REASON,),
)  # fmt: skip
CREATED_BY = ReportDefinition(
    "R7", "created", Window.CREATED, C.CUSTOMERS, Chart.BARS,
    (
        G.CUSTOMER, G.STAGE, G.CAMPAIGN, G.MEMBER, G.TEAM, G.WEEK, G.MONTH, G.QUARTER, G.YEAR,
    ),
)  # fmt: skip
DAYS_TO_CLOSE = ReportDefinition(
    "R8", "days-to-close", Window.ENDED, C.SPEED, Chart.DAYS, (G.TYPE, G.SOURCE, G.MEMBER)
)
LATELY = ReportDefinition("R9", "lately", Window.ENDED, C.RESULTS, Chart.PAIRS)
TOTALS = ReportDefinition("R10", "totals", Window.CREATED, C.PIPELINE, Chart.TILES)
PIPELINE_BY_STAGE = ReportDefinition(
    "R11", "pipeline", Window.NOW, C.PIPELINE, Chart.FUNNEL, (G.STAGE,)
)
SOURCES = ReportDefinition("R12", "sources", Window.CREATED, C.CUSTOMERS, Chart.BARS, (G.SOURCE,))
CLOSING = ReportDefinition(
    "R13", "closing", Window.CLOSE, C.PIPELINE, Chart.STACKED,
    (G.MONTH, G.QUARTER), (G.STAGE, G.MEMBER),
)  # fmt: skip
FORECAST = ReportDefinition("R14", "forecast", Window.CLOSE, C.PIPELINE, Chart.COLUMNS, (G.MONTH,))
FIRST_RESPONSE = ReportDefinition(
    "R15", "first-response", Window.CREATED, C.SPEED, Chart.LINE, (G.DAY,)
)
ENGAGED = ReportDefinition("R16", "engaged", Window.RECORDED, C.CUSTOMERS, Chart.TABLE)
EFFICIENCY = ReportDefinition(
    "R17", "efficiency", Window.CREATED, C.TEAM, Chart.BARS, (G.MEMBER, G.CAMPAIGN)
)
WIN_RATE = ReportDefinition(
    "R18", "win-rate", Window.ENDED, C.RESULTS, Chart.BARS,
    (
        G.MEMBER, G.TEAM, G.SOURCE, G.TYPE, G.PRODUCT, G.CAMPAIGN, G.CUSTOMER,
        G.COMPETITOR, G.PIPELINE, G.PRIORITY, G.WEEK, G.MONTH, G.QUARTER, G.YEAR,
    ),
)  # fmt: skip
COHORT = ReportDefinition(
    "R19", "cohort", Window.CREATED, C.SPEED, Chart.LINE, (G.MONTH, G.MEMBER)
)
STAGE_TIME = ReportDefinition("R20", "stage-time", Window.LEFT, C.SPEED, Chart.DAYS, (G.STAGE,))
NEGLECTED = ReportDefinition("R21", "neglected", Window.NOW, C.TEAM, Chart.BARS, (G.MEMBER,))
COMPETITORS = ReportDefinition(
    "R22", "competitors", Window.ENDED, C.RESULTS, Chart.HEAT, (G.COMPETITOR,), (G.REASON,)
)
CHANGED = ReportDefinition("R23", "changed", Window.BETWEEN, C.PIPELINE, Chart.WATERFALL)
GOALS = ReportDefinition("R24", "goals", Window.PERIOD, C.TEAM, Chart.PROGRESS)
CAMPAIGN = ReportDefinition(
    "R25", "campaign", Window.CREATED, C.CUSTOMERS, Chart.FUNNEL, (G.CAMPAIGN,)
)
WON_AMOUNT = ReportDefinition(
    "R26", "won-amount", Window.ENDED, C.RESULTS, Chart.BARS,
    (
        G.CUSTOMER, G.PRODUCT, G.MEMBER, G.TEAM, G.SOURCE, G.TYPE, G.CAMPAIGN, G.REASON,
        G.DAY, G.WEEK, G.MONTH, G.QUARTER, G.YEAR,
    ),
)  # fmt: skip

REPORTS: dict[str, ReportDefinition] = {
    each.id: each
    for each in (
        *(WON_LOST_BY_REASON, FOLLOW_UPS, LISTS, LOST_BY_MEMBER, LOST_BY_SOURCE, LOST_REASONS),
        *(CREATED_BY, DAYS_TO_CLOSE, LATELY, TOTALS, PIPELINE_BY_STAGE, SOURCES, CLOSING),
        *(FORECAST, FIRST_RESPONSE, ENGAGED, EFFICIENCY, WIN_RATE, COHORT, STAGE_TIME),
        *(NEGLECTED, COMPETITORS, CHANGED, GOALS, CAMPAIGN, WON_AMOUNT),
    )
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
    open: int = 0
    """How many of these there are."""

    @property
    def forecast(self) -> int:
        return self.won + self.weighted_open
