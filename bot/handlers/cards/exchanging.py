"""The currency of an opportunity, from its card."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.actions.access import reach
from bot.actions.dialogs import Dialog
from bot.actions.opportunities import exchanging
from bot.actions.ports import Desk
from bot.actions.set_up.rates import rates_today
from bot.domain.people import Member
from bot.domain.rights import Act
from bot.handlers.cards.card_presses import ChangeCurrency, ShowDetails
from bot.handlers.forms.filled import Finished
from bot.handlers.forms.starting import begin
from bot.handlers.turns.looks import Next, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import Pressed

router = Router(name="exchanging")


@router.callback_query(Pressed(ShowDetails))
async def details(_query: CallbackQuery, press: ShowDetails, turn: Turn) -> None:
    await turn.look(screen("fields", opportunity=press.opportunity, page=press.page))


@router.callback_query(Pressed(ChangeCurrency))
async def ask_currency(_query: CallbackQuery, press: ChangeCurrency, turn: Turn) -> None:
    def start(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        opportunity = reach(actor, desk, press.opportunity, Act.EDIT, version=press.version)
        opportunity.must_be_open()
        known = {
            "opportunity": opportunity.id,
            "version": opportunity.version,
            "home": desk.organisation.currency,
            "rates": rates_today(desk),
        }
        return begin(dialog, "exchange", known=known)

    await turn.do(start, present=screen("card", opportunity=press.opportunity))


def exchanged(filled: Finished) -> Next:
    """At the rate that was told, else at that of the table."""
    rate = filled.answers.get("rate")
    exchanging.change_currency(
        filled.actor,
        filled.desk,
        filled.opportunity,
        version=filled.version or 0,
        currency=str(filled.answers["currency"]),
        rate=rate if isinstance(rate, int) else None,
    )
    return filled.card("currency-changed")
