"""Rows of reports that are no groups of opportunities: follow-ups, customers, lists."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select

from bot.domain.facts import Name
from bot.domain.followups import FollowUpState
from bot.domain.history import Direction
from bot.domain.listings import Selection
from bot.domain.moves import Status
from bot.domain.reports import Days
from bot.domain.tallies import Diary, Engaged, Listed
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.lists.filtering import Filtering
from bot.persistence.lists.scoping import members_of, within
from bot.persistence.minutes import Minutes
from bot.persistence.reports.spans import chosen, instants
from bot.persistence.reports.tallies import IS_OR_WAS_LEAD
from bot.persistence.tables.history import record
from bot.persistence.tables.opportunities import NOT_DELETED, follow_up, opportunity
from bot.persistence.tables.parties import party
from bot.persistence.tables.people import member


def diaries(session: AuditedSession, selection: Selection, days: Days) -> Sequence[Diary]:
    """The follow-ups due on these days, by who is to make them, in the order of names.

    Of a scope: those that its members make. A filter leaves those of its opportunities.
    """
    clauses: list[ColumnElement[bool]] = [
        instants(follow_up.c.due_at, selection, days),
        or_(follow_up.c.opportunity_id.is_(None), NOT_DELETED),
    ]
    if not selection.scope.everybody:
        clauses.append(follow_up.c.member_id.in_(members_of(session, selection.scope)))
    if selection.filter.conditions:
        clauses += [follow_up.c.opportunity_id.is_not(None)]
        clauses += Filtering(session, selection).clauses()
    missed = (follow_up.c.due_at < selection.now).label("missed")
    late = (follow_up.c.ended_at > follow_up.c.due_at).label("late")
    by = (follow_up.c.member_id, member.c.name, follow_up.c.state, missed, late)
    found: dict[tuple[str, int], Counter[str]] = defaultdict(Counter)
    for row in session.execute(_hung(*by, func.count().label("n")).where(*clauses).group_by(*by)):
        found[row.name, row.member_id][_outcome(row)] += row.n
    minutes = Minutes(follow_up.c.due_at, follow_up.c.ended_at)
    columns = (follow_up.c.member_id, member.c.name)
    after = (follow_up.c.state == FollowUpState.DONE, minutes > 0)
    sums = _hung(*columns, func.count().label("n"), func.sum(minutes).label("minutes"))
    for row in session.execute(sums.where(*clauses, *after).group_by(*columns)):
        found[row.name, row.member_id].update(late=row.n, minutes_late=int(row.minutes))
    return [
        Diary(member_id, Name(name), **found[name, member_id]) for name, member_id in sorted(found)
    ]


def _hung(*columns: Any) -> Select[Any]:
    """Follow-ups with who is to make them and what they are about, if it is an opportunity."""
    return (
        select(*columns)
        .select_from(follow_up)
        .join(member, member.c.id == follow_up.c.member_id)
        .outerjoin(opportunity, opportunity.c.id == follow_up.c.opportunity_id)
    )


def _outcome(row: Any) -> str:
    match row.state:
        case FollowUpState.DONE:
            return "done"
        case FollowUpState.DISMISSED:
            return "dismissed"
    return "overdue" if row.missed else "ahead"


def engaged(
    session: AuditedSession, selection: Selection, days: Days, *, most: int
) -> tuple[int, Sequence[Engaged]]:
    """How many customers wrote or called on these days and have bought nothing; some of them.

    Those heard from last come first. Of a scope: customers its members keep, or have an
    opportunity with; a filter leaves those with an opportunity in it.
    """
    of_party = opportunity.c.party_id == party.c.id
    bought = exists(
        select(1).where(of_party, NOT_DELETED, opportunity.c.status == Status.WON).correlate(party)
    )
    clauses: list[ColumnElement[bool]] = [
        record.c.direction == Direction.IN,
        record.c.deleted_at.is_(None),
        party.c.deleted_at.is_(None),
        instants(record.c.at, selection, days),
        ~bought,
    ]
    if not selection.scope.everybody:
        own = select(1).where(of_party, NOT_DELETED, within(session, selection.scope))
        members = members_of(session, selection.scope)
        clauses.append(or_(party.c.owner_id.in_(members), exists(own.correlate(party))))
    if selection.filter.conditions:
        left = select(1).where(of_party, *Filtering(session, selection).clauses())
        clauses.append(exists(left.correlate(party)))
    last = func.max(record.c.at).label("last")
    columns = (party.c.id, party.c.name, member.c.name.label("owner"))
    rows = (
        select(*columns, func.count().label("n"), last)
        .select_from(record)
        .join(party, party.c.id == record.c.party_id)
        .outerjoin(member, member.c.id == party.c.owner_id)
        .where(and_(*clauses))
        .group_by(*columns)
    )
    whole = session.scalars(select(func.count()).select_from(rows.subquery())).one()
    zone = ZoneInfo(selection.zone)
    some = session.execute(rows.order_by(last.desc(), party.c.id).limit(most))
    return whole, [
        Engaged(row.id, row.name, row.owner, row.n, row.last.astimezone(zone).date())
        for row in some
    ]


def listed(session: AuditedSession, selection: Selection, *, most: int) -> Sequence[Listed]:
    """The newest of a selection: ended ones by the day they ended, others by their creation."""
    last = func.coalesce(opportunity.c.ended_on, opportunity.c.close_date).label("last")
    order = (
        func.coalesce(opportunity.c.ended_on, opportunity.c.created_on).desc(),
        opportunity.c.id.desc(),
    )
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


def leads(session: AuditedSession, selection: Selection, days: Days) -> dict[int | None, int]:
    """Customers who came as leads on these days, by who keeps them."""
    clauses = [
        IS_OR_WAS_LEAD,
        party.c.deleted_at.is_(None),
        instants(party.c.created_at, selection, days),
    ]
    if not selection.scope.everybody:
        clauses.append(party.c.owner_id.in_(members_of(session, selection.scope)))
    if selection.filter.conditions:
        left = select(1).where(
            opportunity.c.party_id == party.c.id, *Filtering(session, selection).clauses()
        )
        clauses.append(exists(left.correlate(party)))
    rows = select(party.c.owner_id, func.count().label("n")).where(*clauses)
    return {row.owner_id: row.n for row in session.execute(rows.group_by(party.c.owner_id))}
