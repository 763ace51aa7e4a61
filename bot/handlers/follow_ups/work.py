"""One's days at work, absence and deputy; the company's days off."""

from __future__ import annotations

from collections.abc import Callable

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.actions.dialogs import Dialog
from bot.actions.people import absence, days_off
from bot.actions.ports import Desk
from bot.domain.people import Member
from bot.handlers.follow_ups.day_presses import (
    AddDayOff,
    ComeBack,
    CompanyWorksOn,
    GoAway,
    KeepHolidaysOf,
    NameDeputy,
    ShowCountries,
    ShowDaysOff,
    ShowDeputies,
    ShowWork,
    SwitchDayOff,
    WorkOn,
)
from bot.handlers.forms.starting import begin, keep_for_later
from bot.handlers.set_up.setting_up import ask, change, look
from bot.handlers.turns.looks import Next, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import Pressed
from bot.speech.reply import say_of

router = Router(name="work")

WORK = screen("work")
DAYS_OFF = screen("setup-days-off", page=0)


@router.callback_query(Pressed(ShowWork))
async def mine(_query: CallbackQuery, turn: Turn) -> None:
    await turn.look(WORK)


@router.callback_query(Pressed(WorkOn))
async def work_on(_query: CallbackQuery, press: WorkOn, turn: Turn) -> None:
    await _set(
        turn, lambda actor, desk: absence.work_on(actor, desk, press.weekday, on=bool(press.on))
    )


@router.callback_query(Pressed(GoAway))
async def go_away(_query: CallbackQuery, turn: Turn) -> None:
    def start(_actor: Member, desk: Desk, dialog: Dialog) -> Next:
        keep_for_later(dialog, desk.now)
        return begin(dialog, "away", known={"back": WORK.to_json()}, only="until")

    await turn.do(start)


@router.callback_query(Pressed(ComeBack))
async def come_back(_query: CallbackQuery, turn: Turn) -> None:
    await _set(turn, absence.come_back)


@router.callback_query(Pressed(ShowDeputies))
async def deputies(_query: CallbackQuery, turn: Turn) -> None:
    await turn.look(screen("deputies"))


@router.callback_query(Pressed(NameDeputy))
async def name_deputy(_query: CallbackQuery, press: NameDeputy, turn: Turn) -> None:
    await _set(turn, lambda actor, desk: absence.name_deputy(actor, desk, press.member or None))


async def _set(turn: Turn, act: Callable[[Member, Desk], object]) -> None:
    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        act(actor, desk)
        return Next(WORK, toast=say_of("setting-kept"))

    await turn.do(inside, present=WORK)


# The company's ----------------------------------------------------------------------------


@router.callback_query(Pressed(ShowDaysOff))
async def company_days(_query: CallbackQuery, press: ShowDaysOff, turn: Turn) -> None:
    await look(turn, screen("setup-days-off", page=press.page))


@router.callback_query(Pressed(ShowCountries))
async def countries(_query: CallbackQuery, turn: Turn) -> None:
    await look(turn, screen("setup-countries"))


@router.callback_query(Pressed(KeepHolidaysOf))
async def keep_holidays(_query: CallbackQuery, press: KeepHolidaysOf, turn: Turn) -> None:
    def act(actor: Member, desk: Desk) -> object:
        return days_off.keep_holidays_of(actor, desk, press.country)

    await change(turn, DAYS_OFF, act)


@router.callback_query(Pressed(AddDayOff))
async def add(_query: CallbackQuery, turn: Turn) -> None:
    await ask(turn, "day_off", DAYS_OFF)


@router.callback_query(Pressed(SwitchDayOff))
async def switch(_query: CallbackQuery, press: SwitchDayOff, turn: Turn) -> None:
    def act(actor: Member, desk: Desk) -> object:
        return days_off.switch_day_off(actor, desk, press.day)

    await change(turn, DAYS_OFF, act)


@router.callback_query(Pressed(CompanyWorksOn))
async def company_works_on(_query: CallbackQuery, press: CompanyWorksOn, turn: Turn) -> None:
    def act(actor: Member, desk: Desk) -> object:
        return days_off.company_works_on(actor, desk, press.weekday, on=bool(press.on))

    await change(turn, DAYS_OFF, act)
