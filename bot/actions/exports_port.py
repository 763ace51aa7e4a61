"""What the actions need of a store to read many opportunities with few questions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Protocol, TypeVar

from bot.domain.followups import FollowUp

E = TypeVar("E")


class Exports(Protocol):
    def all_of(self, kind: type[E], ids: Iterable[int]) -> Sequence[E]:
        """As long as somebody holds them, asking for one of them costs nothing."""
        ...

    def next_contacts(self, ids: Sequence[int], now: datetime) -> Mapping[int, FollowUp]:
        """Of those opportunities that have one."""
        ...
