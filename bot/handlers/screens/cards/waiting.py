"""What of an opportunity waits for the manager."""

from __future__ import annotations

from collections.abc import Iterator

from bot.actions.opportunities.deciding import about
from bot.domain.opportunities import Opportunity
from bot.handlers.turns.looks import Sight
from bot.speech.reply import Say


def waiting(sight: Sight, opportunity: Opportunity) -> Iterator[Say]:
    for each in sight.desk.store.approvals.of(opportunity.id):
        yield Say("card-waits", about(sight.desk, opportunity, each))
