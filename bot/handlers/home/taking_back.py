"""/undo: what somebody did last is taken back, as the button under it would."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import Message

from bot.actions.customers.undo import undo_customer
from bot.actions.dialogs import Dialog
from bot.actions.lists.listing import usual
from bot.actions.many.changing import undo_many
from bot.actions.ports import Desk
from bot.actions.undo import my_latest_undoable, undo
from bot.domain.facts import Term
from bot.domain.history import Step
from bot.domain.people import Member
from bot.handlers.customers.finishing import customer_screen
from bot.handlers.turns.looks import HOME, Next, Screen, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import InPrivate
from bot.speech.reply import say_of

router = Router(name="taking_back")
router.message.filter(InPrivate())


@router.message(Command("undo"))
async def take_back(_message: Message, turn: Turn) -> None:
    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        step = my_latest_undoable(actor, desk)
        if step is None:
            return Next(Screen.from_json(dialog.screen), above=(say_of("nothing-to-undo"),))
        where = _taken_back(actor, desk, step)
        said = say_of("history-undid", what=Term(f"step-{step.kind.value}"))
        return Next(where, above=(said,))

    await turn.do(inside)


def _taken_back(actor: Member, desk: Desk, step: Step) -> Screen:
    """Where what it was done to is seen now; of many that were changed at once, all of them."""
    if step.many_id is not None:
        many = undo_many(actor, desk, step.many_id)
        return screen("many-result", many=many.id, listing=usual(actor, desk).code)
    if step.opportunity_id is not None:
        opportunity = undo(actor, desk, step.id)
        gone = opportunity.deleted_at is not None
        return HOME if gone else screen("card", opportunity=opportunity.id)
    party = undo_customer(actor, desk, step.party_id or 0, step.id)
    return customer_screen(party.id)
