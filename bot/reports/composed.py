"""A finished report: a picture, its words, and its figures as they are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from bot.charts.spec import ChartSpec
from bot.domain.facts import Name, Percent, Term
from bot.domain.filters import Filter
from bot.domain.money import Money
from bot.domain.moves import Status
from bot.domain.people import Calendar
from bot.domain.reports import ReportDefinition, Scope
from bot.reports.request import Request
from bot.speech.calendars import Month
from bot.speech.reply import Say, say_of


@dataclass(frozen=True, slots=True)
class Quarter:
    """A quarter, 1 to 4, of a year as the calendar counts it."""

    year: int
    quarter: int

    @classmethod
    def of(cls, day: date, calendar: Calendar) -> Quarter:
        month = Month.of(day, calendar)
        return cls(month.year, month.quarter)


@dataclass(frozen=True, slots=True)
class Year:
    """As the calendar counts it."""

    year: int

    @classmethod
    def of(cls, day: date, calendar: Calendar) -> Year:
        return cls(Month.of(day, calendar).year)


Span = Month | Quarter | Year
Cell = int | Decimal | Money | Percent | date | Span | Status | Name | Term | None
"""A raw value; None where there is none to give (a share that would mislead)."""


CURRENCY = "currency"
"""The key of a column that says what the amounts of its row are in: as many currencies as rows."""


@dataclass(frozen=True, slots=True)
class Column:
    """`key` is stable and English (snake case): JSON uses it, sheets its sentence."""

    key: str


@dataclass(frozen=True, slots=True)
class Total:
    """A figure of the whole report, beside the rows."""

    key: str
    value: Cell


@dataclass(frozen=True, slots=True)
class Table:
    """All rows, unfolded, each with a cell for every column."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    totals: tuple[Total, ...] = ()
    behind: tuple[Filter | None, ...] = ()
    """For each row exactly the opportunities it counts, as a filter of lists; empty when
    the rows of a report are no groups of opportunities."""
    apart: tuple[Mapping[str, Filter], ...] = ()
    """For each row what each of its figures counts, by the key of its column, where they count
    different ones; empty where one filter stands behind all of them."""
    all_behind: Filter | None = None
    """All that the picture counts."""


@dataclass(frozen=True, slots=True)
class Composed:
    """What `run` gives back.

    finding: one bold sentence, the same that heads the picture.
    lines: the numbers of the picture, a line each; notes: how to read them.
    """

    report: ReportDefinition
    request: Request
    currency: str
    spec: ChartSpec
    finding: Say
    period: Say
    lines: tuple[Say | None, ...]
    notes: tuple[Say, ...]
    table: Table

    @property
    def scope(self) -> Say:
        """Whose figures these are."""
        return whose(self.request.scope)

    @property
    def caption(self) -> tuple[Say | None, ...]:
        """The text under the picture, None for an empty line."""
        caption: tuple[Say | None, ...] = (self.finding, self.period)
        for part in (self.lines, self.notes, (self.scope,)):
            caption += (None, *part) if part else ()
        return caption

    def caption_within(self, most: int) -> tuple[Say | None, ...]:
        """At most so many lines: of the numbers the last give way, never how to read them."""
        over = len(self.caption) - most
        if over <= 0:
            return self.caption
        return replace(self, lines=self.lines[: max(0, len(self.lines) - over)]).caption


def whose(scope: Scope) -> Say:
    if scope.everybody:
        return say_of("report-scope-all")
    if scope.team_ids and scope.member_id is None:
        return say_of("report-scope-group")
    if scope.team_ids:
        return say_of("report-scope-teams", count=len(scope.team_ids))
    return say_of("report-scope-own")


def figure_name(key: str) -> Say:
    """The words for a column or a total."""
    return Say(f"report-figure-{key.replace('_', '-')}")
