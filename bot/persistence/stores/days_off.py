"""The company's own days off."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select

from bot.domain.working_days import DayOff
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.memory import remembered
from bot.persistence.tables.people import day_off


class SqlDaysOff:
    def __init__(self, session: AuditedSession) -> None:
        self._session = session

    def all(self) -> Sequence[DayOff]:
        return remembered(
            self._session, "days off", lambda: select(DayOff).order_by(day_off.c.day)
        )

    def on(self, day: date) -> DayOff | None:
        return self._session.scalar(select(DayOff).where(day_off.c.day == day))
