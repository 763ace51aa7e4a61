"""The queries of the reports: one set for both engines.

Each is a range of an index and a group by currency and rate; see `amounts` for why the
multiplication is not done by the database. Deleted opportunities are in no figure.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property
from typing import Any

from sqlalchemy import ColumnElement, Integer, and_, select, type_coerce

from bot.domain.filters import Filter
from bot.domain.listings import Order, Selection
from bot.domain.lists import ListItem, Pipeline, Stage, StageKind
from bot.domain.moves import Status
from bot.domain.reports import (
    Days,
    Grouping,
    MonthForecast,
    ReasonCount,
    Scope,
    StageFigures,
    Window,
    WonLost,
)
from bot.domain.tallies import Question
from bot.persistence.database.types import AT_ONCE
from bot.persistence.lists.filtering import Filtering
from bot.persistence.lists.scoping import within
from bot.persistence.reports.amounts import BY_WORTH, HEAVY, WORTH, Sum
from bot.persistence.reports.overlapping import Walk
from bot.persistence.reports.rolled import Rolls
from bot.persistence.reports.spanning import in_span
from bot.persistence.reports.store import SqlReports
from bot.persistence.tables.lists import list_item, pipeline, stage
from bot.persistence.tables.opportunities import IN_OPEN, IS_ENDED, IS_OPEN, opportunity
from bot.persistence.tables.people import organisation

Who = Scope | Selection


class SqlFigures(SqlReports):
    def totals(self, who: Who) -> tuple[int, int, int]:
        """Of the open ones: count, sum and weighted sum in base units."""
        if (rows := self._kept(who, Window.NOW)) is not None:
            total = self._sums(rows, lambda _: 0)[0]
            return total.count, total.amount, total.weighted
        total = self._sums(self._of_open(who), lambda _: 0)[0]
        return total.count, total.amount, total.weighted

    def won_lost(self, who: Who, days: Days) -> WonLost:
        """R1. "None given" comes last; else the most frequent reason first."""
        ended = self._ended(who, days)
        kept = self._kept(who, Window.ENDED, days)
        by_win_reason: Sequence[Any] | None = None
        if kept is None:
            # With the reasons of the won ones in the same walk.
            by_win_reason = self._grouped(opportunity.c.win_reason_id, ended)
        whole = by_win_reason if kept is None else kept
        by_status = self._sum_by(whole or (), lambda row: row.status)
        won, lost = by_status[Status.WON], by_status[Status.LOST]
        loss_reasons, several = self._loss_reasons(who, days, ended)
        return WonLost(
            won=won.count,
            lost=lost.count,
            won_amount=won.amount,
            lost_amount=lost.amount,
            open=self.totals(who)[0],
            win_reasons=self._win_reasons(who, days, ended, by_win_reason),
            loss_reasons=loss_reasons,
            several_reasons=several,
        )

    def open_by_stage(self, who: Who) -> Sequence[StageFigures]:
        """R11. Every open stage in its order, the empty ones too."""
        kept = self._kept(who, Window.NOW, by=Grouping.STAGE)
        rows = self._of_open(who, opportunity.c.stage_id) if kept is None else kept
        sums = self._sums(rows, _key)
        shown = [
            (each, sums[each.id])
            for each, active in self._open_stages()
            if sums[each.id].count or active
        ]
        parts = [total for _, total in shown]
        money = zip(Sum.amounts_of(parts), Sum.weighted_of(parts), strict=True)
        return [
            StageFigures(each.id, each.label, total.count, amount, weighted)
            for (each, total), (amount, weighted) in zip(shown, money, strict=True)
        ]

    def forecast(self, who: Who, months: Sequence[Days]) -> Sequence[MonthForecast]:
        """R14. An open one whose close date has passed stays in the month of that date.

        The months add up to what all of them are together, rounded once.
        """
        if not months:
            return []
        span = Days(min(each.first for each in months), max(each.last for each in months))
        ended = [*self._ended(who, span), opportunity.c.status == Status.WON]
        closing = [
            IS_OPEN,
            opportunity.c.close_date.between(span.first, span.last),
            *self._of(who),
        ]
        spans = tuple(sorted(months, key=lambda each: each.first))
        won = self._kept_in(spans, who, Window.ENDED, span, Status.WON)
        still_open = self._kept_in(spans, who, Window.CLOSE, span)
        if won is None or still_open is None:
            won = self._by_span(spans, opportunity.c.ended_on, ended)
            still_open = self._by_span(spans, opportunity.c.close_date, closing)
        done = [self._sum(_of(each, won)) for each in months]
        hoped = [self._sum(_of(each, still_open)) for each in months]
        money = zip(Sum.amounts_of(done), Sum.weighted_of(hoped), strict=True)
        return [
            MonthForecast(month.first, month.last, amount, weighted, open_ones.count)
            for month, open_ones, (amount, weighted) in zip(months, hoped, money, strict=True)
        ]

    def _kept(
        self,
        who: Who,
        window: Window,
        days: Days | None = None,
        *statuses: Status,
        by: Grouping | None = None,
    ) -> Sequence[Any] | None:
        """Rows of the kept sums, where these answer it; first the key of the group."""
        rolls = Rolls.of(self._asked(who, window, days, *statuses, by=by))
        return None if rolls is None else rolls.rows(self._session, (by,) if by else ())

    def _asked(
        self,
        who: Who,
        window: Window,
        days: Days | None,
        *statuses: Status,
        by: Grouping | None = None,
    ) -> Question:
        if isinstance(who, Scope):
            who = Selection(who, Filter(), Order.TOUCHED, AT_ONCE, "UTC", self._base)
        return Question(who, window, days, statuses, (by,) if by else ())

    def _sums(self, rows: Sequence[Any], key: Callable[[Any], Any]) -> dict[Any, Sum]:
        sums: dict[Any, Sum] = defaultdict(lambda: Sum(self._base))
        for row in rows:
            sums[key(row)].add_heavy(row)
        return sums

    def _of(self, who: Who) -> list[ColumnElement[bool]]:
        if isinstance(who, Scope):
            return [within(self._session, who)]
        narrowed = Filtering(self._session, who).clauses()
        return [within(self._session, who.scope), *narrowed]

    def _of_open(self, who: Who, *by: ColumnElement[Any]) -> Sequence[Any]:
        query = select(*by, *WORTH, *HEAVY).where(IS_OPEN, IN_OPEN, *self._of(who))
        return self._session.execute(query.group_by(*by, *BY_WORTH)).all()

    def _sum(self, rows: Sequence[Any]) -> Sum:
        total = Sum(self._base)
        for row in rows:
            total.add_heavy(row)
        return total

    def _by_span(
        self,
        spans: Sequence[Days],
        day: ColumnElement[Any],
        where: Sequence[ColumnElement[bool]],
    ) -> Mapping[date, list[Any]]:
        number = in_span(type_coerce(day, Integer), spans).label("day")
        query = select(number, *WORTH, *HEAVY).where(*where).group_by("day", *BY_WORTH)
        return _by_first(self._session.execute(query).all())

    def _kept_in(
        self, spans: tuple[Days, ...], who: Who, window: Window, span: Days, *statuses: Status
    ) -> Mapping[date, list[Any]] | None:
        asked = replace(self._asked(who, window, span, *statuses, by=Grouping.MONTH), spans=spans)
        rolls = Rolls.of(asked)
        return None if rolls is None else _by_first(rolls.rows(self._session, asked.by))

    def _ended(self, who: Who, days: Days) -> list[ColumnElement[bool]]:
        return [
            IS_ENDED,
            opportunity.c.ended_on.between(days.first, days.last),
            *self._of(who),
        ]

    def _grouped(
        self, column: ColumnElement[Any], where: Sequence[ColumnElement[bool]]
    ) -> Sequence[Any]:
        by = (column, opportunity.c.status)
        query = select(*by, *WORTH).where(*where).group_by(*by, *BY_WORTH)
        return self._session.execute(query).all()

    def _win_reasons(
        self,
        who: Who,
        days: Days,
        ended: list[ColumnElement[bool]],
        counted: Sequence[Any] | None,
    ) -> tuple[ReasonCount, ...]:
        """`counted`: all that ended, by reason, where that is known already."""
        kept = self._kept(who, Window.ENDED, days, Status.WON, by=Grouping.REASON)
        if kept is not None:
            return self._reasons(self._sums(kept, _key))
        if counted is None:
            won_ones = [*ended, opportunity.c.status == Status.WON]
            counted = self._grouped(opportunity.c.win_reason_id, won_ones)
        won = [row for row in counted if row.status == Status.WON]
        return self._reasons(self._sum_by(won, lambda row: row.win_reason_id))

    def _loss_reasons(
        self, who: Who, days: Days, ended: list[ColumnElement[bool]]
    ) -> tuple[tuple[ReasonCount, ...], int]:
        """With how many were lost for several."""
        asked = self._asked(who, Window.ENDED, days, Status.LOST, by=Grouping.REASON)
        rolls = Rolls.of(asked)
        if rolls is not None:
            sums = self._sums(rolls.rows(self._session, asked.by), _key)
            return self._reasons(sums), rolls.several(self._session)
        lost = [*ended, opportunity.c.status == Status.LOST]
        walk = Walk(("loss_reason_id",), (opportunity.c.id.label("reason"),))
        (found,) = walk.tell(self._session, lost, ((0,),), weighted=False)
        return self._reasons(self._sums(found.groups, lambda row: row.group[0])), found.several

    def _reasons(self, sums: Mapping[int | None, Sum]) -> tuple[ReasonCount, ...]:
        given = [each for each in sums if each is not None]
        items = self._session.scalars(select(ListItem).where(list_item.c.id.in_(given)))
        known = {each.id: each for each in items}
        counts = [
            ReasonCount(
                reason,
                None if reason is None else known[reason].label,
                total.count,
                total.amount,
            )
            for reason, total in sums.items()
        ]
        return tuple(sorted(counts, key=lambda each: _rank(each, known)))

    def _open_stages(self) -> Sequence[tuple[Stage, bool]]:
        """With whether they are still in use, and their pipeline."""
        rows = self._session.execute(
            select(Stage, and_(stage.c.active, pipeline.c.active))
            .join(Pipeline, pipeline.c.id == stage.c.pipeline_id)
            .where(stage.c.kind == StageKind.OPEN)
            .order_by(pipeline.c.position, pipeline.c.id, stage.c.position, stage.c.id)
        )
        return [(row[0], row[1]) for row in rows]

    def _sum_by(self, rows: Sequence[Any], key: Callable[[Any], Any]) -> dict[Any, Sum]:
        sums: dict[Any, Sum] = defaultdict(lambda: Sum(self._base))
        for row in rows:
            sums[key(row)].add(row)
        return sums

    @cached_property
    def _base(self) -> str:
        return str(self._session.scalars(select(organisation.c.currency).limit(1)).one())


def _key(row: Any) -> Any:
    return row[0]


def _by_first(rows: Sequence[Any]) -> Mapping[date, list[Any]]:
    """By the first day of the span, or by the day: the first of each row is its number."""
    found: dict[date, list[Any]] = defaultdict(list)
    for row in rows:
        if row[0] is not None:
            found[date.fromordinal(row[0])].append(row)
    return found


def _of(month: Days, rows: Mapping[date, list[Any]]) -> Sequence[Any]:
    return [row for day in rows if month.first <= day <= month.last for row in rows[day]]


def _rank(each: ReasonCount, known: Mapping[int, ListItem]) -> tuple[Any, ...]:
    if each.reason_id is None:
        return (1,)
    return (0, -each.count, known[each.reason_id].position, each.reason_id)
