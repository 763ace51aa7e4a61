"""What changed between two pictures, one opportunity after the other: slow and obvious."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, localcontext

from bot.domain.changes import Way
from bot.domain.money import CURRENCIES
from bot.domain.moves import Status
from bot.domain.snapshots import Snapshot

PLACE = ("assignee_id", "team_id", "pipeline_id", "stage_id")


@dataclass
class Told:
    count: int = 0
    worth: Decimal = Decimal(0)

    def add(self, worth: Decimal) -> None:
        self.count += 1
        with localcontext(prec=60):
            self.worth += worth


def by_hand(  # noqa: PLR0917
    pictures: Mapping[date, Sequence[Snapshot]],
    first: date,
    last: date,
    inside: Callable[[Snapshot], bool],
    created: Mapping[int, date],
    asked: Collection[int],
) -> tuple[Told, dict[Way, Told], Told]:
    """Opening, steps and closing; `inside` is asked of those that are open in the picture.
    `asked`: which opportunities are asked for at all.
    """

    def is_in(shot: Snapshot | None) -> bool:
        return shot is not None and is_open(shot) and inside(shot)

    before = {each.opportunity_id: each for each in pictures[first]}
    after = {each.opportunity_id: each for each in pictures[last]}
    endings = {
        each.opportunity_id: each
        for day in sorted(pictures)
        if first < day <= last
        for each in pictures[day]
        if not is_open(each)
    }
    opening, closing, ways = Told(), Told(), {way: Told() for way in Way}
    for key in (before.keys() | after.keys()) & set(asked):
        was, now = before.get(key), after.get(key)
        if is_in(now):
            closing.add(worth(now))
        if not is_in(was):
            if is_in(now):
                ways[_came(was, created[key], first)].add(worth(now))
            continue
        opening.add(worth(was))
        then = now if is_open(now) else endings.get(key, was)
        by = worth(then) - worth(was)
        if by:
            ways[Way.GROWN if by > 0 else Way.SHRUNK].add(by)
        if not is_in(now):
            ways[_went(was, then, is_open(now))].add(-worth(then))
    return opening, ways, closing


def is_open(shot: Snapshot | None) -> bool:
    return shot is not None and shot.status is Status.OPEN and not shot.deleted


def worth(shot: Snapshot | None) -> Decimal:
    assert shot is not None
    with localcontext(prec=60):
        digits = CURRENCIES["EUR"].digits - CURRENCIES[shot.currency].digits
        return (Decimal(shot.amount or 0) * shot.rate / 10**9).scaleb(digits)


def _came(was: Snapshot | None, created: date, first: date) -> Way:
    if is_open(was):
        return Way.MOVED_IN
    return Way.NEW if created >= first else Way.REOPENED


def _went(was: Snapshot, then: Snapshot, still_open: bool) -> Way:
    if still_open:
        stands = all(getattr(was, each) == getattr(then, each) for each in PLACE)
        return Way.SLIPPED if stands and was.close_date != then.close_date else Way.MOVED_OUT
    if then.deleted:
        return Way.CLOSED
    return {Status.WON: Way.WON, Status.LOST: Way.LOST}.get(then.status, Way.CLOSED)
