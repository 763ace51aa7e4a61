"""The buttons of documents: look, make, move on, take money, attach."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.actions.access import reach
from bot.actions.customers.access import reach_customer
from bot.actions.dialogs import Dialog
from bot.actions.documents.making import in_force, make_document, make_from
from bot.actions.documents.money import (
    attach,
    balance_of_customer,
    balance_of_opportunity,
    left_of,
    may_see_balance,
)
from bot.actions.documents.moving import move
from bot.actions.documents.reaching import hold_document
from bot.actions.ports import Desk
from bot.domain.customer_rights import CustomerAct
from bot.domain.document_moves import DocumentMove
from bot.domain.documents import PAID
from bot.domain.errors import NotFound
from bot.domain.history import RecordKind
from bot.domain.money import Money
from bot.domain.people import Locale, Member
from bot.domain.rights import Act
from bot.handlers.cards.card_on_paper import card_file
from bot.handlers.documents.on_paper import paper_file
from bot.handlers.documents.presses import (
    AskToCancel,
    AttachMoney,
    CardFile,
    MakeAnother,
    MakeFrom,
    MakePaper,
    MovePaper,
    OpenPaper,
    PaperFile,
    ShowBalance,
    ShowCustomerBalance,
    ShowPaperLanguages,
    ShowPaperLine,
    ShowPaperLines,
    ShowPaperMore,
    ShowPaperPlaces,
    ShowPapers,
    ShowPaperTaxes,
    TakeCustomerMoney,
    TakeInvoiceMoney,
    TakeMoney,
)
from bot.handlers.forms.starting import begin, keep_for_later
from bot.handlers.screens.documents.papers import FINANCIAL
from bot.handlers.turns.looks import Next, Screen, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import Pressed
from bot.speech.presses import Press
from bot.speech.reader import Reader
from bot.speech.reply import Parcel, say_of

router = Router(name="papers")

VIEWS: dict[type[Press], str] = {
    ShowPapers: "papers",
    ShowBalance: "balance",
    ShowCustomerBalance: "customer-balance",
    OpenPaper: "paper",
    ShowPaperLines: "paper-lines",
    ShowPaperLine: "paper-line",
    ShowPaperTaxes: "paper-taxes",
    ShowPaperPlaces: "paper-places",
    ShowPaperLanguages: "paper-languages",
    ShowPaperMore: "paper-more",
    AskToCancel: "paper-cancel",
}


def page(record_id: int, **more: str) -> Screen:
    return screen("paper", document=record_id, **more)


@router.callback_query(Pressed(*VIEWS))
async def look(_query: CallbackQuery, press: Press, turn: Turn) -> None:
    await turn.look(screen(VIEWS[type(press)], **vars(press)))


@router.callback_query(Pressed(MakePaper, MakeAnother))
async def make(_query: CallbackQuery, press: MakePaper | MakeAnother, turn: Turn) -> None:
    """One tap: everything that is known is on it. Where there is one, that one is shown."""

    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        reach(actor, desk, press.opportunity, Act.EDIT, version=press.version)
        financial = press.kind == FINANCIAL
        kind = RecordKind.CONTRACT if financial else _kind(press.kind)
        known = in_force(actor, desk, press.opportunity, kind=kind, financial=financial)
        if known is not None and isinstance(press, MakePaper):
            there = page(known.record.id, again=press.kind)
            return Next(there, above=(say_of("paper-there-already"),))
        made = make_document(actor, desk, press.opportunity, kind=kind, financial=financial)
        return Next(page(made.record.id), toast=say_of("paper-made"))

    await turn.do(inside, present=screen("papers", opportunity=press.opportunity))


@router.callback_query(Pressed(MakeFrom))
async def make_of_it(_query: CallbackQuery, press: MakeFrom, turn: Turn) -> None:
    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        kind = _kind(press.kind)
        made = make_from(actor, desk, press.document, kind=kind, version=press.version)
        return Next(page(made.record.id), toast=say_of("paper-made"))

    await turn.do(inside, present=page(press.document))


@router.callback_query(Pressed(MovePaper))
async def move_on(_query: CallbackQuery, press: MovePaper, turn: Turn) -> None:
    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        if press.move not in set(DocumentMove) or press.move == DocumentMove.EXPIRE:
            raise NotFound
        what = DocumentMove(press.move)
        move(actor, desk, press.document, what, version=press.version)
        return Next(page(press.document), toast=say_of(f"paper-now-{what.value}"))

    await turn.do(inside, present=page(press.document))


@router.callback_query(Pressed(AttachMoney))
async def attach_it(_query: CallbackQuery, press: AttachMoney, turn: Turn) -> None:
    where = screen("papers", opportunity=press.opportunity)

    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        attach(actor, desk, press.opportunity, press.document)
        return Next(where, toast=say_of("paper-attached"))

    await turn.do(inside, present=where)


@router.callback_query(Pressed(CardFile))
async def hand_card_over(_query: CallbackQuery, press: CardFile, turn: Turn) -> None:
    def pack(actor: Member, desk: Desk, reader: Reader) -> Parcel:
        return card_file(
            actor,
            desk,
            reader,
            turn.kit.tr,
            opportunity=press.opportunity,
            bot_name=turn.kit.username,
        )

    await turn.hand(pack, present=screen("papers", opportunity=press.opportunity))


@router.callback_query(Pressed(PaperFile))
async def hand_over(_query: CallbackQuery, press: PaperFile, turn: Turn) -> None:
    """As a file of its own below, to be forwarded."""

    def pack(actor: Member, desk: Desk, reader: Reader) -> Parcel:
        if press.language and press.language not in set(Locale):
            raise NotFound
        return paper_file(
            actor,
            desk,
            reader,
            turn.kit.tr,
            record_id=press.document,
            language=press.language,
            bot_name=turn.kit.username,
        )

    await turn.hand(pack, present=page(press.document))


# Money ------------------------------------------------------------------------------------


@router.callback_query(Pressed(TakeMoney))
async def take(_query: CallbackQuery, press: TakeMoney, turn: Turn) -> None:
    def about(actor: Member, desk: Desk) -> dict[str, object]:
        opportunity, kind = reach(actor, desk, press.opportunity, Act.EDIT), _paid(press.kind)
        owed = _seen(actor, lambda: balance_of_opportunity(actor, desk, opportunity.id))
        due = _due(owed, kind, opportunity.currency)
        return {"opportunity": opportunity.id, "kind": kind.value, "due": due}

    await _ask_amount(turn, about, screen("papers", opportunity=press.opportunity))


@router.callback_query(Pressed(TakeInvoiceMoney))
async def take_for_invoice(_query: CallbackQuery, press: TakeInvoiceMoney, turn: Turn) -> None:
    def about(actor: Member, desk: Desk) -> dict[str, object]:
        found = hold_document(actor, desk, press.document, None)
        known = {
            "invoice": found.record.id,
            "kind": RecordKind.RECEIPT.value,
            "due": asdict(left_of(desk, found)),
            "currency": found.document.currency,
        }
        if found.record.opportunity_id is None:
            return known
        return {**known, "opportunity": found.record.opportunity_id}

    await _ask_amount(turn, about, page(press.document))


@router.callback_query(Pressed(TakeCustomerMoney))
async def take_from_customer(_query: CallbackQuery, press: TakeCustomerMoney, turn: Turn) -> None:
    def about(actor: Member, desk: Desk) -> dict[str, object]:
        party, kind = reach_customer(actor, desk, press.party, CustomerAct.EDIT), _paid(press.kind)
        owed = _seen(actor, lambda: balance_of_customer(actor, desk, party.id))
        due = _due(owed, kind, desk.organisation.currency)
        return {"party": party.id, "kind": kind.value, "due": due}

    await _ask_amount(turn, about, screen("customer-balance", party=press.party))


async def _ask_amount(
    turn: Turn, about: Callable[[Member, Desk], dict[str, object]], back: Screen
) -> None:
    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        known = about(actor, desk)
        keep_for_later(dialog, desk.now)
        return begin(dialog, "money_taken", known={**known, "back": back.to_json()}, only="amount")

    await turn.do(inside, present=back)


def _seen(actor: Member, owed: Callable[[], Sequence[Money]]) -> Sequence[Money]:
    """What is owed, to those who may know it."""
    return owed() if may_see_balance(actor) else ()


def _due(owed: Sequence[Money], kind: RecordKind, currency: str) -> dict[str, object]:
    """What settles it: a receipt what they owe, a payment what we do."""
    sign = 1 if kind is RecordKind.RECEIPT else -1
    minor = sum(each.minor for each in owed if each.currency == currency)
    return asdict(Money(max(0, sign * minor), currency))


def _kind(name: str) -> RecordKind:
    if name not in set(RecordKind):
        raise NotFound
    return RecordKind(name)


def _paid(name: str) -> RecordKind:
    kind = _kind(name)
    if kind not in PAID:
        raise NotFound
    return kind
