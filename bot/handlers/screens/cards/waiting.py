"""What of an opportunity waits: for the manager, and for an admin to add a product."""

from __future__ import annotations

from collections.abc import Iterator

from bot.actions.opportunities.deciding import about
from bot.domain.facts import Name
from bot.domain.opportunities import Opportunity
from bot.handlers.turns.looks import Sight
from bot.speech.reply import Say, say_of


def waiting(sight: Sight, opportunity: Opportunity) -> Iterator[Say]:
    for each in sight.desk.store.approvals.of(opportunity.id):
        yield Say("card-waits", about(sight.desk, opportunity, each))
    for name in sight.desk.store.wishes.names_of(opportunity.id):
        yield say_of("wish-waiting", name=Name(name))
