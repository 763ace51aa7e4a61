"""What members were told, and the questions they were asked."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, select, update

from bot.domain.approvals import ApprovalKind
from bot.domain.telling import Enquiry, Told
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.tables.chat import outbox
from bot.persistence.tables.told import IS_UNREAD, enquiry, told

_REQUESTS = tuple(f"approval-{each.value}" for each in ApprovalKind)


class SqlMemberInbox:
    def __init__(self, session: AuditedSession, *, bot: int) -> None:
        self._session = session
        self._bot = bot

    def unread(self, member_id: int, limit: int) -> Sequence[Told]:
        return self._session.scalars(
            select(Told)
            .where(told.c.member_id == member_id, IS_UNREAD)
            .order_by(told.c.id.desc())
            .limit(limit)
        ).all()

    def recent(self, member_id: int, limit: int) -> Sequence[Told]:
        unread = list(self.unread(member_id, limit))
        read = select(Told).where(told.c.member_id == member_id, told.c.read_at.is_not(None))
        rest = read.order_by(told.c.id.desc()).limit(limit - len(unread))
        return [*unread, *self._session.scalars(rest)]

    def count_unread(self, member_id: int) -> int:
        count = select(func.count()).where(told.c.member_id == member_id, IS_UNREAD)
        return self._session.scalars(count).one()

    def read_request(self, approval_id: int, now: datetime) -> None:
        asking = told.c.key.in_(_REQUESTS), IS_UNREAD
        about = told.c.facts["approval"].as_integer() == approval_id
        self._session.execute(update(told).where(*asking, about).values(read_at=now))

    def enquiry_of_message(self, chat: int, message_id: int, member_id: int) -> Enquiry | None:
        # By the keys of the few open ones: the outbox has no index by message.
        waiting = self._session.scalars(
            select(Enquiry)
            .where(enquiry.c.asked_of == member_id, enquiry.c.answer_id.is_(None))
            .order_by(enquiry.c.id.desc())
            .limit(100)
        ).all()
        asked = {f"ask:{each.id}": each for each in waiting}
        sent = select(outbox.c.dedupe).where(
            outbox.c.bot == self._bot,
            outbox.c.dedupe.in_(list(asked)),
            outbox.c.chat == chat,
            outbox.c.message_id == message_id,
        )
        dedupe = self._session.scalar(sent)
        return asked[dedupe] if dedupe is not None else None
