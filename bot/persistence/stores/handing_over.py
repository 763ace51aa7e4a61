"""Everything that waits for one member."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import ColumnElement, delete, func, insert, or_, select

from bot.actions.ports.handing_over import Handover
from bot.domain.approvals import Approval, ApprovalKind
from bot.domain.followups import FollowUp
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.domain.telling import Enquiry, Told
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.tables.approvals import IS_WAITING, approval
from bot.persistence.tables.opportunities import IS_NOT_DONE, IS_OPEN, follow_up, opportunity
from bot.persistence.tables.parties import party
from bot.persistence.tables.people import handover
from bot.persistence.tables.told import enquiry, told

TO_SETTLE = ("ask", *(f"approval-{each.value}" for each in ApprovalKind))


class SqlHandingOver:
    def __init__(self, session: AuditedSession) -> None:
        self._session = session

    def counts(self, member_id: int) -> Mapping[str, int]:
        wanted = {
            "opportunities": (opportunity, _opportunities(member_id)),
            "follow-ups": (follow_up, _follow_ups(member_id)),
            "customers": (party, _customers(member_id)),
        }
        return {
            kind: self._session.scalars(
                select(func.count()).select_from(table).where(*clauses)
            ).one()
            for kind, (table, clauses) in wanted.items()
        }

    def opportunities(self, member_id: int, limit: int) -> Sequence[Opportunity]:
        theirs = select(Opportunity).where(*_opportunities(member_id))
        return self._session.scalars(theirs.order_by(opportunity.c.id).limit(limit)).all()

    def follow_ups(self, member_id: int, limit: int) -> Sequence[FollowUp]:
        theirs = select(FollowUp).where(*_follow_ups(member_id))
        return self._session.scalars(theirs.order_by(follow_up.c.id).limit(limit)).all()

    def follow_ups_of(self, member_id: int, opportunity_id: int) -> Sequence[FollowUp]:
        theirs = select(FollowUp).where(
            *_follow_ups(member_id), follow_up.c.opportunity_id == opportunity_id
        )
        return self._session.scalars(theirs.order_by(follow_up.c.id)).all()

    def customers(self, member_id: int, limit: int) -> Sequence[Party]:
        theirs = select(Party).where(*_customers(member_id))
        return self._session.scalars(theirs.order_by(party.c.id).limit(limit)).all()

    def begin(self, *, gone_id: int, heir_id: int, by: int) -> None:
        row = {"gone_id": gone_id, "heir_id": heir_id, "by": by}
        self._session.execute(insert(handover).values(**row))

    def begun(self) -> Sequence[Handover]:
        columns = handover.c.id, handover.c.gone_id, handover.c.heir_id, handover.c.by
        rows = self._session.execute(select(*columns).order_by(handover.c.id))
        return [Handover(*row) for row in rows]

    def end(self, handover_id: int) -> None:
        self._session.execute(delete(handover).where(handover.c.id == handover_id))

    def waiting_approvals(self) -> Sequence[Approval]:
        waiting = select(Approval).where(IS_WAITING).order_by(approval.c.id)
        return self._session.scalars(waiting).all()

    def enquiries(self, member_id: int) -> Sequence[Enquiry]:
        theirs = or_(enquiry.c.asked_of == member_id, enquiry.c.asked_by == member_id)
        open_ones = select(Enquiry).where(theirs, enquiry.c.answer_id.is_(None))
        alive = open_ones.join(
            opportunity, (opportunity.c.id == enquiry.c.opportunity_id) & IS_OPEN
        )
        return self._session.scalars(alive.order_by(enquiry.c.id)).all()

    def to_settle(self, member_id: int) -> Sequence[Told]:
        theirs = select(Told).where(told.c.member_id == member_id, told.c.key.in_(TO_SETTLE))
        return self._session.scalars(theirs.order_by(told.c.id)).all()


def _opportunities(member_id: int) -> tuple[ColumnElement[bool], ...]:
    return IS_OPEN, opportunity.c.assignee_id == member_id


def _follow_ups(member_id: int) -> tuple[ColumnElement[bool], ...]:
    alive = select(opportunity.c.id).where(opportunity.c.id == follow_up.c.opportunity_id, IS_OPEN)
    alone = follow_up.c.opportunity_id.is_(None)
    return IS_NOT_DONE, follow_up.c.member_id == member_id, or_(alone, alive.exists())


def _customers(member_id: int) -> tuple[ColumnElement[bool], ...]:
    return party.c.owner_id == member_id, party.c.deleted_at.is_(None)
