"""Rows of reports that are no groups of opportunities: follow-ups, customers, lists."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, and_, exists, func, or_, select

from bot.domain.facts import Name
from bot.domain.filters import AnyOf, Filter
from bot.domain.followups import FollowUpState
from bot.domain.listings import Selection
from bot.domain.moves import Status
from bot.domain.reports import Days
from bot.domain.tallies import NO_TEAM, Diary, Engaged, Listed
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.lists.filtering import Clause, Filtering
from bot.persistence.lists.scoping import members_of, within
from bot.persistence.minutes import AMinutePassed, Minutes
from bot.persistence.reports.side_by_side import SideBySide, numbers, once, which
from bot.persistence.reports.spans import chosen, instants
from bot.persistence.tables.history import IS_HEARD, record
from bot.persistence.tables.opportunities import (
    IS_DELETED,
    IS_WON,
    NOT_DELETED,
    OF_ANY_DAY,
    follow_up,
    opportunity,
)
from bot.persistence.tables.parties import IS_GONE, IS_OR_WAS_LEAD, party
from bot.persistence.tables.people import member


def diaries(session: AuditedSession, selection: Selection, days: Days) -> Sequence[Diary]:
    """The follow-ups due on these days, by who is to make them, in the order of names.

    Of a scope: those that its members make. A filter leaves those of its opportunities.
    """
    clauses: list[ColumnElement[bool]] = [instants(follow_up.c.due_at, selection, days)]
    if not selection.scope.everybody:
        clauses.append(member.c.id.in_(members_of(session, selection.scope)))
    if selection.filter.conditions:
        clauses += [OF_ANY_DAY, *Filtering(session, selection).clauses()]
        found = _by_member(session, selection, clauses, filtered=True)
    else:
        found = _by_member(session, selection, clauses)
        # The few of what was deleted are taken off, rather than each of all looked up.
        gone = select(opportunity.c.id).where(IS_DELETED)
        out = _by_member(session, selection, [*clauses, follow_up.c.opportunity_id.in_(gone)])
        # One that was deleted, or renamed, between the two questions is in one of them alone.
        for key, counts in out.items():
            if key not in found:
                continue
            found[key] = [whole - off for whole, off in zip(found[key], counts, strict=True)]
    return sorted(
        (_diary(key, counts) for key, counts in found.items() if counts[0]),
        key=lambda each: (each.label.text, each.member_id),
    )


def _by_member(
    session: AuditedSession,
    selection: Selection,
    clauses: Sequence[ColumnElement[bool]],
    *,
    filtered: bool = False,
) -> dict[tuple[int, str], list[int]]:
    """By the member's id and name. Member by member, which is a range of one index each; of all
    at once they would be sorted.
    """
    query = select(member.c.id, member.c.name, *_outcomes(selection)).select_from(member)
    query = query.join(follow_up, follow_up.c.member_id == member.c.id)
    if filtered:
        query = query.join(opportunity, opportunity.c.id == follow_up.c.opportunity_id)
    rows = session.execute(query.where(*clauses).group_by(member.c.id, member.c.name))
    return {(row[0], row[1]): [*map(int, row[2:])] for row in rows}


def _outcomes(selection: Selection) -> list[ColumnElement[Any]]:
    """How many; done, of them late, minutes late; dismissed; still to be made and overdue."""
    state, due = follow_up.c.state, follow_up.c.due_at
    done = state == FollowUpState.DONE
    minutes = Minutes(due, follow_up.c.ended_at)
    late = and_(done, AMinutePassed(due, follow_up.c.ended_at))
    return [
        func.count(),
        func.count().filter(done),
        func.count().filter(late),
        func.coalesce(func.sum(minutes).filter(late), 0),
        func.count().filter(state == FollowUpState.DISMISSED),
        func.count().filter(state == FollowUpState.PENDING, due < selection.now),
    ]


def _diary(key: tuple[int, str], counts: Sequence[int]) -> Diary:
    every, done, late, minutes, dismissed, overdue = counts
    return Diary(
        *(key[0], Name(key[1])),
        done=done,
        late=late,
        minutes_late=minutes,
        overdue=overdue,
        ahead=every - done - dismissed - overdue,
        dismissed=dismissed,
    )


def teams(session: AuditedSession) -> Mapping[int, tuple[int, ...]]:
    """Who is in each team, gone or not, and under NO_TEAM who is in none."""
    found: dict[int, list[int]] = defaultdict(list)
    for row in session.execute(select(member.c.id, member.c.team_id).order_by(member.c.id)):
        found[row.team_id or NO_TEAM].append(row.id)
    return {team: tuple(ids) for team, ids in found.items()}


def engaged(
    session: AuditedSession, selection: Selection, days: Days, *, most: int
) -> tuple[int, Sequence[Engaged]]:
    """How many customers wrote or called on these days and have bought nothing; some of them.

    Those with most records come first, of equal ones who was heard from last. Of a scope:
    customers its members keep, or have an opportunity with; a filter leaves those with an
    opportunity in it.
    """
    # The customers themselves are not read: PostgreSQL would go through all of them.
    whose = record.c.party_id
    of_party = opportunity.c.party_id == whose
    clauses: list[ColumnElement[bool]] = [
        IS_HEARD,
        instants(record.c.at, selection, days),
        whose.not_in(select(party.c.id).where(IS_GONE)),
        ~exists(select(1).where(of_party, IS_WON).correlate(record)),
    ]
    if not selection.scope.everybody:
        own = select(1).where(of_party, NOT_DELETED, within(session, selection.scope))
        members = members_of(session, selection.scope)
        kept = select(party.c.id).where(party.c.owner_id.in_(members))
        clauses.append(or_(whose.in_(kept), exists(own.correlate(record))))
    if selection.filter.conditions:
        left = select(1).where(of_party, *chosen(session, selection))
        clauses.append(exists(left.correlate(record)))
    last, n = func.max(record.c.at), func.count()
    few = (
        select(
            record.c.party_id,
            n.label("n"),
            last.label("last"),
            func.count().over().label("whole"),
        )
        .where(*clauses)
        .group_by(record.c.party_id)
        .order_by(n.desc(), last.desc(), record.c.party_id)
        .limit(most)
        .subquery()
    )
    rows = session.execute(
        select(few, party.c.name, member.c.name.label("owner"))
        .join(party, party.c.id == few.c.party_id)
        .outerjoin(member, member.c.id == party.c.owner_id)
        .order_by(few.c.n.desc(), few.c.last.desc(), few.c.party_id)
    ).all()
    zone = ZoneInfo(selection.zone)
    return (rows[0].whole if rows else 0), [
        Engaged(row.party_id, row.name, row.owner, row.n, row.last.astimezone(zone).date())
        for row in rows
    ]


def listed(session: AuditedSession, selection: Selection, *, most: int) -> Sequence[Listed]:
    """The newest of a selection: ended ones by the day they ended, others by their creation."""
    last = func.coalesce(opportunity.c.ended_on, opportunity.c.close_date).label("last")
    order = (_day_of(selection.filter).desc(), opportunity.c.id.desc())
    # First which ones, by an index alone; then what is known of these.
    few = select(opportunity.c.id).where(*chosen(session, selection)).order_by(*order).limit(most)
    rows = session.execute(
        select(
            opportunity.c.id,
            opportunity.c.number,
            opportunity.c.title,
            party.c.name.label("customer"),
            member.c.name.label("assignee"),
            opportunity.c.status,
            opportunity.c.amount,
            opportunity.c.currency,
            opportunity.c.created_on.label("first"),
            last,
        )
        .join(party, party.c.id == opportunity.c.party_id)
        .outerjoin(member, member.c.id == opportunity.c.assignee_id)
        .where(opportunity.c.id.in_(few))
        .order_by(*order)
    )
    return [Listed(**row._mapping) for row in rows]  # noqa: SLF001 - its public name


def _day_of(filter_: Filter) -> ColumnElement[Any]:
    """What they are ordered by: where it is one column, an index is read from its end on."""
    for each in filter_.conditions:
        if isinstance(each, AnyOf) and each.field == "status":
            if set(each.values) == {Status.OPEN.value}:
                return opportunity.c.created_on
            if Status.OPEN.value not in each.values:
                return opportunity.c.ended_on
    return func.coalesce(opportunity.c.ended_on, opportunity.c.created_on)


def leads(session: AuditedSession, selection: Selection, days: Days) -> dict[int | None, int]:
    """Customers who came as leads on these days, by who keeps them."""
    clauses = [
        IS_OR_WAS_LEAD,
        party.c.deleted_at.is_(None),
        instants(party.c.created_at, selection, days),
    ]
    if not selection.scope.everybody:
        clauses.append(party.c.owner_id.in_(members_of(session, selection.scope)))
    owner = party.c.owner_id
    if not selection.filter.conditions:
        query = select(owner, func.count()).where(*clauses).group_by(owner)
        return {row[0]: row[1] for row in session.execute(query)}
    return _leads_with(session, chosen(session, selection), clauses)


def _leads_with(
    session: AuditedSession, asked: Sequence[Clause], clauses: Sequence[ColumnElement[bool]]
) -> dict[int | None, int]:
    """Those of whom an opportunity is asked for. Each side is one walk, and numpy
    brings them together: to look them up costs either engine more than both.
    """
    import numpy as np

    walk = select(SideBySide(opportunity.c.party_id)).where(OF_ANY_DAY, *asked)
    theirs = once(numbers(session.scalars(walk).one()))
    query = select(party.c.owner_id, SideBySide(party.c.id)).where(*clauses)
    rows = session.execute(query.group_by(party.c.owner_id)).all()
    leads_of = [numbers(row[1]) for row in rows]
    ends = np.cumsum([len(each) for each in leads_of])
    counts = which(np.concatenate([np.empty(0, np.int64), *leads_of]), theirs)
    found = zip(rows, np.split(counts, ends), strict=False)
    return {row[0]: int(each.sum()) for row, each in found if each.any()}
