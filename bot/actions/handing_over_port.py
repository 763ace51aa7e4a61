"""What a handover needs of the store: everything that waits for one member."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from bot.domain.approvals import Approval
from bot.domain.followups import FollowUp
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.domain.telling import Enquiry, Told


class HandingOver(Protocol):
    """All of a kind, the oldest first; what is deleted or ended is nobody's work."""

    def opportunities(self, member_id: int) -> Sequence[Opportunity]:
        """The open ones they work on."""
        ...

    def follow_ups(self, member_id: int) -> Sequence[FollowUp]:
        """The pending ones they are to make."""
        ...

    def customers(self, member_id: int) -> Sequence[Party]:
        """Whom they keep, out of use or not."""
        ...

    def waiting_approvals(self) -> Sequence[Approval]:
        """Everybody's."""
        ...

    def enquiries(self, member_id: int) -> Sequence[Enquiry]:
        """Unanswered ones, that they were asked or asked themselves."""
        ...

    def to_settle(self, member_id: int) -> Sequence[Told]:
        """Questions and approvals in their /inbox, read or not."""
        ...
