"""Documents, money and stock, from the tables."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, exists, func, or_, select
from sqlalchemy.orm import aliased

from bot.actions.ports.documents import Paper
from bot.domain.balance import Entry
from bot.domain.documents import Document, TaxRate
from bot.domain.history import MONEY_KINDS, Record, RecordKind, RecordState
from bot.domain.stock import Level, Warehouse
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.tables.documents import (
    document,
    document_line,
    stock_move,
    tax_rate,
    warehouse,
)
from bot.persistence.tables.history import record

STANDS = record.c.deleted_at.is_(None)
IS_CONFIRMED = record.c.state == RecordState.CONFIRMED


class SqlDocuments:
    def __init__(self, session: AuditedSession) -> None:
        self._session = session

    def of_record(self, record_id: int) -> Paper | None:
        return self._one(record.c.id == record_id)

    def numbered(self, number: str) -> Paper | None:
        return self._one(document.c.number == number)

    def of_opportunity(self, opportunity_id: int) -> Sequence[Paper]:
        return self._papers(record.c.opportunity_id == opportunity_id, None)

    def of_party(self, party_id: int, limit: int) -> Sequence[Paper]:
        return self._papers(record.c.party_id == party_id, limit)

    def quotes_out(self, opportunity_id: int, now: datetime) -> Sequence[Record]:
        return self._session.scalars(
            select(Record)
            .where(
                record.c.opportunity_id == opportunity_id,
                record.c.kind == RecordKind.QUOTE,
                record.c.state.in_((RecordState.SENT, RecordState.CONFIRMED)),
                or_(record.c.valid_until.is_(None), record.c.valid_until > now),
                STANDS,
            )
            .order_by(record.c.id)
        ).all()

    def made_from(self, record_id: int) -> Sequence[Record]:
        return self._session.scalars(
            select(Record).where(record.c.parent_id == record_id, STANDS).order_by(record.c.id)
        ).all()

    def entries(
        self, *, opportunity_id: int | None = None, party_id: int | None = None
    ) -> Sequence[Entry]:
        whose = (
            record.c.opportunity_id == opportunity_id
            if opportunity_id is not None
            else record.c.party_id == party_id
        )
        columns = ("id", "kind", "amount", "currency", "parent_id", "financial")
        rows = self._session.execute(
            select(*(record.c[each] for each in columns)).where(
                whose,
                record.c.kind.in_(MONEY_KINDS),
                record.c.amount.is_not(None),
                IS_CONFIRMED,
                STANDS,
            )
        )
        return [Entry(*row) for row in rows]

    def loose(self, opportunity_id: int) -> Sequence[Record]:
        invoice = aliased(record)
        return self._session.scalars(
            select(Record)
            .join(invoice, invoice.c.id == record.c.parent_id)
            .where(
                invoice.c.opportunity_id == opportunity_id,
                invoice.c.kind == RecordKind.INVOICE,
                record.c.opportunity_id.is_(None),
                record.c.kind.in_(MONEY_KINDS),
                IS_CONFIRMED,
                STANDS,
            )
            .order_by(record.c.id)
        ).all()

    def tax_rates(self) -> Sequence[TaxRate]:
        return self._session.scalars(
            select(TaxRate).where(tax_rate.c.active).order_by(tax_rate.c.position, tax_rate.c.id)
        ).all()

    def warehouses(self) -> Sequence[Warehouse]:
        return self._session.scalars(
            select(Warehouse)
            .where(warehouse.c.active)
            .order_by(warehouse.c.position, warehouse.c.id)
        ).all()

    def every_tax_rate(self) -> Sequence[TaxRate]:
        return self._session.scalars(
            select(TaxRate).order_by(tax_rate.c.position, tax_rate.c.id)
        ).all()

    def every_warehouse(self) -> Sequence[Warehouse]:
        return self._session.scalars(
            select(Warehouse).order_by(warehouse.c.position, warehouse.c.id)
        ).all()

    def levels(self, product_ids: Sequence[int]) -> dict[int, Sequence[Level]]:
        on_hand = self._summed(
            select(
                stock_move.c.product_id,
                stock_move.c.warehouse_id,
                func.sum(stock_move.c.quantity),
            )
            .where(stock_move.c.product_id.in_(product_ids))
            .group_by(stock_move.c.product_id, stock_move.c.warehouse_id)
        )
        frozen = self._summed(self._frozen(product_ids))
        order = [each.id for each in self.warehouses()]
        found: dict[int, list[Level]] = defaultdict(list)
        for product_id, place in sorted(
            on_hand.keys() | frozen.keys(), key=lambda at: (at[0], _place(order, at[1]))
        ):
            at = (product_id, place)
            level = Level(place, on_hand.get(at, 0), frozen.get(at, 0))
            found[product_id].append(level)
        return dict(found)

    def _frozen(self, product_ids: Sequence[int]) -> Select[Any]:
        """What confirmed quotes hold; one that was invoiced holds nothing any more."""
        invoice = aliased(record)
        invoiced = exists().where(
            invoice.c.parent_id == record.c.id,
            invoice.c.kind == RecordKind.INVOICE,
            invoice.c.state == RecordState.CONFIRMED,
            invoice.c.deleted_at.is_(None),
        )
        return (
            select(
                document_line.c.product_id,
                document.c.warehouse_id,
                func.sum(document_line.c.quantity),
            )
            .join(document, document.c.id == document_line.c.document_id)
            .join(record, record.c.id == document.c.record_id)
            .where(
                document_line.c.product_id.in_(product_ids),
                document.c.warehouse_id.is_not(None),
                record.c.kind == RecordKind.QUOTE,
                IS_CONFIRMED,
                STANDS,
                ~invoiced,
            )
            .group_by(document_line.c.product_id, document.c.warehouse_id)
        )

    def _summed(self, statement: Select[Any]) -> dict[tuple[int, int], int]:
        rows = self._session.execute(statement)
        return {(product, place): int(quantity) for product, place, quantity in rows}

    def _one(self, which: ColumnElement[bool]) -> Paper | None:
        return next(iter(self._papers(which, 1)), None)

    def _papers(self, which: ColumnElement[bool], limit: int | None) -> Sequence[Paper]:
        rows = self._session.execute(
            select(Record, Document)
            .join(Document, document.c.record_id == record.c.id)
            .where(which, STANDS)
            .order_by(record.c.at.desc(), record.c.id.desc())
            .limit(limit)
        )
        return [Paper(each, paper) for each, paper in rows]


def _place(order: Sequence[int], warehouse_id: int) -> int:
    return order.index(warehouse_id) if warehouse_id in order else len(order)
