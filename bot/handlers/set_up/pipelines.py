"""The buttons of the set-up that concern pipelines."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.actions.dialogs import Dialog
from bot.actions.ports import Desk
from bot.actions.set_up.lists import add_more_types
from bot.actions.set_up.pipelines import (
    open_stages,
    other_pipelines,
    pipeline_of,
    retire_pipeline,
    revive_pipeline,
    shift_pipeline,
    unmapped,
)
from bot.conversations.answers import Answers
from bot.domain.errors import NotFound
from bot.domain.facts import Name
from bot.domain.people import Member
from bot.domain.rights import Office, check_office
from bot.handlers.set_up.pipeline_presses import (
    AskMoreTypes,
    ChooseHeir,
    MapStage,
    NewPipeline,
    RenamePipeline,
    RetirePipeline,
    RevivePipeline,
    ShiftPipeline,
    ShowPipeline,
    ShowPipelines,
    TakeMoreTypes,
)
from bot.handlers.set_up.setting_up import ask, change, look, out_of_use
from bot.handlers.turns.looks import Next, Screen, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import Pressed
from bot.speech.reply import say_of

router = Router(name="setup_pipelines")

PIPELINES = screen("setup-pipelines")


def _pipeline(pipeline_id: int) -> Screen:
    return screen("setup-pipeline", pipeline=pipeline_id)


@router.callback_query(Pressed(ShowPipelines))
async def show_all(_query: CallbackQuery, turn: Turn) -> None:
    await look(turn, PIPELINES)


@router.callback_query(Pressed(ShowPipeline))
async def show(_query: CallbackQuery, press: ShowPipeline, turn: Turn) -> None:
    await look(turn, _pipeline(press.pipeline))


@router.callback_query(Pressed(NewPipeline))
async def new(_query: CallbackQuery, turn: Turn) -> None:
    await ask(turn, "setup_pipeline", PIPELINES)


@router.callback_query(Pressed(RenamePipeline))
async def rename(_query: CallbackQuery, press: RenamePipeline, turn: Turn) -> None:
    def present(desk: Desk) -> Answers:
        label = pipeline_of(desk, press.pipeline).label
        return {"name": label.text} if isinstance(label, Name) else {}

    back, known = _pipeline(press.pipeline), {"id": press.pipeline}
    await ask(turn, "setup_pipeline", back, only="name", answers=present, **known)


@router.callback_query(Pressed(ShiftPipeline))
async def move(_query: CallbackQuery, press: ShiftPipeline, turn: Turn) -> None:
    def act(actor: Member, desk: Desk) -> object:
        return shift_pipeline(actor, desk, press.pipeline, 1 if press.by > 0 else -1)

    await change(turn, _pipeline(press.pipeline), act, said="setup-shifted")


@router.callback_query(Pressed(RevivePipeline))
async def revive(_query: CallbackQuery, press: RevivePipeline, turn: Turn) -> None:
    def act(actor: Member, desk: Desk) -> object:
        return revive_pipeline(actor, desk, press.pipeline)

    await change(turn, _pipeline(press.pipeline), act)


@router.callback_query(Pressed(RetirePipeline))
async def retire(_query: CallbackQuery, press: RetirePipeline, turn: Turn) -> None:
    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        check_office(actor, Office.SET_UP)
        pipeline_of(desk, press.pipeline)
        heirs = other_pipelines(desk, press.pipeline)
        if heirs and desk.store.set_up.open_of(press.pipeline):
            return Next(screen("setup-pipeline-heir", pipeline=press.pipeline))
        retire_pipeline(actor, desk, press.pipeline)
        return out_of_use(_pipeline(press.pipeline))

    await turn.do(inside, present=_pipeline(press.pipeline))


@router.callback_query(Pressed(ChooseHeir))
async def choose_heir(_query: CallbackQuery, press: ChooseHeir, turn: Turn) -> None:
    where = screen("setup-map", pipeline=press.pipeline, heir=press.heir, map=[])
    await look(turn, where)


@router.callback_query(Pressed(MapStage))
async def map_stage(_query: CallbackQuery, press: MapStage, turn: Turn) -> None:
    """One stage after the other; when each has its heir, everything moves."""

    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        check_office(actor, Office.SET_UP)
        before = Screen.from_json(dialog.screen)
        if before.name != "setup-map":
            return Next(PIPELINES, toast=say_of("outdated"))
        pipeline, heir = int(before.params["pipeline"]), int(before.params["heir"])
        if press.into not in {each.id for each in open_stages(desk, heir)}:
            raise NotFound
        mapping = {**dict(before.params["map"]), press.stage: press.into}
        if unmapped(desk, pipeline, mapping):
            pairs = [list(each) for each in mapping.items()]
            return Next(screen("setup-map", pipeline=pipeline, heir=heir, map=pairs))
        moved = retire_pipeline(actor, desk, pipeline, mapping=mapping)
        taken = pipeline_of(desk, heir).label
        return Next(PIPELINES, above=(say_of("pipeline-handed-over", count=moved, heir=taken),))

    await turn.do(inside)


@router.callback_query(Pressed(AskMoreTypes))
async def ask_more_types(_query: CallbackQuery, turn: Turn) -> None:
    await look(turn, screen("setup-more-types"))


@router.callback_query(Pressed(TakeMoreTypes))
async def more_types(_query: CallbackQuery, turn: Turn) -> None:
    await change(turn, screen("setup-shelf", shelf="type", page=0), add_more_types)
