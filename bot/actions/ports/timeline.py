"""What the actions need of a store to tell a history."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from bot.domain.timeline import Entry, Moment, TimelineSelection


class Timeline(Protocol):
    def page(
        self,
        selection: TimelineSelection,
        *,
        size: int,
        after: Moment | None = None,
        before: Moment | None = None,
    ) -> Sequence[Entry]:
        """The newest first; `after` and `before` a place in this order."""
        ...

    def viewed(self, opportunity_id: int, member_id: int, *, day: date, at: datetime) -> None:
        """The first time on this day is kept; every other time changes nothing."""
        ...
