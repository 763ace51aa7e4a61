"""The opportunities and what hangs on them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import and_, bindparam, exists, or_, select

from bot.domain.followups import FollowUp, FollowUpState, Reminder
from bot.domain.history import ENDS, MONEY_KINDS, Record, RecordKind, RecordState
from bot.domain.opportunities import Opportunity
from bot.domain.opportunity_parts import StageChange
from bot.domain.reports import Scope
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.inserting import dialect_of, insert_for
from bot.persistence.database.ready import Ready
from bot.persistence.database.types import Id, among
from bot.persistence.lists.scoping import within
from bot.persistence.reports.figures import SqlFigures
from bot.persistence.tables.history import record, step
from bot.persistence.tables.lists import number_series
from bot.persistence.tables.opportunities import (
    IS_OPEN,
    follow_up,
    opportunity,
    reminder,
    stage_change,
)

_later, _end, _undoing = follow_up.alias(), step.alias(), step.alias()
# Nothing else ends a follow-up at the very moment of such a step.
_ENDED_WITH = Ready(
    lambda _: (
        select(follow_up)
        .join(
            step,
            and_(
                step.c.opportunity_id == follow_up.c.opportunity_id,
                step.c.at == follow_up.c.ended_at,
                or_(*(step.c.kind == each for each in sorted(ENDS))),
            ),
        )
        .where(
            follow_up.c.opportunity_id == bindparam("about"),
            follow_up.c.state == FollowUpState.DISMISSED,
            ~exists().where(
                _later.c.opportunity_id == follow_up.c.opportunity_id,
                or_(
                    _later.c.created_at > follow_up.c.ended_at,
                    _later.c.ended_at > follow_up.c.ended_at,
                ),
            ),
            # Of its last end alone: what ended before that, and was left so, is over.
            ~exists().where(
                _end.c.opportunity_id == follow_up.c.opportunity_id,
                _end.c.at > follow_up.c.ended_at,
                or_(*(_end.c.kind == each for each in sorted(ENDS))),
                ~exists().where(_undoing.c.undoes_id == _end.c.id),
            ),
        )
        .order_by(follow_up.c.due_at, follow_up.c.id)
    )
)

# Asked for every card.
_PENDING = Ready(
    lambda _: (
        select(follow_up)
        .where(
            follow_up.c.opportunity_id == bindparam("about"),
            follow_up.c.state == FollowUpState.PENDING,
        )
        .order_by(follow_up.c.due_at, follow_up.c.id)
    )
)
_RECORDS = Ready(
    lambda _: (
        select(record)
        .where(record.c.opportunity_id == bindparam("about"), record.c.deleted_at.is_(None))
        .order_by(record.c.at.desc(), record.c.id.desc())
        .limit(bindparam("size", type_=Id))
    )
)
_NUMBERED = Ready(
    lambda _: select(opportunity.c.id).where(opportunity.c.number == bindparam("number"))
)

_NUMBERED_AMONG = Ready(
    lambda dialect: select(opportunity.c.number, opportunity.c.id).where(
        among(opportunity.c.number, "numbers", dialect)
    )
)


def _counting(dialect: str) -> Any:
    first = insert_for(dialect, number_series).values(series=bindparam("of"), last=1)
    return first.on_conflict_do_update(
        index_elements=["series"], set_={"last": number_series.c.last + 1}
    ).returning(number_series.c.last)


_COUNTING = Ready(_counting)


class SqlPipelines:
    def __init__(self, session: AuditedSession) -> None:
        self._session = session
        self._has_counted = False

    def opportunity(self, opportunity_id: int) -> Opportunity | None:
        found = self._session.get(Opportunity, opportunity_id)
        while found is not None and found.merged_into_id is not None:
            found = self._session.get(Opportunity, found.merged_into_id)
        if found is None:
            return None
        self._session.hold(found)
        return None if found.deleted_at is not None else found

    def numbered(self, number: str) -> Opportunity | None:
        found = _NUMBERED.cell(self._session, number=number)
        return None if found is None else self.opportunity(found)

    def numbered_among(self, numbers: Sequence[str]) -> Iterable[tuple[int, Opportunity]]:
        known: dict[str, int] = dict(_NUMBERED_AMONG.rows(self._session, numbers=list(numbers)))
        # The first is what is wanted nearly always: the others are read when they are asked for.
        ids = [known[each] for each in numbers if each in known]
        return ((each, found) for each in ids if (found := self.opportunity(each)) is not None)

    def number_taken(self, number: str) -> bool:
        return _NUMBERED.cell(self._session, number=number) is not None

    def totals(self, scope: Scope) -> tuple[int, int, int]:
        return SqlFigures(self._session).totals(scope)

    def next_number(self, series: str) -> int:
        # The row stays locked until the end of the transaction: a number that is given
        # back leaves no gap, and nobody else gets it.
        self._has_counted = True
        return int(_COUNTING.cell(self._session, of=series))

    @property
    def keeps_waiting(self) -> bool:
        # To SQLite one writes at a time in any case.
        return self._has_counted and dialect_of(self._session) == "postgresql"

    def follow_ups(self, opportunity_id: int) -> Sequence[FollowUp]:
        return _PENDING.entities(self._session, FollowUp, about=opportunity_id)

    def ended_with(self, opportunity_id: int) -> Sequence[FollowUp]:
        return _ENDED_WITH.entities(self._session, FollowUp, about=opportunity_id)

    def pending_of(self, member_id: int) -> Sequence[FollowUp]:
        return self._session.scalars(
            select(FollowUp)
            .where(follow_up.c.member_id == member_id, follow_up.c.state == FollowUpState.PENDING)
            .order_by(follow_up.c.due_at, follow_up.c.id)
        ).all()

    def reminders(self, follow_up_id: int) -> Sequence[Reminder]:
        return self._session.scalars(
            select(Reminder)
            .where(reminder.c.follow_up_id == follow_up_id)
            .order_by(reminder.c.occurrence)
        ).all()

    def records(self, opportunity_id: int, limit: int) -> Sequence[Record]:
        return _RECORDS.entities(self._session, Record, about=opportunity_id, size=limit)

    def record_of(self, chat: int, message_id: int) -> Record | None:
        one = select(Record).where(record.c.chat_id == chat, record.c.message_id == message_id)
        return self._session.scalar(one)

    def of_parties(
        self, scope: Scope, party_ids: Sequence[int], *, size: int
    ) -> Sequence[Opportunity]:
        whose = within(self._session, scope)
        return self._session.scalars(
            select(Opportunity)
            .where(opportunity.c.party_id.in_(party_ids), IS_OPEN, whose)
            .order_by(opportunity.c.touched_at.desc(), opportunity.c.id.desc())
            .limit(size)
        ).all()

    def has_money_records(self, opportunity_id: int) -> bool:
        one = select(record.c.id).where(
            record.c.opportunity_id == opportunity_id,
            record.c.kind.in_(MONEY_KINDS),
            record.c.deleted_at.is_(None),
        )
        return self._session.scalar(one.limit(1)) is not None

    def has_quote_out(self, opportunity_id: int, now: datetime) -> bool:
        one = select(record.c.id).where(
            record.c.opportunity_id == opportunity_id,
            record.c.kind == RecordKind.QUOTE,
            record.c.state.in_((RecordState.SENT, RecordState.CONFIRMED)),
            or_(record.c.valid_until.is_(None), record.c.valid_until > now),
            record.c.deleted_at.is_(None),
        )
        return self._session.scalar(one.limit(1)) is not None

    def stage_changes(self, opportunity_id: int) -> Sequence[StageChange]:
        return self._session.scalars(
            select(StageChange)
            .where(stage_change.c.opportunity_id == opportunity_id)
            .order_by(stage_change.c.id)
        ).all()
