"""How long opportunities stood in a stage before they left it.

Of everybody's in a quarter there are more than a hundred thousand times. The database counts
and adds them up; of the times themselves only those around the middle come here, to tell the
median by.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from sqlalchemy import (
    CompoundSelect,
    Integer,
    and_,
    func,
    literal_column,
    select,
    tuple_,
    union,
    union_all,
)

from bot.domain.listings import Selection
from bot.domain.lists import StageKind
from bot.domain.reports import Days, Grouping
from bot.domain.tallies import StageTime
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.inserting import dialect_of
from bot.persistence.lists.filtering import Clause
from bot.persistence.reports.labels import labels
from bot.persistence.reports.side_by_side import SideBySide, numbers
from bot.persistence.reports.spans import chosen, instants
from bot.persistence.tables.history import IS_UNDO, step
from bot.persistence.tables.lists import stage
from bot.persistence.tables.opportunities import IS_DELETED, OF_ANY_DAY, opportunity, stage_change

if TYPE_CHECKING:
    from bot.persistence.reports.side_by_side import Numbers

MOMENTS, OF_EACH = 8, 128
"""How many times are looked at to guess where the middle lies, spread over the days."""
AROUND = (0.42, 0.58)
"""The part of them between which it is looked for; half of that would do nearly always."""

_left, _seconds = stage_change.c.from_stage_id, stage_change.c.seconds
_MOVED = tuple_(stage_change.c.opportunity_id, stage_change.c.at)


@dataclass(frozen=True, slots=True)
class _Times:
    count: int
    total: int
    twice_median: int


def stage_times(session: AuditedSession, selection: Selection, days: Days) -> list[StageTime]:
    """Of each open stage that was left on these days, in the order of the stages.

    A move that was taken back never left anything, nor did its undo: neither counts.
    """
    if selection.scope.everybody and not selection.filter.conditions:
        found = _of_everybody(session, selection, days)
    else:
        found = _of_these(session, selection, days)
    named = labels(session, Grouping.STAGE, found)
    return [
        StageTime(key, named[key][0], each.count, each.total, each.twice_median)
        for key in sorted(found, key=lambda key: named[key][1])
        if (each := found[key]).count
    ]


# Of some ----------------------------------------------------------------------------------


def _of_these(session: AuditedSession, selection: Selection, days: Days) -> dict[int, _Times]:
    import numpy as np

    theirs = select(opportunity.c.id).where(OF_ANY_DAY, *chosen(session, selection))
    together = SideBySide(_seconds).label("together")
    if dialect_of(session) == "postgresql":
        # As a set: to look up each of them there costs twice as much.
        left = _left.label("left")
        query = select(left, together).where(stage_change.c.opportunity_id.in_(theirs))
    else:
        # One look for each, in the order of the index of their moves. Not by the bare column:
        # SQLite would go through all that ever left the stage.
        left = (_left + literal_column("0", Integer)).label("left")
        each = theirs.order_by(opportunity.c.id).cte("theirs").prefix_with("MATERIALIZED")
        moved = stage_change.c.opportunity_id == each.c.id
        query = select(left, together).select_from(each).join(stage_change, moved)
    query = query.where(
        left.element.in_(_open_stages()),
        instants(stage_change.c.at, selection, days),
        _MOVED.not_in(_taken_back(selection, days)),
    )
    return {
        row.left: _times(np.sort(numbers(row.together)))
        for row in session.execute(query.group_by("left"))
    }


def _times(seconds: Numbers) -> _Times:
    """Of all of them, in order."""
    count = len(seconds)
    if not count:
        return _Times(0, 0, 0)
    return _Times(count, int(seconds.sum()), _twice_middle(seconds, count // 2, (count - 1) // 2))


def _twice_middle(seconds: Numbers, *places: int) -> int:
    return sum(int(seconds[each]) for each in places)


def _open_stages() -> Any:
    return select(stage.c.id).where(stage.c.kind == StageKind.OPEN)


def _taken_back(selection: Selection, days: Days) -> CompoundSelect[Any]:
    """Which opportunity, and when, of every undo on these days and of what was undone on them."""
    undoing = step.alias()
    undo = select(step.c.opportunity_id, step.c.at).where(
        IS_UNDO, instants(step.c.at, selection, days), step.c.opportunity_id.is_not(None)
    )
    undone = (
        select(undoing.c.opportunity_id, undoing.c.at)
        .join(step, step.c.undoes_id == undoing.c.id)
        .where(
            IS_UNDO,
            # Whatever is undone was done before.
            step.c.at >= _first(selection, days),
            instants(undoing.c.at, selection, days),
            undoing.c.opportunity_id.is_not(None),
        )
    )
    return union_all(undo, undone)


def _first(selection: Selection, days: Days) -> datetime:
    return datetime.combine(days.first, time(), ZoneInfo(selection.zone))


# Of everybody -----------------------------------------------------------------------------


def _of_everybody(session: AuditedSession, selection: Selection, days: Days) -> dict[int, _Times]:
    """A range of one index for each stage; the few that do not count are taken off again."""
    out = _not_counted(session, selection, days)
    within = instants(stage_change.c.at, selection, days)
    return {
        each: _of_one(
            session, [each == _left, within], _guess(session, each, selection, days), off
        )
        for each in session.scalars(_open_stages())
        for off in (out[each],)
    }


def _not_counted(
    session: AuditedSession, selection: Selection, days: Days
) -> dict[int, Counter[int]]:
    """Times of deleted ones and of what was taken back, by stage."""
    each = select(stage_change.c.id, _left, _seconds)
    gone = select(opportunity.c.id).where(IS_DELETED)
    back = _taken_back(selection, days).subquery("back")
    same = and_(
        stage_change.c.opportunity_id == back.c.opportunity_id, stage_change.c.at == back.c.at
    )
    both = union(
        each.where(
            stage_change.c.opportunity_id.in_(gone),
            instants(stage_change.c.at, selection, days),
        ),
        each.join(back, same),
    )
    found: dict[int, Counter[int]] = defaultdict(Counter)
    for row in session.execute(both):
        found[row.from_stage_id][row.seconds] += 1
    return found


def _guess(
    session: AuditedSession, left: int, selection: Selection, days: Days
) -> tuple[int, int] | None:
    """Between which two the middle lies, most likely; None where all are few."""
    first = _first(selection, days)
    apart = timedelta(days=(days.last - days.first).days + 1) / MOMENTS
    at = stage_change.c.at
    part = select(_seconds.label("seconds")).where(_left == left).order_by(at).limit(OF_EACH)
    starts = [first + nth * apart for nth in range(MOMENTS)]
    parts = [part.where(at >= each, at < each + apart).subquery() for each in starts]
    some = [select(each.c.seconds) for each in parts]
    seen = sorted(session.scalars(union_all(*some)))
    if len(seen) < MOMENTS * OF_EACH // 2:
        return None
    low, high = (seen[int(part * len(seen))] for part in AROUND)
    return low, high


def _of_one(
    session: AuditedSession,
    clauses: Sequence[Clause],
    guess: tuple[int, int] | None,
    off: Counter[int],
) -> _Times:
    if guess is None:
        every = session.scalars(select(SideBySide(_seconds)).where(*clauses)).one()
        return _times(_without(numbers(every), off))
    low, high = guess
    sums = (
        func.count(),
        func.coalesce(func.sum(_seconds), 0),
        func.count().filter(low > _seconds),
        SideBySide(_seconds).filter(_seconds.between(low, high)),
    )
    whole, total, below, together = session.execute(select(*sums).where(*clauses)).one()
    count = int(whole) - off.total()
    # The places among those near, counted from 0.
    before = int(below) - sum(n for each, n in off.items() if each < low)
    places = (count - 1) // 2 - before, count // 2 - before
    around = _without(
        numbers(together),
        Counter({each: n for each, n in off.items() if low <= each <= high}),
    )
    if places[0] < 0 or places[1] >= len(around):
        return _of_one(session, clauses, None, off)
    gone = sum(each * n for each, n in off.items())
    return _Times(count, int(total) - gone, _twice_middle(around, *places))


def _without(seconds: Numbers, off: Counter[int]) -> Numbers:
    """All but those, in order."""
    import numpy as np

    if not off:
        return np.sort(seconds)
    left = Counter(seconds.tolist())
    left.subtract(off)
    return np.array(sorted(left.elements()), np.int64)
