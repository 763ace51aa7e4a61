"""Dead rows of the outbox, as an admin sees them."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import func, or_, select, update

from bot.actions.ports.undelivered import DeadLetter
from bot.domain.facts import facts_from_json
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.types import AT_ONCE
from bot.persistence.tables.chat import IS_DEAD, MessageState, outbox
from bot.persistence.tables.people import member, team


class SqlUndelivered:
    def __init__(self, session: AuditedSession, *, bot: int) -> None:
        self._session = session
        self._dead = (outbox.c.bot == bot, IS_DEAD)

    def count(self) -> int:
        return self._session.scalars(select(func.count()).where(*self._dead)).one()

    def latest(self, limit: int) -> Sequence[DeadLetter]:
        people = member.c.person == outbox.c.chat, member.c.active
        found = self._session.execute(
            select(
                outbox.c.id,
                outbox.c.key,
                outbox.c.facts,
                outbox.c.error,
                func.coalesce(member.c.name, team.c.name, "").label("whom"),
            )
            .outerjoin(member, people[0] & people[1])
            .outerjoin(team, team.c.chat_id == outbox.c.chat)
            .where(*self._dead)
            .order_by(outbox.c.id.desc())
            .limit(limit)
        )
        return [
            DeadLetter(row.id, row.whom, row.key, facts_from_json(row.facts), row.error or "")
            for row in found
        ]

    def revive(self, letter: int | None = None) -> int:
        here = or_(
            outbox.c.chat.in_(select(member.c.person).where(member.c.active)),
            outbox.c.chat.in_(select(team.c.chat_id)),
        )
        which = [outbox.c.id == letter] if letter is not None else []
        again = update(outbox).where(*self._dead, here, *which)
        fresh = {"state": MessageState.PENDING, "attempts": 0, "next_at": AT_ONCE, "error": None}
        return len(self._session.scalars(again.values(fresh).returning(outbox.c.id)).all())

    def drop(self) -> int:
        gone = update(outbox).where(*self._dead).values(state=MessageState.DROPPED)
        return len(self._session.scalars(gone.returning(outbox.c.id)).all())
