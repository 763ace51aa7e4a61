"""What waits to be told, as it is kept."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, func, or_, select

from bot.domain.history import Step
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.inserting import insert_into
from bot.persistence.tables.history import step as step_table
from bot.persistence.tables.news import news


class SqlNews:
    def __init__(self, session: AuditedSession) -> None:
        self._session = session

    def keep(self, member_id: int, step: Step) -> None:
        row = {"member_id": member_id, "step_id": step.id, "at": step.at}
        new = insert_into(self._session, news).values(row)
        self._session.execute(new.on_conflict_do_nothing(index_elements=["member_id", "step_id"]))

    def due(self, *, quiet_since: datetime, waiting_since: datetime) -> Sequence[int]:
        quiet = func.max(news.c.at) <= quiet_since
        long = func.min(news.c.at) <= waiting_since
        found = select(news.c.member_id).group_by(news.c.member_id).having(or_(quiet, long))
        return self._session.scalars(found.order_by(news.c.member_id)).all()

    def take(self, member_id: int) -> Sequence[Step]:
        # Two who tell at once: whoever deletes the row tells of it.
        theirs = delete(news).where(news.c.member_id == member_id)
        taken = self._session.scalars(theirs.returning(news.c.step_id)).all()
        found = select(Step).where(step_table.c.id.in_(taken)).order_by(step_table.c.id)
        return self._session.scalars(found).all() if taken else ()
