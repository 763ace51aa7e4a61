"""A file asked for in words, where a list or a report is in view."""

from __future__ import annotations

from bot.actions.dialogs import Dialog
from bot.actions.lists.exporting import may_export
from bot.actions.ports import Desk
from bot.domain.people import Member
from bot.handlers.screens.lists.lacking import lacking
from bot.handlers.turns.inside import Act
from bot.handlers.turns.looks import HOME, Next, Screen, screen
from bot.reading.names import search_key
from bot.reading.words.file_words import asks_for_file
from bot.speech.reply import say_of

OF_LISTS = frozenset({"list", "list-more", "list-groups", "orders", "columns", "export"})
OF_REPORTS = frozenset({"reports", "report-shelf", "report-nearest"})
"""Where a report is yet to be chosen."""
SAYS_IT = "list-more"
AT_REPORT = frozenset({"report", "report-numbers"})


def file_asked(desk: Desk, in_view: Screen, text: str) -> Act | None:
    """Leads to the file, or says who grants it; None where nobody asks for one.

    Whoever is called like that is a customer all the same.
    """
    if not asks_for_file(text) or in_view.name not in {
        HOME.name,
        *OF_LISTS,
        *OF_REPORTS,
        *AT_REPORT,
    }:
        return None
    if desk.store.catalogue.party_named(search_key(text)) is not None:
        return None

    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        if not may_export(actor, everything=False):
            said = in_view.name == SAYS_IT  # the screen itself
            return Next(in_view, above=() if said else tuple(lacking(actor, desk)))
        if in_view.name in AT_REPORT:
            return Next(in_view, above=(say_of("file-of-this-report"),))
        if in_view.name in OF_REPORTS:
            return Next(in_view, above=(say_of("file-of-a-report"),))
        return Next(screen("export", listing=str(in_view.params.get("listing", ""))))

    return inside
