"""Records and steps in one order, the newest first, page by page from a key on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Select,
    and_,
    bindparam,
    exists,
    or_,
    select,
    tuple_,
    union_all,
)

from bot.domain.history import CREATED, LIFE, Record, RecordKind, Step, StepKind
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party, PartyKind
from bot.domain.timeline import Entry, Moment, Subject, TimelineSelection, View
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.inserting import insert_for
from bot.persistence.database.ready import Ready
from bot.persistence.database.types import AT_ONCE, Instant
from bot.persistence.lists.scoping import within
from bot.persistence.stores.merging import merged_ids
from bot.persistence.tables.history import change, record, step, viewing
from bot.persistence.tables.opportunities import opportunity
from bot.persistence.tables.parties import party

Clause = ColumnElement[bool]

LATEST = 10**14
"""In milliseconds since 1970: a forged key is at worst one end of the history."""
COMMENTS = (RecordKind.NOTE, RecordKind.MESSAGE)
_MILLISECOND = timedelta(milliseconds=1)


def _looking(dialect: str) -> Any:
    """Said for nearly every card. Nothing comes back where it was known."""
    names = ("opportunity_id", "member_id", "day")
    row = insert_for(dialect, viewing).values({each: bindparam(each) for each in (*names, "at")})
    return row.on_conflict_do_nothing(index_elements=names).returning(viewing.c.id)


_LOOKING = Ready(_looking)


class SqlTimeline:
    def __init__(self, session: AuditedSession) -> None:
        self._session = session

    def page(
        self,
        selection: TimelineSelection,
        *,
        size: int,
        after: Moment | None = None,
        before: Moment | None = None,
    ) -> Sequence[Entry]:
        start, backwards = before or after, before is not None
        parts = [self._part(each, start, backwards) for each in self._parts(selection)]
        if not parts:
            return ()
        rows = union_all(*(select(each.limit(size).subquery()) for each in parts)).subquery()
        order = (rows.c.at, rows.c.rank)
        ends = [each.asc() if backwards else each.desc() for each in order]
        found = self._session.execute(select(rows).order_by(*ends).limit(size)).all()
        entries = [self._entry(row, views=selection.views) for row in found]
        return entries[::-1] if backwards else entries

    def _parts(self, selection: TimelineSelection) -> Iterator[tuple[Any, int, Clause]]:
        """The table, what it adds to the rank, and which of its rows."""
        if selection.views:
            ids = merged_ids(self._session, opportunity, selection.id)
            yield viewing, 0, viewing.c.opportunity_id.in_(ids)
            return
        if selection.records:
            there = record.c.deleted_at.is_(None)
            yield record, 0, and_(there, self._records(selection))
        if selection.changes:
            yield step, 1, and_(self._steps(selection), *_worth_saying(selection))

    def _part(
        self, part: tuple[Any, int, Clause], start: Moment | None, backwards: bool
    ) -> Select[Any]:
        table, odd, where = part
        rank = (table.c.id * 2 + odd).label("rank")
        query = select(table.c.at.label("at"), rank).where(where)
        if start is not None:
            here = tuple_(table.c.at, table.c.id * 2 + odd)
            there = tuple_(_instant(start.at), start.rank, types=[Instant(), BigInteger()])
            query = query.where(here > there if backwards else here < there)
        ends = (table.c.at.asc(), rank.asc()) if backwards else (table.c.at.desc(), rank.desc())
        return query.order_by(*ends)

    def _records(self, selection: TimelineSelection) -> Clause:
        if selection.subject is Subject.CUSTOMER:
            listed = select(opportunity.c.id).where(
                opportunity.c.party_id == selection.id, within(self._session, selection.scope)
            )
            free = record.c.opportunity_id.is_(None)
            return and_(
                record.c.party_id == selection.id, or_(free, record.c.opportunity_id.in_(listed))
            )
        own = record.c.opportunity_id == selection.id
        return or_(own, *self._carried(selection))

    def _carried(self, selection: TimelineSelection) -> Iterator[Clause]:
        """What was noted of the customer while it was a lead."""
        found = self._session.get(Opportunity, selection.id)
        lead = self._session.get(Party, found.party_id) if found else None
        if not selection.carried or lead is None:
            return
        if lead.kind is not PartyKind.LEAD and lead.converted_at is None:
            return
        said = [
            record.c.party_id == lead.id,
            record.c.opportunity_id.is_(None),
            record.c.kind.in_(COMMENTS),
        ]
        if lead.converted_at is not None:
            said.append(record.c.at <= lead.converted_at)
        yield and_(*said)

    def _steps(self, selection: TimelineSelection) -> Clause:
        """Also of those that were merged into it."""
        if selection.subject is Subject.CUSTOMER:
            ids = merged_ids(self._session, party, selection.id)
            return and_(step.c.party_id.in_(ids), step.c.opportunity_id.is_(None))
        ids = merged_ids(self._session, opportunity, selection.id)
        return step.c.opportunity_id.in_(ids)

    def viewed(self, opportunity_id: int, member_id: int, *, day: date, at: datetime) -> None:
        """The memory knows who was found to have looked already, and spares the statement."""
        about = {"opportunity_id": opportunity_id, "member_id": member_id, "day": day}
        memory, look = self._session.memory, ("viewed", *about.values())
        if memory is not None and memory.has_seen(look):
            return
        told = _LOOKING.first(self._session, **about, at=at)
        # Only what stood there before is sure to stay, whatever becomes of this transaction.
        if told is None and memory is not None:
            memory.see(look)

    def _entry(self, row: Any, *, views: bool) -> Entry:
        place = Moment((row.at - AT_ONCE) // _MILLISECOND, row.rank)
        number, odd = divmod(row.rank, 2)
        if views:
            who = select(viewing.c.member_id).where(viewing.c.id == number)
            return Entry(place, row.at, view=View(self._session.scalars(who).one(), row.at))
        if odd:
            return Entry(place, row.at, step=self._session.get(Step, number))
        return Entry(place, row.at, record=self._session.get(Record, number))


def _worth_saying(selection: TimelineSelection) -> Iterator[Clause]:
    """A record that was made stands there itself; so do only its later changes."""
    if not selection.refused:
        yield step.c.kind != StepKind.REFUSED
    if selection.life_only:
        undone = step.alias()
        lived = exists(select(1).where(undone.c.id == step.c.undoes_id, undone.c.kind.in_(LIFE)))
        yield or_(step.c.kind.in_(LIFE), lived, step.c.by_id == selection.reader)
    more = exists(select(1).where(change.c.step_id == step.c.id, change.c.field != CREATED))
    yield or_(step.c.kind != StepKind.RECORD, more)


def _instant(at: int) -> datetime:
    return AT_ONCE + min(max(at, 0), LATEST) * _MILLISECOND
