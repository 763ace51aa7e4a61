"""What a handover needs of the store: everything that waits for one member."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.domain.approvals import Approval
from bot.domain.followups import FollowUp
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from bot.domain.telling import Enquiry, Told


@dataclass(frozen=True, slots=True)
class Handover:
    """Work on its way from somebody who left to `heir_id`; `by` is who let them go."""

    id: int
    gone_id: int
    heir_id: int
    by: int


class HandingOver(Protocol):
    """Of a kind the oldest first; what is deleted or ended is nobody's work."""

    def counts(self, member_id: int) -> Mapping[str, int]:
        """How many opportunities, follow-ups and customers, as `domain.estates` calls them."""
        ...

    def opportunities(self, member_id: int, limit: int) -> Sequence[Opportunity]:
        """The open ones they work on."""
        ...

    def follow_ups(self, member_id: int, limit: int) -> Sequence[FollowUp]:
        """The pending ones they are to make."""
        ...

    def follow_ups_of(self, member_id: int, opportunity_id: int) -> Sequence[FollowUp]:
        """Those of one opportunity."""
        ...

    def customers(self, member_id: int, limit: int) -> Sequence[Party]:
        """Whom they keep, out of use or not."""
        ...

    def begin(self, *, gone_id: int, heir_id: int, by: int) -> None:
        """The rest follows."""
        ...

    def begun(self) -> Sequence[Handover]: ...
    def end(self, handover_id: int) -> None: ...

    def waiting_approvals(self) -> Sequence[Approval]:
        """Everybody's."""
        ...

    def enquiries(self, member_id: int) -> Sequence[Enquiry]:
        """Unanswered ones, that they were asked or asked themselves."""
        ...

    def to_settle(self, member_id: int) -> Sequence[Told]:
        """Questions and approvals in their /inbox, read or not."""
        ...
