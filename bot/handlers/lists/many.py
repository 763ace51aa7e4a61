"""Ticking several rows of a list and changing them in one go."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.actions.dialogs import Dialog
from bot.actions.lists.listing import listing_of, select
from bot.actions.many import changing as many
from bot.actions.ports import Desk
from bot.conversations.new_opportunity import APART, NEW_OPPORTUNITY
from bot.domain.errors import Invalid, NotFound
from bot.domain.many import Many
from bot.domain.people import Member
from bot.handlers.forms.starting import begin
from bot.handlers.lists.many_presses import (
    AskMany,
    GiveMany,
    LoseMany,
    MoveMany,
    ShowManyActs,
    ShowManyFields,
    ShowManyHeirs,
    ShowManyStages,
    ShowTicking,
    Tick,
    TickAll,
    TickNone,
    UndoMany,
)
from bot.handlers.turns.looks import Next, Screen, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import Pressed

router = Router(name="many")

VIEWS: dict[type, str] = {
    ShowManyActs: "many",
    ShowManyFields: "many-fields",
    ShowManyStages: "many-stages",
}


def _ticking(listing: str, **at: Any) -> Screen:
    return screen("ticking", listing=listing, **at)


@router.callback_query(Pressed(ShowTicking))
async def show(_query: CallbackQuery, press: ShowTicking, turn: Turn) -> None:
    await turn.look(_ticking(press.listing, way=press.way, key=press.key, row=press.row))


@router.callback_query(Pressed(Tick))
async def tick(_query: CallbackQuery, press: Tick, turn: Turn) -> None:
    here = _ticking(press.listing, way=press.way, key=press.key, row=press.row)

    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        many.tick(actor, desk, press.opportunity)
        return Next(here)

    await turn.do(inside, present=here)


@router.callback_query(Pressed(TickAll))
async def tick_all(_query: CallbackQuery, press: TickAll, turn: Turn) -> None:
    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        listing = listing_of(actor, desk, press.listing)
        many.tick_matches(actor, desk, select(actor, desk, listing))
        return Next(_ticking(press.listing))

    await turn.do(inside)


@router.callback_query(Pressed(TickNone))
async def tick_none(_query: CallbackQuery, press: TickNone, turn: Turn) -> None:
    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        many.untick_all(actor, desk)
        return Next(_ticking(press.listing))

    await turn.do(inside)


@router.callback_query(Pressed(*VIEWS))
async def look(_query: CallbackQuery, press: ShowManyActs, turn: Turn) -> None:
    await turn.look(screen(VIEWS[type(press)], listing=press.listing))


@router.callback_query(Pressed(ShowManyHeirs))
async def choose_heir(_query: CallbackQuery, press: ShowManyHeirs, turn: Turn) -> None:
    await turn.look(screen("many-heirs", listing=press.listing, page=press.page))


@router.callback_query(Pressed(AskMany))
async def ask(_query: CallbackQuery, press: AskMany, turn: Turn) -> None:
    if NEW_OPPORTUNITY.question(press.name) is None or press.name in APART:
        await _begin(turn, press.listing, None)
    else:
        await _begin(turn, press.listing, "new_opportunity", only=press.name)


@router.callback_query(Pressed(LoseMany))
async def ask_reasons(_query: CallbackQuery, press: LoseMany, turn: Turn) -> None:
    await _begin(turn, press.listing, "lost")


@router.callback_query(Pressed(GiveMany))
async def give(_query: CallbackQuery, press: GiveMany, turn: Turn) -> None:
    await _do(turn, press.listing, lambda actor, desk: many.give_many(actor, desk, press.member))


@router.callback_query(Pressed(MoveMany))
async def move(_query: CallbackQuery, press: MoveMany, turn: Turn) -> None:
    await _do(turn, press.listing, lambda actor, desk: many.move_many(actor, desk, press.stage))


@router.callback_query(Pressed(UndoMany))
async def undo(_query: CallbackQuery, press: UndoMany, turn: Turn) -> None:
    await _do(turn, press.listing, lambda actor, desk: many.undo_many(actor, desk, press.many))


async def _begin(turn: Turn, listing: str, form: str | None, only: str | None = None) -> None:
    """The form that asks for the one value; left, it leads back to the ticks."""

    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        many.check_many(actor)
        if form is None:
            raise NotFound
        if not desk.store.many.ticked(actor.id):
            raise Invalid("many-none")
        back = screen("many", listing=listing).to_json()
        return begin(dialog, form, known={"many": listing, "back": back}, only=only)

    await turn.do(inside, present=_ticking(listing))


async def _do(turn: Turn, listing: str, act: Callable[[Member, Desk], Many]) -> None:
    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        return Next(screen("many-result", many=act(actor, desk).id, listing=listing))

    await turn.do(inside, present=_ticking(listing))
