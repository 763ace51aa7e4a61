"""/settings, and the invites of those who may invite."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot.actions.dialogs import Dialog
from bot.actions.people.joining import invite
from bot.actions.ports import Desk
from bot.domain.errors import NotFound
from bot.domain.people import Member, Role
from bot.handlers.forms.starting import begin
from bot.handlers.home.presses import ChangeSetting, MakeInvite, ShowInvites
from bot.handlers.screens.settings import SETTINGS, invite_link
from bot.handlers.turns.looks import Next, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import InPrivate, Pressed
from bot.speech.moves import ShowSettings

router = Router(name="personal")
router.message.filter(InPrivate())


@router.message(Command("settings"))
async def settings(_message: Message, turn: Turn) -> None:
    await turn.look(screen("settings"))


@router.callback_query(Pressed(ShowSettings))
async def settings_again(_query: CallbackQuery, turn: Turn) -> None:
    await turn.look(screen("settings"))


@router.callback_query(Pressed(ChangeSetting))
async def change(_query: CallbackQuery, press: ChangeSetting, turn: Turn) -> None:
    def ask(_actor: Member, _desk: Desk, dialog: Dialog) -> Next:
        if press.name not in SETTINGS:
            raise NotFound
        return begin(dialog, "welcome", only=press.name)

    await turn.do(ask)


@router.message(Command("invite"))
async def invites(_message: Message, turn: Turn) -> None:
    await turn.look(screen("invites"))


@router.callback_query(Pressed(ShowInvites))
async def invites_again(_query: CallbackQuery, turn: Turn) -> None:
    await turn.look(screen("invites"))


@router.callback_query(Pressed(MakeInvite))
async def make(_query: CallbackQuery, press: MakeInvite, turn: Turn) -> None:
    username = turn.kit.username

    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        if press.role not in set(Role):
            raise NotFound
        code = invite(actor, desk, role=Role(press.role), team_id=press.team or None)
        link = f"https://t.me/{username}?start={code}"
        return Next(screen("invites"), greeting=invite_link(link, Role(press.role)))

    await turn.do(inside)
