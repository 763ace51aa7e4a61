"""Goals: how much a member or a team is to win in a range of days.

What was won counts, by the day it was won; what is expected by now follows from how much
of the time has passed.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from bot.domain.errors import Invalid
from bot.domain.facts import Name
from bot.domain.money import MOST_MINOR
from bot.domain.reports import Days, Scope

MOST_DAYS = 366


class GoalMeasure(StrEnum):
    AMOUNT = "amount"
    """Minor units of the organisation's currency."""
    COUNT = "count"


@dataclass(eq=False, kw_only=True)
class Goal:
    """Of a member or of a team: exactly one of both."""

    id: int = field(init=False, repr=False)
    member_id: int | None = None
    team_id: int | None = None
    measure: GoalMeasure
    first: date
    last: date
    target: int

    def __post_init__(self) -> None:
        if not 0 < self.target <= MOST_MINOR:
            raise Invalid("goal-target")
        if not 0 <= (self.last - self.first).days < MOST_DAYS:
            raise Invalid("goal-days", most=MOST_DAYS)

    @property
    def days(self) -> Days:
        return Days(self.first, self.last)

    @property
    def whose(self) -> Scope:
        """The team or the member that it is set for."""
        if self.team_id is not None:
            return Scope(team_ids=frozenset({self.team_id}))
        return Scope(member_id=self.member_id)


@dataclass(frozen=True, slots=True)
class Progress:
    """A goal and what was reached, in the unit of the goal."""

    goal_id: int
    label: Name
    measure: GoalMeasure
    days: Days
    target: int
    reached: int

    def elapsed(self, today: date) -> int:
        """Days that have passed, today included."""
        passed = (min(today, self.days.last) - self.days.first).days + 1
        return max(passed, 0)

    @property
    def length(self) -> int:
        return (self.days.last - self.days.first).days + 1

    def expected(self, today: date) -> int:
        """What would be reached by now at an even pace, halves up."""
        return (2 * self.target * self.elapsed(today) + self.length) // (2 * self.length)

    def on_course(self, today: date) -> bool:
        return self.reached >= self.expected(today)
