"""What a member used last: on the opportunities they made, or put products on, lately."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import BindParameter, Select, bindparam, func, select, union_all
from sqlalchemy.sql.selectable import Subquery

from bot.domain.history import StepKind
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.ready import Ready
from bot.persistence.database.types import Id
from bot.persistence.tables.history import step
from bot.persistence.tables.opportunities import line, opportunity

LOOKED_AT = 50
"""How many of a member's last steps of a kind are looked at."""
_KINDS = (StepKind.CREATE, StepKind.LINES)


class SqlUsed:
    def __init__(self, session: AuditedSession) -> None:
        self._session = session

    def products(self, member_id: int, *, size: int) -> Sequence[int]:
        last = func.max(line.c.id)
        used = select(line.c.product_id).group_by(line.c.product_id).order_by(last.desc())
        return self._some(used.where(line.c.opportunity_id.in_(_theirs(member_id))), size)

    def prices(
        self, member_id: int, product_id: int, currency: str, *, size: int
    ) -> Sequence[int]:
        own = select(opportunity.c.id).where(
            opportunity.c.id.in_(_theirs(member_id)), opportunity.c.currency == currency
        )
        used = (
            select(line.c.unit_price)
            .where(line.c.product_id == product_id, line.c.opportunity_id.in_(own))
            .group_by(line.c.unit_price)
            .order_by(func.max(line.c.id).desc())
        )
        return self._some(used, size)

    def parties(self, member_id: int, *, size: int) -> Sequence[int]:
        return _PARTIES_USED.column(self._session, by=member_id, size=size)

    def _some(self, query: Select[Any], size: int) -> Sequence[int]:
        return self._session.scalars(query.limit(size)).all()


def _parties_used(_dialect: str) -> Select[Any]:
    steps = _last_steps(bindparam("by"))
    return (
        select(opportunity.c.party_id)
        .join(steps, steps.c.opportunity_id == opportunity.c.id)
        .group_by(opportunity.c.party_id)
        .order_by(func.max(steps.c.id).desc())
        .limit(bindparam("size", type_=Id))
    )


def _last_steps(member_id: int | BindParameter[int]) -> Subquery:
    """Of each kind by itself, which the index gives in their order."""
    some = (
        select(step.c.id, step.c.opportunity_id)
        .where(step.c.by_id == member_id, step.c.kind == kind)
        .order_by(step.c.id.desc())
        .limit(LOOKED_AT)
        .subquery()
        for kind in _KINDS
    )
    return union_all(*(select(each.c.id, each.c.opportunity_id) for each in some)).subquery()


def _theirs(member_id: int) -> Select[Any]:
    steps = _last_steps(member_id)
    return select(steps.c.opportunity_id).where(steps.c.opportunity_id.is_not(None))


_PARTIES_USED = Ready(_parties_used)
