"""/undo: what somebody did last is taken back, as the button under it would.

Where it is not plain what that is, nothing is taken back unasked (0106).
"""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import Message

from bot.actions.customers.undo import undo_customer
from bot.actions.dialogs import About, Dialog
from bot.actions.lately import Lately, done_lately
from bot.actions.lists.listing import usual
from bot.actions.many.changing import undo_many
from bot.actions.ports import Desk
from bot.actions.undo import undo
from bot.domain.errors import Refused
from bot.domain.history import Step
from bot.domain.opportunities import Opportunity
from bot.domain.people import Member
from bot.handlers.customers.finishing import customer_screen
from bot.handlers.screens.taking_back import done_on, took_back, took_many_back
from bot.handlers.turns.looks import HOME, Next, Screen, reader_of, screen
from bot.handlers.turns.subjects import opportunity_at
from bot.handlers.turns.turn import Act, Turn
from bot.handlers.updates.filters import InPrivate
from bot.speech.refusals import refusal
from bot.speech.reply import say_of

router = Router(name="taking_back")
router.message.filter(InPrivate())


@router.message(Command("undo"))
async def take_back(_message: Message, turn: Turn) -> None:
    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        lately = done_lately(actor, desk)
        if lately.step is None and lately.later is None:
            return Next(Screen.from_json(dialog.screen), above=(say_of("nothing-to-undo"),))
        if lately.step is None or not _plain(lately, desk, dialog):
            return Next(screen("take-back"))
        return _taken_back(actor, desk, lately.step)

    await turn.attempt(inside, _left)


def _plain(lately: Lately, desk: Desk, dialog: Dialog) -> bool:
    """Nothing was done after it, and no other opportunity or customer is in view; one of many is
    another.
    """
    step = lately.step if lately.step is not None and lately.step.many_id is None else None
    seen = opportunity_at(About(dialog.screen, dialog.draft))
    customer = Screen.from_json(dialog.screen).params.get("party")
    here = seen in (None, step.opportunity_id if step else None)
    return lately.later is None and here and customer in (None, _customer_of(desk, step))


def _customer_of(desk: Desk, step: Step | None) -> int | None:
    """Whom it was done to, or whose opportunity."""
    found = desk.store.get(Opportunity, step.opportunity_id or 0) if step else None
    return found.party_id if found else step.party_id if step else None


def _left(refused: Refused) -> Act:
    """Why it stays, on what: the present is shown."""

    def inside(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        step = done_lately(actor, desk).step
        why = refusal(refused, reader_of(actor, desk), currency=desk.organisation.currency)
        if step is None or step.opportunity_id is None or step.many_id is not None:
            return Next(Screen.from_json(dialog.screen), above=(why,))
        where = screen("card", opportunity=step.opportunity_id)
        return Next(where, above=(why, *done_on(actor, desk, step)))

    return inside


def _taken_back(actor: Member, desk: Desk, step: Step) -> Next:
    """What it was done to, as it is now; of many that were changed at once, all of them."""
    if step.many_id is not None:
        many = undo_many(actor, desk, step.many_id)
        where = screen("many-result", many=many.id, listing=usual(actor, desk).code)
        return Next(where, above=took_many_back(desk, many, step))
    if step.opportunity_id is not None:
        opportunity = undo(actor, desk, step.id)
        gone = opportunity.deleted_at is not None
        where = HOME if gone else screen("card", opportunity=opportunity.id)
    else:
        party = undo_customer(actor, desk, step.party_id or 0, step.id)
        where = customer_screen(party.id)
    return Next(where, above=took_back(actor, desk, step))
