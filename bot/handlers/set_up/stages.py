"""The buttons of the set-up that concern stages."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.actions.dialogs import Dialog
from bot.actions.ports import Desk
from bot.actions.set_up.stage_returning import take_stage_back
from bot.actions.set_up.stages import require, retire_stage, revive_stage, shift_stage, stage_of
from bot.conversations.answers import Answers
from bot.conversations.stage_move import requirable
from bot.domain.errors import NotFound
from bot.domain.facts import Name
from bot.domain.people import Member
from bot.domain.rights import Office, check_office
from bot.handlers.screens.forms.form import own_fields
from bot.handlers.screens.set_up.page import RETIRED
from bot.handlers.set_up.pipeline_presses import Require, ShowRequired
from bot.handlers.set_up.presses import (
    AddStage,
    EditStage,
    ReplaceStage,
    ReplaceStageNow,
    RetireStage,
    ReviveStage,
    ShiftStage,
    ShowStage,
    ShowStageList,
    TakeStageBack,
)
from bot.handlers.set_up.setting_up import ask, change, look, out_of_use
from bot.handlers.turns.looks import Next, Screen, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import Pressed
from bot.speech.reply import say_of

router = Router(name="setup_stages")


def _stages(pipeline_id: int) -> Screen:
    return screen("setup-stages", pipeline=pipeline_id)


def _stage(stage_id: int) -> Screen:
    return screen("setup-stage", stage=stage_id)


@router.callback_query(Pressed(ShowStageList))
async def show_all(_query: CallbackQuery, press: ShowStageList, turn: Turn) -> None:
    await look(turn, _stages(press.pipeline))


@router.callback_query(Pressed(ShowStage))
async def show(_query: CallbackQuery, press: ShowStage, turn: Turn) -> None:
    await look(turn, _stage(press.stage))


@router.callback_query(Pressed(AddStage))
async def add(_query: CallbackQuery, press: AddStage, turn: Turn) -> None:
    await ask(turn, "setup_stage", _stages(press.pipeline), pipeline=press.pipeline)


@router.callback_query(Pressed(EditStage))
async def edit(_query: CallbackQuery, press: EditStage, turn: Turn) -> None:
    def present(desk: Desk) -> Answers:
        stage = stage_of(desk, press.stage)
        match press.field:
            case "name":
                return {"name": stage.label.text} if isinstance(stage.label, Name) else {}
            case "probability":
                return {"probability": stage.probability}
            case "stale_days":
                return {"stale_days": stage.stale_days}
        raise NotFound

    back = _stage(press.stage)
    known = {"id": press.stage}
    await ask(turn, "setup_stage", back, only=press.field, answers=present, **known)


@router.callback_query(Pressed(ShiftStage))
async def shift(_query: CallbackQuery, press: ShiftStage, turn: Turn) -> None:
    def act(actor: Member, desk: Desk) -> object:
        return shift_stage(actor, desk, press.stage, 1 if press.by > 0 else -1)

    await change(turn, _stage(press.stage), act, said="setup-shifted")


@router.callback_query(Pressed(RetireStage))
async def retire(_query: CallbackQuery, press: RetireStage, turn: Turn) -> None:
    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        check_office(actor, Office.SET_UP)
        if desk.store.set_up.held_by(press.stage):
            return Next(screen("setup-heir", stage=press.stage))
        retire_stage(actor, desk, press.stage)
        return out_of_use(_stage(press.stage))

    await turn.do(inside, present=_stage(press.stage))


@router.callback_query(Pressed(ReplaceStage))
async def replacing(_query: CallbackQuery, press: ReplaceStage, turn: Turn) -> None:
    await look(turn, screen("setup-heir-sure", stage=press.stage, heir=press.heir))


@router.callback_query(Pressed(ReplaceStageNow))
async def replace(_query: CallbackQuery, press: ReplaceStageNow, turn: Turn) -> None:
    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        check_office(actor, Office.SET_UP)
        if desk.store.set_up.open_in(press.stage) != press.count:
            return Next(screen("setup-heir-sure", stage=press.stage, heir=press.heir))
        moved = retire_stage(actor, desk, press.stage, heir_id=press.heir)
        heir = stage_of(desk, press.heir)
        said = say_of("setup-stage-handed-over", count=moved, stage=heir.label)
        where = screen("setup-stages", pipeline=heir.pipeline_id, **{RETIRED: press.stage})
        return Next(where, above=(said,))

    await turn.do(inside, present=_stage(press.stage))


@router.callback_query(Pressed(TakeStageBack))
async def take_back(_query: CallbackQuery, press: TakeStageBack, turn: Turn) -> None:
    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        returned = take_stage_back(actor, desk, press.stage)
        stayed = say_of("setup-stage-stayed", count=returned.stayed)
        said = (say_of("setup-stage-back", count=returned.back), stayed)
        return Next(_stage(press.stage), above=said if returned.stayed else said[:1])

    await turn.do(inside, present=_stage(press.stage))


@router.callback_query(Pressed(ReviveStage))
async def revive(_query: CallbackQuery, press: ReviveStage, turn: Turn) -> None:
    def act(actor: Member, desk: Desk) -> object:
        return revive_stage(actor, desk, press.stage)

    await change(turn, _stage(press.stage), act)


@router.callback_query(Pressed(ShowRequired))
async def show_required(_query: CallbackQuery, press: ShowRequired, turn: Turn) -> None:
    await look(turn, screen("setup-required", stage=press.stage))


@router.callback_query(Pressed(Require))
async def need(_query: CallbackQuery, press: Require, turn: Turn) -> None:
    def act(actor: Member, desk: Desk) -> object:
        if press.name not in {each.name for each in requirable(own_fields(desk))}:
            raise NotFound
        return require(actor, desk, press.stage, press.name, needed=press.needed == 1)

    await change(turn, screen("setup-required", stage=press.stage), act)
