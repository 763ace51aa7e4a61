"""A document in the chat: what stands on it, how it stands, and what can be done with it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from bot.actions.access import acts
from bot.actions.customer_access import customer_acts
from bot.actions.documents.making import FROM_DOCUMENT
from bot.actions.documents.reaching import opportunity_of, see_document
from bot.actions.documents_port import Paper
from bot.domain.company_settings import setting
from bot.domain.customer_rights import CustomerAct
from bot.domain.document_moves import EDITABLE, DocumentMove, document_may
from bot.domain.documents import LINED, DocumentLine
from bot.domain.facts import Fact, Name, Term
from bot.domain.history import RecordKind, RecordState
from bot.domain.money import Money
from bot.domain.parties import Party
from bot.domain.people import Locale
from bot.domain.rights import Act
from bot.domain.stock import TAKES, StockMode, Warehouse
from bot.handlers.customer_presses import OpenCustomer
from bot.handlers.document_presses import (
    AttachMoney,
    EditPaper,
    MakeFrom,
    MovePaper,
    OpenPaper,
    PaperFile,
    ShowPaperLanguages,
    ShowPaperLines,
    ShowPaperPlaces,
    ShowPapers,
    ShowPaperTaxes,
    TakeInvoiceMoney,
)
from bot.handlers.looks import Sight
from bot.handlers.screens.balance import kind_label
from bot.handlers.screens.supplier import (
    is_request,
    margin_line,
    request_buttons,
    request_lines,
)
from bot.speech.reply import Button, Flow, Reply, Say, say_of

MOST_LINES = 15
"""Lines of a document on its page; all of them are on paper and behind their button."""

Row = tuple[Button, ...]

MOVES = (
    DocumentMove.CONFIRM,
    DocumentMove.SEND,
    DocumentMove.REJECT,
    DocumentMove.CANCEL,
)
"""By hand; a quote expires by itself."""


def paper(sight: Sight) -> Reply:
    found = see_document(sight.actor, sight.desk, int(sight.params["document"]))
    lines = (*_head(sight, found), *_body(sight, found), *_foot(sight, found))
    rows = (*_acting(sight, found), _printing(found), _back(found))
    return Reply(lines=lines, rows=tuple(row for row in rows if row))


def may_change(sight: Sight, found: Paper) -> bool:
    """Whether the actor may change it at all, whatever its state."""
    if found.record.opportunity_id is None:
        party = sight.desk.store.get(Party, found.record.party_id)
        return party is not None and CustomerAct.EDIT in customer_acts(
            sight.actor, sight.desk, party
        )
    opportunity = opportunity_of(sight.desk, found)
    return opportunity is not None and Act.EDIT in acts(sight.actor, sight.desk, opportunity)


def stock_is_kept(sight: Sight) -> bool:
    return bool(setting(sight.desk.organisation, "stock_mode") != StockMode.OFF.value)


# What stands on it ------------------------------------------------------------------------


def title_of(found: Paper) -> Say:
    return say_of(
        "paper-title",
        kind=Term(f"record-{found.record.kind.value}"),
        number=Name(found.document.number),
        state=Term(f"record-state-{found.record.state.value}"),
    )


def _head(sight: Sight, found: Paper) -> Iterator[Say | None]:
    record, document = found.record, found.document
    yield title_of(found)
    yield say_of("paper-for", buyer=Name(document.buyer), day=document.day)
    if record.kind is RecordKind.CONTRACT and record.financial:
        yield say_of("paper-counts")
    if record.valid_until is not None:
        zone = ZoneInfo(sight.desk.organisation.zone)
        last = (record.valid_until - timedelta(seconds=1)).astimezone(zone).date()
        yield say_of("paper-until", day=last)
    parent = sight.desk.store.documents.of_record(record.parent_id) if record.parent_id else None
    if parent is not None:
        yield say_of("paper-parent", number=Name(parent.document.number))
    if record.parent_id is not None and record.opportunity_id is None:
        yield say_of("paper-on-invoice")


def _body(sight: Sight, found: Paper) -> Iterator[Say | None]:
    document = found.document
    if is_request(found):
        yield from request_lines(sight, found)
        return
    if document.lines:
        yield None
    for place, line in enumerate(document.lines[:MOST_LINES], 1):
        yield line_of(line, document.currency, place)
        yield from margin_line(sight, found, line)
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


def _foot(sight: Sight, found: Paper) -> Iterator[Say | None]:
    document = found.document
    place = (
        sight.desk.store.get(Warehouse, document.warehouse_id) if document.warehouse_id else None
    )
    if place is not None and stock_is_kept(sight) and moves_goods(found):
        yield say_of("paper-place", place=Name(place.name))
    if document.note:
        yield None
        yield say_of("paper-note", note=Name(document.note))


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


def moves_goods(found: Paper) -> bool:
    return found.record.kind in TAKES or found.record.kind is RecordKind.QUOTE


# What can be done with it -----------------------------------------------------------------


def _acting(sight: Sight, found: Paper) -> Iterator[Row]:
    if not may_change(sight, found):
        return
    at = (found.record.id, found.document.version)
    yield Flow(
        Button(say_of(f"button-paper-{each.value}"), MovePaper(*at, each.value))
        for each in MOVES
        if document_may(found.record, each)
        and not (is_request(found) and each is DocumentMove.CONFIRM)
    )
    if is_request(found):
        yield Flow(request_buttons(sight, found))
    yield Flow(_making(sight, found))
    if found.record.state in EDITABLE and found.record.kind in LINED:
        yield Flow(_changing(sight, found))


def _printing(found: Paper) -> Row:
    record_id = found.record.id
    return (
        Button(say_of("button-pdf"), PaperFile(record_id, "")),
        Button(say_of("button-pdf-in"), ShowPaperLanguages(record_id)),
    )


def languages(sight: Sight) -> Reply:
    """The document in another language than one's own."""
    found = see_document(sight.actor, sight.desk, int(sight.params["document"]))
    buttons = [
        Button(Say(f"language-{each.value}"), PaperFile(found.record.id, each.value))
        for each in Locale
    ]
    back = (Button(say_of("button-back"), OpenPaper(found.record.id)),)
    return Reply(
        lines=(title_of(found), say_of("paper-which-language")), rows=(Flow(buttons), back)
    )


