"""What the forms of records do: file what waits, add words and a next step to a contact."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from bot.actions.access import reach
from bot.actions.follow_ups.planning import set_follow_up
from bot.actions.opportunities import capturing
from bot.actions.records import making as records
from bot.conversations.answers import New
from bot.domain.errors import Invalid, NotFound
from bot.domain.rights import Act
from bot.handlers.forms.filled import Finished
from bot.handlers.forms.starting import begin, what_may
from bot.handlers.records.keeping import told
from bot.handlers.turns.looks import Next, screen
from bot.reading.names import search_key
from bot.speech.reply import say_of


def file_parked(filled: Finished, opportunity_id: int) -> Next:
    """Everything that waits, on this opportunity."""
    desk, dialog = filled.desk, filled.dialog
    where: Next | None = None
    dialog.screen = screen("home").to_json()
    for message in desk.store.filing.parked(dialog.chat):
        record = records.keep(filled.actor, desk, opportunity_id, message)
        where = told(desk, dialog, record, message)
        dialog.screen, dialog.shown = where.screen.to_json(), False
    desk.store.filing.unpark(dialog.chat)
    dialog.shown = True
    return where or Next(screen("card", opportunity=opportunity_id))


def made_before(filled: Finished) -> Next | None:
    """The card of what was made of the line this form began with: it is made once (F55)."""
    if "line" not in filled.known:
        return None
    line = capturing.Message.from_json(filled.known["line"])
    before = capturing.opportunity_of(filled.desk, line.chat, line.id)
    if before is None:
        return None
    try:
        reach(filled.actor, filled.desk, before, Act.SEE)
    except NotFound:
        return None
    return Next(screen("card", opportunity=before), above=(say_of("capture-again"),))


def _file_it(filled: Finished) -> Next:
    answer = filled.answers.get("opportunity")
    match answer:
        case int():
            return file_parked(filled, answer)
        case New(text):
            known = {**what_may(filled.actor), "unfiled": True}
            party = filled.desk.store.catalogue.party_named(search_key(text))
            customer = party.id if party is not None else answer
            return begin(
                filled.dialog, "new_opportunity", known=known, answers={"customer": customer}
            )
    raise Invalid("choice-unknown")


def _contact_note(filled: Finished) -> Next:
    record = records.record_seen(filled.actor, filled.desk, int(filled.known["record"]))
    words, when = filled.words("note"), filled.answers.get("when")
    if words:
        records.reword(filled.actor, filled.desk, record, words)
    if isinstance(when, datetime):
        set_follow_up(filled.actor, filled.desk, filled.opportunity, due_local=when)
    return filled.card("contact-kept")


RECORD_FINISHERS: dict[str, Callable[[Finished], Next]] = {
    "file_it": _file_it,
    "contact_note": _contact_note,
}
