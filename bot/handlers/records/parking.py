"""Messages of which nobody said what they belong to: they wait, and one question is asked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.actions.dialogs import Dialog
from bot.actions.lists.finding import customers_near
from bot.actions.ports import Desk
from bot.actions.records.arriving import Arrived
from bot.actions.records.making import made_of
from bot.domain.facts import Name
from bot.domain.people import Member
from bot.domain.rights import Office, check_office
from bot.handlers.forms.starting import begin
from bot.handlers.records.keeping import kept_before, will_be_kept
from bot.handlers.screens.records.words import far
from bot.handlers.turns.looks import Next, screen
from bot.handlers.turns.turn import Act
from bot.speech.reply import Say, say_of

FILE_IT = "file_it"


def parking(message: Arrived, behind: Mapping[str, Any]) -> Act:
    """The same forward again opens where it is; anything else waits for an answer."""

    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        check_office(actor, Office.CREATE)
        before = made_of(actor, desk, message)
        if before is not None:
            return kept_before(before)
        desk.store.filing.park(message)
        desk.store.flush()
        return asked(desk, dialog, later=will_be_kept(behind))

    return inside


def asked(desk: Desk, dialog: Dialog, *, later: bool) -> Next:
    """One question for all that waits; one that stands already is asked again below."""
    waiting = desk.store.filing.parked(dialog.chat)
    above = (say_of("unfiled", count=len(waiting)), *_near(desk, waiting))
    if (dialog.draft or {}).get("form") == FILE_IT:
        return Next(screen("form"), above=above, later=later)
    begun = begin(dialog, FILE_IT, known={}, only="opportunity", above=above)
    return Next(begun.screen, above=begun.above, later=later)


def _near(desk: Desk, waiting: Any) -> tuple[Say, ...]:
    place = next((each.place for each in reversed(waiting) if each.place), None)
    if place is None:
        return ()
    return tuple(
        far("near-customer", metres, customer=Name(party.name))
        for party, metres in customers_near(desk, place)
    )
