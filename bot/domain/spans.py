"""A range of days as people say it: "this month", "the last 30 days", "from here to there".

It travels in buttons and is kept with what is sent every week, so it is a few letters, and
means other days tomorrow. Which days it means depends on whose calendar it is said in.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.domain.reports import Days

MOST_DAYS = 3660
"""The longest range: ten years."""
EARLIEST, LATEST = date(1000, 1, 1), date(2699, 12, 31)
"""Of the days that can be picked: far enough from where a calendar has no more days that the
weeks, months and years around them, and as many days before, can be told in each of them;
and six digits of a button hold any of them.
"""
MOST_BACK = 99
"""So many weeks, months, … ago at most."""


class Unit(StrEnum):
    DAY = "d"
    WEEK = "w"
    MONTH = "m"
    QUARTER = "q"
    YEAR = "y"
    LAST = "n"
    """The last so many days, today included."""
    PICKED = "p"


_COUNTED = re.compile(r"([dwmqyn])([0-9]{1,4})")
_STRETCHED = re.compile(r"([wmqy])([0-9]{1,2})-([0-9]{1,2})")
_PICKED = re.compile(r"p([0-9]{6})-([0-9]{6})")
_FURTHEST = {Unit.YEAR: 9, Unit.QUARTER: 39}
"""Of several in a row, so that they are no longer than a range may be."""


@dataclass(frozen=True, slots=True)
class Span:
    """`number` counts back (0 this one, 1 the one before), or is how many last days."""

    unit: Unit
    number: int = 0
    days: Days | None = None
    """Of a picked one."""
    since: int = 0
    """Of several weeks, months, … in a row: how far back the first of them is, where `number`
    is the last: "this month beside the one before" is 0 and 1, whatever day it is.
    """

    @property
    def stretched(self) -> bool:
        return self.since > self.number

    @property
    def code(self) -> str:
        if self.days is not None:
            return f"p{self.days.first.toordinal():06}-{self.days.last.toordinal():06}"
        return f"{self.unit}{self.number}" + (f"-{self.since}" if self.stretched else "")

    @classmethod
    def of_code(cls, code: str) -> Span | None:
        """None for what is no span, or one that is longer or further back than there are."""
        if found := _PICKED.fullmatch(code):
            return cls.picked(*map(int, found.groups()))
        if found := _STRETCHED.fullmatch(code):
            return cls.stretch(Unit(found[1]), int(found[2]), int(found[3]))
        found = _COUNTED.fullmatch(code)
        if found is None:
            return None
        unit, number = Unit(found[1]), int(found[2])
        least, most = (1, MOST_DAYS) if unit is Unit.LAST else (0, MOST_BACK)
        return cls(unit, number) if least <= number <= most else None

    @classmethod
    def stretch(cls, unit: Unit, number: int, since: int) -> Span | None:
        """From `since` weeks, months, … ago to `number` ago."""
        if not 0 <= number < since <= _FURTHEST.get(unit, MOST_BACK):
            return None
        return cls(unit, number, since=since)

    @classmethod
    def picked(cls, first: int, last: int) -> Span | None:
        """From one day to another, by their ordinals; None where they cannot be told."""
        if not EARLIEST.toordinal() <= first <= last <= LATEST.toordinal():
            return None
        if last - first >= MOST_DAYS:
            return None
        return cls(Unit.PICKED, 0, Days(date.fromordinal(first), date.fromordinal(last)))

    @classmethod
    def between(cls, first: date, last: date) -> Span | None:
        """None when the last day is before the first, or too far from it or from today's years."""
        return cls.picked(first.toordinal(), last.toordinal())


def last(days: int) -> Span:
    return Span(Unit.LAST, days)


OFFERED: tuple[Span, ...] = (
    *(Span(unit) for unit in (Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.YEAR)),
    *(Span(unit, 1) for unit in (Unit.MONTH, Unit.QUARTER, Unit.YEAR)),
    *(last(days) for days in (7, 30, 90)),
)
"""What is offered as buttons; any other can be typed or picked."""
