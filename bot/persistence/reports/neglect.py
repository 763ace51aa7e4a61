"""Open opportunities that nobody looks after, by whose they are.

One walk over the open ones and one over what is planned, however many are neglected: both
engines take several times as long to ask for each by itself whether anything is planned.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from sqlalchemy import ColumnElement, Integer, case, func, literal_column, select

from bot.domain.listings import Selection
from bot.domain.reports import Grouping
from bot.domain.tallies import Neglected
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.inserting import dialect_of
from bot.persistence.database.types import among
from bot.persistence.lists.filtering import Clause, Filtering
from bot.persistence.lists.scoping import within
from bot.persistence.reports.labels import labels
from bot.persistence.reports.side_by_side import SideBySide, counted, numbers, which
from bot.persistence.tables.opportunities import (
    IN_OPEN,
    IS_NOT_DONE,
    IS_OPEN,
    follow_up,
    opportunity,
)

if TYPE_CHECKING:
    from bot.persistence.reports.side_by_side import Numbers

_PAST_DUE, _UNTOUCHED = 1, 2
_MARKS = 4
"""Below it there is room for both beside a member's id."""
_COMING = 1
_FEW = 5_000
"""Open ones for which it is looked up what is planned; for more of them all of it is read."""


def neglected(session: AuditedSession, selection: Selection) -> Sequence[Neglected]:
    """Whoever has any, in the order of names; what is nobody's comes last."""
    ids, owners, marks = _open(session, selection)
    planned, coming = _planned(session, selection, ids)
    past_due, untouched = (marks & each > 0 for each in (_PAST_DUE, _UNTOUCHED))
    stale = untouched & ~which(ids, coming)
    idle = ~which(ids, planned)
    # All of them first, so that each of the others is a part of whose there are.
    members, (_, *counts) = counted(owners, owners[past_due], owners[stale], owners[idle])
    named = labels(session, Grouping.MEMBER, [each for each in members.tolist() if each])
    found = [
        Neglected(member or None, named[member][0] if member else None, *each)
        for member, *each in zip(
            members.tolist(), *(each.tolist() for each in counts), strict=True
        )
        if any(each)
    ]
    order = {None: (1,), **{member: (0, rank) for member, (_, rank) in named.items()}}
    return sorted(found, key=lambda each: order[each.member_id])


def _open(session: AuditedSession, selection: Selection) -> tuple[Numbers, Numbers, Numbers]:
    """Of each open one its id, whose it is (0: nobody's) and its marks."""
    filtering = Filtering(session, selection)
    owner = func.coalesce(opportunity.c.assignee_id, literal_column("0", Integer))
    is_past_due = opportunity.c.close_date < selection.today
    marks = _if(is_past_due, _PAST_DUE) + _if(filtering.untouched(), _UNTOUCHED)
    query = select(SideBySide(opportunity.c.id), SideBySide(owner * _MARKS + marks)).where(
        IS_OPEN, IN_OPEN, *filtering.clauses(), within(session, selection.scope)
    )
    ids, packed = map(numbers, session.execute(query).one())
    return ids, packed // _MARKS, packed % _MARKS


def _planned(
    session: AuditedSession, selection: Selection, ids: Numbers
) -> tuple[Numbers, Numbers]:
    """Of these, and of others where they are many: opportunities that something is planned for,
    and for which some of it is to come.
    """
    is_coming = follow_up.c.due_at > selection.now
    packed = follow_up.c.opportunity_id * (_COMING + 1) + _if(is_coming, _COMING)
    query = select(SideBySide(packed)).where(IS_NOT_DONE, follow_up.c.opportunity_id.is_not(None))
    if len(ids) < _FEW:
        query = query.where(among(follow_up.c.opportunity_id, "ids", dialect_of(session)))
        told = numbers(session.scalars(query, {"ids": ids.tolist()}).one())
    else:
        told = numbers(session.scalars(query).one())
    return told // (_COMING + 1), told[told % (_COMING + 1) == _COMING] // (_COMING + 1)


def _if(clause: Clause, mark: int) -> ColumnElement[int]:
    number: ColumnElement[int] = literal_column(str(mark), Integer)
    return case((clause, number), else_=literal_column("0", Integer))
