"""The fields of an admin with their options, competitors, and the table of rates."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Select, select

from bot.domain.custom_fields import CustomField, CustomOption
from bot.domain.opportunities import Opportunity
from bot.domain.rates import ExchangeRate
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.memory import remembered, value_remembered
from bot.persistence.tables.fields import custom_field, custom_option, exchange_rate
from bot.persistence.tables.opportunities import competing, opportunity


class SqlFields:
    def __init__(self, session: AuditedSession) -> None:
        self._session = session

    def defined(self) -> Sequence[CustomField]:
        def query() -> Select[CustomField]:
            return select(CustomField).order_by(custom_field.c.position, custom_field.c.id)

        return remembered(self._session, "fields", query)

    def options(self, field_id: int) -> Sequence[CustomOption]:
        def query() -> Select[CustomOption]:
            return (
                select(CustomOption)
                .where(custom_option.c.field_id == field_id)
                .order_by(custom_option.c.position, custom_option.c.id)
            )

        return remembered(self._session, ("options", field_id), query)

    def competing_with(self, competitor_id: int) -> Sequence[Opportunity]:
        having = select(competing.c.opportunity_id).where(
            competing.c.competitor_id == competitor_id
        )
        return self._session.scalars(
            select(Opportunity).where(opportunity.c.id.in_(having)).order_by(opportunity.c.id)
        ).all()

    def rate(self, currency: str, day: date) -> int | None:
        def rate() -> int | None:
            return self._session.scalar(
                select(exchange_rate.c.rate)
                .where(exchange_rate.c.currency == currency, exchange_rate.c.since <= day)
                .order_by(exchange_rate.c.since.desc())
                .limit(1)
            )

        return value_remembered(self._session, ("rate", currency, day), rate)

    def rates(self) -> Sequence[ExchangeRate]:
        def query() -> Select[ExchangeRate]:
            return select(ExchangeRate).order_by(
                exchange_rate.c.currency, exchange_rate.c.since.desc()
            )

        return remembered(self._session, "rates", query)
