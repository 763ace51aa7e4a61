"""Two nightly pictures and what lies between them, within a scope and a filter.

Only those are read that looked otherwise on a morning between the two than on the one before;
the database sorts them by the way they went.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Select,
    and_,
    case,
    false,
    func,
    literal_column,
    or_,
    select,
    union_all,
)

from bot.domain.changes import Changes, Way, changes
from bot.domain.filters import AnyOf, Between, Condition, Empty, Filter, LastDays
from bot.domain.listings import Selection
from bot.domain.moves import Status
from bot.domain.reports import Days, Scope
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.inserting import dialect_of
from bot.persistence.lists.filtering import Filtering
from bot.persistence.lists.scoping import members_of
from bot.persistence.reports.amounts import HALF, Sum
from bot.persistence.reports.nights import Night, compared
from bot.persistence.reports.record_sums import Worth
from bot.persistence.tables.opportunities import IS_DELETED, OF_ANY_DAY, opportunity
from bot.persistence.tables.upkeep import (
    snapshot,
    snapshot_day,
    snapshot_difference,
    snapshot_night,
    snapshot_sum,
)

PICTURED = frozenset({"assignee_id", "pipeline_id", "stage_id", "close_date", "status"})
"""Fields a picture holds: asked of the picture, and all others of the opportunity today."""

PLACE = ("assignee_id", "team_id", "pipeline_id", "stage_id")
_STAYED = "stayed"
_MONEY = ("currency", "rate", "amount")


def changed(session: AuditedSession, selection: Selection, days: Days) -> Changes | None:
    """From the first pictured day to the last one in these days; None without two of them.

    Pictures show how days began; a missed night has none, and none is made up.
    """
    found = pictured(session, snapshot_day.c.day.between(days.first, days.last))
    if found is None or found.first == found.last:
        return None
    first, last = found.first, found.last
    asked = _Asked(session, selection)
    opening = Sum(selection.base)
    for row in session.execute(asked.opening(first)):
        opening.add(row)
    nights = _nights(session, first, last) if asked.of_all else None
    if nights:
        return changes(opening, compared(nights, first, selection.base), first=first, last=last)
    ways: dict[Way, Sum] = defaultdict(lambda: Sum(selection.base))
    for row in session.execute(asked.ways(first, last)):
        _tell(row, ways, selection.base)
    return changes(opening, ways, first=first, last=last)


def pictured(session: AuditedSession, *which: ColumnElement[bool]) -> Days | None:
    """The first and the last of these days that have a picture; of all days, if none are said."""
    ends = select(func.min(snapshot_day.c.day), func.max(snapshot_day.c.day))
    first, last = session.execute(ends.where(snapshot_day.c.taken_at.is_not(None), *which)).one()
    return None if first is None else Days(first, last)


def _nights(session: AuditedSession, first: date, last: date) -> list[Night] | None:
    """Those between two days; None where a picture was taken before nights were kept."""
    day, night = snapshot_day.c.day, snapshot_night
    rows = session.execute(
        select(night.c.kinds, night.c.body)
        .select_from(snapshot_day.outerjoin(night, night.c.day == day))
        .where(day > first, day <= last, snapshot_day.c.taken_at.is_not(None))
        .order_by(day)
    ).all()
    return None if any(row.kinds is None for row in rows) else [Night(*row) for row in rows]


def _tell(row: Any, ways: dict[Way, Sum], base: str) -> None:
    """One group; what changed its worth is a group of its own, with what it was before."""
    if row.way != _STAYED:
        ways[Way(row.way)].add(row)
    if row.itself is None:
        return
    was, now = Sum(base), Sum(base)
    now.add(row)
    high, low = divmod(row.was_amount or 0, HALF)
    was.add(Worth(row.was_currency, row.was_rate, high * row.n, low * row.n, n=0))
    by = now.less(was)
    if by.exact:
        ways[Way.GROWN if by.exact > 0 else Way.SHRUNK].join(by)


class _Asked:
    """A selection, asked of pictures."""

    def __init__(self, session: AuditedSession, selection: Selection) -> None:
        self._today = selection.today
        self._scope = selection.scope
        everybody = selection.scope.everybody
        self._members = () if everybody else members_of(session, selection.scope)
        conditions = selection.filter.conditions
        self._pictured = [each for each in conditions if _of_picture(each)]
        rest = Filter(tuple(each for each in conditions if not _of_picture(each)))
        asked = Selection(Scope(everybody=True), rest, *_moment(selection))
        # Its first clause leaves out what was deleted since; the picture knows it still.
        self._rest = Filtering(session, asked).clauses()[1:]
        self._as_a_set = everybody and dialect_of(session) == "postgresql"

    @property
    def _of_today(self) -> bool:
        """Whether anything is asked of the opportunities themselves."""
        return bool(self._rest) or not self._scope.everybody

    @property
    def of_all(self) -> bool:
        """Whether whatever is in the pictures is asked for."""
        return not self._of_today and not self._pictured

    def opening(self, day: date) -> Select[Any]:
        """Sums of all that were inside when the day began."""
        by = (snapshot.c.currency, snapshot.c.rate)
        if self.of_all:
            return select(snapshot_sum).where(snapshot_sum.c.day == day)
        amount = snapshot.c.amount
        sums = (func.sum(amount // HALF).label("high"), func.sum(amount % HALF).label("low"))
        query = select(*by, func.count().label("n"), *sums)
        those, rest = self._left()
        if self._of_today:
            query = query.join(those, those.c.id == snapshot.c.opportunity_id)
        return query.where(snapshot.c.day == day, self._inside(snapshot), *rest).group_by(*by)

    def ways(self, first: date, last: date) -> Select[Any]:
        """Those that differ, by the way they went and by their money on it."""
        differ = _differ(first, last)
        was, now, ended = (snapshot.alias(name) for name in ("was", "now", "ended"))
        in_was, in_now = (func.coalesce(self._inside(each), false()) for each in (was, now))
        stays_open, was_open = (func.coalesce(_is_open(each), false()) for each in (now, was))
        money = {
            name: case(
                (stays_open, now.c[name]),
                (ended.c.day.is_not(None), ended.c[name]),
                else_=was.c[name],
            )
            for name in _MONEY
        }
        differs = and_(in_was, or_(*(money[x].is_distinct_from(was.c[x]) for x in _MONEY)))
        way = case(
            (and_(in_was, in_now), _STAYED),
            (and_(in_was, stays_open), _out(was, now)),
            (in_was, _end(ended, was)),
            (was_open, Way.MOVED_IN.value),
            (differ.c.created_on < first, Way.REOPENED.value),
            else_=Way.NEW.value,
        )
        hung = (
            differ.outerjoin(was, and_(was.c.day == first, was.c.opportunity_id == differ.c.id))
            .outerjoin(now, and_(now.c.day == last, now.c.opportunity_id == differ.c.id))
            .outerjoin(
                ended,
                and_(ended.c.day == differ.c.ended, ended.c.opportunity_id == differ.c.id),
            )
        )
        those, rest = self._left()
        if self._of_today:
            hung = hung.join(those, those.c.id == differ.c.id)
        each = (
            select(
                way.label("way"),
                *(money[name].label(name) for name in _MONEY),
                *(was.c[name].label(f"was_{name}") for name in _MONEY),
                case((differs, differ.c.id)).label("itself"),
            )
            .select_from(hung)
            .where(or_(in_was, in_now), *rest)
            .subquery()
        )
        by = [each.c[name] for name in ("way", "currency", "rate", "itself")]
        # Of one alone where they count: any more to group by is dear.
        before = (func.max(each.c[f"was_{name}"]).label(f"was_{name}") for name in _MONEY)
        sums = (
            *before,
            func.count().label("n"),
            func.sum(each.c.amount // HALF).label("high"),
            func.sum(each.c.amount % HALF).label("low"),
        )
        moved = or_(each.c.way != _STAYED, each.c.itself.is_not(None))
        return select(*by, *sums).where(moved).group_by(*by)

    def _left(self) -> tuple[FromClause, list[ColumnElement[bool]]]:
        """What has the ids of the opportunities asked for, to be joined, and what they have to be.

        PostgreSQL would read all of them from their table for it: there they are what two
        indexes tell, one of them of the few that were deleted since.
        """
        if not self._as_a_set:
            return opportunity, self._rest
        ids = (
            select(opportunity.c.id).where(which, *self._rest)
            for which in (OF_ANY_DAY, IS_DELETED)
        )
        return union_all(*ids).subquery("those"), []

    def _inside(self, shot: Any) -> ColumnElement[bool]:
        clauses = [_is_open(shot), *(self._holds(each, shot) for each in self._pictured)]
        if not self._scope.everybody:
            clauses.append(
                or_(
                    shot.c.assignee_id.in_(self._members),
                    opportunity.c.created_by.in_(self._members),
                    shot.c.team_id.in_(self._scope.team_ids),
                )
            )
        return and_(*clauses)

    def _holds(self, condition: Condition, shot: Any) -> ColumnElement[bool]:
        match condition:
            case AnyOf(name, values):
                known = [Status(str(each)) for each in values] if name == "status" else values
                column: ColumnElement[Any] = shot.c[name]
                return column.in_(known)
            case Empty(name, filled):
                known_one: ColumnElement[bool] = shot.c[name].is_not(None)
                return known_one if filled else ~known_one
            case Between(name, least, most):
                return _within(shot.c[name], least, most)
            case LastDays(name, days):
                today = self._today.toordinal()
                return _within(shot.c[name], today - days + 1, today)
        raise TypeError(condition)


def _of_picture(condition: Condition) -> bool:
    return (
        isinstance(condition, AnyOf | Between | LastDays | Empty) and condition.field in PICTURED
    )


def _within(
    column: ColumnElement[Any], least: int | None, most: int | None
) -> ColumnElement[bool]:
    low, high = (None if each is None else date.fromordinal(each) for each in (least, most))
    clauses: list[ColumnElement[bool]] = [column.is_not(None)]
    if low is not None:
        clauses.append(column >= low)
    if high is not None:
        clauses.append(column <= high)
    return and_(*clauses)


def _differ(first: date, last: date) -> Any:
    """Which ones, and the last morning on which they were seen to have ended."""
    day, ended = snapshot_difference.c.day, snapshot_difference.c.ended
    return (
        select(
            snapshot_difference.c.opportunity_id.label("id"),
            func.max(case((ended, day))).label("ended"),
            func.max(snapshot_difference.c.created_on).label("created_on"),
        )
        .where(day > first, day <= last)
        .group_by(snapshot_difference.c.opportunity_id)
        .subquery()
    )


def _is_open(shot: Any) -> ColumnElement[bool]:
    return and_(shot.c.status == literal_column("'open'"), ~shot.c.deleted)


def _out(was: Any, now: Any) -> ColumnElement[str]:
    stands = and_(*(was.c[each].is_not_distinct_from(now.c[each]) for each in PLACE))
    elsewhen = was.c.close_date.is_distinct_from(now.c.close_date)
    return case((and_(stands, elsewhen), Way.SLIPPED.value), else_=Way.MOVED_OUT.value)


def _end(ended: Any, was: Any) -> ColumnElement[str]:
    status = func.coalesce(ended.c.status, was.c.status)
    return case(
        (ended.c.deleted, Way.CLOSED.value),
        (status == Status.WON, Way.WON.value),
        (status == Status.LOST, Way.LOST.value),
        else_=Way.CLOSED.value,
    )


def _moment(selection: Selection) -> tuple[Any, ...]:
    return (selection.order, selection.now, selection.zone, selection.base)
