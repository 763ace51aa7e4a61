"""The buttons of histories: which entries, and which page of them."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.actions.dialogs import Dialog
from bot.actions.ports import Desk
from bot.domain.errors import NotFound
from bot.domain.people import Member
from bot.domain.timeline import Subject
from bot.handlers.cards.history_presses import TurnHistory
from bot.handlers.turns.looks import Next, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import Pressed

router = Router(name="histories")

PARAMS = {Subject.OPPORTUNITY: "opportunity", Subject.CUSTOMER: "party"}


@router.callback_query(Pressed(TurnHistory))
async def turn_page(_query: CallbackQuery, press: TurnHistory, turn: Turn) -> None:
    def inside(_actor: Member, _desk: Desk, _dialog: Dialog) -> Next:
        if press.of not in set(Subject):
            raise NotFound
        about = {PARAMS[Subject(press.of)]: press.subject}
        at = {"shown": press.shown, "way": press.way, "at": press.at, "rank": press.rank}
        return Next(screen("history", **about, **at))

    await turn.do(inside)
