"""The digests, found by when they are due; what slipped, by the picture of a day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import exists, select

from bot.domain.digests import Digest
from bot.domain.people import Member, Role, Team
from bot.domain.reports import Scope
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.lists.scoping import within
from bot.persistence.reports.amounts import BY_WORTH, WORTH, Sum
from bot.persistence.tables.digests import digest
from bot.persistence.tables.opportunities import IS_OPEN, opportunity
from bot.persistence.tables.people import member, team
from bot.persistence.tables.upkeep import snapshot

AT_ONCE = 200


class SqlDigests:
    def __init__(self, session: AuditedSession) -> None:
        self._session = session

    def due(self, now: datetime) -> Sequence[int]:
        due = select(digest.c.id).where(digest.c.active, digest.c.due_at <= now)
        return self._session.scalars(due.order_by(digest.c.due_at).limit(AT_ONCE)).all()

    def hold(self, digest_id: int) -> Digest | None:
        one = select(Digest).where(digest.c.id == digest_id).with_for_update()
        return self._session.scalar(one.execution_options(populate_existing=True))

    def of_member(self, member_id: int) -> Sequence[Digest]:
        own = select(Digest).where(digest.c.member_id == member_id)
        return self._session.scalars(own.order_by(digest.c.id)).all()

    def of_team(self, team_id: int) -> Digest | None:
        return self._session.scalar(select(Digest).where(digest.c.team_id == team_id))

    def members_without(self, limit: int) -> Sequence[Member]:
        has = exists().where(digest.c.member_id == member.c.id)
        lacking = select(Member).where(
            member.c.active, member.c.person.is_not(None), member.c.role != Role.VIEWER, ~has
        )
        return self._session.scalars(lacking.order_by(member.c.id).limit(limit)).all()

    def groups_without(self, limit: int) -> Sequence[Team]:
        has = exists().where(digest.c.team_id == team.c.id)
        lacking = select(Team).where(team.c.chat_id.is_not(None), ~has)
        return self._session.scalars(lacking.order_by(team.c.id).limit(limit)).all()

    def slipped(self, scope: Scope, since: date, until: date, base: str) -> tuple[int, int]:
        moved = (
            select(*WORTH)
            .select_from(snapshot.join(opportunity, opportunity.c.id == snapshot.c.opportunity_id))
            .where(
                snapshot.c.day == since,
                snapshot.c.close_date <= until,
                opportunity.c.close_date > until,
                IS_OPEN,
                within(self._session, scope),
            )
            .group_by(*BY_WORTH)
        )
        total = Sum(base)
        for row in self._session.execute(moved):
            total.add(row)
        return total.count, total.amount
