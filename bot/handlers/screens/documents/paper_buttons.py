"""What can be done with a document: one button for each, what is done most first."""

from __future__ import annotations

from collections.abc import Iterator

from bot.actions.access import acts
from bot.actions.customers.access import customer_acts
from bot.actions.documents.making import FROM_DOCUMENT
from bot.actions.documents.reaching import opportunity_of, see_document
from bot.actions.ports.documents import Paper
from bot.domain.company_settings import setting
from bot.domain.customer_rights import CustomerAct
from bot.domain.document_moves import EDITABLE, DocumentMove, document_may
from bot.domain.documents import LINED
from bot.domain.facts import Name, Term
from bot.domain.history import RecordKind, RecordState
from bot.domain.parties import Party
from bot.domain.people import Locale
from bot.domain.rights import Act
from bot.domain.stock import TAKES, StockMode
from bot.handlers.customers.presses import OpenCustomer
from bot.handlers.documents.presses import (
    AskToCancel,
    AttachMoney,
    EditPaper,
    MakeAnother,
    MakeFrom,
    MovePaper,
    OpenPaper,
    PaperFile,
    RequestText,
    ShowPaperLanguages,
    ShowPaperLines,
    ShowPaperMore,
    ShowPaperPlaces,
    ShowPapers,
    ShowPaperTaxes,
    TakeInvoiceMoney,
)
from bot.handlers.screens.cards.balance import kind_label
from bot.handlers.screens.documents.paper_words import title_of
from bot.handlers.screens.documents.supplier import is_request, request_buttons
from bot.handlers.turns.looks import Sight
from bot.speech.presses import Press
from bot.speech.reply import Button, Flow, Reply, say_of

Row = tuple[Button, ...]

MOVES = (DocumentMove.CONFIRM, DocumentMove.SEND, DocumentMove.REJECT)
"""By hand; a quote expires by itself, and to cancel stands apart."""


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


def moves_goods(found: Paper) -> bool:
    return found.record.kind in TAKES or found.record.kind is RecordKind.QUOTE


def is_open(found: Paper) -> bool:
    """Its lines can be changed."""
    return found.record.state in EDITABLE and found.record.kind in LINED


def paper_rows(sight: Sight, found: Paper) -> Iterator[Row]:
    """On, out, what comes of it, what of it is changed; the way back, with what ends it."""
    record_id, may = found.record.id, may_change(sight, found)
    if may:
        yield _again(sight, found)
        yield Flow(_moving(found))
    yield (
        Button(say_of("button-pdf"), PaperFile(record_id, "")),
        Button(say_of("button-pdf-in"), ShowPaperLanguages(record_id)),
    )
    if not is_request(found):
        yield (Button(say_of("button-request-text"), RequestText(record_id)),)
    if may and is_request(found):
        yield Flow(request_buttons(sight, found))
    if may:
        yield Flow(_making(sight, found))
        if is_open(found):
            yield Flow(_changing(sight, found))
    yield (*(_ending(found) if may else ()), _back(found))


def _again(sight: Sight, found: Paper) -> Row:
    """For who asked for one while there was this one."""
    kind, opportunity = str(sight.params.get("again", "")), opportunity_of(sight.desk, found)
    if not kind or opportunity is None:
        return ()
    label = say_of("button-one-more", kind=Term(f"record-{found.record.kind.value}"))
    return (Button(label, MakeAnother(opportunity.id, opportunity.version, kind)),)


def _moving(found: Paper) -> Iterator[Button]:
    at = (found.record.id, found.document.version)
    for each in MOVES:
        answered = is_request(found) and each is DocumentMove.CONFIRM
        if document_may(found.record, each) and not answered:
            yield Button(say_of(f"button-paper-{each.value}"), MovePaper(*at, each.value))


