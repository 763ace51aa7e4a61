"""What is asked of a report."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.domain.people import Calendar
from bot.domain.reports import Days, Scope


@dataclass(frozen=True, slots=True)
class Request:
    """Whose figures, over which days; `days` is None for a report that knows its own.

    `today` is the organisation's local day, `calendar` the reader's.
    """

    scope: Scope
    days: Days | None
    today: date
    calendar: Calendar
