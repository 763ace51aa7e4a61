"""/privacy, and erasing a customer's personal data after a question."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot.actions.customers.erasing import erase_customer
from bot.actions.dialogs import Dialog
from bot.actions.ports import Desk
from bot.domain.people import Member
from bot.handlers.customers.erasing_presses import AskErase, DoErase
from bot.handlers.customers.finishing import customer_screen
from bot.handlers.turns.looks import Next, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import InPrivate, Pressed
from bot.speech.reply import say_of

router = Router(name="safety")
router.message.filter(InPrivate())


@router.message(Command("privacy"))
async def show_privacy(_message: Message, turn: Turn) -> None:
    await turn.look(screen("privacy"))


@router.callback_query(Pressed(AskErase))
async def ask(_query: CallbackQuery, press: AskErase, turn: Turn) -> None:
    await turn.look(screen("erase", party=press.party))


@router.callback_query(Pressed(DoErase))
async def erase(_query: CallbackQuery, press: DoErase, turn: Turn) -> None:
    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        erase_customer(actor, desk, press.party)
        return Next(customer_screen(press.party), toast=say_of("erased"))

    await turn.do(inside, present=customer_screen(press.party))
