"""What waits to be told to members of what others did, seen from an action."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from bot.domain.history import Step


class NewsOfOthers(Protocol):
    def keep(self, member_id: int, step: Step) -> None:
        """From now on it waits for this member; once, however often it is kept."""
        ...

    def due(self, *, quiet_since: datetime, waiting_since: datetime) -> Sequence[int]:
        """Members for whom nothing came after the one moment, or the oldest before the other."""
        ...

    def take(self, member_id: int) -> Sequence[Step]:
        """All that waits for them, the oldest first; it waits no more."""
        ...
