"""Everything that waits for one member."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import or_, select

from bot.domain.approvals import Approval
from bot.domain.followups import FollowUp
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.domain.telling import Enquiry, Told
from bot.persistence.journal import AuditedSession
from bot.persistence.tables.approvals import IS_WAITING, approval
from bot.persistence.tables.opportunities import IS_NOT_DONE, IS_OPEN, follow_up, opportunity
from bot.persistence.tables.parties import party
from bot.persistence.tables.told import enquiry, told

TO_SETTLE = ("ask", "approval-discount", "approval-stage")


class SqlHandingOver:
    def __init__(self, session: AuditedSession) -> None:
        self._session = session

    def opportunities(self, member_id: int) -> Sequence[Opportunity]:
        theirs = select(Opportunity).where(IS_OPEN, opportunity.c.assignee_id == member_id)
        return self._session.scalars(theirs.order_by(opportunity.c.id)).all()

    def follow_ups(self, member_id: int) -> Sequence[FollowUp]:
        alive = select(opportunity.c.id).where(
            opportunity.c.id == follow_up.c.opportunity_id, IS_OPEN
        )
        theirs = select(FollowUp).where(
            IS_NOT_DONE,
            follow_up.c.member_id == member_id,
            or_(follow_up.c.opportunity_id.is_(None), alive.exists()),
        )
        return self._session.scalars(theirs.order_by(follow_up.c.id)).all()

    def customers(self, member_id: int) -> Sequence[Party]:
        theirs = select(Party).where(party.c.owner_id == member_id, party.c.deleted_at.is_(None))
        return self._session.scalars(theirs.order_by(party.c.id)).all()

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
