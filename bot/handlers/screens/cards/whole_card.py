"""What is done with an opportunity as a whole: copied, given away, merged, deleted."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.moves import Status
from bot.domain.opportunities import Opportunity
from bot.domain.rights import Act
from bot.handlers.cards.card_presses import ShowCopy, ShowHeirs
from bot.handlers.customers.merge_presses import ShowTwins
from bot.handlers.home.presses import DeleteIt
from bot.speech.reply import Button, say_of


def whole_card(opportunity: Opportunity, may: frozenset[Act]) -> Iterator[Button]:
    if Act.EDIT not in may:
        return
    yield Button(say_of("button-duplicate"), ShowCopy(opportunity.id))
    if Act.REASSIGN in may:
        yield Button(say_of("button-give"), ShowHeirs(opportunity.id, 0))
    if opportunity.status is not Status.OPEN:
        return
    yield Button(say_of("button-merge"), ShowTwins(opportunity.id))
    if Act.DELETE in may:
        delete = DeleteIt(opportunity.id, opportunity.version)
        yield Button(say_of("button-delete"), delete)
