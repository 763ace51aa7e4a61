"""What the actions need of a store to list opportunities and to keep filters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from bot.domain.filters import SavedFilter
from bot.domain.listings import Counted, ListTotals, Place, Row, Selection


class Listings(Protocol):
    """Opportunities that were not deleted, by any filter, in any order, by keyset."""

    def page(
        self,
        selection: Selection,
        *,
        size: int,
        after: Place | None = None,
        before: Place | None = None,
        bare: bool = False,
    ) -> Sequence[Row]:
        """At most `size` in the order of the selection, those nearest to the given place.

        Their customers are read with them, and held to the end; not so when `bare`.
        """
        ...

    def places(
        self,
        selection: Selection,
        *,
        size: int,
        after: Place | None = None,
        before: Place | None = None,
    ) -> Sequence[Place]:
        """Where the rows of a page stand, without reading them."""
        ...

    def place(self, selection: Selection, opportunity_id: int) -> Place | None:
        """Where it stands or would stand, whether or not it is in the selection."""
        ...

    def totals(self, selection: Selection) -> ListTotals:
        """Over every match. An invoice in a currency that is neither the opportunity's nor
        the organisation's has no rate, and is not in the realised sum.
        """
        ...

    def count(self, selection: Selection) -> int:
        """Every match; without what `totals` adds up of their money and invoices."""
        ...

    def of_product_groups(self, selection: Selection) -> Mapping[int | None, Counted]:
        """By the id of a product group, None for those that sell nothing of any. One that sells
        products of two groups is in both.
        """
        ...

    def draft(self, member_id: int) -> SavedFilter | None:
        """The filter this member is putting together."""
        ...

    def on_board(self, member_id: int) -> SavedFilter | None:
        """What this member looked for on the board."""
        ...

    def fixed(self, member_id: int) -> Sequence[SavedFilter]:
        """What reports of this member rest on, the oldest first."""
        ...

    def filters(self, member_id: int, team_id: int | None) -> Sequence[SavedFilter]:
        """The named ones of the member and those shared with the team, by name."""
        ...
