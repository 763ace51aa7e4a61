"""What has ended is opened again by a word, as far as its card has a button for it."""

from __future__ import annotations

from bot.actions.access import reach
from bot.actions.dialogs import Dialog
from bot.actions.opportunities.life import ask_reopen, may_reopen, reopen
from bot.actions.ports import Desk
from bot.actions.undo import latest_undoable, undo
from bot.domain.history import ENDS
from bot.domain.people import Member
from bot.domain.rights import Act as Right
from bot.handlers.screens.cards.waiting import asked_to_reopen
from bot.handlers.screens.taking_back import took_back
from bot.handlers.turns.looks import Next, screen
from bot.handlers.turns.turn import Act
from bot.speech.reply import Say, say_of


def opening_again(opportunity_id: int) -> Act:
    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        above = _opened(actor, desk, opportunity_id)
        return Next(screen("card", opportunity=opportunity_id), above=above)

    return inside


def _opened(actor: Member, desk: Desk, opportunity_id: int) -> tuple[Say, ...]:
    """What came of it: who ended it a moment ago takes that back, with all that ended with it."""
    opportunity = reach(actor, desk, opportunity_id, Right.REOPEN)
    step = latest_undoable(actor, desk, opportunity.id)
    if step is not None and step.kind in ENDS:
        undo(actor, desk, step.id)
        return took_back(actor, desk, step)
    if may_reopen(actor, desk, opportunity):
        reopen(actor, desk, opportunity.id)
        return (say_of("reopened"),)
    if asked_to_reopen(desk, opportunity) is not None:
        return ()
    ask_reopen(actor, desk, opportunity.id)
    return (say_of("approval-asked"),)
