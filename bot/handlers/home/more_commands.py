"""Commands that stand in no menu, and that people type all the same: /setup, /language, /home."""

from __future__ import annotations

from collections.abc import Mapping

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import Message

from bot.actions.dialogs import Dialog
from bot.actions.ports import Desk
from bot.actions.set_up.lists import Shelf
from bot.domain.people import Member
from bot.handlers.forms.starting import begin, keep_for_later
from bot.handlers.set_up.setting_up import look
from bot.handlers.turns.looks import HOME, Next, Screen, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import InPrivate

ROOMS: Mapping[str, Screen] = {
    "setup": screen("setup"),
    "set_up": screen("setup"),
    "admin": screen("setup"),
    "company": screen("setup-company"),
    "products": screen("setup-products"),
    "pipelines": screen("setup-pipelines"),
    "stages": screen("setup-stages"),
    "teams": screen("setup-teams"),
    "members": screen("setup-members"),
    "fields": screen("setup-own-fields"),
    "rates": screen("setup-rates"),
    "rules": screen("rules"),
    "sources": screen("setup-shelf", shelf=Shelf.SOURCE.value, page=0),
    "types": screen("setup-shelf", shelf=Shelf.TYPE.value, page=0),
    "reasons": screen("setup-shelf", shelf=Shelf.LOSS_REASON.value, page=0),
    "competitors": screen("setup-shelf", shelf=Shelf.COMPETITOR.value, page=0),
    "campaigns": screen("setup-shelf", shelf=Shelf.CAMPAIGN.value, page=0),
    "forms": screen("setup-shelf", shelf=Shelf.FORM.value, page=0),
}
"""Rooms of the set-up, for who may set up; the others are told that they may not."""

OWN: Mapping[str, str] = {
    "language": "language",
    "lang": "language",
    "calendar": "calendar",
    "timezone": "zone",
    "zone": "zone",
    "quiet": "quiet",
}
"""The settings of one's own that are asked for, by their question."""

AT_HOME = ("home", "menu")

NAMES = (*ROOMS, *OWN, *AT_HOME)

router = Router(name="more_commands")
router.message.filter(InPrivate())


@router.message(Command(*ROOMS))
async def room(_message: Message, command: CommandObject, turn: Turn) -> None:
    await look(turn, ROOMS[command.command.lower()])


@router.message(Command(*OWN))
async def own_setting(_message: Message, command: CommandObject, turn: Turn) -> None:
    name = OWN[command.command.lower()]

    def ask(_actor: Member, desk: Desk, dialog: Dialog) -> Next:
        keep_for_later(dialog, desk.now)
        return begin(dialog, "welcome", only=name)

    await turn.do(ask)


@router.message(Command(*AT_HOME))
async def at_home(_message: Message, turn: Turn) -> None:
    await turn.look(HOME)
