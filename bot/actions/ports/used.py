"""What the actions need of a store to offer first what a member used last."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class Used(Protocol):
    def products(self, member_id: int, *, size: int) -> Sequence[int]:
        """Ids of the products on what this member worked on lately, the last one first."""
        ...

    def prices(
        self, member_id: int, product_id: int, currency: str, *, size: int
    ) -> Sequence[int]:
        """What one of them cost there, in minor units: distinct, the last one first."""
        ...

    def parties(self, member_id: int, *, size: int) -> Sequence[int]:
        """Ids of the customers this member worked with lately, the last one first."""
        ...
