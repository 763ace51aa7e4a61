"""What changed between two pictures of the open opportunities, to the cent.

Each opportunity is in one way at most: it came (new, reopened, moved in), went (won, lost,
closed, moved out, slipped), or stayed and grew or shrank. What came and went in between
shows nothing: it is in neither picture. What grew or shrank before it went is told of twice:
by how much, and that it went with what it was worth then.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, localcontext
from enum import StrEnum
from typing import Protocol

from bot.domain.money import rounded


class Way(StrEnum):
    """In the order in which they are told; the first half adds, the second takes away."""

    NEW = "new"
    REOPENED = "reopened"
    MOVED_IN = "moved-in"
    GROWN = "grown"
    SHRUNK = "shrunk"
    WON = "won"
    LOST = "lost"
    CLOSED = "closed"
    MOVED_OUT = "moved-out"
    SLIPPED = "slipped"
    """Moved out by its close date."""


COMING = frozenset({Way.NEW, Way.REOPENED, Way.MOVED_IN})
LEAVING = frozenset({Way.WON, Way.LOST, Way.CLOSED, Way.MOVED_OUT, Way.SLIPPED})


@dataclass(frozen=True, slots=True)
class Step:
    """How many, and by how many minor units the sum changed: negative when it fell."""

    count: int
    amount: int


@dataclass(frozen=True, slots=True)
class Changes:
    """Two days that were pictured, and the way from one to the other.

    The amounts of the steps are rounded so that opening and steps make up closing exactly.
    """

    first: date
    last: date
    opening: Step
    steps: Mapping[Way, Step]
    closing: Step


class Counted(Protocol):
    """Opportunities, and what they are worth together or differ by, exactly."""

    count: int

    @property
    def exact(self) -> Decimal: ...


def changes(opening: Counted, ways: Mapping[Way, Counted], *, first: date, last: date) -> Changes:
    """From the picture of one day to that of another.

    What leaves is told with what it was worth when it did; what shrank, below zero.
    """
    counts = {way: each.count for way, each in ways.items()}
    steps = {}
    with localcontext(prec=60):
        level = begin = opening.exact
        for way in Way:
            by = ways[way].exact if way in ways else Decimal(0)
            above = level - by if way in LEAVING else level + by
            steps[way] = Step(counts.get(way, 0), rounded(above) - rounded(level))
            level = above
    came = sum(counts.get(way, 0) for way in COMING)
    went = sum(counts.get(way, 0) for way in LEAVING)
    return Changes(
        first=first,
        last=last,
        opening=Step(opening.count, rounded(begin)),
        steps=steps,
        closing=Step(opening.count + came - went, rounded(level)),
    )
