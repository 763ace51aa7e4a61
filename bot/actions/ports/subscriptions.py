"""What reports that come by themselves need of the store."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from bot.domain.subscriptions import ReportSubscription


class Subscriptions(Protocol):
    def of(self, member_id: int) -> Sequence[ReportSubscription]:
        """In the order in which they were asked for."""
        ...

    def due(self, now: datetime) -> Sequence[int]:
        """Ids of those whose moment has come."""
        ...
