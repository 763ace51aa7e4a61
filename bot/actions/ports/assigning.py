"""What the assignment rules need of the store."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from bot.domain.assignment import AssignmentRule
from bot.domain.opportunities import Opportunity


class Assigning(Protocol):
    def rules(self) -> Sequence[AssignmentRule]:
        """All, in the order in which they are asked."""
        ...

    def hold(self, rule_id: int) -> AssignmentRule | None:
        """As it is now; whoever else assigns by it waits until this transaction ends."""
        ...

    def loads(self, member_ids: Sequence[int]) -> Mapping[int, int]:
        """How many open ones each of them is to work on."""
        ...

    def latest(self, size: int) -> Sequence[Opportunity]:
        """The newest first, ended ones too."""
        ...