def _making(sight: Sight, found: Paper) -> Iterator[Button]:
    record, at = found.record, (found.record.id, found.document.version)
    gone = record.state in (RecordState.CANCELLED, RecordState.REJECTED)
    for kind, sources in FROM_DOCUMENT.items():
        ready = record.state is RecordState.CONFIRMED or kind is not RecordKind.SALES_RETURN
        if record.kind in sources and not gone and ready:
            yield Button(kind_label(kind), MakeFrom(*at, kind.value))
    if record.kind is RecordKind.INVOICE and record.state is RecordState.CONFIRMED:
        yield Button(kind_label(RecordKind.RECEIPT), TakeInvoiceMoney(record.id))
    about = _could_count_in(sight, found)
    if about is not None:
        number = Name(found.document.number)
        yield Button(say_of("button-attach", number=number), AttachMoney(about, record.id))


def _could_count_in(sight: Sight, found: Paper) -> int | None:
    """The opportunity of the invoice that it hangs on, and on nothing else."""
    record = found.record
    if record.opportunity_id is not None or record.parent_id is None:
        return None
    parent = sight.desk.store.documents.of_record(record.parent_id)
    confirmed = record.state is RecordState.CONFIRMED
    return parent.record.opportunity_id if parent is not None and confirmed else None


def _changing(sight: Sight, found: Paper) -> Iterator[Button]:
    at = (found.record.id, found.document.version)
    yield Button(say_of("button-lines"), ShowPaperLines(found.record.id, 0))
    if sight.desk.store.documents.tax_rates() or found.document.sums().taxes:
        yield Button(say_of("button-paper-tax"), ShowPaperTaxes(found.record.id, 0))
    if found.record.kind is RecordKind.QUOTE:
        yield Button(say_of("ask-paper-until.label"), EditPaper(*at, "until"))
    if stock_is_kept(sight) and moves_goods(found) and _places(sight) > 1:
        yield Button(say_of("button-paper-place"), ShowPaperPlaces(found.record.id))
    yield Button(say_of("ask-paper-note.label"), EditPaper(*at, "note"))


def _places(sight: Sight) -> int:
    return len(sight.desk.store.documents.warehouses())


def _back(found: Paper) -> Row:
    record = found.record
    if record.opportunity_id is not None:
        return (Button(say_of("button-back"), ShowPapers(record.opportunity_id, 0)),)
    if record.parent_id is not None:
        return (Button(say_of("button-back"), OpenPaper(record.parent_id)),)
    return (Button(say_of("button-back"), OpenCustomer(record.party_id)),)
