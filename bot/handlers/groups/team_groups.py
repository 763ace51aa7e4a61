"""The page of a team's group, in the private chat of who leads the team."""

from __future__ import annotations

from collections.abc import Callable

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.actions.dialogs import Dialog
from bot.actions.groups import events as groups
from bot.actions.ports import Desk
from bot.domain.errors import NotFound
from bot.domain.people import GroupEvent, Member
from bot.handlers.groups.presses import LeaveGroup, TellAmounts, TellGroup
from bot.handlers.turns.looks import Next, Screen, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import Pressed
from bot.speech.moves import ShowGroup
from bot.speech.reply import say_of

router = Router(name="team_groups")


def page_of(team_id: int) -> Screen:
    return screen("team-group", team=team_id)


@router.callback_query(Pressed(ShowGroup))
async def show(_query: CallbackQuery, press: ShowGroup, turn: Turn) -> None:
    await turn.look(page_of(press.team))


@router.callback_query(Pressed(TellGroup))
async def tell(_query: CallbackQuery, press: TellGroup, turn: Turn) -> None:
    def act(actor: Member, desk: Desk) -> object:
        if press.event not in set(GroupEvent):
            raise NotFound
        event = GroupEvent(press.event)
        return groups.tell_of(actor, desk, press.team, event, on=bool(press.on))

    await _set(turn, press.team, act)


@router.callback_query(Pressed(TellAmounts))
async def amounts(_query: CallbackQuery, press: TellAmounts, turn: Turn) -> None:
    await _set(
        turn,
        press.team,
        lambda actor, desk: groups.tell_amounts(actor, desk, press.team, on=bool(press.on)),
    )


@router.callback_query(Pressed(LeaveGroup))
async def leave(_query: CallbackQuery, press: LeaveGroup, turn: Turn) -> None:
    await _set(turn, press.team, lambda actor, desk: groups.leave_group(actor, desk, press.team))


async def _set(turn: Turn, team_id: int, act: Callable[[Member, Desk], object]) -> None:
    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        act(actor, desk)
        return Next(page_of(team_id), toast=say_of("setting-kept"))

    await turn.do(inside, present=page_of(team_id))
