"""Changes that wait for a manager, as they are kept."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import bindparam, select

from bot.domain.approvals import Approval
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.ready import Ready
from bot.persistence.tables.approvals import IS_WAITING, approval

# Asked for every card.
_WAITING = Ready(
    lambda _: (
        select(approval)
        .where(approval.c.opportunity_id == bindparam("about"), IS_WAITING)
        .order_by(approval.c.id)
    )
)


class SqlApprovals:
    def __init__(self, session: AuditedSession) -> None:
        self._session = session

    def of(self, opportunity_id: int) -> Sequence[Approval]:
        return _WAITING.entities(self._session, Approval, about=opportunity_id)

    def asked(self, approval_id: int) -> Approval | None:
        found = select(Approval).where(approval.c.id == approval_id)
        return self._session.scalar(found if self._session.reading else found.with_for_update())

    def run_out(self, now: datetime, limit: int) -> Sequence[Approval]:
        return self._session.scalars(
            select(Approval)
            .where(IS_WAITING, approval.c.expires_at <= now)
            .order_by(approval.c.id)
            .limit(limit)
        ).all()
