"""The buttons of the set-up of fields, competitors and rates, and what their forms do."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.actions.opportunities.competitors import merge_competitor, settle_competitor
from bot.actions.ports import Desk
from bot.actions.set_up import custom_fields
from bot.actions.set_up.lists import Shelf
from bot.actions.set_up.rates import set_rate
from bot.conversations.answers import Answers
from bot.domain.custom_fields import CustomKind
from bot.domain.errors import Invalid, NotFound
from bot.domain.money import CURRENCIES
from bot.domain.people import Member
from bot.handlers.forms.filled import Finished
from bot.handlers.set_up.field_presses import (
    AddOptions,
    AskInPipeline,
    ChooseCompetitor,
    KeepCompetitor,
    MergeCompetitor,
    NewOwnField,
    RenameOption,
    RenameOwnField,
    RequireOwnField,
    SetRate,
    ShiftOption,
    ShiftOwnField,
    ShowOption,
    ShowOptions,
    ShowOwnField,
    ShowOwnFields,
    ShowRates,
    SwitchOption,
    SwitchOwnField,
)
from bot.handlers.set_up.setting_up import ask, change, look, switch
from bot.handlers.turns.looks import Next, Screen, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import Pressed
from bot.speech.reply import say_of

router = Router(name="setup_fields")

FIELDS = screen("setup-own-fields", page=0)
RATES = screen("setup-rates", page=0)
_BETWEEN = re.compile(r"[,،;\n]+")


def _field(field_id: int) -> Screen:
    return screen("setup-own-field", field=field_id)


def _option(option_id: int) -> Screen:
    return screen("setup-own-option", option=option_id)


def _competitor(competitor_id: int) -> Screen:
    return screen("setup-entry", shelf=Shelf.COMPETITOR.value, entry=competitor_id)


# Fields ---------------------------------------------------------------------------------


@router.callback_query(Pressed(ShowOwnFields))
async def show_fields(_query: CallbackQuery, press: ShowOwnFields, turn: Turn) -> None:
    await look(turn, screen("setup-own-fields", page=press.page))


@router.callback_query(Pressed(ShowOwnField))
async def show_field(_query: CallbackQuery, press: ShowOwnField, turn: Turn) -> None:
    await look(turn, _field(press.field))


@router.callback_query(Pressed(NewOwnField))
async def new_field(_query: CallbackQuery, turn: Turn) -> None:
    await ask(turn, "own_field", FIELDS)


@router.callback_query(Pressed(RenameOwnField))
async def rename_field(_query: CallbackQuery, press: RenameOwnField, turn: Turn) -> None:
    def present(desk: Desk) -> Answers:
        return {"name": custom_fields.field_with(desk, press.field).name}

    await ask(turn, "own_field", _field(press.field), only="name", answers=present, id=press.field)


@router.callback_query(Pressed(ShiftOwnField))
async def shift_field(_query: CallbackQuery, press: ShiftOwnField, turn: Turn) -> None:
    def act(actor: Member, desk: Desk) -> object:
        return custom_fields.shift_field(actor, desk, press.field, 1 if press.by > 0 else -1)

    await change(turn, _field(press.field), act, said="setup-shifted")


@router.callback_query(Pressed(RequireOwnField))
async def require_field(_query: CallbackQuery, press: RequireOwnField, turn: Turn) -> None:
    def act(actor: Member, desk: Desk) -> object:
        required = press.required == 1
        return custom_fields.require_field(actor, desk, press.field, required=required)

    await change(turn, _field(press.field), act)


@router.callback_query(Pressed(SwitchOwnField))
async def switch_field(_query: CallbackQuery, press: SwitchOwnField, turn: Turn) -> None:
    def act(actor: Member, desk: Desk) -> object:
        return custom_fields.switch_field(actor, desk, press.field, active=press.active == 1)

    await switch(turn, _field(press.field), act, on=press.active == 1)


@router.callback_query(Pressed(AskInPipeline))
async def ask_in_pipeline(_query: CallbackQuery, press: AskInPipeline, turn: Turn) -> None:
    def act(actor: Member, desk: Desk) -> object:
        asked = press.asked == 1
        return custom_fields.ask_in_pipeline(actor, desk, press.field, press.pipeline, asked=asked)

    await change(turn, _field(press.field), act)


# Options --------------------------------------------------------------------------------


@router.callback_query(Pressed(ShowOptions))
async def show_options(_query: CallbackQuery, press: ShowOptions, turn: Turn) -> None:
    await look(turn, screen("setup-own-options", field=press.field, page=press.page))


@router.callback_query(Pressed(ShowOption))
async def show_option(_query: CallbackQuery, press: ShowOption, turn: Turn) -> None:
    await look(turn, _option(press.option))


@router.callback_query(Pressed(AddOptions))
async def add_options(_query: CallbackQuery, press: AddOptions, turn: Turn) -> None:
    back = screen("setup-own-options", field=press.field, page=0)
    await ask(turn, "own_field", back, only="options", id=press.field)


@router.callback_query(Pressed(RenameOption))
async def rename_option(_query: CallbackQuery, press: RenameOption, turn: Turn) -> None:
    def present(desk: Desk) -> Answers:
        return {"name": custom_fields.option_with(desk, press.option).name}

    await ask(
        turn, "own_option", _option(press.option), only="name", answers=present, id=press.option
    )


@router.callback_query(Pressed(ShiftOption))
async def shift_option(_query: CallbackQuery, press: ShiftOption, turn: Turn) -> None:
    def act(actor: Member, desk: Desk) -> object:
        return custom_fields.shift_option(actor, desk, press.option, 1 if press.by > 0 else -1)

    await change(turn, _option(press.option), act, said="setup-shifted")


@router.callback_query(Pressed(SwitchOption))
async def switch_option(_query: CallbackQuery, press: SwitchOption, turn: Turn) -> None:
    def act(actor: Member, desk: Desk) -> object:
        return custom_fields.switch_option(actor, desk, press.option, active=press.active == 1)

    await switch(turn, _option(press.option), act, on=press.active == 1)


# Competitors ----------------------------------------------------------------------------


@router.callback_query(Pressed(KeepCompetitor))
async def keep_competitor(_query: CallbackQuery, press: KeepCompetitor, turn: Turn) -> None:
    def act(actor: Member, desk: Desk) -> object:
        return settle_competitor(actor, desk, press.competitor)

    await change(turn, _competitor(press.competitor), act)


@router.callback_query(Pressed(ChooseCompetitor))
async def choose_competitor(_query: CallbackQuery, press: ChooseCompetitor, turn: Turn) -> None:
    await look(turn, screen("setup-same-competitor", entry=press.competitor, page=press.page))


@router.callback_query(Pressed(MergeCompetitor))
async def merge(_query: CallbackQuery, press: MergeCompetitor, turn: Turn) -> None:
    def act(actor: Member, desk: Desk) -> object:
        return merge_competitor(actor, desk, press.competitor, press.into)

    await change(turn, _competitor(press.into), act)


# Rates ----------------------------------------------------------------------------------


@router.callback_query(Pressed(ShowRates))
async def show_rates(_query: CallbackQuery, press: ShowRates, turn: Turn) -> None:
    await look(turn, screen("setup-rates", page=press.page))


@router.callback_query(Pressed(SetRate))
async def ask_rate(_query: CallbackQuery, press: SetRate, turn: Turn) -> None:
    def present(_desk: Desk) -> Answers:
        if press.currency and press.currency not in CURRENCIES:
            raise NotFound
        return {"currency": press.currency} if press.currency else {}

    await ask(turn, "setup_rate", RATES, answers=present)


# What their forms do --------------------------------------------------------------------


def _own_field(filled: Finished) -> Next:
    """A new field; a new name of one; or more options of one."""
    names = [each.strip() for each in _BETWEEN.split(filled.words("options")) if each.strip()]
    match filled.draft.only:
        case "name":
            custom_fields.rename_field(
                filled.actor, filled.desk, int(filled.known["id"]), filled.words("name")
            )
            return _kept(Screen.from_json(filled.known["back"]))
        case "options":
            field_id, where = int(filled.known["id"]), Screen.from_json(filled.known["back"])
        case _:
            kind = CustomKind(filled.words("kind"))
            field_id = custom_fields.add_field(
                filled.actor, filled.desk, name=filled.words("name"), kind=kind
            ).id
            where = _field(field_id)
    for name in names:
        custom_fields.add_option(filled.actor, filled.desk, field_id, name)
    return _kept(where)


def _own_option(filled: Finished) -> Next:
    option_id = int(filled.known["id"])
    custom_fields.rename_option(filled.actor, filled.desk, option_id, filled.words("name"))
    return _kept(_option(option_id))


def _rate(filled: Finished) -> Next:
    rate, since = filled.answers["rate"], filled.answers.get("since")
    if not isinstance(rate, int):
        raise Invalid("rate-range")
    day = since if isinstance(since, date) else None
    set_rate(filled.actor, filled.desk, filled.words("currency"), rate, day)
    return _kept(RATES)


def _kept(where: Screen) -> Next:
    return Next(where, above=(say_of("setup-kept"),))


FIELD_FINISHERS: dict[str, Callable[[Finished], Next]] = {
    "own_field": _own_field,
    "own_option": _own_option,
    "setup_rate": _rate,
}
