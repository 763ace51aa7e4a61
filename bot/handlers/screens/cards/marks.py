"""What an open opportunity lacks, said in words: a next step, or anybody's attention."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.followups import FollowUp
from bot.domain.lists import Stage
from bot.domain.moves import Status
from bot.domain.neglect import stale_for
from bot.domain.opportunities import Opportunity
from bot.handlers.turns.looks import Sight
from bot.speech.reply import Say, say_of


def marks(sight: Sight, opportunity: Opportunity, coming: FollowUp | None) -> Iterator[Say]:
    """In a row of a list; `coming` is its next contact."""
    if opportunity.status is not Status.OPEN:
        return
    if coming is None:
        yield say_of("mark-row-no-next")
    untouched = stale_days_of(sight, opportunity, coming)
    if untouched:
        yield say_of("mark-row-stale", days=untouched)


def stale_days_of(sight: Sight, opportunity: Opportunity, coming: FollowUp | None) -> int:
    desk = sight.desk
    stage = desk.store.get(Stage, opportunity.stage_id)
    if stage is None:
        return 0
    zone = desk.organisation.zone
    return stale_for(opportunity, stage, coming, now=desk.now, today=desk.today, zone=zone)
