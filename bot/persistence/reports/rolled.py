"""Which questions the kept sums answer, and their rows in the shape of any other sum.

Everybody's figures only: what a member or a team may see depends on who made an opportunity
too, and would need sums of its own for each pair of people. They read the indexes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, Integer, String, and_, func, or_, select, type_coerce
from sqlalchemy.orm import Session

from bot.domain.filters import AnyOf, Empty, Filter, LastDays, Mark, Marked, subject_of
from bot.domain.history import RecordKind
from bot.domain.listings import Selection
from bot.domain.moves import Status
from bot.domain.opportunities import Priority
from bot.domain.reports import IN_TIME, Days, Grouping, Window
from bot.domain.tallies import DAY_OF, OF_OPEN, Question
from bot.persistence.reports.spanning import in_span
from bot.persistence.tables.rolls import BLOCK, Rolled, roll

_ENDED = {
    (): Rolled.ENDED,
    ("assignee_id",): Rolled.ENDED_BY_MEMBER,
    ("source_id",): Rolled.ENDED_BY_SOURCE,
    ("type_id",): Rolled.ENDED_BY_TYPE,
    ("campaign_id",): Rolled.ENDED_BY_CAMPAIGN,
    ("pipeline_id",): Rolled.ENDED_BY_PIPELINE,
    ("priority",): Rolled.ENDED_BY_PRIORITY,
    ("product_id",): Rolled.ENDED_BY_PRODUCT,
    ("competitor_id",): Rolled.ENDED_BY_COMPETITOR,
    ("win_reason_id",): Rolled.WON_BY_REASON,
    ("loss_reason_id",): Rolled.LOST_BY_REASON,
    ("competitor_id", "loss_reason_id"): Rolled.LOST_TO,
}
_OPEN = {
    (): Rolled.OPEN,
    ("assignee_id",): Rolled.OPEN_BY_MEMBER,
    ("stage_id",): Rolled.OPEN_BY_STAGE,
}
FIGURES: dict[Window, dict[tuple[str, ...], Rolled]] = {
    Window.CREATED: {
        (): Rolled.CREATED,
        ("assignee_id",): Rolled.CREATED_BY_MEMBER,
        ("source_id",): Rolled.CREATED_BY_SOURCE,
        ("campaign_id",): Rolled.CREATED_BY_CAMPAIGN,
        ("stage_id",): Rolled.CREATED_BY_STAGE,
    },
    Window.ENDED: _ENDED,
    Window.CLOSE: _OPEN,
    Window.NOW: _OPEN,
}
"""By the window, and the fields that the sums are known by."""

OF_RECORDS: dict[tuple[RecordKind, Window], dict[tuple[str, ...], Rolled]] = {
    (RecordKind.INVOICE, Window.CREATED): {
        (): Rolled.INVOICED,
        ("assignee_id",): Rolled.INVOICED_BY_MEMBER,
        ("campaign_id",): Rolled.INVOICED_BY_CAMPAIGN,
    },
    (RecordKind.INVOICE, Window.ENDED): {(): Rolled.INVOICED_OF_ENDED},
    (RecordKind.QUOTE, Window.CREATED): {
        ("assignee_id",): Rolled.QUOTED_BY_MEMBER,
        ("campaign_id",): Rolled.QUOTED_BY_CAMPAIGN,
    },
    (RecordKind.SALES_RETURN, Window.CREATED): {(): Rolled.RETURNED},
    (RecordKind.SALES_RETURN, Window.ENDED): {(): Rolled.RETURNED_OF_ENDED},
}
"""The same of records that hang on the opportunities asked for."""

SEVERAL = {
    Rolled.LOST_BY_REASON: Rolled.SEVERAL_REASONS,
    Rolled.LOST_TO: Rolled.SEVERAL_LOST_TO,
    Rolled.ENDED_BY_PRODUCT: Rolled.SEVERAL_PRODUCTS,
    Rolled.ENDED_BY_COMPETITOR: Rolled.SEVERAL_COMPETITORS,
}
_ONLY = {
    Rolled.WON_BY_REASON: Status.WON,
    Rolled.LOST_BY_REASON: Status.LOST,
    Rolled.LOST_TO: Status.LOST,
}
"""Figures of one status, which the question has to be about."""

SUMS: tuple[ColumnElement[Any], ...] = tuple(
    func.sum(roll.c[name]).label(name) for name in ("n", "high", "low")
)
HEAVY: tuple[ColumnElement[Any], ...] = tuple(
    func.sum(roll.c[name]).label(name) for name in ("heavy_high", "heavy_low")
)
PRIORITIES = tuple(each.value for each in Priority)
_NO_ID = -1


class Rolls:
    """The sums behind one question; see `of`."""

    def __init__(
        self, figure: Rolled, question: Question, statuses: tuple[Status, ...], where: Any
    ) -> None:
        self._figure = figure
        self._question = question
        self._statuses = statuses
        self._where = where

    @classmethod
    def of(cls, question: Question, kind: RecordKind | None = None) -> Rolls | None:
        """None where they do not answer it. With a `kind` those of their records."""
        if not question.selection.scope.everybody:
            return None
        window = question.window
        question, overdue = _past_due(question)
        known = FIGURES.get(window) if kind is None else OF_RECORDS.get((kind, window))
        left = _left(question.selection.filter, question.statuses)
        if known is None or left is None:
            return None
        statuses, conditions = left
        by = [question.field_of(each) for each in question.by if each not in IN_TIME]
        asked = tuple(dict.fromkeys((*by, *(each.field for each in conditions))))
        figure = known.get(asked)
        if figure is None or (figure in _ONLY and statuses != (_ONLY[figure],)):
            return None
        if window in OF_OPEN and statuses and Status.OPEN not in statuses:
            return None
        if conditions and (figure in SEVERAL or "priority" in asked):
            return None
        where = [_is(each) for each in conditions]
        return cls(figure, question, statuses, [*where, *overdue])

    def rows(
        self, session: Session, by: Sequence[Grouping], *, weighted: bool = True
    ) -> Sequence[Any]:
        """Groups of a status, a currency and a rate; first in each row what it is known by,
        last what it is worth, and times the chance if it is `weighted`.
        """
        figure = self._figure if by else _WHOLE.get(self._figure, self._figure)
        keys = iter((roll.c.key, roll.c.other))
        day = in_span(type_coerce(roll.c.day, Integer), self._question.spans)
        columns = [
            (day if each in IN_TIME else next(keys)).label(f"key_{n}") for n, each in enumerate(by)
        ]
        # The status as it is written: to make a member of each costs as much as the rest.
        worth = (type_coerce(roll.c.status, String).label("status"), roll.c.currency, roll.c.rate)
        query = select(*columns, *worth, *SUMS, *(HEAVY if weighted else ())).where(
            *self._clauses(figure)
        )
        found = session.execute(
            query.group_by(*(each.name for each in columns), *worth).having(
                func.sum(roll.c.n) != 0
            )
        ).all()
        if Grouping.PRIORITY in by:
            return [_Named(row, list(by).index(Grouping.PRIORITY)) for row in found]
        return found

    def several(self, session: Session) -> int:
        """Opportunities in more than one group; none where each has one at most."""
        figure = SEVERAL.get(self._figure)
        if figure is None:
            return 0
        counted = select(func.coalesce(func.sum(roll.c.n), 0))
        return int(session.scalars(counted.where(*self._clauses(figure))).one())

    def ends(self, session: Session) -> tuple[Any, Any]:
        """The first and the last day that any of them has; twice None for none."""
        days = (
            select(roll.c.day)
            .where(*self._clauses(_WHOLE.get(self._figure, self._figure)))
            .group_by(roll.c.day)
            .having(func.sum(roll.c.n) != 0)
            .subquery()
        )
        first, last = session.execute(select(func.min(days.c.day), func.max(days.c.day))).one()
        return first, last

    def _clauses(self, figure: Rolled) -> list[ColumnElement[bool]]:
        clauses = [self._dated(figure), *self._where]
        if self._statuses and self._question.window not in OF_OPEN:
            clauses.append(roll.c.status.in_(self._statuses))
        return clauses

    def _dated(self, figure: Rolled) -> ColumnElement[bool]:
        """These sums on the days asked for: in whole blocks where there are such."""
        blocks, days = _IN_BLOCKS.get(figure), self._question.days
        if not IN_TIME.isdisjoint(self._question.by):
            blocks = None
        if days is None or self._question.window is Window.NOW:
            return roll.c.figure == (blocks or figure)
        first, last = days.first.toordinal(), days.last.toordinal()
        begins, ends = -(-first // BLOCK) * BLOCK, (last + 1) // BLOCK * BLOCK
        if blocks is None or begins >= ends:
            return _between(figure, first, last)
        return or_(
            _between(figure, first, begins - 1),
            _between(blocks, begins, ends - BLOCK),
            _between(figure, ends, last),
        )


_IN_BLOCKS = {Rolled.ENDED_BY_PRODUCT: Rolled.PRODUCTS_IN_BLOCKS}
"""Figures of so many groups that a day of them saves little."""

_WHOLE = dict.fromkeys(SEVERAL, Rolled.ENDED)
"""Where the groups overlap, all of them together are other sums."""


def _between(figure: Rolled, first: int, last: int) -> ColumnElement[bool]:
    return and_(roll.c.figure == figure, type_coerce(roll.c.day, Integer).between(first, last))


class _Named:
    """A row whose priority is a name again."""

    def __init__(self, row: Any, at: int) -> None:
        self._row = row
        self._at = at

    def __getitem__(self, n: int | slice) -> Any:
        if isinstance(n, slice):
            return tuple(self[at] for at in range(*n.indices(len(self._row))))
        return PRIORITIES[self._row[n]] if n == self._at else self._row[n]

    def __getattr__(self, name: str) -> Any:
        return getattr(self._row, name)


def question_of(selection: Selection) -> Question:
    """What a list is over: the days it ended or was created on, if it says so once, aside."""
    for window, name in DAY_OF.items():
        asked = [each for each in selection.filter.conditions if subject_of(each) == name]
        about = asked[0] if len(asked) == 1 else None
        if isinstance(about, LastDays) and window is not Window.CLOSE:
            rest = replace(selection, filter=selection.filter.without(name))
            return Question(rest, window, Days.last_n(about.days, selection.today))
    return Question(selection, Window.CREATED)


def _left(
    filter_: Filter, statuses: tuple[Status, ...]
) -> tuple[tuple[Status, ...], list[AnyOf | Empty]] | None:
    """The statuses that are asked for, and the other conditions; None for what is not kept."""
    conditions: list[AnyOf | Empty] = []
    for each in filter_.conditions:
        if isinstance(each, AnyOf) and each.field == "status":
            asked = tuple(Status(str(value)) for value in each.values)
            statuses = tuple(one for one in asked if not statuses or one in statuses)
            if not statuses:
                return None
        elif isinstance(each, (AnyOf, Empty)):
            conditions.append(each)
        else:
            return None
    return statuses, conditions


def _past_due(question: Question) -> tuple[Question, list[ColumnElement[bool]]]:
    """Of the open ones as they are now: the same without that mark, and the days instead."""
    selection, mark = question.selection, Marked(Mark.PAST_DUE)
    if question.window is not Window.NOW or mark not in selection.filter.conditions:
        return question, []
    rest = Filter(tuple(each for each in selection.filter.conditions if each != mark))
    day = type_coerce(roll.c.day, Integer)
    asked = replace(question, selection=replace(selection, filter=rest))
    return asked, [day < selection.today.toordinal()]


def _is(condition: AnyOf | Empty) -> ColumnElement[bool]:
    if isinstance(condition, Empty):
        return roll.c.key.is_not(None) if condition.filled else roll.c.key.is_(None)
    return roll.c.key.in_([each if isinstance(each, int) else _NO_ID for each in condition.values])
