"""Reports that come by themselves."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select

from bot.domain.subscriptions import ReportSubscription
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.tables.subscriptions import report_subscription as t


class SqlSubscriptions:
    def __init__(self, session: AuditedSession) -> None:
        self._session = session

    def of(self, member_id: int) -> Sequence[ReportSubscription]:
        own = select(ReportSubscription).where(t.c.member_id == member_id)
        return self._session.scalars(own.order_by(t.c.id)).all()

    def due(self, now: datetime) -> Sequence[int]:
        ready = select(t.c.id).where(t.c.next_at <= now).order_by(t.c.next_at, t.c.id)
        return self._session.scalars(ready.limit(50)).all()
