"""A request to a supplier in the chat: what is asked, what was answered, what it earns."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from bot.actions.access import acts
from bot.actions.documents.reaching import opportunity_of
from bot.actions.documents.supplying import margin_of
from bot.actions.ports.documents import Paper
from bot.domain.documents import DocumentLine
from bot.domain.facts import Fact, Name
from bot.domain.history import RecordKind, RecordState
from bot.domain.money import Money
from bot.domain.rights import Act
from bot.handlers.documents.presses import EnterCost, QuoteWithMargin, RequestText
from bot.handlers.turns.looks import Sight
from bot.speech.reply import Button, Say, say_of

MOST_LINES = 20


def request_lines(sight: Sight, found: Paper) -> Iterator[Say | None]:
    """Each line with the price that was answered, and the margin for who may see it."""
    yield None
    for place, line in enumerate(found.document.lines[:MOST_LINES], 1):
        yield asked(line, place)
        if line.cost is not None:
            yield say_of("supplier-cost", amount=Money(line.cost, found.document.currency))
        yield from margin_line(sight, found, line)
    if len(found.document.lines) > MOST_LINES:
        yield say_of("card-more-lines", count=len(found.document.lines) - MOST_LINES)


def asked(line: DocumentLine, place: int) -> Say:
    facts: dict[str, Fact] = {
        "place": place,
        "product": Name(line.name),
        "quantity": Decimal(line.quantity) / 1000,
        "unit": Name(line.unit or ""),
    }
    return Say("supplier-line", facts)


def margin_line(sight: Sight, found: Paper, line: DocumentLine) -> Iterator[Say]:
    margin = margin_of(sight.actor, sight.desk, found, line)
    if margin is not None:
        earned = Money(margin.price - margin.cost, found.document.currency)
        yield say_of("supplier-margin", amount=earned, percent=margin.percent)


def request_buttons(sight: Sight, found: Paper) -> Iterator[Button]:
    """For who may change it, while it is not over."""
    record, document = found.record, found.document
    yield Button(say_of("button-request-text"), RequestText(record.id))
    if record.state is RecordState.CANCELLED:
        return
    at = (record.id, document.version)
    for place, line in enumerate(document.lines[:MOST_LINES], 1):
        label = say_of("button-supplier-cost", place=place, product=Name(line.name))
        yield Button(label, EnterCost(*at, line.id))
    opportunity = opportunity_of(sight.desk, found)
    priced = opportunity is not None and Act.PRICE in acts(sight.actor, sight.desk, opportunity)
    if priced and all(each.cost is not None for each in document.lines):
        yield Button(say_of("button-margin-quote"), QuoteWithMargin(*at))


def is_request(found: Paper) -> bool:
    return found.record.kind is RecordKind.SUPPLIER_REQUEST
