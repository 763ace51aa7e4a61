"""Which days one member works: the week, the holidays, the absence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta

LOOK_AHEAD = 366
"""Days after which somebody who never works is taken at their word."""

_DAY = timedelta(days=1)


def never(day: date) -> bool:
    del day
    return False


@dataclass(eq=False, kw_only=True)
class DayOff:
    """A day the company keeps beside the public holidays; or, when `working`, one of them
    on which it works.
    """

    id: int = field(init=False, repr=False)
    day: date
    name: str = ""
    working: bool = False


@dataclass(frozen=True)
class WorkDays:
    """`week` has a bit for each weekday, Monday the lowest."""

    week: int
    holiday: Callable[[date], bool] = never
    away: Callable[[date], bool] = never

    def works(self, day: date) -> bool:
        usual = bool(self.week >> day.weekday() & 1)
        return usual and not self.holiday(day) and not self.away(day)

    def first_from(self, day: date) -> date:
        """The day itself when they work on it, else the next on which they do."""
        ahead = (day + each * _DAY for each in range(LOOK_AHEAD))
        return next((each for each in ahead if self.works(each)), day)
