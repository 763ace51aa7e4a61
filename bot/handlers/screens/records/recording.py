"""Calls and visits by two taps, and the files of an opportunity."""

from __future__ import annotations

from bot.actions.access import reach
from bot.domain.facts import Name
from bot.domain.history import Record
from bot.domain.opportunities import Opportunity
from bot.domain.rights import Act
from bot.handlers.records.presses import SendFile, TellContact
from bot.handlers.screens.cards.card_buttons import back_to_card
from bot.handlers.screens.customers.shared_contact import shared_contact
from bot.handlers.screens.records.words import what_of
from bot.handlers.turns.looks import Sight, View
from bot.speech.reply import Button, Reply, Say, say_of

MOST_FILES = 8


def call(sight: Sight) -> Reply:
    """How did it go?"""
    opportunity = _recordable(sight)
    rows = tuple(
        (Button(say_of(f"button-{name}"), TellContact(opportunity.id, name)),)
        for name in ("reached", "no-answer", "they-called")
    )
    lines = (say_of("call-title", title=Name(opportunity.title)),)
    return Reply(lines=lines, rows=(*rows, back_to_card(opportunity.id)))


def visit(sight: Sight) -> Reply:
    """A location that is sent now belongs to this visit."""
    opportunity = _recordable(sight)
    here = (Button(say_of("button-visited"), TellContact(opportunity.id, "visited")),)
    lines = (say_of("visit-title", title=Name(opportunity.title)),)
    return Reply(lines=lines, rows=(here, back_to_card(opportunity.id)))


def files(sight: Sight) -> Reply:
    """The latest files; a tap sends one again."""
    opportunity = reach(sight.actor, sight.desk, int(sight.params["opportunity"]), Act.SEE)
    records = sight.desk.store.filing.files(opportunity.id, MOST_FILES)
    lines = (say_of("files-title" if records else "files-none", title=Name(opportunity.title)),)
    rows = tuple((Button(_file_label(each), SendFile(each.id)),) for each in records)
    return Reply(lines=lines, rows=(*rows, back_to_card(opportunity.id)))


def _recordable(sight: Sight) -> Opportunity:
    return reach(sight.actor, sight.desk, int(sight.params["opportunity"]), Act.RECORD)


def _file_label(record: Record) -> Say:
    if record.file_name:
        return say_of("button-file-named", name=Name(record.file_name))
    return say_of("button-file", what=what_of(record), at=record.at)


RECORDING_SCREENS: dict[str, View] = {
    "call": call,
    "visit": visit,
    "files": files,
    "shared-contact": shared_contact,
}
