"""What digests need of the store."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from bot.domain.digests import Digest
from bot.domain.people import Member, Team
from bot.domain.reports import Scope


class DigestStore(Protocol):
    def due(self, now: datetime) -> Sequence[int]:
        """Ids of those that should have come by now, the longest due first."""
        ...

    def hold(self, digest_id: int) -> Digest | None:
        """As it is now and nobody changes it meanwhile."""
        ...

    def of_member(self, member_id: int) -> Sequence[Digest]: ...
    def of_team(self, team_id: int) -> Digest | None: ...
    def members_without(self, limit: int) -> Sequence[Member]:
        """Active ones who can be written to and have no digest of any kind yet."""
        ...

    def groups_without(self, limit: int) -> Sequence[Team]:
        """Teams with a group and without its digest."""
        ...

    def slipped(self, scope: Scope, since: date, until: date, base: str) -> tuple[int, int]:
        """How many open ones that were to close until then close later now, and their sum.

        Compared with the picture of the day `since`; minor units of `base`, the
        organisation's currency. (0, 0) where that day has no picture.
        """
        ...
