"""A filter of the domain as a condition of SQL: the one place that knows both."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any, assert_never
from zoneinfo import ZoneInfo

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    and_,
    exists,
    false,
    func,
    literal,
    literal_column,
    or_,
    select,
)

from bot.domain.filters import (
    FIELDS,
    AnyOf,
    Between,
    Condition,
    Contains,
    Empty,
    FieldKind,
    LastDays,
    Mark,
    Marked,
    Mentions,
)
from bot.domain.listings import Selection
from bot.domain.moves import Status
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.finding.mentioning import mentions, title_like
from bot.persistence.lists.custom_filtering import custom_clause, custom_name
from bot.persistence.lists.ordering import worth
from bot.persistence.tables.lists import stage
from bot.persistence.tables.opportunities import (
    IS_ENDED,
    IS_NOT_DONE,
    IS_OPEN,
    NOT_DELETED,
    competing,
    follow_up,
    line,
    lost_for,
    opportunity,
)
from bot.persistence.tables.parties import product

Clause = ColumnElement[bool]

PARTS = {
    "product_id": (line.c.product_id, line.c.opportunity_id),
    "loss_reason_id": (lost_for.c.reason_id, lost_for.c.opportunity_id),
    "competitor_id": (competing.c.competitor_id, competing.c.opportunity_id),
}
"""What hangs on an opportunity: the column that is asked for, and its owner's."""
GROUP = "product_group_id"
"""Nothing of an opportunity's own: what its lines sell is in it."""


class Filtering:
    """Filters at one moment; `session` tells what they refer to."""

    def __init__(self, session: AuditedSession, selection: Selection) -> None:
        self._session = session
        self._selection = selection

    def clauses(self) -> list[Clause]:
        """All of them hold; deleted ones never do."""
        return [NOT_DELETED, *(self._clause(each) for each in self._selection.filter.conditions)]

    def _clause(self, condition: Condition) -> Clause:
        if (name := custom_name(condition)) is not None:
            return self._custom(name, condition)
        match condition:
            case AnyOf(name, values):
                return _any_of(name, values)
            case Between(name, least, most):
                return self._between(name, least, most)
            case LastDays(name, days):
                return self._between(name, *self._last(days))
            case Empty(name, filled):
                return _filled(name) if filled else ~_filled(name)
            case Contains(name, text):
                return self._contains(name, text)
            case Marked(mark):
                return self._marked(mark)
            case Mentions(text):
                return mentions(self._session, text)
        assert_never(condition)

    def _custom(self, name: str, condition: Condition) -> Clause:
        if isinstance(condition, LastDays):
            condition = Between(name, *self._last(condition.days))
        return custom_clause(self._session, name, condition)

    def _last(self, days: int) -> tuple[int, int]:
        today = self._selection.today.toordinal()
        return today - days + 1, today

    def _between(self, name: str, least: int | None, most: int | None) -> Clause:
        # An amount is asked for in the organisation's currency, whatever its own is.
        column = worth(self._selection.base) if name == "amount" else opportunity.c[name]
        kind = FIELDS[name].kind
        low, high = self._ends(kind, least, most)
        # The index of ended ones is found only by a query that says so.
        clauses: list[Clause] = [IS_ENDED if name == "ended_on" else column.is_not(None)]
        if low is not None:
            clauses.append(column >= low)
        if high is not None:
            clauses.append(column < high if kind is FieldKind.INSTANT else column <= high)
        return and_(*clauses)

    def _ends(self, kind: FieldKind, least: int | None, most: int | None) -> tuple[Any, Any]:
        """What is asked for ends with the second, or before it where it is a moment."""
        if kind is FieldKind.DAY:
            return _day(least), _day(most)
        if kind is FieldKind.INSTANT:
            return self._from(least), self._after(most)
        # Somebody may ask for more than the column itself could hold.
        return _number(least), _number(most)

    def _contains(self, name: str, text: str) -> Clause:
        if name == "title":
            return title_like(self._session, text)
        column: ColumnElement[Any] = opportunity.c[name]
        return func.lower(column).contains(text.strip().lower(), autoescape=True)

    def _marked(self, mark: Mark) -> Clause:
        match mark:
            case Mark.PAST_DUE:
                return and_(IS_OPEN, opportunity.c.close_date < self._selection.today)
            case Mark.NO_NEXT_STEP:
                return and_(IS_OPEN, ~_follow_up())
            case Mark.STALE:
                coming = follow_up.c.due_at > self._selection.now
                return and_(IS_OPEN, self.untouched(), ~_follow_up(coming))
        assert_never(mark)

    def untouched(self) -> Clause:
        """For as many local days as its stage allows, or longer."""
        stages = self._session.execute(
            select(stage.c.id, stage.c.stale_days).where(stage.c.stale_days > 0)
        )
        today = self._selection.today.toordinal()
        longest: dict[int, list[int]] = {}
        for each in stages:
            longest.setdefault(each.stale_days, []).append(each.id)
        ways = [
            and_(
                opportunity.c.stage_id.in_(ids),
                opportunity.c.touched_at < self._from(today - days + 1),
            )
            for days, ids in longest.items()
        ]
        return or_(*ways) if ways else false()

    def _from(self, ordinal: int | None) -> datetime | None:
        """The first moment of a local day."""
        day = _day(ordinal)
        zone = ZoneInfo(self._selection.zone)
        return None if day is None else datetime.combine(day, time(), zone)

    def _after(self, ordinal: int | None) -> datetime | None:
        """The first moment of the next local day: where clocks go back at midnight the last
        hour of a day is there twice, and a little less than midnight is in the first of them.
        """
        if ordinal is None or ordinal >= date.max.toordinal():
            return None
        return self._from(ordinal + 1)


def _any_of(name: str, values: tuple[int | str, ...]) -> Clause:
    if name == GROUP:
        return _sells(product.c.group_id.in_(values))
    if name in PARTS:
        asked, _ = PARTS[name]
        return _part(name, asked.in_(values))
    if name == "status":
        # Written out and not bound, one by one: else no partial index is found.
        known = [Status(str(each)).value for each in values]
        return or_(
            false(), *(opportunity.c.status == literal_column(f"'{each}'") for each in known)
        )
    column = opportunity.c[name]
    return column == values[0] if len(values) == 1 else column.in_(values)


def _filled(name: str) -> Clause:
    if name == GROUP:
        return _sells(product.c.group_id.is_not(None))
    return _part(name) if name in PARTS else opportunity.c[name].is_not(None)


def _part(name: str, *clauses: Clause) -> Clause:
    _, owner = PARTS[name]
    # Named, since a report may itself be joined with the table that is asked here.
    return exists(select(1).where(owner == opportunity.c.id, *clauses).correlate(opportunity))


def _sells(which: Clause) -> Clause:
    """Whether any of its lines is of such a product."""
    return _part("product_id", line.c.product_id.in_(select(product.c.id).where(which)))


def _follow_up(*clauses: Clause) -> Clause:
    theirs = select(1).where(follow_up.c.opportunity_id == opportunity.c.id, IS_NOT_DONE, *clauses)
    return exists(theirs.correlate(opportunity))


def _number(value: int | None) -> ColumnElement[int] | None:
    return None if value is None else literal(value, BigInteger())


def _day(ordinal: int | None) -> date | None:
    return None if ordinal is None else date.fromordinal(ordinal)
