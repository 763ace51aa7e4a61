"""The currency of an opportunity, from its card."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.actions import exchanging
from bot.actions.access import reach
from bot.actions.dialogs import Dialog
from bot.actions.ports import Desk
from bot.actions.rates import rates_today
from bot.domain.people import Member
from bot.domain.rights import Act
from bot.handlers.card_presses import ChangeCurrency, ShowDetails
from bot.handlers.filled import Finished
from bot.handlers.filters import Pressed
from bot.handlers.looks import Next, screen
from bot.handlers.starting import begin
from bot.handlers.turn import Turn

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
