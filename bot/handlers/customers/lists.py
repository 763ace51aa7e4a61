"""/customers, the buttons of its lists, and looking for somebody."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from bot.actions.customers.filters import drop_group, keep_group
from bot.actions.customers.lists import usual_customers
from bot.actions.dialogs import Dialog
from bot.actions.ports import Desk
from bot.domain.customer_lists import CustomerListing, CustomersOf
from bot.domain.errors import NotFound
from bot.domain.people import Member
from bot.domain.rights import Office, check_office
from bot.handlers.customers.finishing import made
from bot.handlers.customers.presses import (
    DropCustomers,
    FindCustomer,
    KeepCustomers,
    MakeAnyway,
    NewCustomer,
    ShowCustomerGroups,
    ShowCustomerOrders,
    ShowCustomers,
    ShowKeptCustomers,
    TurnCustomers,
)
from bot.handlers.forms.starting import begin, keep_for_later
from bot.handlers.turns.looks import Next, Screen, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import InPrivate, Pressed
from bot.speech.reply import say_of

router = Router(name="customers")
router.message.filter(InPrivate())


@router.message(Command("customers"))
async def first_page(_message: Message, command: CommandObject, turn: Turn) -> None:
    """With a name behind it, everybody of that name."""
    text = (command.args or "").strip()
    if not text:
        await turn.look(screen("customers"))
        return
    everybody = CustomerListing(CustomersOf.ALL).code
    await turn.look(screen("customers", listing=everybody, text=text))


@router.callback_query(Pressed(ShowCustomers))
async def show(_query: CallbackQuery, press: ShowCustomers, turn: Turn) -> None:
    await turn.look(screen("customers", listing=press.listing))


@router.callback_query(Pressed(TurnCustomers))
async def turn_page(_query: CallbackQuery, press: TurnCustomers, turn: Turn) -> None:
    def inside(_actor: Member, _desk: Desk, dialog: Dialog) -> Next:
        before = Screen.from_json(dialog.screen)
        text = before.params.get("text", "") if before.name == "customers" else ""
        at = {"way": press.way, "row": press.row, "text": text}
        return Next(screen("customers", listing=press.listing, **at))

    await turn.do(inside)


@router.callback_query(Pressed(ShowCustomerOrders))
async def choose_order(_query: CallbackQuery, press: ShowCustomerOrders, turn: Turn) -> None:
    await turn.look(screen("customer-orders", listing=press.listing))


@router.callback_query(Pressed(ShowCustomerGroups))
async def show_groups(_query: CallbackQuery, press: ShowCustomerGroups, turn: Turn) -> None:
    await turn.look(screen("customer-groups", listing=press.listing))


KEPT = screen("customers-kept")


@router.callback_query(Pressed(KeepCustomers))
async def keep(_query: CallbackQuery, press: KeepCustomers, turn: Turn) -> None:
    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        listing = CustomerListing.of_code(press.listing)
        if listing is None:
            raise NotFound
        keep_group(actor, desk, listing)
        return Next(KEPT, toast=say_of("filter-kept"))

    await turn.do(inside)


@router.callback_query(Pressed(ShowKeptCustomers))
async def show_kept(_query: CallbackQuery, turn: Turn) -> None:
    await turn.look(KEPT)


@router.callback_query(Pressed(DropCustomers))
async def drop(_query: CallbackQuery, press: DropCustomers, turn: Turn) -> None:
    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        drop_group(actor, desk, press.kept)
        return Next(KEPT)

    await turn.do(inside, present=KEPT)


@router.callback_query(Pressed(FindCustomer))
async def find(_query: CallbackQuery, press: FindCustomer, turn: Turn) -> None:
    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        keep_for_later(dialog, desk.now)
        listing = CustomerListing.of_code(press.listing) or usual_customers(actor)
        back = screen("customers", listing=listing.code).to_json()
        known = {"back": back, "listing": listing.code}
        return begin(dialog, "find_customer", known=known, only="text")

    await turn.do(inside)


@router.callback_query(Pressed(NewCustomer))
async def new(_query: CallbackQuery, turn: Turn) -> None:
    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        check_office(actor, Office.CREATE)
        keep_for_later(dialog, desk.now)
        return begin(dialog, "customer", known={"back": screen("customers").to_json()})

    await turn.do(inside)


@router.callback_query(Pressed(MakeAnyway))
async def make_anyway(_query: CallbackQuery, turn: Turn) -> None:
    """The form was filled and is still there; only the doubt stood in its way."""

    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        where = made(actor, desk, dialog)
        if where is None:
            raise NotFound
        return where

    await turn.do(inside)
