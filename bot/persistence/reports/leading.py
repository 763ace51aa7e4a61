"""The groups that lead, where there are nearly as many groups as opportunities.

Of tens of thousands of customers nobody reads more than the first: the database finds these,
only they are added up and named, and what is left of the whole is one more row.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, case, func, select
from sqlalchemy.orm import Session

from bot.domain.filters import AnyOf, Filter
from bot.domain.moves import Status
from bot.domain.reports import Grouping
from bot.domain.tallies import Lead, Question, Top
from bot.persistence.database.inserting import dialect_of
from bot.persistence.lists.filtering import Clause
from bot.persistence.lists.ordering import converted
from bot.persistence.tables.opportunities import opportunity
from bot.persistence.tables.parties import party

_PERCENT = 100


def leading(
    session: Session, question: Question, clauses: list[Clause]
) -> tuple[int, list[int]] | None:
    """How many customers there are, and the ids of those that lead.

    None where all of them are asked for, and where there are no more than that.
    """
    top = question.top
    if top is None or question.by != (Grouping.CUSTOMER,):
        return None
    # Not by the bare column: SQLite would walk the index of customers, whatever the days.
    own = (opportunity.c.party_id + 0).label("own")
    rank = _rank(top, question.selection.base).label("rank")
    each = select(own, rank).where(*clauses).group_by("own").cte("each")
    # The first behind those that lead: only who is not below it needs to be named and ordered.
    groups = select(func.count()).select_from(each).scalar_subquery()
    behind = (
        select(each.c.rank.label("least"), groups.label("groups"))
        .order_by(each.c.rank.desc())
        .limit(1)
        .offset(top.most)
        .cte("behind")
    )
    name: ColumnElement[str] = party.c.name
    if dialect_of(session) == "postgresql":
        # By the letters' numbers, as SQLite and whoever sorts the rest do.
        name = name.collate("C")
    rows = session.execute(
        select(each.c.own, behind.c.groups)
        .select_from(behind)
        .join(each, each.c.rank >= behind.c.least)
        .join(party, party.c.id == each.c.own)
        .order_by(each.c.rank.desc(), name, each.c.own)
        .limit(top.most)
    ).all()
    if not rows:
        return None
    return rows[0].groups, [row.own for row in rows]


def _rank(top: Top, base: str) -> ColumnElement[Any]:
    """What the rows of a report are ordered by, the highest first."""
    count = func.count()
    if top.lead is Lead.COUNT:
        return count
    if top.lead is Lead.AMOUNT:
        # As it is printed: a sum in the base currency is exact, of others nearly so.
        return func.round(func.coalesce(func.sum(converted(base)), 0.0))
    won = func.sum(case((opportunity.c.status == Status.WON, 1), else_=0))
    # As `shares.percent`: whole percents, halves up. Those of too few come after all others.
    rate = (2 * _PERCENT * won + count) // (2 * count)
    return rate + case((count >= top.least, 2 * _PERCENT), else_=0)


def only(question: Question, ids: list[int]) -> Question:
    """The same of these customers alone."""
    these = question.selection.filter & Filter((AnyOf("party_id", tuple(ids)),))
    return replace(question, selection=replace(question.selection, filter=these), top=None)
