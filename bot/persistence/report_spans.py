"""How long opportunities stood in a stage, and how their records hang on them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, and_, case, func, literal_column, or_, select

from bot.domain.history import RecordKind, RecordState
from bot.domain.listings import Selection
from bot.domain.reports import Days, Grouping
from bot.domain.tallies import Figure, Key, Question, StageTime
from bot.persistence.amounts import HALF, Sum
from bot.persistence.filtering import Clause, Filtering
from bot.persistence.journal import AuditedSession
from bot.persistence.report_labels import labels
from bot.persistence.report_tallies import SqlTallies
from bot.persistence.scoping import within
from bot.persistence.tables.history import IS_INVOICED, record
from bot.persistence.tables.opportunities import opportunity, stage_change


def chosen(session: AuditedSession, selection: Selection) -> list[Clause]:
    """In the scope, and left by the filter."""
    return [
        *Filtering(session, selection).clauses(),
        within(session, selection.scope),
    ]


def instants(column: ColumnElement[Any], selection: Selection, days: Days) -> Clause:
    """On these local days of the organisation."""
    zone = ZoneInfo(selection.zone)
    first = datetime.combine(days.first, time(), zone)
    after = datetime.combine(days.last + timedelta(days=1), time(), zone)
    return and_(column >= first, column < after)


def stage_times(session: AuditedSession, selection: Selection, days: Days) -> list[StageTime]:
    """Of each stage that was left on these days, in the order of the stages.

    The two middle values are found by the database, so that no list of all travels.
    """
    left = (
        select(
            stage_change.c.from_stage_id.label("stage_id"),
            stage_change.c.seconds.label("seconds"),
            func.row_number()
            .over(
                partition_by=stage_change.c.from_stage_id,
                order_by=(stage_change.c.seconds, stage_change.c.id),
            )
            .label("place"),
            func.count().over(partition_by=stage_change.c.from_stage_id).label("n"),
            func.sum(stage_change.c.seconds)
            .over(partition_by=stage_change.c.from_stage_id)
            .label("total"),
        )
        .join(opportunity, opportunity.c.id == stage_change.c.opportunity_id)
        .where(
            stage_change.c.from_stage_id.is_not(None),
            instants(stage_change.c.at, selection, days),
            *chosen(session, selection),
        )
        .subquery()
    )
    middle = or_(left.c.place * 2 == left.c.n, left.c.place * 2 == left.c.n + 1)
    after_middle = left.c.place * 2 == left.c.n + 2
    rows = session.execute(
        select(left.c.stage_id, left.c.n, left.c.total, left.c.seconds, left.c.place).where(
            or_(middle, after_middle)
        )
    )
    found: dict[int, list[Any]] = defaultdict(list)
    for row in rows:
        found[row.stage_id].append(row)
    named = labels(session, Grouping.STAGE, found)
    return [
        _stage_time(each, named[each][0], found[each])
        for each in sorted(found, key=lambda key: named[key][1])
    ]


def _stage_time(stage_id: int, label: Any, middle: Sequence[Any]) -> StageTime:
    values = [int(each.seconds) for each in middle]
    return StageTime(
        stage_id,
        label,
        count=middle[0].n,
        total=int(middle[0].total),
        twice_median=2 * values[0] if len(values) == 1 else sum(values),
    )


def money_records(
    session: AuditedSession, question: Question, kind: RecordKind
) -> Mapping[tuple[Key, ...], Figure]:
    """Records of a kind attached directly to the opportunities asked for, by their groups.

    Quotes count once sent, whatever became of them; all others only confirmed. Rates are
    those of the opportunity; what stands in a third currency is left out.
    """
    tallies = SqlTallies(session, question)
    columns, groups, clauses = tallies.parts()
    same = record.c.currency == opportunity.c.currency
    base = question.selection.base
    rate = case((same, opportunity.c.rate), else_=literal_column(str(10**9))).label("rate")
    currency = func.coalesce(record.c.currency, base).label("currency")
    by = [*columns, currency, rate]
    amount = case(
        (or_(same, record.c.currency == base), func.coalesce(record.c.amount, 0)), else_=0
    )
    query = tallies.joined(
        groups,
        [
            *by,
            func.count().label("n"),
            func.sum(amount // HALF).label("high"),
            func.sum(amount % HALF).label("low"),
        ],
    ).join(record, record.c.opportunity_id == opportunity.c.id)
    rows = session.execute(query.where(*clauses, *_counts(kind)).group_by(*by))
    sums: dict[tuple[Key, ...], Sum] = defaultdict(lambda: Sum(base))
    for row in rows:
        sums[tallies.key(row)].add(row)
    return {key: Figure(each.count, each.amount) for key, each in sums.items()}


def _counts(kind: RecordKind) -> list[Clause]:
    if kind is RecordKind.INVOICE:
        # Written out: neither engine finds a partial index by a bound value.
        return [IS_INVOICED]
    clauses = [record.c.kind == kind, record.c.deleted_at.is_(None)]
    if kind is RecordKind.QUOTE:
        return [*clauses, record.c.state != RecordState.DRAFT]
    return [*clauses, record.c.state == RecordState.CONFIRMED]
