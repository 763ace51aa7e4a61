"""What waits for the manager: too large a discount, a guarded stage, a late reopening."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any


class ApprovalKind(StrEnum):
    DISCOUNT = "discount"
    STAGE = "stage"
    REOPEN = "reopen"


class ApprovalState(StrEnum):
    WAITING = "waiting"
    APPROVED = "approved"
    REFUSED = "refused"
    EXPIRED = "expired"


@dataclass(eq=False, kw_only=True)
class Approval:
    """`change` is what would be done, as JSON: a line and its discount, a stage, or nothing."""

    id: int = field(init=False, repr=False)
    opportunity_id: int
    kind: ApprovalKind
    change: dict[str, Any]
    state: ApprovalState = ApprovalState.WAITING
    asked_by: int
    asked_at: datetime
    expires_at: datetime
    decided_by: int | None = None
    decided_at: datetime | None = None

    def waits(self, now: datetime) -> bool:
        return self.state is ApprovalState.WAITING and now < self.expires_at

    def decide(self, state: ApprovalState, *, by: int | None, at: datetime) -> None:
        self.state, self.decided_by, self.decided_at = state, by, at
