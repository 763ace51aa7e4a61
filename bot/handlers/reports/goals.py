"""Goals in the chat: what a manager sets for their team, an admin for everybody."""

from __future__ import annotations

from datetime import date

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.actions.dialogs import Dialog
from bot.actions.people.goals import drop_goal, goal_to_set, goals_to_set, set_goal, whose_goals
from bot.actions.ports import Desk
from bot.conversations.answers import Answers
from bot.domain.errors import Invalid, NotAllowed
from bot.domain.goals import Goal, GoalMeasure
from bot.domain.money import Money
from bot.domain.people import Member
from bot.domain.reports import Days
from bot.domain.rights import Office
from bot.handlers.forms.filled import Finished
from bot.handlers.forms.starting import begin, keep_for_later
from bot.handlers.reports.goal_presses import (
    ChangeTarget,
    ChooseWhose,
    DropGoal,
    NewGoal,
    ShowGoal,
    ShowGoals,
)
from bot.handlers.turns.looks import Next, Screen, screen
from bot.handlers.turns.turn import Turn
from bot.handlers.updates.filters import Pressed
from bot.speech.reply import say_of

router = Router(name="goals")


def _all(way: str) -> Screen:
    return screen("goals", page=0, way=way)


def _one(goal_id: int, way: str) -> Screen:
    return screen("goal", goal=goal_id, way=way)


@router.callback_query(Pressed(ShowGoals))
async def every(_query: CallbackQuery, press: ShowGoals, turn: Turn) -> None:
    def look(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        goals_to_set(actor, desk)
        return Next(screen("goals", **vars(press)))

    await turn.do(look)


@router.callback_query(Pressed(ShowGoal))
async def one(_query: CallbackQuery, press: ShowGoal, turn: Turn) -> None:
    def look(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        goal_to_set(actor, desk, press.goal)
        return Next(_one(press.goal, press.way))

    await turn.do(look)


@router.callback_query(Pressed(ChooseWhose))
async def choose_whose(_query: CallbackQuery, press: ChooseWhose, turn: Turn) -> None:
    def look(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        whose_goals(actor, desk)
        return Next(screen("goal-whose", **vars(press)))

    await turn.do(look)


@router.callback_query(Pressed(NewGoal))
async def new(_query: CallbackQuery, press: NewGoal, turn: Turn) -> None:
    def ask(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        _must_be_theirs(actor, desk, press)
        keep_for_later(dialog, desk.now)
        known = {
            "team": press.team,
            "member": press.member,
            "way": press.way,
            "back": _all(press.way).to_json(),
        }
        return begin(dialog, "goal", known=known)

    await turn.do(ask)


def _must_be_theirs(actor: Member, desk: Desk, press: NewGoal) -> None:
    teams, people = whose_goals(actor, desk)
    ids = {each.id for each in teams} if press.team else {each.id for each in people}
    if (press.team or press.member) not in ids:
        raise NotAllowed("not-allowed", act=Office.GOALS.value)


@router.callback_query(Pressed(ChangeTarget))
async def change_target(_query: CallbackQuery, press: ChangeTarget, turn: Turn) -> None:
    """How much; of what and when stays, since another span is another goal."""

    def ask(actor: Member, desk: Desk, dialog: Dialog) -> Next:
        goal = goal_to_set(actor, desk, press.goal)
        keep_for_later(dialog, desk.now)
        back = _one(goal.id, press.way)
        known = {"goal": goal.id, "way": press.way, "back": back.to_json()}
        only = "target" if goal.measure is GoalMeasure.AMOUNT else "won"
        return begin(dialog, "goal", known=known, answers=_answers(desk, goal), only=only)

    await turn.do(ask, present=_all(press.way))


def _answers(desk: Desk, goal: Goal) -> Answers:
    money = goal.measure is GoalMeasure.AMOUNT
    target = Money(goal.target, desk.organisation.currency) if money else goal.target
    return {"measure": goal.measure.value, "target" if money else "won": target}


@router.callback_query(Pressed(DropGoal))
async def drop(_query: CallbackQuery, press: DropGoal, turn: Turn) -> None:
    def inside(actor: Member, desk: Desk, _dialog: Dialog) -> Next:
        drop_goal(actor, desk, press.goal)
        return Next(_all(press.way), toast=say_of("goal-dropped"))

    await turn.do(inside, present=_all(press.way))


def goal_set(filled: Finished) -> Next:
    """A new one, or another target of one that is there."""
    actor, desk, known = filled.actor, filled.desk, filled.known
    if "goal" in known:
        goal = goal_to_set(actor, desk, int(known["goal"]))
        whose = {"member_id": goal.member_id, "team_id": goal.team_id}
        measure, days = goal.measure, goal.days
    else:
        whose = {"member_id": known["member"] or None, "team_id": known["team"] or None}
        measure, days = GoalMeasure(filled.words("measure")), _days(filled)
    target = _target(filled, measure)
    kept = set_goal(actor, desk, measure=measure, days=days, target=target, **whose)
    return Next(_one(kept.id, str(known["way"])), above=(say_of("goal-kept"),))


def _days(filled: Finished) -> Days:
    first, last = filled.answers.get("goal_from"), filled.answers.get("goal_to")
    if not isinstance(first, date) or not isinstance(last, date):
        raise Invalid("date-unclear")
    return Days(first, last)


def _target(filled: Finished, measure: GoalMeasure) -> int:
    if measure is GoalMeasure.COUNT:
        won = filled.answers.get("won")
        if not isinstance(won, int):
            raise Invalid("number-unclear")
        return won
    target = filled.answers.get("target")
    if not isinstance(target, Money):
        raise Invalid("money-unclear")
    return target.minor


GOAL_FINISHERS = {"goal": goal_set}
