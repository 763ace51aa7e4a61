"""Taking a list away as a file, and choosing which fields a row or a file has."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.actions.dialogs import Dialog
from bot.actions.lists import columns
from bot.actions.lists.listing import listing_of
from bot.actions.ports import Desk
from bot.domain.columns import Where
from bot.domain.errors import NotFound
from bot.domain.people import Member
from bot.handlers.lists.column_presses import (
    MakeFile,
    ShowColumns,
    ShowExport,
    ToggleColumn,
    TurnColumns,
    UsualColumns,
)
from bot.handlers.lists.list_files import list_file
from bot.handlers.screens.lists.columns import page_with
from bot.handlers.turns.looks import Next, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import Pressed
from bot.reports.sheets import SheetForm
from bot.speech.reader import Reader
from bot.speech.reply import Parcel

router = Router(name="exporting")


@router.callback_query(Pressed(ShowExport))
async def choose_file(_query: CallbackQuery, press: ShowExport, turn: Turn) -> None:
    await turn.look(screen("export", listing=press.listing))


@router.callback_query(Pressed(MakeFile))
async def make_file(_query: CallbackQuery, press: MakeFile, turn: Turn) -> None:
    def pack(actor: Member, desk: Desk, reader: Reader) -> Parcel:
        if press.form not in set(SheetForm):
            raise NotFound
        return list_file(
            actor,
            desk,
            reader,
            turn.kit.tr,
            listing=listing_of(actor, desk, press.listing),
            form=SheetForm(press.form),
            everything=press.everything == 1,
        )

    await turn.hand(pack, present=screen("export", listing=press.listing))


@router.callback_query(Pressed(ShowColumns))
async def choose_columns(_query: CallbackQuery, press: ShowColumns, turn: Turn) -> None:
    await turn.look(screen("columns", listing=press.listing, where=press.where))


@router.callback_query(Pressed(TurnColumns))
async def turn_columns(_query: CallbackQuery, press: TurnColumns, turn: Turn) -> None:
    at = {"listing": press.listing, "where": press.where, "page": press.page}
    await turn.look(screen("columns", **at))


@router.callback_query(Pressed(ToggleColumn, UsualColumns))
async def change_columns(
    _query: CallbackQuery, press: ToggleColumn | UsualColumns, turn: Turn
) -> None:
    here = screen("columns", listing=press.listing, where=press.where)

    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        if press.where not in set(Where):
            raise NotFound
        where = Where(press.where)
        if isinstance(press, ToggleColumn):
            columns.toggle_column(actor, desk, where, press.name)
            params = {**here.params, "page": page_with(desk, press.name)}
            return Next(screen("columns", **params))
        columns.usual_columns(actor, desk, where)
        return Next(here)

    await turn.do(inside, present=here)
