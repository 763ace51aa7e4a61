"""What the actions need of a store to tell a history."""

from __future__ import annotations

from collections.abc import Sequence
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
