"""The buttons of filters, and what the answers of their form do."""

from __future__ import annotations

from collections.abc import Callable

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.actions.dialogs import Dialog
from bot.actions.lists import filtering
from bot.actions.lists.listing import filter_for
from bot.actions.opportunities.fields import field_of
from bot.actions.ports import Desk
from bot.domain.errors import NotFound
from bot.domain.filters import Empty, Field, FieldKind, LastDays, Mark, Marked
from bot.domain.people import Member
from bot.handlers.forms.starting import begin
from bot.handlers.lists.begun import begun_from, filters_of
from bot.handlers.lists.filter_presses import (
    AskFilter,
    DropFilter,
    NameFilter,
    NewFilter,
    SetEmpty,
    SetLastDays,
    SetMark,
    ShareFilter,
    ShowFilter,
    ShowFilterField,
    ShowFilterFields,
    ShowFilters,
    ToggleValue,
    Widen,
)
from bot.handlers.screens.lists.filters import LAST_DAYS, questions_of
from bot.handlers.turns.looks import Next, Screen, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import Pressed

router = Router(name="filtering")

FIELDS_SCREEN = screen("filter-fields")


@router.callback_query(Pressed(ShowFilters))
async def show_all(_query: CallbackQuery, turn: Turn) -> None:
    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        return Next(filters_of(actor, desk, Screen.from_json(dialog.screen)))

    await turn.do(inside)


@router.callback_query(Pressed(ShowFilter))
async def show_one(_query: CallbackQuery, press: ShowFilter, turn: Turn) -> None:
    await turn.look(screen("filter", filter=press.filter))


@router.callback_query(Pressed(ShowFilterFields))
async def show_fields(_query: CallbackQuery, press: ShowFilterFields, turn: Turn) -> None:
    await turn.look(screen("filter-fields", more=press.more) if press.more else FIELDS_SCREEN)


@router.callback_query(Pressed(ShowFilterField))
async def show_field(_query: CallbackQuery, press: ShowFilterField, turn: Turn) -> None:
    await _do(turn, lambda _actor, desk: _at(_field(desk, press.field).name))


@router.callback_query(Pressed(NewFilter))
async def start(_query: CallbackQuery, press: NewFilter, turn: Turn) -> None:
    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        if press.filter:
            like = filter_for(actor, desk, press.filter).chosen
            return Next(screen("filter", filter=filtering.begin(actor, desk, like).id))
        filtering.begin(actor, desk, begun_from(Screen.from_json(dialog.screen)))
        return Next(FIELDS_SCREEN)

    await turn.do(inside)


@router.callback_query(Pressed(ToggleValue))
async def toggle(_query: CallbackQuery, press: ToggleValue, turn: Turn) -> None:
    def act(actor: Member, desk: Desk) -> Screen:
        filtering.toggle(actor, desk, press.field, press.value)
        return _at(press.field)

    await _do(turn, act)


@router.callback_query(Pressed(SetEmpty))
async def set_empty(_query: CallbackQuery, press: SetEmpty, turn: Turn) -> None:
    def act(actor: Member, desk: Desk) -> Screen:
        name = _field(desk, press.field).name
        filtering.narrow(actor, desk, Empty(name, filled=press.filled == 1))
        return _at(name)

    await _do(turn, act)


@router.callback_query(Pressed(SetLastDays))
async def set_last_days(_query: CallbackQuery, press: SetLastDays, turn: Turn) -> None:
    def act(actor: Member, desk: Desk) -> Screen:
        name = _field(desk, press.field, FieldKind.DAY, FieldKind.INSTANT).name
        if press.days not in LAST_DAYS:
            raise NotFound
        filtering.narrow(actor, desk, LastDays(name, press.days))
        return _at(name)

    await _do(turn, act)


@router.callback_query(Pressed(SetMark))
async def set_mark(_query: CallbackQuery, press: SetMark, turn: Turn) -> None:
    def act(actor: Member, desk: Desk) -> Screen:
        if press.mark not in set(Mark):
            raise NotFound
        return _draft(filtering.narrow(actor, desk, Marked(Mark(press.mark))).id)

    await _do(turn, act)


@router.callback_query(Pressed(Widen))
async def widen(_query: CallbackQuery, press: Widen, turn: Turn) -> None:
    await _do(turn, lambda actor, desk: _draft(filtering.widen(actor, desk, press.subject).id))


@router.callback_query(Pressed(ShareFilter))
async def share(_query: CallbackQuery, press: ShareFilter, turn: Turn) -> None:
    def act(actor: Member, desk: Desk) -> Screen:
        filtering.share(actor, desk, press.filter, on=press.on == 1)
        return _draft(press.filter)

    await _do(turn, act)


@router.callback_query(Pressed(DropFilter))
async def drop(_query: CallbackQuery, press: DropFilter, turn: Turn) -> None:
    def act(actor: Member, desk: Desk) -> Screen:
        filtering.drop(actor, desk, press.filter)
        return screen("filters")

    await _do(turn, act)


@router.callback_query(Pressed(AskFilter))
async def ask(_query: CallbackQuery, press: AskFilter, turn: Turn) -> None:
    def act(_actor: Member, desk: Desk, dialog: Dialog) -> Next:
        field = _field(desk, press.field)
        if press.question not in questions_of(field):
            raise NotFound
        known = {"field": field.name, "back": _at(field.name).to_json()}
        return begin(dialog, "filter", known=known, only=press.question)

    await turn.do(act)


@router.callback_query(Pressed(NameFilter))
async def ask_name(_query: CallbackQuery, turn: Turn) -> None:
    def act(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        back = _draft(filtering.under_way(actor, desk).id).to_json()
        return begin(dialog, "filter", known={"back": back}, only="filter_name")

    await turn.do(act)


async def _do(turn: Turn, act: Callable[[Member, Desk], Screen]) -> None:
    await turn.do(lambda actor, desk, _dialog: Next(act(actor, desk)))


def _field(desk: Desk, name: str, *kinds: FieldKind) -> Field:
    """A field there is; raises NotFound for another, or of none of these kinds."""
    field = field_of(desk, name)
    if field is None or (kinds and field.kind not in kinds):
        raise NotFound
    return field


def _at(name: str) -> Screen:
    return screen("filter-field", field=name)


def _draft(filter_id: int) -> Screen:
    return screen("filter", filter=filter_id)
