"""The buttons of merging, and of the doubt whether something new is new."""

from __future__ import annotations

from dataclasses import replace

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.actions.customers import merging
from bot.actions.customers.access import reach_customer
from bot.actions.dialogs import Dialog
from bot.actions.ports import Desk
from bot.conversations.presses import Save
from bot.domain.customer_rights import CustomerAct
from bot.domain.errors import NotFound
from bot.domain.people import Member
from bot.handlers.capturing.doubling import ANYWAY
from bot.handlers.customers.finishing import customer_screen
from bot.handlers.customers.merge_presses import (
    DoMerge,
    DoMergeCustomers,
    MergeCustomer,
    OpenTwin,
    SaveAnyway,
    ShowMerge,
    ShowTwins,
)
from bot.handlers.forms import hearing as forms
from bot.handlers.forms.starting import begin, keep_for_later
from bot.handlers.screens.forms.form import present_draft
from bot.handlers.turns.looks import Next, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import Pressed
from bot.speech.reply import say_of

router = Router(name="merging")


@router.callback_query(Pressed(MergeCustomer))
async def ask_other(_query: CallbackQuery, press: MergeCustomer, turn: Turn) -> None:
    def start(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        party = reach_customer(actor, desk, press.party, CustomerAct.KEEP)
        keep_for_later(dialog, desk.now)
        known = {"party": party.id, "back": customer_screen(party.id).to_json()}
        return begin(dialog, "merge_customer", known=known, only="other")

    await turn.do(start, present=customer_screen(press.party))


@router.callback_query(Pressed(DoMergeCustomers))
async def merge_customers(_query: CallbackQuery, press: DoMergeCustomers, turn: Turn) -> None:
    def act(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        party = merging.merge_customers(actor, desk, press.party, press.other)
        return Next(customer_screen(party.id), toast=say_of("merged"))

    await turn.do(act, present=customer_screen(press.party))


@router.callback_query(Pressed(ShowTwins))
async def twins(_query: CallbackQuery, press: ShowTwins, turn: Turn) -> None:
    await turn.look(screen("twins", opportunity=press.opportunity))


@router.callback_query(Pressed(ShowMerge))
async def show_merge(_query: CallbackQuery, press: ShowMerge, turn: Turn) -> None:
    where = screen("merge", opportunity=press.opportunity, other=press.other)
    await turn.look(where)


@router.callback_query(Pressed(DoMerge))
async def merge(_query: CallbackQuery, press: DoMerge, turn: Turn) -> None:
    here = screen("card", opportunity=press.opportunity)

    def act(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        stays = merging.merge_opportunities(
            actor, desk, press.opportunity, press.other, version=press.version
        )
        return Next(screen("card", opportunity=stays.id), toast=say_of("merged"))

    await turn.do(act, present=here)


@router.callback_query(Pressed(OpenTwin))
async def open_twin(_query: CallbackQuery, press: OpenTwin, turn: Turn) -> None:
    """With the form still open, words typed at the card would be answers to it."""

    def act(_actor: Member, desk: Desk, dialog: Dialog) -> Next:
        keep_for_later(dialog, desk.now)
        return Next(screen("card", opportunity=press.opportunity))

    await turn.do(act)


@router.callback_query(Pressed(SaveAnyway))
async def save_anyway(_query: CallbackQuery, turn: Turn) -> None:
    """The form as it was filled, saved as if nothing had been like it."""

    def act(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        present = present_draft(desk, dialog)
        if present is None or present[1].form != "new_opportunity":
            raise NotFound
        draft = present[1]
        sure = replace(draft, known={**draft.known, ANYWAY: True})
        dialog.draft = sure.to_json()
        return forms.hearing(turn, Save(dialog.revision))(actor, desk, dialog)

    await turn.do(act)
