"""What the actions need of the store about lists, pipelines, customers and products."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from bot.domain.lists import ListItem, ListKind, Pipeline, Stage
from bot.domain.parties import Party, Product, ProductGroup


class Lists(Protocol):
    def items(self, kind: ListKind) -> Sequence[ListItem]:
        """The active ones in their order."""
        ...

    def recent(self, kind: ListKind, member_id: int) -> Sequence[int]:
        """Ids of the values this member used last, the latest first, at most eight."""
        ...

    def pipelines(self) -> Sequence[Pipeline]: ...
    def stages(self, pipeline_id: int) -> Sequence[Stage]:
        """The active ones in their order."""
        ...


class Catalogue(Protocol):
    def parties(
        self, text: str, *, page: int, size: int, first: Sequence[int] = ()
    ) -> tuple[Sequence[Party], bool]:
        """Active ones whose name starts with or contains `text`, best first, and whether
        there are more. Empty text: the `first` ones by id, then those used last.
        """
        ...

    def products(
        self,
        text: str,
        *,
        page: int,
        size: int,
        group_id: int | None = None,
        first: Sequence[int] = (),
    ) -> tuple[Sequence[Product], bool]:
        """Sellable ones by code, name or other name, best first; empty text: the `first` ones
        by id, then all by name.

        With `group_id` only those of this group.
        """
        ...

    def sold_groups(self) -> Sequence[ProductGroup]:
        """The active ones with something sellable in them, in their order."""
        ...

    def party_named(self, search_key: str) -> Party | None: ...
    def product_coded(self, code: str) -> Product | None: ...
