"""/report: which one, over which days, and its picture."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot.handlers.filters import InPrivate, Pressed
from bot.handlers.looks import screen
from bot.handlers.presses import ShowReport, ShowReports
from bot.handlers.turn import Turn

router = Router(name="reports")
router.message.filter(InPrivate())


@router.message(Command("report"))
async def choose(_message: Message, turn: Turn) -> None:
    await turn.look(screen("reports"))


@router.callback_query(Pressed(ShowReports))
async def choose_again(_query: CallbackQuery, turn: Turn) -> None:
    await turn.look(screen("reports"))


@router.callback_query(Pressed(ShowReport))
async def show(_query: CallbackQuery, press: ShowReport, turn: Turn) -> None:
    where = screen("report", report=press.report, days=press.days, theme=press.theme)
    await turn.look(where)
