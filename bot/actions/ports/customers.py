"""What the actions need of a store to keep customers: find, list, merge."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Protocol

from bot.domain.customer_lists import (
    CustomerFilter,
    CustomerGroup,
    CustomerRow,
    CustomerSelection,
)
from bot.domain.history import Step
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.domain.reports import Scope


class Customers(Protocol):
    def party(self, party_id: int) -> Party | None:
        """Not a deleted one; of a merged one, the one that has everything of it now."""
        ...

    def parties(self, party_ids: Collection[int]) -> Sequence[Party | None]:
        """Each as `party` finds it, in their order, by one question."""
        ...

    def with_contacts(self, keys: Collection[str]) -> Sequence[Party]:
        """Active ones with one of these keys (`reading.contacts`), the oldest first."""
        ...

    def worked_on(self, party_id: int, scope: Scope) -> bool:
        """Whether an opportunity of the scope is with this customer."""
        ...

    def open_with(self, party_id: int) -> Sequence[Opportunity]:
        """The open opportunities of a customer, the oldest first."""
        ...

    def with_open(self, party_ids: Collection[int], type_id: int, scope: Scope) -> Collection[int]:
        """The ids of those that have an open opportunity of the type within the scope."""
        ...

    def last_step(self, party_id: int) -> Step | None:
        """The last one on the customer itself, not on an opportunity; no refused try."""
        ...

    def move(self, kind: type[Party | Opportunity], *, of: int, to: int) -> None:
        """Everything that refers to one of them refers to the other from now on."""
        ...

    def page(
        self, selection: CustomerSelection, *, size: int, after: int = 0, before: int = 0
    ) -> Sequence[CustomerRow]:
        """At most `size`, behind or before the customer with this id."""
        ...

    def filters(self, member_id: int) -> Sequence[CustomerFilter]:
        """The groups that a member keeps, the oldest first."""
        ...

    def count(self, selection: CustomerSelection) -> int: ...
    def groups(self, selection: CustomerSelection) -> Sequence[CustomerGroup]:
        """Those that have anybody in them, the largest first."""
        ...
