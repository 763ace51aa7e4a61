"""For whom a copy of an opportunity is to be."""

from __future__ import annotations

from bot.actions.access import reach
from bot.domain.facts import Name
from bot.domain.parties import Party
from bot.domain.rights import Act
from bot.handlers.cards.card_presses import CopyIt, CopyTo
from bot.handlers.screens.cards.card_buttons import back_to_card
from bot.handlers.turns.looks import Sight
from bot.speech.reply import Button, Reply, say_of


def copy_for_whom(sight: Sight) -> Reply:
    opportunity = reach(sight.actor, sight.desk, int(sight.params["opportunity"]), Act.EDIT)
    party = sight.desk.store.get(Party, opportunity.party_id)
    rows = []
    if party is not None and party.active:
        rows.append((Button(say_of("form-row", value=Name(party.name)), CopyIt(opportunity.id)),))
    rows.append((Button(say_of("button-duplicate-other"), CopyTo(opportunity.id)),))
    lines = (say_of("copy-title", title=Name(opportunity.title)),)
    return Reply(lines=lines, rows=(*rows, back_to_card(opportunity.id)))
