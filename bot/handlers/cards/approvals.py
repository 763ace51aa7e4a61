"""Approve and Refuse, under the message that asked; asking to open one again."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.actions.dialogs import Dialog
from bot.actions.opportunities.deciding import decide
from bot.actions.opportunities.life import ask_reopen
from bot.actions.ports import Desk
from bot.actions.set_up.stages import demand_approval
from bot.domain.people import Member
from bot.handlers.cards.approval_presses import AskReopen, DemandApproval
from bot.handlers.screens.cards.waiting import decided_said
from bot.handlers.set_up.setting_up import change
from bot.handlers.turns.looks import Next, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import Pressed
from bot.speech.moves import ApproveIt, RefuseIt
from bot.speech.reply import say_of

router = Router(name="approvals")


@router.callback_query(Pressed(ApproveIt, RefuseIt))
async def decided(_query: CallbackQuery, press: ApproveIt | RefuseIt, turn: Turn) -> None:
    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        approve = isinstance(press, ApproveIt)
        asked, now = decide(actor, desk, press.approval, approve=approve)
        where = screen("card", opportunity=asked.opportunity_id)
        said = decided_said(actor, desk, asked)
        return Next(where, toast=said) if now else Next(where, above=(said,), toast=said)

    await turn.do(inside)


@router.callback_query(Pressed(AskReopen))
async def ask_to_reopen(_query: CallbackQuery, press: AskReopen, turn: Turn) -> None:
    where = screen("card", opportunity=press.opportunity)

    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        ask_reopen(actor, desk, press.opportunity, version=press.version)
        return Next(where, toast=say_of("approval-asked"))

    await turn.do(inside, present=where)


@router.callback_query(Pressed(DemandApproval))
async def demand(_query: CallbackQuery, press: DemandApproval, turn: Turn) -> None:
    def act(actor: Member, desk: Desk) -> object:
        return demand_approval(actor, desk, press.demanded, needed=press.needed == 1)

    await change(turn, screen("setup-required", stage=press.demanded), act)
