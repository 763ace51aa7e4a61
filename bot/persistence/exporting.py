"""Many opportunities with few questions: who they are with, when they are to be contacted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import class_mapper

from bot.domain.followups import FollowUp, FollowUpState, next_contact
from bot.persistence.journal import AuditedSession
from bot.persistence.tables.opportunities import follow_up

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

    def next_contacts(self, ids: Sequence[int], now: datetime) -> Mapping[int, FollowUp]:
        pending = select(FollowUp).where(
            follow_up.c.opportunity_id.in_(ids), follow_up.c.state == FollowUpState.PENDING
        )
        of: dict[int, list[FollowUp]] = {}
        for each in self._session.scalars(pending):
            of.setdefault(each.opportunity_id or 0, []).append(each)
        coming = ((row, next_contact(follow_ups, now)) for row, follow_ups in of.items())
        return {row: each for row, each in coming if each is not None}
