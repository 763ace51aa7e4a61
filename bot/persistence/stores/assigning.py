"""The assignment rules, and how much each member has to do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import func, select

from bot.domain.assignment import AssignmentRule
from bot.domain.opportunities import Opportunity
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.tables.assigning import assignment_rule
from bot.persistence.tables.opportunities import IS_OPEN, NOT_DELETED, opportunity


class SqlAssigning:
    def __init__(self, session: AuditedSession) -> None:
        self._session = session

    def rules(self) -> Sequence[AssignmentRule]:
        order = (assignment_rule.c.priority.desc(), assignment_rule.c.id)
        return self._session.scalars(select(AssignmentRule).order_by(*order)).all()

    def hold(self, rule_id: int) -> AssignmentRule | None:
        one = select(AssignmentRule).where(assignment_rule.c.id == rule_id).with_for_update()
        return self._session.scalar(one.execution_options(populate_existing=True))

    def loads(self, member_ids: Sequence[int]) -> Mapping[int, int]:
        counted = (
            select(opportunity.c.assignee_id, func.count())
            .where(IS_OPEN, opportunity.c.assignee_id.in_(member_ids))
            .group_by(opportunity.c.assignee_id)
        )
        return {row[0]: row[1] for row in self._session.execute(counted)}

    def latest(self, size: int) -> Sequence[Opportunity]:
        query = select(Opportunity).where(NOT_DELETED).order_by(opportunity.c.id.desc())
        return self._session.scalars(query.limit(size)).all()
