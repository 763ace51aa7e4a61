"""Customers as their room needs them: by phone, by whose they are, page by page."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import select

from bot.domain.customer_lists import (
    CustomerFilter,
    CustomerGroup,
    CustomerRow,
    CustomerSelection,
)
from bot.domain.history import Step, StepKind
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.domain.reports import Scope
from bot.persistence.audit.journal import AuditedSession, watched
from bot.persistence.lists.customer_lists import CustomerLists
from bot.persistence.lists.scoping import within
from bot.persistence.stores.merging import move_belongings
from bot.persistence.tables.filters import customer_filter
from bot.persistence.tables.history import step
from bot.persistence.tables.opportunities import IS_OPEN, NOT_DELETED, opportunity
from bot.persistence.tables.parties import party, party_contact

MOST_ALIKE = 8


class SqlCustomers:
    def __init__(self, session: AuditedSession) -> None:
        self._session = session

    def party(self, party_id: int) -> Party | None:
        return self._what_stays(self._session.get(Party, party_id))

    def parties(self, party_ids: Collection[int]) -> Sequence[Party | None]:
        every = self._session.scalars(select(Party).where(party.c.id.in_(party_ids)))
        known = {each.id: each for each in every}
        return [self._what_stays(known.get(each)) for each in party_ids]

    def _what_stays(self, found: Party | None) -> Party | None:
        while found is not None and found.merged_into_id is not None:
            found = self._session.get(Party, found.merged_into_id)
        return None if found is None or found.deleted_at is not None else found

    def with_contacts(self, keys: Collection[str]) -> Sequence[Party]:
        having = select(party_contact.c.party_id).where(party_contact.c.contact_key.in_(keys))
        query = select(Party).where(
            party.c.id.in_(having), party.c.active, party.c.deleted_at.is_(None)
        )
        return self._session.scalars(query.order_by(party.c.id).limit(MOST_ALIKE)).all()

    def worked_on(self, party_id: int, scope: Scope) -> bool:
        one = select(opportunity.c.id).where(
            opportunity.c.party_id == party_id, NOT_DELETED, within(self._session, scope)
        )
        return self._session.scalar(one.limit(1)) is not None

    def open_with(self, party_id: int) -> Sequence[Opportunity]:
        query = select(Opportunity).where(opportunity.c.party_id == party_id, IS_OPEN)
        return self._session.scalars(query.order_by(opportunity.c.id)).all()

    def with_open(self, party_ids: Collection[int], type_id: int, scope: Scope) -> Collection[int]:
        query = select(opportunity.c.party_id).where(
            opportunity.c.party_id.in_(party_ids),
            opportunity.c.type_id == type_id,
            IS_OPEN,
            within(self._session, scope),
        )
        return set(self._session.scalars(query))

    def last_step(self, party_id: int) -> Step | None:
        own = select(Step).where(
            step.c.party_id == party_id,
            step.c.opportunity_id.is_(None),
            step.c.kind != StepKind.REFUSED,
        )
        return self._session.scalar(own.order_by(step.c.id.desc()).limit(1))

    def move(self, kind: type[Party | Opportunity], *, of: int, to: int) -> None:
        move_belongings(self._session, watched(), kind, of=of, to=to)

    def page(
        self, selection: CustomerSelection, *, size: int, after: int = 0, before: int = 0
    ) -> Sequence[CustomerRow]:
        return CustomerLists(self._session, selection).page(size, after=after, before=before)

    def count(self, selection: CustomerSelection) -> int:
        return CustomerLists(self._session, selection).count()

    def filters(self, member_id: int) -> Sequence[CustomerFilter]:
        own = select(CustomerFilter).where(customer_filter.c.member_id == member_id)
        return self._session.scalars(own.order_by(customer_filter.c.id)).all()

    def groups(self, selection: CustomerSelection) -> Sequence[CustomerGroup]:
        return CustomerLists(self._session, selection).groups()
