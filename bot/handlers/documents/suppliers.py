"""The buttons of a request to a supplier: whom, the text to forward, the answer, the quote."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.actions.access import reach
from bot.actions.dialogs import Dialog
from bot.actions.documents.reaching import hold_document, see_document
from bot.actions.ports import Desk
from bot.conversations.answers import Answer
from bot.domain.errors import Invalid, NotFound, Refused
from bot.domain.facts import Name
from bot.domain.money import Money
from bot.domain.people import Member
from bot.domain.rights import Act
from bot.handlers.documents.paper_editing import about_paper
from bot.handlers.documents.papers import page
from bot.handlers.documents.presses import (
    AskSupplier,
    EnterCost,
    QuoteWithMargin,
    RequestText,
)
from bot.handlers.forms.starting import begin, keep_for_later
from bot.handlers.screens.documents.paper_words import to_forward
from bot.handlers.screens.documents.supplier import asked, is_request
from bot.handlers.turns.looks import Next, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import Pressed
from bot.handlers.updates.origin import Stranger
from bot.speech.reply import Say, say_of

router = Router(name="suppliers")


@router.callback_query(Pressed(AskSupplier))
async def ask_whom(_query: CallbackQuery, press: AskSupplier, turn: Turn) -> None:
    back = screen("papers", opportunity=press.opportunity)

    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        opportunity = reach(actor, desk, press.opportunity, Act.EDIT, version=press.version)
        if not opportunity.lines:
            raise Invalid("document-needs-lines")
        keep_for_later(dialog, desk.now)
        known = {
            "opportunity": opportunity.id,
            "edition": opportunity.version,
            "back": back.to_json(),
        }
        return begin(dialog, "supplier_request", known=known, only="supplier")

    await turn.do(inside, present=back)


@router.callback_query(Pressed(EnterCost))
async def enter_cost(_query: CallbackQuery, press: EnterCost, turn: Turn) -> None:
    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        found = hold_document(actor, desk, press.document, press.version)
        line = found.document.line(press.item)
        if line is None or not is_request(found):
            raise NotFound
        answers: dict[str, Answer] = {}
        if line.cost is not None:
            answers["cost"] = Money(line.cost, found.document.currency)
        known = {**about_paper(found), "item": line.id}
        keep_for_later(dialog, desk.now)
        return begin(dialog, "supplier_cost", known=known, answers=answers, only="cost")

    await turn.do(inside, present=page(press.document))


@router.callback_query(Pressed(QuoteWithMargin))
async def ask_margin(_query: CallbackQuery, press: QuoteWithMargin, turn: Turn) -> None:
    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        found = hold_document(actor, desk, press.document, press.version)
        if not is_request(found) or found.record.opportunity_id is None:
            raise NotFound
        reach(actor, desk, found.record.opportunity_id, Act.PRICE)
        keep_for_later(dialog, desk.now)
        return begin(dialog, "margin_quote", known=about_paper(found), only="percent")

    await turn.do(inside, present=page(press.document))


@router.callback_query(Pressed(RequestText))
async def text(_query: CallbackQuery, press: RequestText, turn: Turn) -> None:
    """A message without buttons below: it is forwarded as it stands."""

    def compose(desk: Desk) -> tuple[Say | None, ...]:
        actor = desk.store.people.member_of(turn.origin.person)
        if actor is None:
            raise Stranger
        found = see_document(actor, desk, press.document)
        if not is_request(found):
            return tuple(to_forward(desk, found))
        number, company = Name(found.document.number), Name(desk.organisation.name)
        lines = (asked(each, at) for at, each in enumerate(found.document.lines, 1))
        head = say_of("supplier-text", number=number, buyer=Name(found.document.buyer))
        return (head, *lines, say_of("supplier-text-end", company=company))

    try:
        lines = await turn.kit.work.read(compose)
    except Refused:
        await turn.look(page(press.document))
        return
    await turn.answer()
    await turn.tell(*lines)
    await turn.finish()
