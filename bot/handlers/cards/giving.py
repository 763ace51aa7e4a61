"""Giving an opportunity to somebody else, from its card."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.actions.access import reach
from bot.actions.dialogs import Dialog
from bot.actions.opportunities.creating import reassign
from bot.actions.ports import Desk
from bot.domain.errors import NotFound
from bot.domain.people import Member
from bot.domain.rights import Act
from bot.handlers.cards.card_presses import GiveTo, ShowHeirs
from bot.handlers.turns.looks import HOME, Next, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import Pressed
from bot.speech.reply import say_of

router = Router(name="giving")


@router.callback_query(Pressed(ShowHeirs))
async def to_whom(_query: CallbackQuery, press: ShowHeirs, turn: Turn) -> None:
    await turn.look(screen("heirs", opportunity=press.opportunity, page=press.page))


@router.callback_query(Pressed(GiveTo))
async def give(_query: CallbackQuery, press: GiveTo, turn: Turn) -> None:
    """Whoever gave it away may not see it any more: then they are at home."""

    def act(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        reassign(actor, desk, press.opportunity, version=press.version, to=press.member or None)
        desk.store.flush()
        card = screen("card", opportunity=press.opportunity)
        try:
            reach(actor, desk, press.opportunity, Act.SEE)
        except NotFound:
            return Next(HOME, above=(say_of("given-away"),))
        return Next(card, toast=say_of("given"))

    await turn.do(act, present=screen("card", opportunity=press.opportunity))
