"""What changed between two pictures of the open opportunities, to the cent.

Each opportunity is in one way at most: it came (new, reopened, moved in), went (won, lost,
closed, moved out, slipped), or stayed and grew or shrank. What came and went in between
shows nothing: it is in neither picture.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, localcontext
from enum import StrEnum
from typing import Protocol

from bot.domain.money import CURRENCIES, rounded
from bot.domain.moves import Status
from bot.domain.snapshots import Snapshot


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


@dataclass(frozen=True, slots=True)
class Pictured:
    """One opportunity in a picture; `inside`: open, and of those that are asked for."""

    shot: Snapshot
    inside: bool
    created_on: date


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


class Same(Protocol):
    """Opportunities that are only counted, and what they are worth together, exactly."""

    count: int

    @property
    def exact(self) -> Decimal: ...


def changes(
    before: Mapping[int, Pictured],
    after: Mapping[int, Pictured],
    endings: Mapping[int, Snapshot],
    *,
    days: tuple[date, date],
    base: str,
    same: Same | None = None,
) -> Changes:
    """From the picture of one day to that of another.

    `endings`: the last picture in between of those that ended or were deleted; amounts are
    in the currency `base` at the rates of the opportunities. `same`: those inside of both
    pictures that look alike there and stand in neither mapping.
    """
    alike, worth_alike = (0, Decimal(0)) if same is None else (same.count, same.exact)
    exact: dict[Way, Decimal] = dict.fromkeys(Way, Decimal(0))
    counts = dict.fromkeys(Way, 0)
    with localcontext(prec=60):
        for way, value in _ways(before, after, endings, days[0], base):
            exact[way] += value
            counts[way] += 1
        opening = _sum(before.values(), base, worth_alike)
        level, steps = opening, {}
        for way in Way:
            above = level + exact[way]
            steps[way] = Step(counts[way], rounded(above) - rounded(level))
            level = above
    return Changes(
        first=days[0],
        last=days[1],
        opening=Step(_inside(before) + alike, rounded(opening)),
        steps=steps,
        closing=Step(_inside(after) + alike, rounded(level)),
    )


def _ways(
    before: Mapping[int, Pictured],
    after: Mapping[int, Pictured],
    endings: Mapping[int, Snapshot],
    first: date,
    base: str,
) -> Iterable[tuple[Way, Decimal]]:
    for key in sorted(before.keys() | after.keys()):
        was, now = before.get(key), after.get(key)
        if was is not None and was.inside:
            if now is not None and now.inside:
                yield from _difference(worth(now.shot, base) - worth(was.shot, base))
            elif now is not None and now.shot.status is Status.OPEN and not now.shot.deleted:
                yield from _difference(worth(now.shot, base) - worth(was.shot, base))
                yield _out(was.shot, now.shot), -worth(now.shot, base)
            else:
                ending = endings.get(key, was.shot)
                yield from _difference(worth(ending, base) - worth(was.shot, base))
                yield _end(ending), -worth(ending, base)
        elif now is not None and now.inside:
            yield _in(was, now, first), worth(now.shot, base)


def _difference(by: Decimal) -> Iterable[tuple[Way, Decimal]]:
    if by:
        yield (Way.GROWN if by > 0 else Way.SHRUNK), by


def _in(was: Pictured | None, now: Pictured, first: date) -> Way:
    if was is not None and was.shot.status is Status.OPEN and not was.shot.deleted:
        return Way.MOVED_IN
    return Way.NEW if now.created_on >= first else Way.REOPENED


def _out(was: Snapshot, now: Snapshot) -> Way:
    same = (was.assignee_id, was.team_id, was.pipeline_id, was.stage_id) == (
        *(now.assignee_id, now.team_id, now.pipeline_id, now.stage_id),
    )
    return Way.SLIPPED if same and was.close_date != now.close_date else Way.MOVED_OUT


def _end(ending: Snapshot) -> Way:
    if ending.deleted:
        return Way.CLOSED
    return {Status.WON: Way.WON, Status.LOST: Way.LOST}.get(ending.status, Way.CLOSED)


def worth(shot: Snapshot, base: str) -> Decimal:
    """Minor units of `base`, exactly."""
    with localcontext(prec=60):
        digits = CURRENCIES[base].digits - CURRENCIES[shot.currency].digits
        return (Decimal(shot.amount or 0) * shot.rate / 10**9).scaleb(digits)


def _sum(pictured: Iterable[Pictured], base: str, begin: Decimal) -> Decimal:
    with localcontext(prec=60):
        return sum((worth(each.shot, base) for each in pictured if each.inside), begin)


def _inside(pictured: Mapping[int, Pictured]) -> int:
    return sum(each.inside for each in pictured.values())
