"""Changing a document line by line: its lines, one of them, its tax, where goods come from."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from bot.actions.access import acts
from bot.actions.documents.reaching import opportunity_of, see_document
from bot.actions.ports import Desk
from bot.actions.ports.documents import Paper
from bot.actions.set_up.stocking import stock_mode
from bot.domain.document_moves import EDITABLE
from bot.domain.documents import TAKES_MORE, DocumentLine
from bot.domain.errors import NotAllowed, NotFound
from bot.domain.facts import Name
from bot.domain.people import Member
from bot.domain.rights import Act
from bot.domain.stock import StockMode
from bot.handlers.documents.presses import (
    AddPaperLine,
    AddPaperOther,
    DropPaperLine,
    EditPaperLine,
    PlacePaper,
    ShowPaperLine,
    ShowPaperLines,
    ShowPaperTaxes,
    TaxPaper,
)
from bot.handlers.screens.documents.paper import paper
from bot.handlers.screens.documents.paper_buttons import back_to_paper, may_change
from bot.handlers.screens.documents.paper_words import line_of, title_of
from bot.handlers.screens.set_up.page import cut, page_of, pager
from bot.handlers.turns.looks import Sight
from bot.speech.reply import Button, Flow, Reply, Say, say_of

CHANGES: tuple[tuple[str, str, Act | None], ...] = (
    ("quantity", "ask-quantity", None),
    ("unit_price", "ask-unit-price", Act.PRICE),
    ("discount", "ask-discount", None),
    ("name", "ask-line-name", Act.RENAME_LINE),
)
"""What of a line is asked, by its question, and the right it takes beyond the document's."""


def paper_lines(sight: Sight) -> Reply:
    """Each line with a button that opens it."""
    found, page = _held(sight), page_of(sight)
    if found is None:
        return paper(sight)
    rows, more = cut(found.document.lines, page)
    lines: list[Say | None] = [title_of(found), say_of("paper-tap-line"), None]
    lines += [line_of(each, found.document.currency, each.position) for each in rows]
    ways = Flow(_more(sight, found)) if found.record.kind in TAKES_MORE else ()
    buttons = [(Button(_called(each), ShowPaperLine(found.record.id, each.id)),) for each in rows]
    turning = pager(page, more=more, turn=lambda to: ShowPaperLines(found.record.id, to))
    return Reply(lines=tuple(lines), rows=(*buttons, *turning, ways, back_to_paper(found)))


def _more(sight: Sight, found: Paper) -> Iterator[Button]:
    at, may = (found.record.id, found.document.version), acts_on_lines(*_who(sight), found)
    if Act.LINES in may:
        yield Button(say_of("button-product"), AddPaperLine(*at))
        if Act.RENAME_LINE in may and stock_mode(sight.desk) is not StockMode.SERIAL:
            yield Button(say_of("button-other-item"), AddPaperOther(*at))


def one_line(sight: Sight) -> Reply:
    """A line, and what of it may be changed."""
    found = _held(sight)
    if found is None:
        return paper(sight)
    line = found.document.line(int(sight.params["item"]))
    if line is None:
        raise NotFound
    at = (found.record.id, found.document.version, line.id)
    may = acts_on_lines(*_who(sight), found)
    edits = [
        Button(say_of(f"{ask}.label"), EditPaperLine(*at, name))
        for name, ask, needed in CHANGES
        if needed is None or needed in may
    ]
    if sight.desk.store.documents.tax_rates() or line.tax_name:
        edits.append(Button(say_of("button-paper-tax"), ShowPaperTaxes(found.record.id, line.id)))
    if len(found.document.lines) > 1:
        edits.append(Button(say_of("button-delete"), DropPaperLine(*at)))
    back = Button(say_of("button-back"), ShowPaperLines(found.record.id, 0))
    said = line_of(line, found.document.currency, line.position)
    return Reply(lines=(title_of(found), None, said), rows=(Flow(edits), (back,)))


def taxes(sight: Sight) -> Reply:
    """The rates there are; one tap puts one on the line, or on all of them."""
    found, item = _held(sight), int(sight.params["item"])
    if found is None:
        return paper(sight)
    at = (found.record.id, found.document.version, item)
    rows: list[tuple[Button, ...]] = [
        (
            Button(
                say_of("button-tax", tax=Name(each.name), percent=each.percent),
                TaxPaper(*at, each.id),
            ),
        )
        for each in sight.desk.store.documents.tax_rates()
    ]
    rows.append((Button(say_of("button-no-tax"), TaxPaper(*at, 0)),))
    line = found.document.line(item)
    asked = (
        say_of("paper-which-tax")
        if line is None
        else say_of("paper-which-tax-line", product=Name(line.name))
    )
    return Reply(lines=(title_of(found), asked), rows=(*rows, back_to_paper(found)))


def places(sight: Sight) -> Reply:
    """Where the goods are taken from, or given back to."""
    found = _held(sight)
    if found is None:
        return paper(sight)
    at = (found.record.id, found.document.version)
    rows = [
        (Button(say_of("setup-name", value=Name(each.name)), PlacePaper(*at, each.id)),)
        for each in sight.desk.store.documents.warehouses()
    ]
    return Reply(
        lines=(title_of(found), say_of("paper-which-place")), rows=(*rows, back_to_paper(found))
    )


def _held(sight: Sight) -> Paper | None:
    """To be changed by this actor; None when it can be changed no more."""
    found = see_document(sight.actor, sight.desk, int(sight.params["document"]))
    if not may_change(sight, found):
        raise NotAllowed("not-allowed", act=Act.EDIT.value)
    return found if found.record.state in EDITABLE else None


def acts_on_lines(actor: Member, desk: Desk, found: Paper) -> frozenset[Act]:
    """What the actor may do to its lines: what they may to those of its opportunity."""
    opportunity = opportunity_of(desk, found)
    return frozenset(Act) if opportunity is None else acts(actor, desk, opportunity)


def _who(sight: Sight) -> tuple[Member, Desk]:
    return sight.actor, sight.desk


def _called(line: DocumentLine) -> Say:
    quantity = Decimal(line.quantity) / 1000
    return say_of("button-paper-line", quantity=quantity, product=Name(line.name))
