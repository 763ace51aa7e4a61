"""What somebody was told, and what a manager asked: kept until it is read and answered."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any


@dataclass(eq=False, kw_only=True)
class Told:
    """One message of the bot to a member, as it stands in their /inbox."""

    id: int = field(init=False, repr=False)
    member_id: int
    key: str
    facts: dict[str, Any]
    """As JSON, the way the outbox keeps them."""
    at: datetime
    read_at: datetime | None = None


@dataclass(eq=False, kw_only=True)
class Enquiry:
    """A manager's question about an opportunity; the answer is a record."""

    id: int = field(init=False, repr=False)
    opportunity_id: int
    asked_by: int
    asked_of: int
    text: str
    at: datetime
    answer_id: int | None = None
