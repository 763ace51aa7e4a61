"""What is asked of a report."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.domain.filters import Filter
from bot.domain.listings import Order, Selection
from bot.domain.people import Calendar
from bot.domain.reports import Days, Grouping, Scope

MOST_IN_A_FILE = 50_000
"""Rows of a file that stand for one opportunity or one customer each. A sheet is made in
memory, and more of them is a copy of the company rather than a report.
"""
EVERY_ONE = Filter()
"""Leaves nothing out."""


@dataclass(frozen=True, slots=True)
class Request:
    """Whose figures, over which days; `days` is None for a report that knows its own.

    `zone` and `base` are the organisation's time zone and currency, `calendar` the reader's, and
    `week_start` the day their week begins on, Monday = 0.
    `by`, `second` None: as the report is usually grouped. `filter`: only of these opportunities.
    """

    scope: Scope
    days: Days | None
    now: datetime
    zone: str
    base: str
    calendar: Calendar
    by: Grouping | None = None
    second: Grouping | None = None
    filter: Filter = EVERY_ONE
    week_start: int = 0
    whole: bool = False
    """Every group, as a file holds them, however many there are; else those that lead."""

    def most(self, read: int) -> int:
        """Of rows that stand for one thing each: so many are read, and a file holds more."""
        return MOST_IN_A_FILE if self.whole else read

    @property
    def today(self) -> date:
        """The organisation's local day."""
        return self.now.astimezone(ZoneInfo(self.zone)).date()

    @property
    def selection(self) -> Selection:
        return Selection(self.scope, self.filter, Order.TOUCHED, self.now, self.zone, self.base)

    @property
    def range(self) -> Days:
        """Raises ValueError where a report that needs days was given none."""
        if self.days is None:
            raise ValueError("this report is about a range of days")
        return self.days
