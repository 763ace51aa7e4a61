"""Many opportunities with few questions: who they are with, when they are to be contacted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import class_mapper, selectinload

from bot.domain.followups import FollowUp, FollowUpState, next_contact
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.domain.people import Member
from bot.domain.reports import Scope
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.finding.customer_questions import KNOWN
from bot.persistence.lists.scoping import within
from bot.persistence.tables.opportunities import NOT_DELETED, follow_up, opportunity
from bot.persistence.tables.parties import party
from bot.persistence.tables.people import member

E = TypeVar("E")

AT_ONCE = 500
"""Parameters of one question."""


class SqlExports:
    def __init__(self, session: AuditedSession) -> None:
        self._session = session

    def all_of(self, kind: type[E], ids: Iterable[int]) -> Sequence[E]:
        table = class_mapper(kind).local_table
        wanted = sorted(set(ids))
        found: list[E] = []
        for first in range(0, len(wanted), AT_ONCE):
            some = table.c.id.in_(wanted[first : first + AT_ONCE])
            found += self._session.scalars(select(kind).where(some))
        return found

    def parties(self, *, after: int, size: int) -> Sequence[Party]:
        behind = select(Party).where(party.c.id > after, KNOWN).order_by(party.c.id)
        return self._session.scalars(behind.limit(size)).all()

    def opportunities(self, scope: Scope, *, after: int, size: int) -> Sequence[Opportunity]:
        whose = within(self._session, scope)
        behind = (
            select(Opportunity)
            .where(opportunity.c.id > after, NOT_DELETED, whose)
            .order_by(opportunity.c.id)
            .limit(size)
        )
        # Two questions for a page, where each row would ask two.
        parts = (getattr(Opportunity, name) for name in ("competing", "custom"))
        return self._session.scalars(behind.options(*map(selectinload, parts))).all()

    def members(self) -> Sequence[Member]:
        return self._session.scalars(select(Member).order_by(member.c.name, member.c.id)).all()

    def next_contacts(self, ids: Sequence[int], now: datetime) -> Mapping[int, FollowUp]:
        pending = select(FollowUp).where(
            follow_up.c.opportunity_id.in_(ids), follow_up.c.state == FollowUpState.PENDING
        )
        of: dict[int, list[FollowUp]] = {}
        for each in self._session.scalars(pending):
            of.setdefault(each.opportunity_id or 0, []).append(each)
        coming = ((row, next_contact(follow_ups, now)) for row, follow_ups in of.items())
        return {row: each for row, each in coming if each is not None}
