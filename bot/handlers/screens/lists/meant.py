"""What typed words may mean for the card that was in view: a button for each, and the way back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.actions.access import reach
from bot.domain.errors import NotAllowed, NotFound
from bot.domain.facts import Name
from bot.domain.opportunities import Opportunity
from bot.domain.rights import Act
from bot.handlers.capturing.meanings import Meanings, meanings
from bot.handlers.capturing.presses import PlanWords, PutWords, TakeOffWords
from bot.handlers.customers.presses import OpenCustomer
from bot.handlers.turns.looks import Sight
from bot.speech.moves import OpenCard
from bot.speech.reply import Button, say_of
from bot.speech.widths import in_row

MOST_LINES = 8

Row = tuple[Button, ...]


@dataclass(frozen=True)
class Meant:
    rows: tuple[Row, ...] = ()
    back: Row = ()
    """To the card."""
    title: str = ""
    """What is said of it; empty where the words mean nothing for the card."""


def of_card_in_view(sight: Sight) -> Meant:
    """Nothing where no card was in view, or one that may not be seen any more."""
    about, party = sight.params.get("about"), sight.params.get("party")
    if isinstance(party, int):
        return Meant(back=(Button(say_of("button-back"), OpenCustomer(party)),))
    if not isinstance(about, int):
        return Meant()
    try:
        opportunity = reach(sight.actor, sight.desk, about, Act.SEE)
    except (NotFound, NotAllowed):
        return Meant()
    text = str(sight.params.get("text", ""))
    found = meanings(sight.actor, sight.desk, sight.tr, opportunity, text)
    rows = tuple((button,) for button in _buttons(opportunity, found))
    title = "words-mean" if rows else "words-off-nothing" if found.only_off else ""
    back = Button(say_of("button-back"), OpenCard(opportunity.id))
    return Meant(rows, (back,), title)


def _buttons(opportunity: Opportunity, found: Meanings) -> Iterator[Button]:
    at = (opportunity.id, opportunity.version)
    if found.contact is not None:
        yield Button(say_of("button-plan-words"), PlanWords(opportunity.id))
    for each in found.fields:
        yield Button(each.question.button, PutWords(*at, each.question.name))
    for one in found.lines[:MOST_LINES]:
        product = Name(in_row(one.name))
        yield Button(say_of("button-take-off", product=product), TakeOffWords(*at, one.id))
