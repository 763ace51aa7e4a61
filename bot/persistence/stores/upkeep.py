"""What is due by itself, found by index; and the picture of a day, taken in one statement."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime, timedelta
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Select, exists, func, literal, or_, select

from bot.domain.closing import CloseWarning
from bot.domain.followups import FollowUpState
from bot.domain.history import Direction, Record, RecordKind
from bot.domain.opportunities import Engagement, Opportunity
from bot.domain.snapshots import Snapshot, SnapshotDay
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.inserting import insert_into
from bot.persistence.database.types import Day
from bot.persistence.stores.pictures import keep_what_differs
from bot.persistence.tables import upkeep as t
from bot.persistence.tables.history import IS_QUOTE_OUT, record
from bot.persistence.tables.opportunities import IS_OPEN, NOT_DELETED, follow_up, opportunity
from bot.persistence.tables.people import member

T = TypeVar("T")

CONTACTS = (RecordKind.CALL, RecordKind.MESSAGE, RecordKind.VISIT)

_COPIED = (
    *("pipeline_id", "stage_id", "status", "assignee_id", "amount"),
    *("currency", "rate", "probability", "close_date"),
)


class SqlUpkeep:
    def __init__(self, session: AuditedSession) -> None:
        self._session = session

    def hold(self, opportunity_id: int) -> Opportunity | None:
        one = select(Opportunity).where(opportunity.c.id == opportunity_id, NOT_DELETED)
        return self._session.scalar(_held(one))

    def hold_record(self, record_id: int) -> Record | None:
        return self._session.scalar(_held(select(Record).where(record.c.id == record_id)))

    def unanswered(
        self, *, touched_before: datetime, now: datetime, only: int | None = None
    ) -> Sequence[int]:
        ahead = exists().where(
            follow_up.c.opportunity_id == opportunity.c.id,
            follow_up.c.state == FollowUpState.PENDING,
            or_(follow_up.c.due_at > now, follow_up.c.snoozed_to > now),
        )
        query = (
            select(opportunity.c.id)
            .where(
                IS_OPEN,
                opportunity.c.touched_at < touched_before,
                opportunity.c.engagement == Engagement.REPLIED,
                ~ahead,
                ~_answered(),
            )
            .order_by(opportunity.c.touched_at, opportunity.c.id)
        )
        if only is not None:
            query = query.where(opportunity.c.id == only)
        return self._session.scalars(query).all()

    def close_warning(self, opportunity_id: int) -> CloseWarning | None:
        return self._session.scalar(
            select(CloseWarning).where(t.close_warning.c.opportunity_id == opportunity_id)
        )

    def nagged(self, opportunity_ids: Sequence[int], day: date) -> Collection[int]:
        query = select(t.nag.c.opportunity_id).where(
            t.nag.c.opportunity_id.in_(opportunity_ids), t.nag.c.day == day
        )
        return set(self._session.scalars(query)) if opportunity_ids else set()

    def nag(self, opportunity_ids: Sequence[int], day: date) -> None:
        if not opportunity_ids:
            return
        # In one order, so that two who tell of the same ones do not wait for each other.
        rows = [{"opportunity_id": each, "day": day} for each in sorted(opportunity_ids)]
        insert = insert_into(self._session, t.nag)
        update = insert.on_conflict_do_update(
            index_elements=["opportunity_id"], set_={"day": insert.excluded.day}
        )
        self._session.execute(update, rows)

    def wrote_since(self, opportunity_id: int, moment: datetime) -> bool:
        wrote = _records(opportunity_id, Direction.IN).where(record.c.at > moment)
        return self._session.scalar(wrote.limit(1)) is not None

    def contacted(self, opportunity_id: int) -> bool:
        contact = _records(opportunity_id, Direction.OUT).where(record.c.kind.in_(CONTACTS))
        return self._session.scalar(contact.limit(1)) is not None

    def expired_quotes(self, now: datetime) -> Sequence[int]:
        query = select(record.c.id).where(IS_QUOTE_OUT, record.c.valid_until <= now)
        return self._session.scalars(query.order_by(record.c.valid_until, record.c.id)).all()

    # Snapshots ------------------------------------------------------------------------

    def snapshot_day(self, day: date) -> SnapshotDay | None:
        query = select(t.snapshot_day).where(t.snapshot_day.c.day == day)
        row = self._session.execute(query).first()
        return None if row is None else SnapshotDay(row.day, row.taken_at)

    def take_snapshot(self, day: date, now: datetime) -> int | None:
        before, since = self._last()
        # Whoever writes this row first takes the picture; the others find it taken.
        first = insert_into(self._session, t.snapshot_day).values(day=day, taken_at=now)
        taken = first.on_conflict_do_nothing(index_elements=["day"])
        if self._session.scalar(taken.returning(t.snapshot_day.c.day)) is None:
            return None
        if before is not None:
            self._mark_missed(before, day)
        columns, rows = _picture(day, since)
        self._session.execute(insert_into(self._session, t.snapshot).from_select(columns, rows))
        keep_what_differs(self._session, day)
        counted = select(func.count()).where(t.snapshot.c.day == day)
        return self._session.scalars(counted).one()

    def _last(self) -> tuple[date | None, datetime | None]:
        """The last day that is known of, and when the last picture was taken."""
        last, taken = self._session.execute(
            select(func.max(t.snapshot_day.c.day), func.max(t.snapshot_day.c.taken_at))
        ).one()
        return last, taken

    def _mark_missed(self, before: date, day: date) -> None:
        gap = range(1, (day - before).days)
        missed = [{"day": before + timedelta(days=each), "taken_at": None} for each in gap]
        if missed:
            insert = insert_into(self._session, t.snapshot_day)
            self._session.execute(insert.on_conflict_do_nothing(index_elements=["day"]), missed)

    def snapshot(self, day: date) -> Sequence[Snapshot]:
        query = select(t.snapshot).where(t.snapshot.c.day == day)
        rows = self._session.execute(query.order_by(t.snapshot.c.opportunity_id))
        return [Snapshot(**row._mapping) for row in rows]  # noqa: SLF001 - its public name


def _held(one: Select[T]) -> Select[T]:
    """The row as it is now, not as it was read; others wait."""
    return one.with_for_update().execution_options(populate_existing=True)


def _answered() -> ColumnElement[bool]:
    """The customer wrote, and we have not said anything since."""
    theirs, ours = record.alias("theirs"), record.alias("ours")
    word = exists().where(
        ours.c.opportunity_id == theirs.c.opportunity_id,
        ours.c.direction == Direction.OUT,
        ours.c.deleted_at.is_(None),
        ours.c.at >= theirs.c.at,
    )
    return exists().where(
        theirs.c.opportunity_id == opportunity.c.id,
        theirs.c.direction == Direction.IN,
        theirs.c.deleted_at.is_(None),
        ~word,
    )


def _records(opportunity_id: int, direction: Direction) -> Select[Any]:
    return select(record.c.id).where(
        record.c.opportunity_id == opportunity_id,
        record.c.direction == direction,
        record.c.deleted_at.is_(None),
    )


def _picture(day: date, since: datetime | None) -> tuple[list[str], Select[Any]]:
    assignee, creator = member.alias("assignee"), member.alias("creator")
    team = func.coalesce(assignee.c.team_id, creator.c.team_id)
    gone = opportunity.c.deleted_at.is_not(None)
    shown = [IS_OPEN]
    if since is not None:
        shown += [opportunity.c.ended_at > since, opportunity.c.deleted_at > since]
    rows = (
        select(
            literal(day, Day),
            opportunity.c.id,
            gone,
            team,
            *(opportunity.c[name] for name in _COPIED),
        )
        .select_from(opportunity)
        .outerjoin(assignee, assignee.c.id == opportunity.c.assignee_id)
        .outerjoin(creator, creator.c.id == opportunity.c.created_by)
        .where(or_(*shown))
    )
    return ["day", "opportunity_id", "deleted", "team_id", *_COPIED], rows
