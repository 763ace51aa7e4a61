"""Follow-ups by whose day they are in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, func, or_, select

from bot.domain.followups import FollowUp, FollowUpState
from bot.domain.opportunities import Opportunity
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.tables.opportunities import IS_NOT_DONE, IS_OPEN, follow_up, opportunity
from bot.persistence.tables.people import member

# Said of a column with an index: what is put off never rings before it is due.
RINGS = func.coalesce(follow_up.c.snoozed_to, follow_up.c.due_at)


class SqlAgenda:
    def __init__(self, session: AuditedSession) -> None:
        self._session = session

    def waiting(
        self, members: Sequence[int], *, since: datetime | None, until: datetime, limit: int
    ) -> Sequence[FollowUp]:
        clauses = [*_of(members, until)]
        if since is not None:
            clauses.append(since <= RINGS)
        return self._session.scalars(
            select(FollowUp).where(*clauses).order_by(RINGS, follow_up.c.id).limit(limit)
        ).all()

    def count(self, members: Sequence[int], *, until: datetime) -> int:
        waiting = select(func.count()).select_from(follow_up).where(*_of(members, until))
        return self._session.scalars(waiting).one()

    def ringing(self, members: Sequence[int], since: datetime, until: datetime) -> list[datetime]:
        when = select(RINGS).where(*_of(members, until), since <= RINGS)
        return list(self._session.scalars(when))

    def done(self, member_id: int, since: datetime, until: datetime) -> int:
        made = select(func.count()).where(
            follow_up.c.member_id == member_id,
            follow_up.c.ended_at >= since,
            follow_up.c.ended_at < until,
            follow_up.c.state == FollowUpState.DONE,
        )
        return self._session.scalars(made).one()

    def of_party(self, party_id: int) -> Sequence[FollowUp]:
        return self._session.scalars(
            select(FollowUp)
            .where(follow_up.c.party_id == party_id, IS_NOT_DONE)
            .order_by(RINGS, follow_up.c.id)
        ).all()

    def without_step(self, opportunities: Sequence[int]) -> frozenset[int]:
        planned = select(follow_up.c.opportunity_id).where(
            follow_up.c.opportunity_id.in_(opportunities), IS_NOT_DONE
        )
        ending = select(opportunity.c.id).where(opportunity.c.id.in_(opportunities), IS_OPEN)
        return frozenset(self._session.scalars(ending)) - frozenset(self._session.scalars(planned))

    def idle(self, member_id: int, limit: int) -> tuple[int, Sequence[Opportunity]]:
        planned = (
            select(follow_up.c.id)
            .where(follow_up.c.opportunity_id == opportunity.c.id, IS_NOT_DONE)
            .exists()
        )
        idle = (IS_OPEN, opportunity.c.assignee_id == member_id, ~planned)
        count = self._session.scalars(select(func.count(opportunity.c.id)).where(*idle)).one()
        latest = (opportunity.c.touched_at, opportunity.c.id)
        first = select(Opportunity).where(*idle).order_by(*latest).limit(limit)
        return count, self._session.scalars(first).all()

    def covered_by(self, member_id: int) -> Sequence[int]:
        covered = select(member.c.id).where(member.c.deputy_id == member_id, member.c.active)
        return self._session.scalars(covered).all()


def _of(members: Sequence[int], until: datetime) -> tuple[ColumnElement[bool], ...]:
    """Pending, theirs, ringing before `until`, and not of a deleted or ended opportunity."""
    alive = (
        select(opportunity.c.id)
        .where(opportunity.c.id == follow_up.c.opportunity_id, IS_OPEN)
        .exists()
    )
    return (
        IS_NOT_DONE,
        follow_up.c.member_id.in_(members),
        follow_up.c.due_at < until,
        until > RINGS,
        or_(follow_up.c.opportunity_id.is_(None), alive),
    )
