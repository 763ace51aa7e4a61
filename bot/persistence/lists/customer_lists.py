"""Lists of customers: by name from an index, by what they paid or promise from sums.

A page begins behind a customer, by its id alone: where that customer stands is asked anew,
so that a button is short and a list in motion neither repeats nor skips the others.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Row,
    Select,
    case,
    exists,
    func,
    literal,
    or_,
    select,
    tuple_,
)
from sqlalchemy.types import TypeEngine

from bot.domain.customer_lists import (
    BELOW,
    CHANCES,
    DECADES,
    MOST_DECADE,
    CustomerGroup,
    CustomerOrder,
    CustomerRow,
    CustomerSelection,
)
from bot.domain.history import RecordKind
from bot.domain.money import CURRENCIES
from bot.domain.opportunities import Priority
from bot.domain.parties import Party
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.types import Id
from bot.persistence.finding.mentioning import named_like
from bot.persistence.lists.promising import Place, walked
from bot.persistence.lists.scoping import members_of, within
from bot.persistence.reports.amounts import BY_WORTH, WORTH, Sum
from bot.persistence.tables.history import IS_PAID, record
from bot.persistence.tables.opportunities import IS_OPEN, NOT_DELETED, opportunity
from bot.persistence.tables.parties import KNOWN, party, party_contact
from bot.reading.contacts import contact_keys

Clause = ColumnElement[bool]

NOTHING = -(10**18)
"""Below any sum of money: who has nothing comes last."""


class CustomerLists:
    """One list; a query for each of its questions."""

    def __init__(self, session: AuditedSession, selection: CustomerSelection) -> None:
        self._session = session
        self._selection = selection
        self._seen = within(session, selection.seen)
        self._sums = _SUMS[selection.order](selection, self._seen)
        self._values = None if self._sums is None else self._sums.subquery()
        sums = selection.order in (CustomerOrder.NAME, CustomerOrder.PAID)
        one_sees_all = selection.scope.everybody and selection.seen.everybody
        self._walks = one_sees_all and not sums and not selection.text

    def page(self, size: int, *, after: int, before: int) -> Sequence[CustomerRow]:
        backwards, start = before > 0, before or after
        rows = (self._walked if self._walks else self._sorted)(size, start, backwards=backwards)
        found = self._session.scalars(select(Party).where(party.c.id.in_([r.id for r in rows])))
        known = {each.id: each for each in found}
        listed = [CustomerRow(known[row.id], row.value) for row in rows]
        return listed[::-1] if backwards else listed

    def _walked(self, size: int, start: int, *, backwards: bool) -> Sequence[Row[Any]]:
        chosen = self._selection
        return walked(
            self._session,
            chosen.order,
            group=chosen.group,
            size=size,
            start=Place(self._value_of(start), start) if start else None,
            backwards=backwards,
        )

    def _sorted(self, size: int, start: int, *, backwards: bool) -> Sequence[Row[Any]]:
        by, value = self._by(), self._value().label("value")
        query = self._joined(select(party.c.id, value)).where(*self._clauses())
        if start:
            query = query.where(self._beyond(start, backwards=backwards))
        upwards = (self._selection.order is CustomerOrder.NAME) is not backwards
        columns = [each.asc() if upwards else each.desc() for each in (by, party.c.id)]
        return self._session.execute(query.order_by(*columns).limit(size)).all()

    def count(self) -> int:
        counting = select(func.count(party.c.id))
        # Who has neither paid nor promised is counted as well: only a group needs to know.
        whole = self._selection.group is None
        query = counting.select_from(party) if whole else self._joined(counting)
        query = query.where(*self._clauses())
        return int(self._session.scalars(query).one())

    def groups(self) -> Sequence[CustomerGroup]:
        if self._selection.order is CustomerOrder.NAME:
            return ()
        bucket = self._bucket().label("bucket")
        listed = self._joined(select(party.c.id, bucket, self._value().label("value")))
        rows = listed.where(*self._clauses()).subquery()
        counts = select(rows.c.bucket, func.count(), func.coalesce(func.sum(rows.c.value), 0))
        found = self._session.execute(counts.group_by(rows.c.bucket)).all()
        paid = self._selection.order is CustomerOrder.PAID
        sums = {row[0]: int(row[2]) for row in found} if paid else self._worth(rows)
        ordered = sorted(found, key=lambda row: -row[0])
        groups = [CustomerGroup(row[0], row[1], sums.get(row[0], 0)) for row in ordered]
        return _smallest_together(groups) if paid else groups

    def _worth(self, rows: FromClause) -> dict[int, int]:
        """What the open opportunities of each group are worth."""
        query = (
            select(rows.c.bucket, *WORTH)
            .join_from(rows, opportunity, opportunity.c.party_id == rows.c.id)
            .where(IS_OPEN, self._seen)
            .group_by(rows.c.bucket, *BY_WORTH)
        )
        sums: dict[int, Sum] = defaultdict(lambda: Sum(self._selection.base))
        for row in self._session.execute(query):
            sums[row.bucket].add(row)
        return {bucket: total.amount for bucket, total in sums.items()}

    def _joined(self, query: Select[Any]) -> Select[Any]:
        if self._values is None:
            return query.select_from(party)
        return query.select_from(
            party.outerjoin(self._values, self._values.c.party_id == party.c.id)
        )

    def _value(self) -> ColumnElement[Any]:
        return literal(None) if self._values is None else self._values.c.value

    def _by(self) -> ColumnElement[Any]:
        if self._values is None:
            return party.c.search_key
        return func.coalesce(self._values.c.value, NOTHING)

    def _beyond(self, start: int, *, backwards: bool) -> Clause:
        """Behind the customer with this id, wherever it stands now."""
        key = self._key_of(start)
        if key is None:
            return literal(value=True)
        kind: TypeEngine[Any] = self._by().type
        here, there = tuple_(self._by(), party.c.id), tuple_(key, start, types=[kind, Id])
        upwards = (self._selection.order is CustomerOrder.NAME) is not backwards
        return here > there if upwards else here < there

    def _key_of(self, party_id: int) -> str | int | None:
        """None for a customer who is not there any more, in the order of names."""
        if self._sums is None:
            by_name = select(party.c.search_key).where(party.c.id == party_id)
            return self._session.scalars(by_name).one_or_none()
        value = self._value_of(party_id)
        return NOTHING if value is None else value

    def _value_of(self, party_id: int) -> int | None:
        if self._sums is None:
            return None
        its_own = self._sums.selected_columns.party_id == party_id
        row = self._session.execute(self._sums.where(its_own)).one_or_none()
        return None if row is None else row.value

    def _clauses(self) -> list[Clause]:
        clauses = [KNOWN, *self._whose()]
        if self._selection.text:
            clauses.append(self._meant())
        if self._selection.group is not None and self._values is not None:
            clauses.append(self._in_group(self._selection.group))
        return clauses

    def _in_group(self, group: int) -> Clause:
        if group < BELOW or self._selection.order is not CustomerOrder.PAID:
            return self._bucket() == group
        return self._bucket().between(1, group - BELOW)

    def _whose(self) -> list[Clause]:
        scope = self._selection.scope
        if scope.everybody:
            return []
        members = members_of(self._session, scope)
        theirs = or_(opportunity.c.assignee_id.in_(members), opportunity.c.created_by.in_(members))
        worked_on = exists(
            select(1).where(opportunity.c.party_id == party.c.id, NOT_DELETED, theirs)
        )
        return [or_(party.c.owner_id.in_(members), worked_on)]

    def _meant(self) -> Clause:
        """By name; by phone or address only among those whose phones one may know."""
        text = self._selection.text
        keys = contact_keys((text,), text)
        if not keys or not self._selection.contacts:
            return named_like(self._session, text)
        having = select(party_contact.c.party_id).where(party_contact.c.contact_key.in_(keys))
        return or_(named_like(self._session, text), party.c.id.in_(having))

    def _bucket(self) -> ColumnElement[int]:
        if self._values is None:
            return literal(0)
        return _BUCKETS[self._selection.order](self._values.c.value, self._selection.base)


def _smallest_together(groups: Sequence[CustomerGroup]) -> Sequence[CustomerGroup]:
    """As amounts are parted everywhere: below the largest decades all that is left is one."""
    last = max((each.group for each in groups), default=0) - DECADES
    small = [each for each in groups if 0 < each.group <= last]
    if not small:
        return groups
    count, amount = sum(each.count for each in small), sum(each.amount for each in small)
    at = groups.index(small[0])
    rest = [each for each in groups[at:] if each not in small]
    return [*groups[:at], CustomerGroup(BELOW + last, count, amount), *rest]


def _paid(selection: CustomerSelection, seen: Clause) -> Select[Any]:
    """Receipts less payments, confirmed, in the organisation's currency.

    Of the records on an opportunity only where that is seen; of a customer's own always.
    """
    signed = case((record.c.kind == RecordKind.RECEIPT, record.c.amount), else_=-record.c.amount)
    query = select(record.c.party_id, func.sum(signed).label("value"))
    query = query.where(IS_PAID, record.c.currency == selection.base)
    if not selection.seen.everybody:
        on_it = exists(select(1).where(opportunity.c.id == record.c.opportunity_id, seen))
        query = query.where(or_(record.c.opportunity_id.is_(None), on_it))
    return query.group_by(record.c.party_id)


def _chance(_selection: CustomerSelection, seen: Clause) -> Select[Any]:
    likeliest = func.max(opportunity.c.probability).label("value")
    return _of_open(likeliest, seen)


def _priority(_selection: CustomerSelection, seen: Clause) -> Select[Any]:
    ranks = {each: rank for rank, each in enumerate(Priority)}
    rank = case(ranks, value=opportunity.c.priority)
    return _of_open(func.max(rank).label("value"), seen)


def _of_open(value: ColumnElement[Any], seen: Clause) -> Select[Any]:
    query = select(opportunity.c.party_id, value).where(IS_OPEN, seen)
    return query.group_by(opportunity.c.party_id)


def _decade(value: ColumnElement[Any], base: str) -> ColumnElement[int]:
    """How many digits before the point; 0 for nothing, or less."""
    unit = 10 ** CURRENCIES[base].digits
    steps = [(value >= 10**each * unit, each + 1) for each in range(MOST_DECADE, 0, -1)]
    return case((value.is_(None), 0), *steps, (value > 0, 1), else_=0)


def _quarter(value: ColumnElement[Any], _base: str) -> ColumnElement[int]:
    steps = [(value < most, place) for place, most in enumerate(CHANCES, start=1)]
    return case((value.is_(None), 0), *steps, else_=len(CHANCES) + 1)


def _rank(value: ColumnElement[Any], _base: str) -> ColumnElement[int]:
    return case((value.is_(None), 0), else_=value + 1)


_SUMS: dict[CustomerOrder, Callable[[CustomerSelection, Clause], Select[Any] | None]] = {
    CustomerOrder.NAME: lambda _selection, _seen: None,
    CustomerOrder.PAID: _paid,
    CustomerOrder.CHANCE: _chance,
    CustomerOrder.PRIORITY: _priority,
}
_BUCKETS: dict[CustomerOrder, Callable[[ColumnElement[Any], str], ColumnElement[int]]] = {
    CustomerOrder.PAID: _decade,
    CustomerOrder.CHANCE: _quarter,
    CustomerOrder.PRIORITY: _rank,
}
