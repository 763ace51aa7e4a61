"""The buttons of what comes by itself: done, later, tomorrow, never, keep open."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.actions import follow_ups
from bot.actions.auto_close import keep_open, limit_of
from bot.actions.dialogs import Dialog
from bot.actions.ports import Desk
from bot.domain.followups import FollowUp
from bot.domain.people import Member
from bot.handlers.filters import Pressed
from bot.handlers.looks import Next, screen
from bot.handlers.starting import begin
from bot.handlers.turn import Turn
from bot.speech.moves import (
    FollowUpDismiss,
    FollowUpDone,
    FollowUpSnooze,
    FollowUpTomorrow,
    KeepOpen,
)
from bot.speech.reply import say_of

router = Router(name="reminders")


@router.callback_query(Pressed(FollowUpDone))
async def done(_query: CallbackQuery, press: FollowUpDone, turn: Turn) -> None:
    """Done, and on to the next step: no opportunity is left without one by accident."""

    def settle(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        follow_up = follow_ups.done(actor, desk, press.follow_up, occurrence=press.occurrence)
        known = {"opportunity": follow_up.opportunity_id}
        return begin(dialog, "follow_up", known=known, above=(say_of("follow-up-done"),))

    await turn.do(settle)


@router.callback_query(Pressed(FollowUpSnooze))
async def snooze(_query: CallbackQuery, press: FollowUpSnooze, turn: Turn) -> None:
    def later(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        return _card_of(
            follow_ups.snooze(
                actor,
                desk,
                press.follow_up,
                occurrence=press.occurrence,
                minutes=press.minutes,
            ),
            "follow-up-snoozed",
        )

    await turn.do(later)


@router.callback_query(Pressed(FollowUpTomorrow))
async def tomorrow(_query: CallbackQuery, press: FollowUpTomorrow, turn: Turn) -> None:
    def later(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        return _card_of(
            follow_ups.snooze_to_tomorrow(
                actor, desk, press.follow_up, occurrence=press.occurrence
            ),
            "follow-up-snoozed",
        )

    await turn.do(later)


@router.callback_query(Pressed(FollowUpDismiss))
async def dismiss(_query: CallbackQuery, press: FollowUpDismiss, turn: Turn) -> None:
    def never(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        return _card_of(
            follow_ups.dismiss(actor, desk, press.follow_up, occurrence=press.occurrence),
            "follow-up-dismissed",
        )

    await turn.do(never)


@router.callback_query(Pressed(KeepOpen))
async def stay_open(_query: CallbackQuery, press: KeepOpen, turn: Turn) -> None:
    def keep(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        kept = keep_open(actor, desk, press.opportunity)
        where = screen("card", opportunity=kept.id)
        days = limit_of(desk)
        return Next(where, above=(say_of("kept-open", days=days),))

    await turn.do(keep, present=screen("card", opportunity=press.opportunity))


def _card_of(follow_up: FollowUp, key: str) -> Next:
    where = screen("card", opportunity=follow_up.opportunity_id)
    due = follow_up.snoozed_to or follow_up.due_at
    return Next(where, toast=say_of(key, due=due))
