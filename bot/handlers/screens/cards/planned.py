"""What is planned on an opportunity, and what ended with it before it was open again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.actions.follow_ups.coming_back import ended_with, still_ahead
from bot.domain.followups import FollowUp
from bot.domain.moves import Status
from bot.domain.opportunities import Opportunity
from bot.handlers.turns.looks import Sight


@dataclass(frozen=True)
class Plan:
    planned: Sequence[FollowUp] = ()
    ended: int = 0
    """How many ended with it; told only while nothing else is planned."""
    ahead: int = 0
    """Of those, how many could still come back."""

    @classmethod
    def of(cls, sight: Sight, opportunity: Opportunity) -> Plan:
        if opportunity.status is not Status.OPEN:
            return cls()
        planned = sight.desk.store.pipelines.follow_ups(opportunity.id)
        ended = () if planned else ended_with(sight.desk, opportunity)
        return cls(planned, len(ended), len(still_ahead(sight.desk, ended)))
