"""The button of the warning before an opportunity closes by itself."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.actions.by_itself.auto_close import keep_open, limit_of
from bot.actions.dialogs import Dialog
from bot.actions.ports import Desk
from bot.domain.people import Member
from bot.handlers.turns.looks import Next, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import Pressed
from bot.speech.moves import KeepOpen
from bot.speech.reply import say_of

router = Router(name="closing-warnings")


@router.callback_query(Pressed(KeepOpen))
async def stay_open(_query: CallbackQuery, press: KeepOpen, turn: Turn) -> None:
    def keep(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        kept = keep_open(actor, desk, press.opportunity)
        where = screen("card", opportunity=kept.id)
        days = limit_of(desk)
        return Next(where, above=(say_of("kept-open", days=days),))

    await turn.do(keep, present=screen("card", opportunity=press.opportunity))
