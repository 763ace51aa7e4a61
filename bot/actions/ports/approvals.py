"""What the actions need of a store to let changes wait for a manager."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from bot.domain.approvals import Approval


class Approvals(Protocol):
    def of(self, opportunity_id: int) -> Sequence[Approval]:
        """Those that nobody has decided yet, the oldest first."""
        ...

    def asked(self, approval_id: int) -> Approval | None:
        """Locked for this transaction: of two who decide at once, the second sees it."""
        ...

    def run_out(self, now: datetime, limit: int) -> Sequence[Approval]:
        """Undecided ones whose time is over."""
        ...
