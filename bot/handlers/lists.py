"""/list and its pager."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot.handlers.filters import InPrivate, Pressed
from bot.handlers.looks import screen
from bot.handlers.presses import ShowList
from bot.handlers.turn import Turn

router = Router(name="lists")
router.message.filter(InPrivate())


@router.message(Command("list"))
async def first_page(_message: Message, turn: Turn) -> None:
    await turn.look(screen("list"))


@router.callback_query(Pressed(ShowList))
async def turn_page(_query: CallbackQuery, press: ShowList, turn: Turn) -> None:
    await turn.look(screen("list", way=press.way, touched=press.touched, row=press.row))
