"""What the set-up needs of the store: every row of a list, those out of use among them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from bot.domain.lists import ListItem, ListKind, Pipeline, Stage
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Product, ProductGroup
from bot.domain.question_sets import QuestionSet


class SetUp(Protocol):
    def items(self, kind: ListKind) -> Sequence[ListItem]:
        """In their order."""
        ...

    def groups(self) -> Sequence[ProductGroup]: ...
    def question_sets(self) -> Sequence[QuestionSet]: ...
    def pipelines(self) -> Sequence[Pipeline]: ...
    def last_pipeline(self, member_id: int) -> int | None:
        """Where this member made their last opportunity."""
        ...

    def stages(self, pipeline_id: int) -> Sequence[Stage]: ...
    def products(self, text: str, *, page: int, size: int) -> tuple[Sequence[Product], bool]:
        """By code or name, best first, and whether there are more; empty text: all by name."""
        ...

    def held_by(self, stage_id: int) -> Sequence[Opportunity]:
        """Those that are in this stage or would come back to it, the hidden ones too."""
        ...

    def open_of(self, pipeline_id: int) -> Sequence[Opportunity]:
        """The open ones of a pipeline."""
        ...

    def open_in(self, stage_id: int) -> int:
        """How many open opportunities are in this stage."""
        ...
