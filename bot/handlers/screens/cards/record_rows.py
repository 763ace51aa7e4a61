"""The buttons of a card that make records, or show what they keep."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.opportunities import Opportunity
from bot.handlers.records.presses import ShowCall, ShowFiles, ShowVisit
from bot.handlers.turns.looks import Sight
from bot.speech.reply import Button, say_of


def call_button(opportunity: Opportunity) -> Button:
    return Button(say_of("button-call"), ShowCall(opportunity.id))


def visit_button(opportunity: Opportunity) -> Button:
    return Button(say_of("button-visit"), ShowVisit(opportunity.id))


def files_button(sight: Sight, opportunity: Opportunity) -> Iterator[Button]:
    if sight.desk.store.filing.files(opportunity.id, 1):
        yield Button(say_of("button-files"), ShowFiles(opportunity.id))
