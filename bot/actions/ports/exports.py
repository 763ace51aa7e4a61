"""What the actions need of a store to read many opportunities with few questions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Protocol, TypeVar

from bot.domain.followups import FollowUp
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.domain.people import Member
from bot.domain.reports import Scope

E = TypeVar("E")


class Exports(Protocol):
    def all_of(self, kind: type[E], ids: Iterable[int]) -> Sequence[E]:
        """As long as somebody holds them, asking for one of them costs nothing."""
        ...

    def parties(self, *, after: int, size: int) -> Sequence[Party]:
        """All that are there, in the order of their ids, from behind this one."""
        ...

    def opportunities(self, scope: Scope, *, after: int, size: int) -> Sequence[Opportunity]:
        """The same of opportunities, ended ones too, with all their parts."""
        ...

    def members(self) -> Sequence[Member]:
        """Everybody who ever was one, by name."""
        ...

    def next_contacts(self, ids: Sequence[int], now: datetime) -> Mapping[int, FollowUp]:
        """Of those opportunities that have one."""
        ...
