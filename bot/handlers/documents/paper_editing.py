"""The buttons that change a document before it is confirmed."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.actions.dialogs import Dialog
from bot.actions.documents.editing import drop_document_line, take_goods_from, tax_document
from bot.actions.documents.reaching import hold_document
from bot.actions.opportunities.other_items import check_other
from bot.actions.ports import Desk
from bot.actions.ports.documents import Paper
from bot.conversations.answers import Answer
from bot.conversations.documents import PAPER_EDIT, PAPER_LINE
from bot.domain.document_moves import must_be_editable
from bot.domain.documents import TAKES_MORE
from bot.domain.errors import NotAllowed, NotFound
from bot.domain.money import Money
from bot.domain.people import Member
from bot.domain.rights import Act
from bot.handlers.documents.papers import page
from bot.handlers.documents.presses import (
    AddPaperLine,
    AddPaperOther,
    DropPaperLine,
    EditPaper,
    EditPaperLine,
    PlacePaper,
    TaxPaper,
)
from bot.handlers.forms.starting import begin, keep_for_later
from bot.handlers.screens.documents.paper_lines import acts_on_lines
from bot.handlers.screens.documents.paper_words import last_day
from bot.handlers.turns.looks import Next, Screen, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import Pressed
from bot.speech.reply import say_of

router = Router(name="paper_editing")


def _line(record_id: int, item: int) -> Screen:
    return screen("paper-line", document=record_id, item=item)


@router.callback_query(Pressed(EditPaper))
async def edit(_query: CallbackQuery, press: EditPaper, turn: Turn) -> None:
    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        if PAPER_EDIT.question(press.name) is None:
            raise NotFound
        found = hold_document(actor, desk, press.document, press.version)
        must_be_editable(found.record)
        paper = found.document
        values: dict[str, Answer | None] = {
            "until": last_day(desk, found),
            "buyer": paper.buyer,
            "address": paper.buyer_address or None,
            "note": paper.note or None,
        }
        value = values[press.name]
        return _ask(dialog, desk, found, "paper_edit", press.name, value, page(press.document))

    await turn.do(inside, present=page(press.document))


@router.callback_query(Pressed(EditPaperLine))
async def edit_line(_query: CallbackQuery, press: EditPaperLine, turn: Turn) -> None:
    where = _line(press.document, press.item)

    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        if PAPER_LINE.question(press.name) is None:
            raise NotFound
        found = hold_document(actor, desk, press.document, press.version)
        must_be_editable(found.record)
        line = found.document.line(press.item)
        if line is None:
            raise NotFound
        whole = int(line.discount) if line.discount == int(line.discount) else None
        values: dict[str, Answer | None] = {
            "quantity": Decimal(line.quantity) / 1000,
            "unit_price": Money(line.unit_price, found.document.currency),
            "discount": whole,
        }
        values["name"] = line.name
        value = values[press.name]
        return _ask(dialog, desk, found, "paper_line", press.name, value, where, item=line.id)

    await turn.do(inside, present=page(press.document))


@router.callback_query(Pressed(AddPaperLine, AddPaperOther))
async def add_line(_query: CallbackQuery, press: AddPaperLine, turn: Turn) -> None:
    other = isinstance(press, AddPaperOther)

    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        found = hold_document(actor, desk, press.document, press.version)
        must_be_editable(found.record)
        may = acts_on_lines(actor, desk, found)
        if found.record.kind not in TAKES_MORE or Act.LINES not in may:
            raise NotAllowed("not-allowed", act=Act.LINES.value)
        if other and Act.RENAME_LINE not in may:
            raise NotAllowed("not-allowed", act=Act.RENAME_LINE.value)
        if other:
            check_other(desk)
        known = {**about_paper(found), "may_price": Act.PRICE in may}
        keep_for_later(dialog, desk.now)
        return begin(dialog, "paper_other" if other else "paper_add", known=known)

    await turn.do(inside, present=page(press.document))


@router.callback_query(Pressed(DropPaperLine))
async def drop_line(_query: CallbackQuery, press: DropPaperLine, turn: Turn) -> None:
    at, version = (press.document, press.item), press.version

    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        drop_document_line(actor, desk, *at, version=version)
        return Next(page(press.document), toast=say_of("line-dropped"))

    await turn.do(inside, present=page(press.document))


@router.callback_query(Pressed(TaxPaper))
async def tax(_query: CallbackQuery, press: TaxPaper, turn: Turn) -> None:
    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        tax_document(
            actor,
            desk,
            press.document,
            version=press.version,
            rate_id=press.rate or None,
            line_id=press.item or None,
        )
        where = _line(press.document, press.item) if press.item else page(press.document)
        return Next(where, toast=say_of("paper-changed"))

    await turn.do(inside, present=page(press.document))


@router.callback_query(Pressed(PlacePaper))
async def place(_query: CallbackQuery, press: PlacePaper, turn: Turn) -> None:
    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        take_goods_from(actor, desk, press.document, press.place, version=press.version)
        return Next(page(press.document), toast=say_of("paper-changed"))

    await turn.do(inside, present=page(press.document))


def _ask(  # noqa: PLR0917 - one private sentence: who is asked, about what, where it leads
    dialog: Dialog,
    desk: Desk,
    found: Paper,
    form: str,
    name: str,
    value: Answer | None,
    back: Screen,
    **more: int,
) -> Next:
    keep_for_later(dialog, desk.now)
    known = {**about_paper(found), "back": back.to_json(), **more}
    answers = {} if value is None else {name: value}
    return begin(dialog, form, known=known, answers=answers, only=name)


def about_paper(found: Paper) -> dict[str, Any]:
    """What a form about a document must know: which edition, and what money is on it."""
    document = found.document
    known = {
        "document": found.record.id,
        "edition": document.version,
        "currency": document.currency,
        "rate": document.rate,
        "back": page(found.record.id).to_json(),
    }
    if found.record.opportunity_id is not None:
        known["opportunity"] = found.record.opportunity_id
    return known
