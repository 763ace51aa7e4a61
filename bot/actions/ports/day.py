"""What the day of a member needs of the store: days off, what waits, what they were told."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from bot.domain.followups import FollowUp
from bot.domain.opportunities import Opportunity
from bot.domain.telling import Enquiry, Told
from bot.domain.working_days import DayOff


class DaysOff(Protocol):
    def all(self) -> Sequence[DayOff]:
        """The company's own, the earliest first."""
        ...

    def on(self, day: date) -> DayOff | None: ...


class Agenda(Protocol):
    """Follow-ups by whose day they are in. Instants are aware; `until` is not included."""

    def waiting(
        self, members: Sequence[int], *, since: datetime | None, until: datetime, limit: int
    ) -> Sequence[FollowUp]:
        """The pending ones that ring in this time, the earliest first."""
        ...

    def count(self, members: Sequence[int], *, until: datetime) -> int:
        """How many pending ones ring before it."""
        ...

    def ringing(self, members: Sequence[int], since: datetime, until: datetime) -> list[datetime]:
        """When the pending ones of this time ring, for the counts of a calendar."""
        ...

    def done(self, member_id: int, since: datetime, until: datetime) -> int:
        """How many they did in this time."""
        ...

    def of_party(self, party_id: int) -> Sequence[FollowUp]:
        """The pending ones about a customer alone, the earliest first."""
        ...

    def without_step(self, opportunities: Sequence[int]) -> frozenset[int]:
        """Those of these open ones that nobody has planned a contact for."""
        ...

    def idle(self, member_id: int, limit: int) -> tuple[int, Sequence[Opportunity]]:
        """A member's open ones without any next step: how many, and the first of them."""
        ...

    def covered_by(self, member_id: int) -> Sequence[int]:
        """Active members who named this one their deputy."""
        ...


class MemberInbox(Protocol):
    def unread(self, member_id: int, limit: int) -> Sequence[Told]:
        """The latest first."""
        ...

    def recent(self, member_id: int, limit: int) -> Sequence[Told]:
        """Unread first, then the latest."""
        ...

    def count_unread(self, member_id: int) -> int: ...
    def read_request(self, approval_id: int, now: datetime) -> None:
        """What asked for this approval is read from now on: it was decided."""
        ...

    def enquiry_of_message(self, chat: int, message_id: int, member_id: int) -> Enquiry | None:
        """The open question that was asked of this member by this very message."""
        ...
