"""What of an opportunity waits: for the manager, and for an admin to add a product."""

from __future__ import annotations

from collections.abc import Iterator

from bot.actions.access import acts
from bot.actions.opportunities.approvals import about
from bot.actions.opportunities.life import may_reopen
from bot.domain.approvals import ApprovalKind
from bot.domain.facts import Name
from bot.domain.opportunities import Opportunity
from bot.domain.rights import Act
from bot.handlers.turns.looks import Sight
from bot.speech.reply import Say, say_of


def too_late(sight: Sight, opportunity: Opportunity) -> bool:
    """Whether it is theirs, and only the manager may still open it again."""
    may = Act.REOPEN in acts(sight.actor, sight.desk, opportunity)
    return may and not may_reopen(sight.actor, sight.desk, opportunity)


def asked_to_reopen(sight: Sight, opportunity: Opportunity) -> Say | None:
    """That the manager has been asked to, and has not decided yet."""
    for each in sight.desk.store.approvals.of(opportunity.id):
        if each.kind is ApprovalKind.REOPEN:
            return Say("card-waits", about(sight.desk, opportunity, each))
    return None


def waiting(sight: Sight, opportunity: Opportunity) -> Iterator[Say]:
    for each in sight.desk.store.approvals.of(opportunity.id):
        yield Say("card-waits", about(sight.desk, opportunity, each))
    for name in sight.desk.store.wishes.names_of(opportunity.id):
        yield say_of("wish-waiting", name=Name(name))