def _making(sight: Sight, found: Paper) -> Iterator[Button]:
    record, at = found.record, (found.record.id, found.document.version)
    gone = record.state in (RecordState.CANCELLED, RecordState.REJECTED)
    if record.kind is RecordKind.INVOICE and record.state is RecordState.CONFIRMED:
        yield Button(kind_label(RecordKind.RECEIPT), TakeInvoiceMoney(record.id))
    for kind, sources in FROM_DOCUMENT.items():
        ready = record.state is RecordState.CONFIRMED or kind is not RecordKind.SALES_RETURN
        if record.kind in sources and not gone and ready:
            yield Button(kind_label(kind), MakeFrom(*at, kind.value))
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
    yield Button(say_of("button-lines"), ShowPaperLines(found.record.id, 0))
    if sight.desk.store.documents.tax_rates() or found.document.sums().taxes:
        yield Button(say_of("button-paper-tax"), ShowPaperTaxes(found.record.id, 0))
    yield Button(say_of("button-paper-more"), ShowPaperMore(found.record.id))


def _ending(found: Paper) -> Iterator[Button]:
    """A draft is cancelled at once; what the customer has already, not by a slip of a thumb."""
    if not document_may(found.record, DocumentMove.CANCEL):
        return
    press: Press = AskToCancel(found.record.id)
    if found.record.state is RecordState.DRAFT:
        press = _cancelling(found)
    yield Button(say_of("button-paper-cancel"), press)


def _cancelling(found: Paper) -> MovePaper:
    return MovePaper(found.record.id, found.document.version, DocumentMove.CANCEL.value)


def _back(found: Paper) -> Button:
    record = found.record
    press: Press = OpenCustomer(record.party_id)
    if record.opportunity_id is not None:
        press = ShowPapers(record.opportunity_id, 0)
    elif record.parent_id is not None:
        press = OpenPaper(record.parent_id)
    return Button(say_of("button-back"), press)


# Pages of their own ----------------------------------------------------------------------


def more(sight: Sight) -> Reply | None:
    """What is changed now and then; None when it can be changed no more."""
    found = see_document(sight.actor, sight.desk, int(sight.params["document"]))
    if not may_change(sight, found) or not is_open(found):
        return None
    at = (found.record.id, found.document.version)
    names = ["buyer", "address", "note"]
    if found.record.kind is RecordKind.QUOTE:
        names.insert(0, "until")
    buttons = [Button(say_of(f"ask-paper-{each}.label"), EditPaper(*at, each)) for each in names]
    places = sight.desk.store.documents.warehouses()
    if stock_is_kept(sight) and moves_goods(found) and len(places) > 1:
        buttons.append(Button(say_of("button-paper-place"), ShowPaperPlaces(found.record.id)))
    lines = (title_of(found), say_of("paper-change-what"))
    return Reply(lines=lines, rows=(Flow(buttons), back_to_paper(found)))


def cancel(sight: Sight) -> Reply | None:
    """Asked first, since nothing brings it back; None when it is over already."""
    found = see_document(sight.actor, sight.desk, int(sight.params["document"]))
    if not may_change(sight, found) or not document_may(found.record, DocumentMove.CANCEL):
        return None
    yes = Button(say_of("button-paper-cancel-it"), _cancelling(found))
    lines = (title_of(found), say_of("paper-cancel-really"))
    return Reply(lines=lines, rows=((yes,), back_to_paper(found)))


def languages(sight: Sight) -> Reply:
    """The document in another language than one's own."""
    found = see_document(sight.actor, sight.desk, int(sight.params["document"]))
    buttons = [
        Button(say_of(f"language-{each.value}"), PaperFile(found.record.id, each.value))
        for each in Locale
    ]
    lines = (title_of(found), say_of("paper-which-language"))
    return Reply(lines=lines, rows=(Flow(buttons), back_to_paper(found)))


def back_to_paper(found: Paper) -> Row:
    return (Button(say_of("button-back"), OpenPaper(found.record.id)),)
