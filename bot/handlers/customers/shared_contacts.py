"""A shared contact finds its customer by phone, or becomes one."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.actions.customers.editing import create_customer
from bot.actions.dialogs import Dialog
from bot.actions.ports import Desk
from bot.actions.records.arriving import Arrived
from bot.domain.errors import NotFound
from bot.domain.parties import PartyKind
from bot.domain.people import Member
from bot.domain.rights import Office, check_office
from bot.handlers.customers.finishing import customer_screen
from bot.handlers.forms.starting import keep_for_later
from bot.handlers.records.parking import asked
from bot.handlers.records.presses import FileContact, MakeCustomer
from bot.handlers.turns.looks import Next, Screen, screen
from bot.handlers.turns.turn import Act, Turn
from bot.handlers.updates.filters import Pressed
from bot.reading.contacts import contact_keys, phone_key
from bot.speech.reply import say_of

router = Router(name="shared_contacts")

MADE_OF = frozenset({PartyKind.LEAD.value, PartyKind.PERSON.value})


def meeting(message: Arrived) -> Act:
    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        check_office(actor, Office.CREATE)
        card = message.card
        if card is None:
            raise NotFound
        keep_for_later(dialog, desk.now)
        where = screen("shared-contact", contact=card.name, phone=card.phone)
        return Next(Screen(where.name, {**where.params, "message": message.to_json()}))

    return inside


@router.callback_query(Pressed(MakeCustomer))
async def make(_query: CallbackQuery, press: MakeCustomer, turn: Turn) -> None:
    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        check_office(actor, Office.CREATE)
        shared = _shared(dialog)
        if shared is None or shared.card is None or press.kind not in MADE_OF:
            return Next(Screen.from_json(dialog.screen), toast=say_of("outdated"))
        name, phone = shared.card.name or shared.card.phone, shared.card.phone
        if desk.store.customers.with_contacts(contact_keys((phone,), None)):
            # Somebody made it meanwhile: the screen says who.
            return Next(Screen.from_json(dialog.screen))
        answers = {"phone": phone} if phone_key(phone) else {}
        kind = PartyKind(press.kind)
        party = create_customer(actor, desk, name=name, kind=kind, answers=answers)
        return customer_next(party.id)

    await turn.do(inside)


@router.callback_query(Pressed(FileContact))
async def file_contact(_query: CallbackQuery, turn: Turn) -> None:
    """It waits like any message of which nobody said what it belongs to."""

    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        check_office(actor, Office.CREATE)
        shared = _shared(dialog)
        if shared is None:
            return Next(Screen.from_json(dialog.screen), toast=say_of("outdated"))
        desk.store.filing.park(shared)
        desk.store.flush()
        return asked(desk, dialog, later=False)

    await turn.do(inside)


def customer_next(party_id: int) -> Next:
    return Next(customer_screen(party_id), above=(say_of("contact-made"),))


def _shared(dialog: Dialog) -> Arrived | None:
    where = Screen.from_json(dialog.screen)
    stored = where.params.get("message")
    fits = where.name == "shared-contact" and isinstance(stored, dict)
    return Arrived.from_json(stored) if fits and isinstance(stored, dict) else None
