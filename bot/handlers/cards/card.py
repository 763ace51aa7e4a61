"""The buttons of a card: look, move, begin a form, undo."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.actions.access import reach
from bot.actions.dialogs import Dialog
from bot.actions.follow_ups.coming_back import bring_back
from bot.actions.opportunities import life, lines
from bot.actions.ports import Desk
from bot.actions.undo import undo
from bot.domain.history import Step
from bot.domain.people import Member
from bot.domain.rights import Act
from bot.handlers.cards.card_presses import BringBack, ShowCardMore
from bot.handlers.cards.editing import editing_field
from bot.handlers.cards.ending import begin_ending
from bot.handlers.cards.moving import TOLD, move_or_ask
from bot.handlers.documents.presses import LoseAndCancel
from bot.handlers.forms.item_lines import about_lines
from bot.handlers.forms.starting import begin
from bot.handlers.home.presses import (
    AddProduct,
    DeleteIt,
    DropLine,
    EditField,
    LoseIt,
    MoveStage,
    ReopenIt,
    ShowFields,
    ShowHistory,
    ShowLines,
    ShowStages,
    UndoStep,
    WinIt,
)
from bot.handlers.screens.taking_back import took_back
from bot.handlers.set_up.pipeline_presses import ShowItsStages, ShowOtherPipelines, ShowPassage
from bot.handlers.turns.looks import Next, Screen, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import Pressed
from bot.speech.moves import OpenCard
from bot.speech.reply import say_of

router = Router(name="cards")

VIEWS: dict[type, str] = {
    OpenCard: "card",
    ShowCardMore: "card-more",
    ShowStages: "stages",
    ShowFields: "fields",
    ShowLines: "lines",
    ShowHistory: "history",
    ShowPassage: "passage",
    ShowOtherPipelines: "elsewhere",
}

ENDINGS: dict[type, Act] = {WinIt: Act.WIN, LoseIt: Act.LOSE, LoseAndCancel: Act.LOSE}
"""Buttons that begin the form of an end, and the right it takes."""


def _card(opportunity: int) -> Screen:
    return screen("card", opportunity=opportunity)


@router.callback_query(Pressed(*VIEWS))
async def look(_query: CallbackQuery, press: OpenCard, turn: Turn) -> None:
    where = screen(VIEWS[type(press)], opportunity=press.opportunity)
    await turn.look(where)


@router.callback_query(Pressed(ShowItsStages))
async def its_stages(_query: CallbackQuery, press: ShowItsStages, turn: Turn) -> None:
    here = {"opportunity": press.opportunity, "pipeline": press.pipeline}
    await turn.look(screen("its-stages", **here))


@router.callback_query(Pressed(*ENDINGS))
async def end(_query: CallbackQuery, press: WinIt, turn: Turn) -> None:
    cancels = isinstance(press, LoseAndCancel)

    def start(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        asked = Screen.from_json(dialog.screen).params if cancels else {}
        told = asked.get(TOLD) if asked.get("opportunity") == press.opportunity else None
        at: dict[str, Any] = {"version": press.version, "how": ENDINGS[type(press)]}
        return begin_ending(
            actor, desk, dialog, press.opportunity, **at, cancel_quotes=cancels, told=told
        )

    await turn.do(start, present=_card(press.opportunity))


@router.callback_query(Pressed(AddProduct))
async def add_product(_query: CallbackQuery, press: AddProduct, turn: Turn) -> None:
    def start(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        opportunity = reach(actor, desk, press.opportunity, Act.LINES, version=press.version)
        return begin(dialog, "add_line", known=about_lines(actor, desk, opportunity))

    await turn.do(start, present=_card(press.opportunity))


@router.callback_query(Pressed(EditField))
async def edit_field(_query: CallbackQuery, press: EditField, turn: Turn) -> None:
    def start(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        return editing_field(
            actor, desk, dialog, press.opportunity, version=press.version, name=press.name
        )

    await turn.do(start, present=_card(press.opportunity))


@router.callback_query(Pressed(MoveStage))
async def move_stage(_query: CallbackQuery, press: MoveStage, turn: Turn) -> None:
    def move(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        return move_or_ask(
            actor,
            desk,
            dialog,
            opportunity_id=press.opportunity,
            version=press.version,
            stage_id=press.stage,
            back=_card(press.opportunity),
        )

    await turn.do(move, present=_card(press.opportunity))


@router.callback_query(Pressed(ReopenIt))
async def reopen(_query: CallbackQuery, press: ReopenIt, turn: Turn) -> None:
    await _step(turn, press, life.reopen, "reopened")


@router.callback_query(Pressed(BringBack))
async def follow_ups_again(_query: CallbackQuery, press: BringBack, turn: Turn) -> None:
    def back(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        found = bring_back(actor, desk, press.opportunity, version=press.version)
        return Next(_card(press.opportunity), toast=say_of("brought-back", count=len(found)))

    await turn.do(back, present=_card(press.opportunity))


@router.callback_query(Pressed(DeleteIt))
async def delete(_query: CallbackQuery, press: DeleteIt, turn: Turn) -> None:
    def remove(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        step = life.delete(actor, desk, press.opportunity, version=press.version)
        return Next(screen("deleted", step=step.id))

    await turn.do(remove, present=_card(press.opportunity))


@router.callback_query(Pressed(DropLine))
async def drop_line(_query: CallbackQuery, press: DropLine, turn: Turn) -> None:
    def drop(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        lines.remove_line(
            actor, desk, press.opportunity, version=press.version, line_id=press.line
        )
        return Next(screen("card", opportunity=press.opportunity), toast=say_of("line-dropped"))

    await turn.do(drop, present=_card(press.opportunity))


@router.callback_query(Pressed(UndoStep))
async def take_back(_query: CallbackQuery, press: UndoStep, turn: Turn) -> None:
    def back(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        opportunity = undo(actor, desk, press.step)
        step = desk.store.get(Step, press.step)
        above = took_back(actor, desk, step) if step is not None else ()
        gone = opportunity.deleted_at is not None
        where = screen("home") if gone else _card(opportunity.id)
        return Next(where, above=above, toast=say_of("undone"))

    await turn.do(back)


Ending = Callable[..., Step]


async def _step(turn: Turn, press: ReopenIt, act: Ending, done: str) -> None:
    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        act(actor, desk, press.opportunity, version=press.version)
        return Next(_card(press.opportunity), toast=say_of(done))

    await turn.do(inside, present=_card(press.opportunity))
