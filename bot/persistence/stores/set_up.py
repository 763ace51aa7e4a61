"""What only the set-up looks at: lists with what is out of use, and who is in a stage."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Select, func, or_, select, true

from bot.domain.lists import ListItem, ListKind, Pipeline, Stage
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Product, ProductGroup
from bot.domain.question_sets import QuestionSet
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.memory import remembered
from bot.persistence.stores.catalogue import product_page
from bot.persistence.tables import lists as t
from bot.persistence.tables.opportunities import IS_OPEN, opportunity
from bot.persistence.tables.parties import product_group


class SqlSetUp:
    def __init__(self, session: AuditedSession) -> None:
        self._session = session

    def items(self, kind: ListKind) -> Sequence[ListItem]:
        return self._session.scalars(
            select(ListItem)
            .where(t.list_item.c.kind == kind)
            .order_by(t.list_item.c.position, t.list_item.c.id)
        ).all()

    def groups(self) -> Sequence[ProductGroup]:
        return self._session.scalars(
            select(ProductGroup).order_by(product_group.c.position, product_group.c.id)
        ).all()

    def question_sets(self) -> Sequence[QuestionSet]:
        def query() -> Select[QuestionSet]:
            return select(QuestionSet).order_by(t.question_set.c.position, t.question_set.c.id)

        # Every card asks which forms there are.
        return remembered(self._session, "question-sets", query)

    def pipelines(self) -> Sequence[Pipeline]:
        return self._session.scalars(
            select(Pipeline).order_by(t.pipeline.c.position, t.pipeline.c.id)
        ).all()

    def last_pipeline(self, member_id: int) -> int | None:
        return self._session.scalar(
            select(opportunity.c.pipeline_id)
            .where(opportunity.c.created_by == member_id)
            .order_by(opportunity.c.id.desc())
            .limit(1)
        )

    def stages(self, pipeline_id: int) -> Sequence[Stage]:
        return self._session.scalars(
            select(Stage)
            .where(t.stage.c.pipeline_id == pipeline_id)
            .order_by(t.stage.c.position, t.stage.c.id)
        ).all()

    def products(self, text: str, *, page: int, size: int) -> tuple[Sequence[Product], bool]:
        return product_page(self._session, true(), text, page=page, size=size)

    def held_by(self, stage_id: int) -> Sequence[Opportunity]:
        return self._session.scalars(
            select(Opportunity)
            .where(
                or_(
                    opportunity.c.stage_id == stage_id,
                    opportunity.c.open_stage_id == stage_id,
                )
            )
            .order_by(opportunity.c.id)
        ).all()

    def open_of(self, pipeline_id: int) -> Sequence[Opportunity]:
        return self._session.scalars(
            select(Opportunity)
            .where(opportunity.c.pipeline_id == pipeline_id, IS_OPEN)
            .order_by(opportunity.c.id)
        ).all()

    def open_in(self, stage_id: int) -> int:
        counted = select(func.count()).where(opportunity.c.stage_id == stage_id, IS_OPEN)
        return self._session.scalars(counted).one()
