"""Days as spans of instants, and how records hang on the opportunities of a report."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import (
    ColumnElement,
    and_,
)

from bot.domain.history import RecordKind, RecordState
from bot.domain.listings import Selection
from bot.domain.reports import Days
from bot.domain.tallies import Figure, Key, Question, Records
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.lists.filtering import Clause, Filtering
from bot.persistence.lists.scoping import within
from bot.persistence.reports.amounts import Sum
from bot.persistence.reports.kept_records import kept_records
from bot.persistence.reports.record_sums import (
    IN_HALVES,
    IS_ATTACHED,
    RATE,
    Rated,
    currency_of,
    is_near,
)
from bot.persistence.reports.tallies import SqlTallies
from bot.persistence.tables.history import IS_INVOICED, IS_QUOTED, IS_RETURNED, record


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


def money_records(session: AuditedSession, question: Question, kind: RecordKind) -> Records:
    """Records of a kind attached directly to the opportunities asked for, by their groups.

    Quotes count once sent, whatever became of them; all others only confirmed. Money in the
    currency of the opportunity goes by its rate, in a third one by the rate of its day; what
    has none counts, and is in no sum: `Figure.unrated`.
    """
    tallies = SqlTallies(session, question)
    columns, groups, clauses = tallies.parts()
    base = question.selection.base
    what = and_(*_counts(kind))
    sums: dict[tuple[Key, ...], Sum] = defaultdict(lambda: Sum(base))
    kept = kept_records(session, question, kind)
    if kept is not None:
        for each in kept:
            sums[tallies.key(each)].add(each.worth)
        return _told(sums, {}, base)
    # One walk tells whether there are any in a third currency, too: mostly there are none.
    near = is_near(base).label("near")
    money = (currency_of(base), RATE)
    query = tallies.joined(groups, [*columns, near, *money, *IN_HALVES]).join(record, IS_ATTACHED)
    by = [each.name for each in (*columns, near)]
    rows = session.execute(query.where(what, *clauses).group_by(*by, *money)).all()
    for row in rows:
        if row.near:
            sums[tallies.key(row)].add(row)
    far = tallies.joined(groups, [*columns, record.c.currency, record.c.amount, record.c.at])
    far = far.join(record, IS_ATTACHED).where(what, ~is_near(base), *clauses)
    third = () if all(row.near for row in rows) else session.execute(far).all()
    unrated: Counter[tuple[Key, ...]] = Counter()
    rated = Rated(session, question.selection.zone)
    for row in third:
        key, one = tallies.key(row), rated.row(row)
        if one is None:
            sums[key].count += 1
            unrated[key] += 1
        else:
            sums[key].add(one)
    return _told(sums, unrated, base)


def _told(
    sums: Mapping[tuple[Key, ...], Sum], unrated: Mapping[tuple[Key, ...], int], base: str
) -> Records:
    """The groups as they are printed, and all of them as one sum that is rounded by itself."""
    whole = Sum(base)
    for each in sums.values():
        whole.join(each)
    return Records(
        {
            key: Figure(each.count, each.amount, unrated=unrated.get(key, 0))
            for key, each in sums.items()
        },
        Figure(whole.count, whole.amount, unrated=sum(unrated.values())),
    )


def _counts(kind: RecordKind) -> list[Clause]:
    if kind is RecordKind.INVOICE:
        # Written out: neither engine finds a partial index by a bound value.
        return [IS_INVOICED]
    if kind is RecordKind.QUOTE:
        return [IS_QUOTED]
    if kind is RecordKind.SALES_RETURN:
        return [IS_RETURNED]
    confirmed = record.c.state == RecordState.CONFIRMED
    return [record.c.kind == kind, record.c.deleted_at.is_(None), confirmed]
