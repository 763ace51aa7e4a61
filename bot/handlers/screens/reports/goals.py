"""Goals: those that are not over, one with how far it is reached, and whose a new one is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.actions.people.goals import (
    goal_to_set,
    goals_to_set,
    held_today,
    whose_goals,
)
from bot.domain.facts import Fact, Name
from bot.domain.goals import Goal, GoalMeasure, Progress
from bot.domain.money import Money
from bot.domain.people import Member, Team
from bot.domain.reports import GOALS
from bot.handlers.reports.goal_presses import (
    ChangeTarget,
    ChooseWhose,
    DropGoal,
    NewGoal,
    ShowGoal,
    ShowGoals,
)
from bot.handlers.screens.set_up.page import PAGE, button, cut, numbered, page_of, pager, told
from bot.handlers.set_up.presses import ShowSetUp
from bot.handlers.turns.looks import Sight, View
from bot.speech.reply import Button, Reply, Say, say_of
from bot.speech.report_moves import ShowReport

FROM_SET_UP = "s"


def goals(sight: Sight) -> Reply:
    """The first to end first; those that are over are in nobody's way."""
    page, way = page_of(sight), _way(sight)
    rows, more = cut(goals_to_set(sight.actor, sight.desk), page)
    lines: list[Say | None] = [say_of("goals-title"), None]
    for place, each in enumerate(rows, start=page * PAGE + 1):
        key = "goals-row" if each.measure is GoalMeasure.AMOUNT else "goals-row-count"
        lines.append(Say(key, {"place": place, **_facts(sight, each)}))
    if not rows:
        lines.append(say_of("goals-none"))
    return told(
        lines,
        *numbered([ShowGoal(each.id, way) for each in rows], page),
        *pager(page, more=more, turn=lambda to: ShowGoals(to, way)),
        (button("goals-new", ChooseWhose(0, way)),),
        _back(way),
    )


def goal(sight: Sight) -> Reply:
    """How far it is reached against how much of its time has passed."""
    chosen, way = goal_to_set(sight.actor, sight.desk, int(sight.params["goal"])), _way(sight)
    money = chosen.measure is GoalMeasure.AMOUNT
    facts = _facts(sight, chosen)
    lines: list[Say | None] = [
        Say("goal-one", facts),
        Say("goal-target" if money else "goal-target-count", facts),
        Say("goal-days", facts),
    ]
    lines += _reached(sight, chosen)
    return told(
        lines,
        (
            button("goal-change", ChangeTarget(chosen.id, way)),
            button("goal-drop", DropGoal(chosen.id, way)),
        ),
        (button("button-back", ShowGoals(0, way)),),
    )


def whose(sight: Sight) -> Reply:
    """The teams first, then everybody who sells."""
    page, way = page_of(sight), _way(sight)
    teams, people = whose_goals(sight.actor, sight.desk)
    every: Sequence[Team | Member] = [*teams, *people]
    rows, more = cut(every, page)
    return told(
        (say_of("goals-whose"),),
        *((_called(each, way),) for each in rows),
        *pager(page, more=more, turn=lambda to: ChooseWhose(to, way)),
        (button("button-back", ShowGoals(0, way)),),
    )


def _called(each: Team | Member, way: str) -> Button:
    if isinstance(each, Team):
        return button("goals-team", NewGoal(each.id, 0, way), team=Name(each.name))
    return button("goals-member", NewGoal(0, each.id, way), member=Name(each.name))


def _facts(sight: Sight, chosen: Goal) -> dict[str, Fact]:
    store, currency = sight.desk.store, sight.desk.organisation.currency
    team = store.get(Team, chosen.team_id) if chosen.team_id else None
    member = store.get(Member, chosen.member_id) if chosen.member_id else None
    owner = team or member
    return {
        "whose": Name(owner.name if owner else ""),
        "target": Money(chosen.target, currency),
        "count": chosen.target,
        "first": chosen.first,
        "last": chosen.last,
    }


def _reached(sight: Sight, chosen: Goal) -> Iterator[Say]:
    """Of one that holds today; another one has not begun."""
    found = _progress(sight, chosen)
    if found is None:
        yield say_of("goal-not-begun")
        return
    expected, currency = found.expected(sight.desk.today), sight.desk.organisation.currency
    if found.measure is GoalMeasure.AMOUNT:
        amounts = {"reached": found.reached, "expected": expected}
        facts: dict[str, Fact] = {name: Money(each, currency) for name, each in amounts.items()}
        yield Say("goal-reached", facts)
    else:
        yield say_of("goal-reached-count", reached=found.reached, expected=expected)
    on_course = found.on_course(sight.desk.today)
    yield say_of("goal-on-course" if on_course else "goal-behind")


def _progress(sight: Sight, chosen: Goal) -> Progress | None:
    """Whoever may set it may see how it stands."""
    held = held_today(sight.desk, chosen.whose)
    return next((each for each in held if each.goal_id == chosen.id), None)


def _way(sight: Sight) -> str:
    return str(sight.params.get("way", ""))


def _back(way: str) -> tuple[Button, ...]:
    if way == FROM_SET_UP:
        return (button("button-back", ShowSetUp()),)
    return (button("button-back", ShowReport(GOALS.id, "", "", "l", "")),)


GOAL_SCREENS: dict[str, View] = {"goals": goals, "goal": goal, "goal-whose": whose}
