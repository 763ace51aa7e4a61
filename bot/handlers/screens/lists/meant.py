"""What typed words may mean for the card that was in view: a button for each, and the way back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from bot.actions.access import reach
from bot.domain.errors import NotAllowed, NotFound
from bot.domain.facts import Name
from bot.domain.lists import StageKind
from bot.domain.money import Money
from bot.domain.moves import Status
from bot.domain.opportunities import Opportunity
from bot.domain.opportunity_parts import Line
from bot.domain.rights import Act
from bot.handlers.capturing.counted_again import Again, again_in
from bot.handlers.capturing.deeds import Deed, deed_in
from bot.handlers.capturing.lines_typed import OfLine
from bot.handlers.capturing.meanings import Meanings, card_context, meanings
from bot.handlers.capturing.presses import (
    AddWords,
    ChangeSeveral,
    CountWords,
    PlanWords,
    PriceWords,
    PutWords,
    TakeOffWords,
)
from bot.handlers.capturing.several_goods import Several, several_in
from bot.handlers.customers.presses import OpenCustomer
from bot.handlers.home.presses import DeleteIt, DropLine, LoseIt, MoveStage, WinIt
from bot.handlers.turns.looks import Sight
from bot.speech.moves import OpenCard
from bot.speech.reply import Button, Say, say_of
from bot.speech.widths import shortened_inside

MOST_LINES = 8
MOST_BESIDE = 16
"""Cells of a product's name beside what happens to it."""

Row = tuple[Button, ...]


@dataclass(frozen=True)
class Meant:
    rows: tuple[Row, ...] = ()
    back: Row = ()
    """To the card."""
    title: str = ""
    """What is said of it; empty where the words mean nothing for the card."""
    beneath: tuple[Say, ...] = ()
    """What becomes of each thing that was said."""


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
    context = card_context(sight.actor, sight.desk, sight.tr, opportunity.id)
    deed = deed_in(sight.desk, sight.tr, opportunity, text, context)
    if deed is not None and opportunity.status is Status.OPEN:
        rows = tuple((button,) for button in _of_deed(opportunity, deed))
    else:
        rows = tuple((button,) for button in _buttons(opportunity, found))
    again = None if rows else again_in(sight.actor, sight.desk, opportunity, text)
    rows = rows or tuple((button,) for button in _of_again(opportunity, again))
    several = None if rows else several_in(sight.actor, sight.desk, opportunity, text)
    if several is not None and several.changes:
        beneath = tuple(_of_several(opportunity, several))
        rows = tuple((button,) for button in _several_buttons(opportunity))
        back = Button(say_of("button-back"), OpenCard(opportunity.id))
        return Meant(rows, (back,), "words-several", beneath)
    title = "words-mean" if rows else "words-off-nothing" if found.only_off else ""
    title = "words-again" if again else title
    back = Button(say_of("button-back"), OpenCard(opportunity.id))
    return Meant(rows, (back,), title)


def _of_deed(opportunity: Opportunity, deed: Deed) -> Iterator[Button]:
    """The buttons that do it; rights are checked behind them."""
    at = (opportunity.id, opportunity.version)
    if deed.deletes:
        yield Button(say_of("button-delete"), DeleteIt(*at))
    for stage in deed.stages:
        if stage.kind is StageKind.OPEN:
            label = say_of("button-stage", stage=stage.label)
            yield Button(label, MoveStage(*at, stage.id))
        elif stage.kind is StageKind.WON:
            yield Button(say_of("button-won"), WinIt(*at))
        else:
            yield Button(say_of("button-lost"), LoseIt(*at))
    if deed.of_line is not None:
        yield from _of_line(opportunity, deed.of_line)


def _of_line(opportunity: Opportunity, said: OfLine) -> Iterator[Button]:
    at = (opportunity.id, opportunity.version)
    for one in said.lines[:MOST_LINES]:
        product = Name(shortened_inside(one.name, MOST_BESIDE))
        if said.price is not None:
            label = say_of("button-price-words", product=product, price=said.price)
            yield Button(label, PriceWords(*at, one.id))
        elif said.off is not None:
            yield Button(say_of("button-take-off", product=product), TakeOffWords(*at, one.id))
        else:
            yield Button(say_of("button-drop-words", product=product), DropLine(*at, one.id))


def _of_several(opportunity: Opportunity, several: Several) -> Iterator[Say]:
    """What becomes of each of them."""
    for each in several.changes:
        if each.line is not None:
            yield _becomes(opportunity, each.line, each.values())
    for each in several.others:
        yield say_of("words-one-more", text=Name(each.typed))


def _several_buttons(opportunity: Opportunity) -> Iterator[Button]:
    at = (opportunity.id, opportunity.version)
    yield Button(say_of("button-change-several"), ChangeSeveral(*at))
    yield Button(say_of("button-all-new-lines"), AddWords(opportunity.id))


def _becomes(opportunity: Opportunity, line: Line, values: Mapping[str, Any]) -> Say:
    product = Name(shortened_inside(line.name, MOST_BESIDE))
    before, count = Decimal(line.quantity) / 1000, Decimal(values["quantity"]) / 1000
    if values.keys() == {"quantity"}:
        return say_of("button-count-words", product=product, before=before, count=count)
    price = Money(values.get("unit_price", line.unit_price), opportunity.currency)
    off = Decimal(values.get("discount", 0))
    return say_of("button-line-words", product=product, count=count, price=price, discount=off)


def _of_again(opportunity: Opportunity, again: Again | None) -> Iterator[Button]:
    """A change of each of those lines, and one line more."""
    if again is None:
        return
    at = (opportunity.id, opportunity.version)
    for one in again.lines[:MOST_LINES]:
        yield Button(_becomes(opportunity, one, again.values(one)), CountWords(*at, one.id, 0))
        if again.maybe_price is not None:
            product = Name(shortened_inside(one.name, MOST_BESIDE))
            label = say_of("button-price-words", product=product, price=again.maybe_price)
            yield Button(label, CountWords(*at, one.id, 1))
    yield Button(say_of("button-another-line"), AddWords(opportunity.id))


def _buttons(opportunity: Opportunity, found: Meanings) -> Iterator[Button]:
    at = (opportunity.id, opportunity.version)
    if found.contact is not None:
        yield Button(say_of("button-plan-words"), PlanWords(opportunity.id))
    for each in found.fields:
        label = say_of("form-text", value=Name(each.said)) if each.way else each.question.button
        yield Button(label, PutWords(*at, each.key))
    for one in found.lines[:MOST_LINES]:
        product = Name(shortened_inside(one.name, MOST_BESIDE))
        yield Button(say_of("button-take-off", product=product), TakeOffWords(*at, one.id))
