"""The buttons of the set-up: its menu, the lists, the products, the company."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.actions.dialogs import Dialog
from bot.actions.ports import Desk
from bot.actions.set_up.lists import Shelf, ask_for_note, entry, shift_entry, switch_entry
from bot.actions.set_up.products import product_of, switch_product
from bot.conversations.answers import Answer, Answers
from bot.conversations.company_setting import answer_to
from bot.conversations.product_to_sell import SETUP_PRODUCT
from bot.domain.company_settings import SETTINGS
from bot.domain.errors import NotFound
from bot.domain.facts import Name
from bot.domain.money import Money
from bot.domain.people import Member
from bot.domain.rights import Office, check_office
from bot.handlers.set_up.presses import (
    AddEntry,
    AskForNote,
    EditCompany,
    EditProduct,
    FindProduct,
    NewProduct,
    RenameEntry,
    ShiftEntry,
    ShowCompany,
    ShowEntry,
    ShowProduct,
    ShowProducts,
    ShowSetUp,
    ShowSetUpLists,
    ShowShelf,
    SwitchEntry,
    SwitchProduct,
    TurnProducts,
)
from bot.handlers.set_up.setting_up import ask, change, look, switch
from bot.handlers.turns.looks import Next, Screen, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import Pressed

router = Router(name="setup")

COMPANY = screen("setup-company")


@router.callback_query(Pressed(ShowSetUpLists))
async def show_lists(_query: CallbackQuery, turn: Turn) -> None:
    await look(turn, screen("setup-lists"))


@router.callback_query(Pressed(ShowSetUp))
async def menu(_query: CallbackQuery, turn: Turn) -> None:
    await look(turn, screen("setup"))


# Lists ----------------------------------------------------------------------------------


def _shelf(name: str) -> Shelf:
    if name not in set(Shelf):
        raise NotFound
    return Shelf(name)


def _entry(shelf: str, entry_id: int) -> Screen:
    return screen("setup-entry", shelf=shelf, entry=entry_id)


@router.callback_query(Pressed(ShowShelf))
async def show_shelf(_query: CallbackQuery, press: ShowShelf, turn: Turn) -> None:
    await look(turn, screen("setup-shelf", shelf=press.shelf, page=press.page))


@router.callback_query(Pressed(ShowEntry))
async def show_entry(_query: CallbackQuery, press: ShowEntry, turn: Turn) -> None:
    await look(turn, _entry(press.shelf, press.entry))


@router.callback_query(Pressed(AddEntry))
async def add(_query: CallbackQuery, press: AddEntry, turn: Turn) -> None:
    def present(_desk: Desk) -> Answers:
        _shelf(press.shelf)  # there is such a list, or nothing is asked
        return {}

    back = screen("setup-shelf", shelf=press.shelf, page=0)
    known = {"of": "entry", "shelf": press.shelf}
    await ask(turn, "setup_name", back, only="name", answers=present, **known)


@router.callback_query(Pressed(RenameEntry))
async def rename(_query: CallbackQuery, press: RenameEntry, turn: Turn) -> None:
    def present(desk: Desk) -> Answers:
        # Our own words for a value stay ours; only a name somebody gave can be mended.
        label = entry(desk, _shelf(press.shelf), press.entry).label
        return {"name": label.text} if isinstance(label, Name) else {}

    back = _entry(press.shelf, press.entry)
    known = {"of": "entry", "shelf": press.shelf, "id": press.entry}
    await ask(turn, "setup_name", back, only="name", answers=present, **known)


@router.callback_query(Pressed(ShiftEntry))
async def shift(_query: CallbackQuery, press: ShiftEntry, turn: Turn) -> None:
    def act(actor: Member, desk: Desk) -> object:
        by = 1 if press.by > 0 else -1
        return shift_entry(actor, desk, _shelf(press.shelf), press.entry, by)

    await change(turn, _entry(press.shelf, press.entry), act, said="setup-shifted")


@router.callback_query(Pressed(SwitchEntry))
async def use_entry(_query: CallbackQuery, press: SwitchEntry, turn: Turn) -> None:
    def act(actor: Member, desk: Desk) -> object:
        active = bool(press.active)
        return switch_entry(actor, desk, _shelf(press.shelf), press.entry, active=active)

    await switch(turn, _entry(press.shelf, press.entry), act, on=bool(press.active))


@router.callback_query(Pressed(AskForNote))
async def need_note(_query: CallbackQuery, press: AskForNote, turn: Turn) -> None:
    def act(actor: Member, desk: Desk) -> object:
        return ask_for_note(actor, desk, press.reason, needed=bool(press.needed))

    await change(turn, _entry(Shelf.LOSS_REASON.value, press.reason), act)


# Products -------------------------------------------------------------------------------


def _product(product_id: int) -> Screen:
    return screen("setup-product", product=product_id)


@router.callback_query(Pressed(ShowProducts))
async def all_products(_query: CallbackQuery, turn: Turn) -> None:
    await look(turn, screen("setup-products"))


@router.callback_query(Pressed(TurnProducts))
async def turn_products(_query: CallbackQuery, press: TurnProducts, turn: Turn) -> None:
    def inside(actor: Member, _desk: Desk, dialog: Dialog) -> Next:
        check_office(actor, Office.SET_UP)
        before = Screen.from_json(dialog.screen)
        text = before.params.get("text", "") if before.name == "setup-products" else ""
        return Next(screen("setup-products", text=text, page=press.page))

    await turn.do(inside)


@router.callback_query(Pressed(FindProduct))
async def find_product(_query: CallbackQuery, turn: Turn) -> None:
    await ask(turn, "find_product", screen("setup-products"), only="text")


@router.callback_query(Pressed(NewProduct))
async def new_product(_query: CallbackQuery, turn: Turn) -> None:
    await ask(turn, "setup_product", screen("setup-products"))


@router.callback_query(Pressed(ShowProduct))
async def show_product(_query: CallbackQuery, press: ShowProduct, turn: Turn) -> None:
    await look(turn, _product(press.product))


@router.callback_query(Pressed(EditProduct))
async def edit_product(_query: CallbackQuery, press: EditProduct, turn: Turn) -> None:
    def present(desk: Desk) -> Answers:
        value = _answer_of(desk, press.product, press.field)
        return {} if value is None else {press.field: value}

    back = _product(press.product)
    known = {"id": press.product}
    await ask(turn, "setup_product", back, only=press.field, answers=present, **known)


def _answer_of(desk: Desk, product_id: int, field: str) -> Answer | None:
    """What the question of this name would have been answered with."""
    product = product_of(desk, product_id)
    price = product.unit_price
    answers: dict[str, Answer | None] = {
        "name": product.name,
        "code": product.code,
        "group": product.group_id,
        "aliases": product.aliases or None,
        "unit": product.unit,
        "price": None if price is None else Money(price, product.currency),
        "whole": "yes" if product.whole_units else "no",
        "sellable": "yes" if product.sellable else "no",
        "tracked": "yes" if product.stock_tracked else "no",
    }
    if SETUP_PRODUCT.question(field) is None:
        raise NotFound
    return answers[field]


@router.callback_query(Pressed(SwitchProduct))
async def use_product(_query: CallbackQuery, press: SwitchProduct, turn: Turn) -> None:
    def act(actor: Member, desk: Desk) -> object:
        return switch_product(actor, desk, press.product, active=bool(press.active))

    await switch(turn, _product(press.product), act, on=bool(press.active))


# The company ----------------------------------------------------------------------------


@router.callback_query(Pressed(ShowCompany))
async def show_company(_query: CallbackQuery, turn: Turn) -> None:
    await look(turn, COMPANY)


@router.callback_query(Pressed(EditCompany))
async def edit_company(_query: CallbackQuery, press: EditCompany, turn: Turn) -> None:
    def name(desk: Desk) -> Answers:
        return {"name": desk.organisation.name}

    def present(desk: Desk) -> Answers:
        row = SETTINGS.get(press.field)
        if row is None or not row.concerns(desk.organisation):
            raise NotFound
        value = answer_to(row, desk.organisation)
        return {} if value is None else {row.key: value}

    if press.field == "name":
        await ask(turn, "setup_name", COMPANY, only="name", answers=name, of="company")
    else:
        await ask(turn, "company_setting", COMPANY, only=press.field, answers=present)
