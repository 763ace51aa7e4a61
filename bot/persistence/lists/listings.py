"""Lists of opportunities: page by page from a key on, and their totals."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    func,
    or_,
    select,
    tuple_,
    union,
)

from bot.domain.filters import SavedFilter
from bot.domain.history import RecordKind
from bot.domain.listings import Counted, ListTotals, Place, Row, Selection
from bot.domain.moves import Status
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.types import Id
from bot.persistence.lists.filtering import Clause, Filtering
from bot.persistence.lists.ordering import Ordering, ordering
from bot.persistence.lists.scoping import members_of, within
from bot.persistence.reports.amounts import BY_WORTH, HEAVY, WORTH, Sum
from bot.persistence.reports.kept_records import kept_records
from bot.persistence.reports.record_sums import (
    IN_HALVES,
    IS_ATTACHED,
    RATE,
    Rated,
    currency_of,
    is_near,
)
from bot.persistence.reports.rolled import Rolls, question_of
from bot.persistence.tables.filters import saved_filter
from bot.persistence.tables.history import IS_INVOICED, IS_RETURNED, record
from bot.persistence.tables.opportunities import line, opportunity
from bot.persistence.tables.parties import party, product

_RECORDS = {RecordKind.INVOICE: IS_INVOICED, RecordKind.SALES_RETURN: IS_RETURNED}


class SqlListings:
    def __init__(self, session: AuditedSession) -> None:
        self._session = session

    def page(
        self,
        selection: Selection,
        *,
        size: int,
        after: Place | None = None,
        before: Place | None = None,
        bare: bool = False,
    ) -> Sequence[Row]:
        places = self.places(selection, size=size, after=after, before=before)
        ids = [each.id for each in places]
        found = self._session.scalars(select(Opportunity).where(opportunity.c.id.in_(ids)))
        known = {each.id: each for each in found}
        if not bare:
            self._customers_of(known.values())
        return [Row(known[each.id], each) for each in places]

    def places(
        self,
        selection: Selection,
        *,
        size: int,
        after: Place | None = None,
        before: Place | None = None,
    ) -> list[Place]:
        """Where the rows of a page stand, before anything of them is read."""
        by = ordering(selection)
        backwards = before is not None
        walk = self._walk(selection, by, size, before if backwards else after, backwards)
        places = [Place(by.key(row.place), row.id) for row in self._session.execute(walk)]
        if backwards:
            places.reverse()
        return places

    def _customers_of(self, shown: Iterable[Opportunity]) -> None:
        """Who they are with, in one question: every row names them."""
        wanted = {each.party_id for each in shown}
        if wanted:
            customers = select(Party).where(party.c.id.in_(wanted))
            for each in self._session.scalars(customers):
                self._session.hold(each)

    def ids(self, selection: Selection, *, limit: int) -> Sequence[int]:
        walk = self._walk(selection, ordering(selection), limit, None, backwards=False)
        return [row.id for row in self._session.execute(walk)]

    def place(self, selection: Selection, opportunity_id: int) -> Place | None:
        by = ordering(selection)
        key = select(by.expression).where(opportunity.c.id == opportunity_id)
        found = self._session.execute(key).first()
        return None if found is None else Place(by.key(found[0]), opportunity_id)

    def totals(self, selection: Selection) -> ListTotals:
        clauses = [*self._clauses(selection), within(self._session, selection.scope)]
        total = Sum(selection.base)
        counts = dict.fromkeys(Status, 0)
        for row in self._summed(selection, clauses):
            counts[row.status] += row.n
            total.add_heavy(row)
        return ListTotals(
            count=total.count,
            won=counts[Status.WON],
            lost=counts[Status.LOST],
            closed=counts[Status.CLOSED],
            final=total.amount,
            estimated=total.weighted,
            realised=self._attached(RecordKind.INVOICE, selection, clauses),
            returned=self._attached(RecordKind.SALES_RETURN, selection, clauses),
        )

    def count(self, selection: Selection) -> int:
        rolls = Rolls.of(question_of(selection))
        if rolls is not None:
            return sum(int(row.n) for row in rolls.rows(self._session, ()))
        clauses = [*self._clauses(selection), within(self._session, selection.scope)]
        query = select(func.count()).select_from(opportunity).where(*clauses)
        return int(self._session.scalar(query) or 0)

    def of_product_groups(self, selection: Selection) -> Mapping[int | None, Counted]:
        clauses = [*self._clauses(selection), within(self._session, selection.scope)]
        ids = select(opportunity.c.id).where(*clauses)
        # Each pair once: ten lines of one group are one opportunity, with one amount.
        pairs = (
            select(line.c.opportunity_id, product.c.group_id)
            .join(product, product.c.id == line.c.product_id)
            .where(product.c.group_id.is_not(None), line.c.opportunity_id.in_(ids))
            .distinct()
            .subquery()
        )
        sums: dict[int | None, Sum] = {}
        query = (
            select(pairs.c.group_id, *WORTH)
            .select_from(opportunity)
            .outerjoin(pairs, pairs.c.opportunity_id == opportunity.c.id)
            .where(*clauses)
            .group_by(pairs.c.group_id, *BY_WORTH)
        )
        for row in self._session.execute(query):
            sums.setdefault(row.group_id, Sum(selection.base)).add(row)
        return {each: Counted(found.count, found.amount) for each, found in sums.items()}

    def _summed(self, selection: Selection, clauses: Sequence[Clause]) -> Sequence[Any]:
        """From the kept sums where these answer it: a list of all has no end."""
        rolls = Rolls.of(question_of(selection))
        if rolls is not None:
            return rolls.rows(self._session, ())
        query = select(opportunity.c.status, *WORTH, *HEAVY).where(*clauses)
        return self._session.execute(query.group_by(opportunity.c.status, *BY_WORTH)).all()

    def draft(self, member_id: int) -> SavedFilter | None:
        own = select(SavedFilter).where(saved_filter.c.member_id == member_id)
        own = own.where(saved_filter.c.name.is_(None))
        under_way = ~saved_filter.c.on_board, ~saved_filter.c.fixed
        return self._session.scalar(own.where(*under_way).limit(1))

    def on_board(self, member_id: int) -> SavedFilter | None:
        own = select(SavedFilter).where(saved_filter.c.member_id == member_id)
        return self._session.scalar(own.where(saved_filter.c.on_board).limit(1))

    def fixed(self, member_id: int) -> Sequence[SavedFilter]:
        own = select(SavedFilter).where(saved_filter.c.member_id == member_id)
        mine = own.where(saved_filter.c.name.is_(None), saved_filter.c.fixed)
        return self._session.scalars(mine.order_by(saved_filter.c.id)).all()

    def filters(self, member_id: int, team_id: int | None) -> Sequence[SavedFilter]:
        theirs = [saved_filter.c.member_id == member_id]
        if team_id is not None:
            theirs.append(saved_filter.c.team_id == team_id)
        named = select(SavedFilter).where(saved_filter.c.name.is_not(None), or_(*theirs))
        return self._session.scalars(named.order_by(saved_filter.c.name, saved_filter.c.id)).all()

    def _clauses(self, selection: Selection) -> list[Clause]:
        return Filtering(self._session, selection).clauses()

    def _walk(
        self, selection: Selection, by: Ordering, size: int, start: Place | None, backwards: bool
    ) -> Select[Any]:
        """One short walk for each way to be in the scope, then the first of all."""
        key = by.expression.label("place")
        walk = select(key, opportunity.c.id).where(*self._clauses(selection))
        upwards = by.upwards is not backwards
        if start is not None:
            here = tuple_(by.expression, opportunity.c.id)
            there = tuple_(by.value(start.key), start.id, types=[by.type, Id])
            walk = walk.where(here > there if upwards else here < there)
        walk = walk.order_by(*_ordered(key, opportunity.c.id, upwards=upwards)).limit(size)
        ways = self._ways(selection)
        if not ways:
            return walk
        rows = union(*(select(walk.where(way).subquery()) for way in ways)).subquery()
        ends = _ordered(rows.c.place, rows.c.id, upwards=upwards)
        return select(rows.c.place, rows.c.id).order_by(*ends).limit(size)

    def _ways(self, selection: Selection) -> list[Clause]:
        if selection.scope.everybody:
            return []
        members = members_of(self._session, selection.scope)
        return [opportunity.c.assignee_id.in_(members), opportunity.c.created_by.in_(members)]

    def _attached(self, kind: RecordKind, selection: Selection, clauses: Sequence[Clause]) -> int:
        """The amounts of these records; see `record_sums`."""
        base, what = selection.base, _RECORDS[kind]
        total, by = Sum(base), (currency_of(base), RATE)
        kept = kept_records(self._session, question_of(selection), kind)
        if kept is not None:
            for each in kept:
                total.add(each.worth)
            return total.amount
        near = select(*by, *IN_HALVES).join_from(opportunity, record, IS_ATTACHED)
        for row in self._session.execute(near.where(what, is_near(base), *clauses).group_by(*by)):
            total.add(row)
        far = select(record.c.currency, record.c.amount, record.c.at)
        far = far.join_from(opportunity, record, IS_ATTACHED)
        rated = Rated(self._session, selection.zone)
        for row in self._session.execute(far.where(what, ~is_near(base), *clauses)):
            one = rated.row(row)
            if one is not None:
                total.add(one)
        return total.amount


def _ordered(*columns: ColumnElement[Any], upwards: bool) -> list[ColumnElement[Any]]:
    return [each.asc() if upwards else each.desc() for each in columns]
