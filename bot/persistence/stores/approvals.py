"""Changes that wait for a manager, as they are kept."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select

from bot.domain.approvals import Approval
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.tables.approvals import IS_WAITING, approval


class SqlApprovals:
    def __init__(self, session: AuditedSession) -> None:
        self._session = session

    def of(self, opportunity_id: int) -> Sequence[Approval]:
        return self._session.scalars(
            select(Approval)
            .where(approval.c.opportunity_id == opportunity_id, IS_WAITING)
            .order_by(approval.c.id)
        ).all()

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
