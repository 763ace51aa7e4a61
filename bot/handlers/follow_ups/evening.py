"""The day closed out in one message: each of what is left is done, put off, noted, won or lost.

Whatever one does about a row leads back to the rest of the rows.
"""

from __future__ import annotations

from datetime import datetime

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.actions.dialogs import Dialog
from bot.actions.follow_ups import planning as follow_ups
from bot.actions.people.working_days import local, work_days_of
from bot.actions.ports import Desk
from bot.domain.errors import NotFound
from bot.domain.opportunities import Opportunity
from bot.domain.people import Member
from bot.domain.presets import NINE, preset_days
from bot.domain.rights import Act
from bot.handlers.cards.ending import begin_ending
from bot.handlers.follow_ups.walking import BACK_TO_EVENING
from bot.handlers.forms.starting import begin
from bot.handlers.turns.looks import Next, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import Pressed
from bot.speech.moves import (
    EveningDone,
    EveningGoOn,
    EveningTomorrow,
    NextTomorrow,
)
from bot.speech.reply import say_of

router = Router(name="evening")

EVENING, RESCUE = screen("evening"), screen("rescue")
ENDINGS = {"won": Act.WIN, "lost": Act.LOSE}
NOTE = "note"


@router.callback_query(Pressed(EveningDone))
async def done(_query: CallbackQuery, press: EveningDone, turn: Turn) -> None:
    def settle(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        one = follow_ups.done(actor, desk, press.follow_up, occurrence=press.occurrence)
        return Next(screen("done", follow_up=one.id, seen=[BACK_TO_EVENING]))

    await turn.do(settle, present=EVENING)


@router.callback_query(Pressed(EveningTomorrow))
async def tomorrow(_query: CallbackQuery, press: EveningTomorrow, turn: Turn) -> None:
    def later(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        at = press.occurrence
        one = follow_ups.snooze_to_tomorrow(actor, desk, press.follow_up, occurrence=at)
        desk.store.flush()
        return Next(EVENING, toast=say_of("follow-up-snoozed", due=one.rings_at))

    await turn.do(later, present=EVENING)


@router.callback_query(Pressed(NextTomorrow))
async def next_tomorrow(_query: CallbackQuery, press: NextTomorrow, turn: Turn) -> None:
    """Of a neglected one, where the rescue lists it; then the rest of those."""

    def plan(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        day = preset_days(local(actor, desk.now).date(), work_days_of(actor, desk))[0]
        due = datetime.combine(day, NINE)
        one = follow_ups.set_follow_up(actor, desk, press.opportunity, due_local=due)
        desk.store.flush()
        return Next(RESCUE, toast=say_of("follow-up-snoozed", due=one.rings_at))

    await turn.do(plan, present=RESCUE)


@router.callback_query(Pressed(EveningGoOn))
async def go_on(_query: CallbackQuery, press: EveningGoOn, turn: Turn) -> None:
    """A note, or the form of an end; about a customer alone there is neither."""

    def start(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        one = follow_ups.pending(actor, desk, press.follow_up)
        about = desk.store.get(Opportunity, one.opportunity_id or 0)
        if about is None or press.how not in {NOTE, *ENDINGS}:
            raise NotFound
        walk = [BACK_TO_EVENING]
        if press.how == NOTE:
            return begin(
                dialog, "evening_note", known={"opportunity": about.id, "walk": walk}, only=NOTE
            )
        how, version = ENDINGS[press.how], about.version
        return begin_ending(actor, desk, dialog, about.id, version=version, how=how, walk=walk)

    await turn.do(start, present=EVENING)
