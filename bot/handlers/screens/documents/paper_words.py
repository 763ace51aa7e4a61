"""What stands on a document, as its page in the chat says it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from bot.actions.documents.money import left_of
from bot.actions.ports import Desk
from bot.actions.ports.documents import Paper
from bot.domain.documents import DocumentLine
from bot.domain.facts import Fact, Name, Term
from bot.domain.history import RecordKind, RecordState
from bot.domain.money import Money
from bot.domain.stock import Warehouse
from bot.handlers.screens.documents.supplier import is_request, margin_line, request_lines
from bot.handlers.screens.records.words import state_of
from bot.handlers.turns.looks import Sight
from bot.speech.reply import Say, say_of

MOST_LINES = 15
"""Lines of a document on its page; all of them are on paper and behind their button."""
MOST_MADE = 6
"""Documents made of it, the latest."""


def title_of(found: Paper) -> Say:
    return say_of(
        "paper-title",
        kind=Term(f"record-{found.record.kind.value}"),
        number=Name(found.document.number),
        state=state_of(found.record),
    )


def head(sight: Sight, found: Paper) -> Iterator[Say | None]:
    record, document = found.record, found.document
    yield title_of(found)
    yield say_of("paper-for", buyer=Name(document.buyer), day=document.day)
    if document.buyer_address:
        yield say_of("paper-address", address=Name(document.buyer_address))
    if record.kind is RecordKind.CONTRACT and record.financial:
        yield say_of("paper-counts")
    last = last_day(sight.desk, found)
    if last is not None:
        yield say_of("paper-until", day=last)
    parent = sight.desk.store.documents.of_record(record.parent_id) if record.parent_id else None
    if parent is not None:
        yield say_of("paper-parent", number=Name(parent.document.number))
    if record.parent_id is not None and record.opportunity_id is None:
        yield say_of("paper-on-invoice")


def body(sight: Sight, found: Paper) -> Iterator[Say | None]:
    document = found.document
    if is_request(found):
        yield from request_lines(sight, found)
        return
    if document.lines:
        yield None
    for place, line in enumerate(document.lines[:MOST_LINES], 1):
        yield line_of(line, document.currency, place)
        yield from margin_line(sight, found, line)
    yield from _summed(found)


def to_forward(desk: Desk, found: Paper) -> Iterator[Say | None]:
    """What the customer may read: no state, no margin, nothing of the house."""
    document = found.document
    kind, company = Term(f"paper-kind-{found.record.kind.value}"), Name(desk.organisation.name)
    yield say_of("paper-text-title", kind=kind, number=Name(document.number), company=company)
    yield say_of("paper-for", buyer=Name(document.buyer), day=document.day)
    last = last_day(desk, found)
    if last is not None:
        yield say_of("paper-until", day=last)
    yield None
    for place, line in enumerate(document.lines[:MOST_LINES], 1):
        yield line_of(line, document.currency, place)
    yield from _summed(found)
    if document.note:
        yield None
        yield say_of("paper-note", note=Name(document.note))


def last_day(desk: Desk, found: Paper) -> date | None:
    """The last local day that a quote holds."""
    until = found.record.valid_until
    if until is None:
        return None
    return (until - timedelta(seconds=1)).astimezone(ZoneInfo(desk.organisation.zone)).date()


def _summed(found: Paper) -> Iterator[Say | None]:
    document = found.document
    if len(document.lines) > MOST_LINES:
        yield say_of("card-more-lines", count=len(document.lines) - MOST_LINES)
    yield None
    sums = document.sums()
    if sums.taxes:
        yield say_of("paper-net", amount=Money(sums.net, document.currency))
    for tax in sums.taxes:
        yield say_of(
            "paper-tax",
            tax=Name(tax.name),
            percent=tax.percent,
            amount=Money(tax.amount, document.currency),
        )
    yield say_of("paper-total", amount=Money(found.record.amount or 0, document.currency))


def foot(sight: Sight, found: Paper, *, place_said: bool) -> Iterator[Say | None]:
    document = found.document
    place = (
        sight.desk.store.get(Warehouse, document.warehouse_id) if document.warehouse_id else None
    )
    if place is not None and place_said:
        yield say_of("paper-place", place=Name(place.name))
    if document.note:
        yield None
        yield say_of("paper-note", note=Name(document.note))
    yield from _made_of_it(sight, found)


def _made_of_it(sight: Sight, found: Paper) -> Iterator[Say | None]:
    """Its invoice, its receipts; of an invoice, what of it is still to come."""
    made = sight.desk.store.documents.made_from(found.record.id)
    papers = [sight.desk.store.documents.of_record(each.id) for each in made[-MOST_MADE:]]
    if made:
        yield None
    for each in papers:
        if each is not None:
            yield say_of(
                "paper-made-of-it",
                kind=Term(f"record-{each.record.kind.value}"),
                number=Name(each.document.number),
                state=state_of(each.record),
                amount=Money(each.record.amount or 0, each.document.currency),
            )
    confirmed = found.record.state is RecordState.CONFIRMED
    if made and confirmed and found.record.kind is RecordKind.INVOICE:
        left = left_of(sight.desk, found)
        key = "paper-left" if left.minor >= 0 else "paper-left-beyond"
        yield say_of(key, amount=Money(abs(left.minor), left.currency))


def line_of(line: DocumentLine, currency: str, place: int) -> Say:
    facts: dict[str, Fact] = {
        "place": place,
        "product": Name(line.name),
        "quantity": Decimal(line.quantity) / 1000,
        "price": Money(line.unit_price, currency),
        "less": 1 if line.discount else 0,
        "discount": line.discount,
        "total": Money(line.total, currency),
        "taxed": 1 if line.tax_percent is not None else 0,
        "tax": Name(line.tax_name or ""),
        "percent": line.tax_percent or Decimal(0),
    }
    return Say("paper-line", facts)
