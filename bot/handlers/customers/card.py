"""The buttons of a customer's card."""

from __future__ import annotations

from collections.abc import Callable

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.actions.access import acts
from bot.actions.customers import editing as customer_editing
from bot.actions.customers.access import reach_customer
from bot.actions.customers.undo import undo_customer
from bot.actions.dialogs import Dialog
from bot.actions.opportunities import life
from bot.actions.ports import Desk
from bot.conversations.answers import Answer
from bot.conversations.customers import CUSTOMER
from bot.domain.customer_rights import CustomerAct
from bot.domain.errors import ChangedMeanwhile, Invalid, NotFound
from bot.domain.history import Step
from bot.domain.moves import Move
from bot.domain.parties import LeadState, Party, PartyKind
from bot.domain.people import Member
from bot.domain.rights import Act, Office, check_office
from bot.handlers.customers.finishing import customer_screen
from bot.handlers.customers.presses import (
    CloseAllOpen,
    ConvertLead,
    DropPhone,
    EditCustomer,
    GiveCustomer,
    NewWithCustomer,
    OpenCustomer,
    QualifyLead,
    ShowCustomerFields,
    ShowCustomerMore,
    ShowOwners,
    UndoCustomerStep,
    UseCustomer,
)
from bot.handlers.forms.starting import begin, keep_for_later, what_is_known
from bot.handlers.screens.customers.fields import dropping
from bot.handlers.screens.taking_back import took_back
from bot.handlers.turns.looks import Next, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import Pressed
from bot.speech.reply import say_of

router = Router(name="customer_cards")

ADDED = frozenset({"phone"})
"""Questions that add to what there is, instead of changing it."""


@router.callback_query(Pressed(OpenCustomer))
async def open_card(_query: CallbackQuery, press: OpenCustomer, turn: Turn) -> None:
    await turn.look(customer_screen(press.party))


@router.callback_query(Pressed(ShowCustomerMore))
async def more_of_it(_query: CallbackQuery, press: ShowCustomerMore, turn: Turn) -> None:
    await turn.look(screen("customer-more", party=press.party))


@router.callback_query(Pressed(ShowCustomerFields))
async def fields(_query: CallbackQuery, press: ShowCustomerFields, turn: Turn) -> None:
    await turn.look(screen("customer-fields", party=press.party))


@router.callback_query(Pressed(ShowOwners))
async def owners(_query: CallbackQuery, press: ShowOwners, turn: Turn) -> None:
    await turn.look(screen("customer-owners", party=press.party, page=press.page))


@router.callback_query(Pressed(NewWithCustomer))
async def new_opportunity(_query: CallbackQuery, press: NewWithCustomer, turn: Turn) -> None:
    """The form, with its first question answered."""

    def start(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        check_office(actor, Office.CREATE)
        party = desk.store.customers.party(press.party)
        if party is None:
            raise NotFound
        party.must_be_active()
        keep_for_later(dialog, desk.now)
        answers = {"customer": party.id}
        known = what_is_known(actor, desk)
        return begin(dialog, "new_opportunity", known=known, answers=answers)

    await turn.do(start, present=customer_screen(press.party))


@router.callback_query(Pressed(EditCustomer))
async def edit(_query: CallbackQuery, press: EditCustomer, turn: Turn) -> None:
    def start(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        party = reach_customer(actor, desk, press.party, CustomerAct.EDIT)
        if CUSTOMER.question(press.name) is None:
            raise NotFound
        value = None if press.name in ADDED else _answer_of(party, press.name)
        answers = {} if value is None else {press.name: value}
        known = {"party": party.id, "back": customer_screen(party.id).to_json()}
        keep_for_later(dialog, desk.now)
        return begin(dialog, "customer", known=known, answers=answers, only=press.name)

    await turn.do(start, present=customer_screen(press.party))


def _answer_of(party: Party, name: str) -> Answer | None:
    answers: dict[str, Answer | None] = {
        "name": party.name,
        "kind": None if party.kind is PartyKind.LEAD else party.kind.value,
        "email": party.email,
        "place": party.place,
        "source": party.source_id,
        "aliases": party.aliases or None,
    }
    return answers[name]


@router.callback_query(Pressed(DropPhone))
async def drop_phone(_query: CallbackQuery, press: DropPhone, turn: Turn) -> None:
    def act(actor: Member, desk: Desk) -> None:
        party = reach_customer(actor, desk, press.party, CustomerAct.EDIT)
        there = press.place < len(party.phones) and press.place >= 0
        if not there or dropping(party, press.place).key != press.key:
            raise ChangedMeanwhile
        customer_editing.drop_phone(actor, desk, press.party, press.place)

    await _change(turn, press.party, act)


@router.callback_query(Pressed(GiveCustomer))
async def give(_query: CallbackQuery, press: GiveCustomer, turn: Turn) -> None:
    owner = press.owner or None
    await _change(
        turn,
        press.party,
        lambda actor, desk: customer_editing.edit_customer(
            actor, desk, press.party, name="owner", value=owner
        ),
    )


@router.callback_query(Pressed(UseCustomer))
async def use(_query: CallbackQuery, press: UseCustomer, turn: Turn) -> None:
    await _change(
        turn,
        press.party,
        lambda actor, desk: customer_editing.use_customer(
            actor, desk, press.party, active=bool(press.active)
        ),
    )


@router.callback_query(Pressed(QualifyLead))
async def qualify(_query: CallbackQuery, press: QualifyLead, turn: Turn) -> None:
    def act(actor: Member, desk: Desk) -> object:
        if press.state not in set(LeadState):
            raise NotFound
        return customer_editing.qualify(actor, desk, press.party, LeadState(press.state))

    await _change(turn, press.party, act)


@router.callback_query(Pressed(ConvertLead))
async def convert(_query: CallbackQuery, press: ConvertLead, turn: Turn) -> None:
    def act(actor: Member, desk: Desk) -> object:
        if press.kind not in set(PartyKind):
            raise NotFound
        return customer_editing.convert(actor, desk, press.party, PartyKind(press.kind))

    await _change(turn, press.party, act)


@router.callback_query(Pressed(CloseAllOpen))
async def close_open(_query: CallbackQuery, press: CloseAllOpen, turn: Turn) -> None:
    """Those of a disqualified lead that one may end; each is its own step, with its undo."""

    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        party = reach_customer(actor, desk, press.party, CustomerAct.EDIT)
        if party.lead_state is not LeadState.DISQUALIFIED:
            raise Invalid("not-disqualified")
        closed = 0
        for each in desk.store.customers.open_with(party.id):
            if Act.EDIT in acts(actor, desk, each):
                life.close(actor, desk, each.id, move=Move.CANCEL)
                closed += 1
        return Next(customer_screen(party.id), toast=say_of("customer-closed", count=closed))

    await turn.do(inside, present=customer_screen(press.party))


@router.callback_query(Pressed(UndoCustomerStep))
async def take_back(_query: CallbackQuery, press: UndoCustomerStep, turn: Turn) -> None:
    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        undo_customer(actor, desk, press.party, press.done)
        step = desk.store.get(Step, press.done)
        above = took_back(actor, desk, step) if step is not None else ()
        return Next(customer_screen(press.party), above=above, toast=say_of("undone"))

    await turn.do(inside, present=customer_screen(press.party))


async def _change(
    turn: Turn, party: int, act: Callable[[Member, Desk], object], *, said: str = "customer-kept"
) -> None:
    """Changes something with one tap and shows the card as it is now."""

    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        act(actor, desk)
        return Next(customer_screen(party), toast=say_of(said))

    await turn.do(inside, present=customer_screen(party))
