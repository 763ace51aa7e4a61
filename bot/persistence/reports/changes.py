"""Two nightly pictures and what lies between them, within a scope and a filter."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, func, or_, select

from bot.domain.changes import Changes, Pictured, changes
from bot.domain.filters import AnyOf, Between, Condition, Empty, Filter, LastDays
from bot.domain.listings import Selection
from bot.domain.moves import Status
from bot.domain.reports import Days, Scope
from bot.domain.snapshots import Snapshot
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.lists.filtering import Filtering
from bot.persistence.lists.scoping import members_of
from bot.persistence.reports.amounts import HALF, Sum
from bot.persistence.tables.opportunities import opportunity
from bot.persistence.tables.upkeep import snapshot, snapshot_day

PICTURED = frozenset({"assignee_id", "pipeline_id", "stage_id", "close_date", "status"})
"""Fields a picture holds: asked of the picture, and all others of the opportunity today."""


def changed(session: AuditedSession, selection: Selection, days: Days) -> Changes | None:
    """From the first pictured day to the last one in these days; None without two of them.

    Pictures show how days began; a missed night has none, and none is made up.
    """
    taken = snapshot_day.c.taken_at.is_not(None)
    found = session.execute(
        select(func.min(snapshot_day.c.day), func.max(snapshot_day.c.day)).where(
            taken, snapshot_day.c.day.between(days.first, days.last)
        )
    ).one()
    first, last = found
    if first is None or first == last:
        return None
    inside = _inside(session, selection)
    return changes(
        _picture(session, selection, (first, last), inside),
        _picture(session, selection, (last, first), inside),
        _endings(session, first, last),
        days=(first, last),
        base=selection.base,
        same=_same(session, selection, (first, last), inside),
    )


Inside = Callable[[Any, int | None], bool]
"""Of a row of a picture, as far as it is asked for, and of who created it."""


def _inside(session: AuditedSession, selection: Selection) -> Inside:
    conditions = [each for each in selection.filter.conditions if _of_picture(each)]
    today = selection.today.toordinal()
    members = None if selection.scope.everybody else set(members_of(session, selection.scope))
    teams = selection.scope.team_ids

    def inside(shot: Any, creator: int | None) -> bool:
        if shot.status is not Status.OPEN or shot.deleted:
            return False
        if members is not None and not (
            shot.assignee_id in members or creator in members or shot.team_id in teams
        ):
            return False
        return all(_holds(each, shot, today) for each in conditions)

    return inside


def _of_picture(condition: Condition) -> bool:
    return (
        isinstance(condition, AnyOf | Between | LastDays | Empty) and condition.field in PICTURED
    )


def _holds(condition: Condition, shot: Any, today: int) -> bool:
    value: Any = getattr(shot, getattr(condition, "field", ""))
    number = value.toordinal() if isinstance(value, date) else value
    match condition:
        case AnyOf(_, values):
            return number in values
        case Empty(_, filled):
            return (number is not None) is filled
        case Between(_, least, most):
            return number is not None and (
                (least is None or number >= least) and (most is None or number <= most)
            )
        case LastDays(_, days):
            return number is not None and today - days < number <= today
    return True


def _picture(
    session: AuditedSession, selection: Selection, days: tuple[date, date], inside: Inside
) -> Mapping[int, Pictured]:
    """Of the first of the two days, without those that look alike in both."""
    query = (
        select(snapshot, opportunity.c.created_on, opportunity.c.created_by)
        .join(opportunity, opportunity.c.id == snapshot.c.opportunity_id)
        .outerjoin(_other, _beside(days[1]))
        .where(snapshot.c.day == days[0], ~_ALIKE, *_rest(session, selection))
    )
    found = {}
    for row in session.execute(query):
        shot = _shot(row)
        found[shot.opportunity_id] = Pictured(shot, inside(shot, row.created_by), row.created_on)
    return found


def _same(
    session: AuditedSession, selection: Selection, days: tuple[date, date], inside: Inside
) -> Sum:
    """All inside that look alike in both, which are most of them: added up by the database."""
    asked = {
        name
        for each in selection.filter.conditions
        if _of_picture(each) and (name := getattr(each, "field", ""))
    }
    if not selection.scope.everybody:
        asked |= {"assignee_id", "team_id"}
    by = [snapshot.c[name] for name in sorted(asked | {"status", "deleted"})]
    if not selection.scope.everybody:
        by.append(opportunity.c.created_by)
    by += [snapshot.c.currency, snapshot.c.rate]
    amount = snapshot.c.amount
    sums = (func.sum(amount // HALF).label("high"), func.sum(amount % HALF).label("low"))
    query = (
        select(*by, func.count().label("n"), *sums)
        .join(_other, _beside(days[1]))
        .join(opportunity, opportunity.c.id == snapshot.c.opportunity_id)
        .where(snapshot.c.day == days[0], _ALIKE, *_rest(session, selection))
    )
    total = Sum(selection.base)
    for row in session.execute(query.group_by(*by)):
        if inside(row, getattr(row, "created_by", None)):
            total.add(row)
    return total


_other = snapshot.alias("other")
_ALIKE = and_(
    *(
        snapshot.c[each.name].is_not_distinct_from(_other.c[each.name])
        for each in snapshot.c
        if each.name not in ("day", "opportunity_id")
    )
)


def _beside(day: date) -> ColumnElement[bool]:
    return and_(_other.c.opportunity_id == snapshot.c.opportunity_id, _other.c.day == day)


def _rest(session: AuditedSession, selection: Selection) -> list[ColumnElement[bool]]:
    """What is asked of the opportunities of today."""
    rest = Filter(tuple(each for each in selection.filter.conditions if not _of_picture(each)))
    if not rest.conditions:
        return []
    asked = Selection(Scope(everybody=True), rest, *_moment(selection))
    # Its first clause leaves out what was deleted since; the picture knows it still.
    return Filtering(session, asked).clauses()[1:]


def _moment(selection: Selection) -> tuple[Any, ...]:
    return (selection.order, selection.now, selection.zone, selection.base)


def _shot(row: Any) -> Snapshot:
    return Snapshot(*(getattr(row, name) for name in Snapshot.__slots__))


def _endings(session: AuditedSession, first: date, last: date) -> Mapping[int, Snapshot]:
    """How each was when it was last seen to have ended, after the first picture."""
    rows = session.execute(
        select(snapshot)
        .where(
            snapshot.c.day > first,
            snapshot.c.day <= last,
            or_(snapshot.c.status != Status.OPEN, snapshot.c.deleted),
        )
        .order_by(snapshot.c.day)
    )
    return {row.opportunity_id: _shot(row) for row in rows}
