"""How opportunities that stood where this one stands really ended.

Told beside the probability somebody set, which it never changes.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

ENOUGH = 10
"""With fewer of them a share says nothing."""

LATEST = 1_000
"""So many that left the stage last are looked at: what was true years ago is not asked."""


class Whose(StrEnum):
    """Whose experience it is."""

    OWN = "own"
    TEAM = "team"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Experience:
    """Of those that left a stage and have ended since; each counts once."""

    won: int
    lost: int
    whose: Whose = Whose.ALL

    @property
    def count(self) -> int:
        return self.won + self.lost

    @property
    def enough(self) -> bool:
        return self.count >= ENOUGH

    @property
    def percent(self) -> int:
        """Won of all, halves up; raises ZeroDivisionError where there are none."""
        return (200 * self.won + self.count) // (2 * self.count)
