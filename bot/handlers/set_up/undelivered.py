"""Messages that could not be delivered, for admins: sent again, or out of view."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.actions.dialogs import Dialog
from bot.actions.ports import Desk
from bot.actions.telling.undelivered import forget_undelivered, send_again
from bot.domain.people import Member
from bot.handlers.set_up.setting_up import change, look
from bot.handlers.set_up.undelivered_presses import ForgetUndelivered, SendAgain, ShowUndelivered
from bot.handlers.turns.looks import Next, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import Pressed
from bot.speech.reply import say_of

router = Router(name="undelivered")

ALL = screen("undelivered")


@router.callback_query(Pressed(ShowUndelivered))
async def show(_query: CallbackQuery, turn: Turn) -> None:
    await look(turn, ALL)


@router.callback_query(Pressed(SendAgain))
async def again(_query: CallbackQuery, press: SendAgain, turn: Turn) -> None:
    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        count = send_again(actor, desk, press.letter or None)
        return Next(ALL, toast=say_of("undelivered-sent", count=count))

    await turn.do(inside, present=ALL)


@router.callback_query(Pressed(ForgetUndelivered))
async def forget(_query: CallbackQuery, turn: Turn) -> None:
    await change(turn, ALL, forget_undelivered)
