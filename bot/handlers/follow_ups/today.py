"""/today and the way through it; the month, the week, the day; files for other calendars."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot.actions.dialogs import Dialog
from bot.actions.follow_ups.agenda import coming
from bot.actions.follow_ups.planning import pending
from bot.actions.ports import Desk
from bot.conversations.kinds.month_grid import sensible
from bot.domain.errors import NotFound
from bot.domain.people import Member
from bot.handlers.follow_ups.calendar_files import parcel_of
from bot.handlers.follow_ups.day_presses import (
    ComingFile,
    FollowUpFile,
    ShowDayPlan,
    ShowMonthPlan,
    ShowToday,
    ShowWeekPlan,
    SkipOne,
)
from bot.handlers.follow_ups.walking import onward, seen
from bot.handlers.turns.looks import Next, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import InPrivate, Pressed
from bot.speech.moves import ShowFollowUp, WalkDay
from bot.speech.reader import Reader
from bot.speech.reply import Parcel

router = Router(name="today")
router.message.filter(InPrivate())


@router.message(Command("today"))
async def today(_message: Message, turn: Turn) -> None:
    await turn.look(screen("today"))


@router.callback_query(Pressed(ShowToday))
async def today_again(_query: CallbackQuery, turn: Turn) -> None:
    await turn.look(screen("today"))


@router.callback_query(Pressed(WalkDay))
async def walk(_query: CallbackQuery, turn: Turn) -> None:
    await turn.do(lambda actor, desk, _dialog: onward(actor, desk, []))


@router.callback_query(Pressed(SkipOne))
async def skip(_query: CallbackQuery, press: SkipOne, turn: Turn) -> None:
    def on(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        pending(actor, desk, press.follow_up)
        return onward(actor, desk, [*seen(dialog), press.follow_up])

    await turn.do(on)


@router.callback_query(Pressed(ShowFollowUp))
async def one(_query: CallbackQuery, press: ShowFollowUp, turn: Turn) -> None:
    def look(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        pending(actor, desk, press.follow_up)
        return Next(screen("follow-up", follow_up=press.follow_up))

    await turn.do(look)


PLANS: dict[type, str] = {
    ShowMonthPlan: "plan-month",
    ShowWeekPlan: "plan-week",
    ShowDayPlan: "plan-day",
}


@router.callback_query(Pressed(*PLANS))
async def plan(_query: CallbackQuery, press: ShowDayPlan, turn: Turn) -> None:
    def look(_actor: Member, _desk: Desk, _dialog: Dialog) -> Next:
        if not sensible(press.day):
            raise NotFound
        return Next(screen(PLANS[type(press)], day=press.day.isoformat()))

    await turn.do(look)


@router.callback_query(Pressed(FollowUpFile))
async def one_as_file(_query: CallbackQuery, press: FollowUpFile, turn: Turn) -> None:
    def pack(actor: Member, desk: Desk, reader: Reader) -> Parcel:
        chosen = [pending(actor, desk, press.follow_up)]
        return parcel_of(chosen, desk, turn.kit.tr.formats(reader))

    await turn.hand(pack)


@router.callback_query(Pressed(ComingFile))
async def coming_as_file(_query: CallbackQuery, turn: Turn) -> None:
    def pack(actor: Member, desk: Desk, reader: Reader) -> Parcel:
        late = desk.store.agenda.count([actor.id], until=desk.now)
        return parcel_of(coming(actor, desk), desk, turn.kit.tr.formats(reader), late=late)

    await turn.hand(pack)
