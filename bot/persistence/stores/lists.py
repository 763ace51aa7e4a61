"""The lists of an admin, and what a member used of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, select

from bot.domain.history import StepKind
from bot.domain.lists import ListItem, ListKind, Pipeline, Stage
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.memory import remembered
from bot.persistence.tables import lists as t
from bot.persistence.tables.history import step
from bot.persistence.tables.opportunities import competing, lost_for, opportunity

LOOKED_AT = 50
"""How many of a member's last steps tell what they use."""
MOST_RECENT = 8

USED: dict[ListKind, tuple[StepKind, ColumnElement[Any]]] = {
    ListKind.SOURCE: (StepKind.CREATE, opportunity.c.source_id),
    ListKind.CAMPAIGN: (StepKind.CREATE, opportunity.c.campaign_id),
    ListKind.COMPETITOR: (StepKind.CREATE, competing.c.competitor_id),
    ListKind.TYPE: (StepKind.CREATE, opportunity.c.type_id),
    ListKind.WIN_REASON: (StepKind.WIN, opportunity.c.win_reason_id),
    ListKind.LOSS_REASON: (StepKind.LOSE, lost_for.c.reason_id),
}


class SqlLists:
    def __init__(self, session: AuditedSession) -> None:
        self._session = session

    def items(self, kind: ListKind) -> Sequence[ListItem]:
        def query() -> Select[ListItem]:
            return (
                select(ListItem)
                .where(t.list_item.c.kind == kind, t.list_item.c.active)
                .order_by(t.list_item.c.position, t.list_item.c.id)
            )

        return remembered(self._session, ("items", kind), query)

    def recent(self, kind: ListKind, member_id: int) -> Sequence[int]:
        by_step, column = USED[kind]
        steps = (
            select(step.c.id, step.c.opportunity_id)
            .where(step.c.by_id == member_id, step.c.kind == by_step)
            .order_by(step.c.id.desc())
            .limit(LOOKED_AT)
            .subquery()
        )
        used = select(column).join_from(
            steps, opportunity, opportunity.c.id == steps.c.opportunity_id
        )
        if kind is ListKind.LOSS_REASON:
            used = used.join(lost_for, lost_for.c.opportunity_id == opportunity.c.id)
        if kind is ListKind.COMPETITOR:
            used = used.join(competing, competing.c.opportunity_id == opportunity.c.id)
        ids = self._session.scalars(used.where(column.is_not(None)).order_by(steps.c.id.desc()))
        return list(dict.fromkeys(ids))[:MOST_RECENT]

    def pipelines(self) -> Sequence[Pipeline]:
        def query() -> Select[Pipeline]:
            return (
                select(Pipeline)
                .where(t.pipeline.c.active)
                .order_by(t.pipeline.c.position, t.pipeline.c.id)
            )

        return remembered(self._session, "pipelines", query)

    def stages(self, pipeline_id: int) -> Sequence[Stage]:
        def query() -> Select[Stage]:
            return (
                select(Stage)
                .where(t.stage.c.pipeline_id == pipeline_id, t.stage.c.active)
                .order_by(t.stage.c.position, t.stage.c.id)
            )

        return remembered(self._session, ("stages", pipeline_id), query)
