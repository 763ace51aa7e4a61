"""Setting goals: an admin for everybody, a manager for their teams and who is in them."""

from __future__ import annotations

from collections.abc import Sequence

from bot.actions.people.members import member_here
from bot.actions.ports import Desk
from bot.domain.errors import NotAllowed, NotFound
from bot.domain.filters import AnyOf, Filter
from bot.domain.goals import Goal, GoalMeasure, Progress
from bot.domain.history import StepKind
from bot.domain.listings import Order, Selection
from bot.domain.people import Member, Role, Team
from bot.domain.reports import Days, Scope
from bot.domain.rights import Office, check_office


def goals_to_set(actor: Member, desk: Desk) -> Sequence[Goal]:
    """Those that are not over and are this actor's to set, in the order in which they end."""
    check_office(actor, Office.GOALS)
    teams, people = whose_goals(actor, desk)
    theirs = {each.id for each in teams}, {each.id for each in people}
    return [
        each
        for each in desk.store.figures.goals_from(desk.today)
        if each.team_id in theirs[0] or each.member_id in theirs[1]
    ]


def whose_goals(actor: Member, desk: Desk) -> tuple[Sequence[Team], Sequence[Member]]:
    """For which teams and members this actor may set one; who sells nothing has none."""
    check_office(actor, Office.GOALS)
    teams = desk.store.people.teams()
    people = [each for each in desk.store.people.members() if each.role is not Role.VIEWER]
    if actor.role is Role.ADMIN:
        return teams, people
    managed = desk.store.people.managed_teams(actor.id)
    return (
        [each for each in teams if each.id in managed],
        [each for each in people if each.team_id in managed or each.id == actor.id],
    )


def goal_to_set(actor: Member, desk: Desk, goal_id: int) -> Goal:
    """One of them. Raises NotFound, NotAllowed."""
    check_office(actor, Office.GOALS)
    goal = desk.store.get(Goal, goal_id)
    if goal is None:
        raise NotFound
    _must_manage(actor, desk, member_id=goal.member_id, team_id=goal.team_id)
    return goal


def held_today(desk: Desk, scope: Scope) -> Sequence[Progress]:
    """The goals that hold today of whoever is in the scope, and what was reached of them."""
    return desk.store.figures.progress(_all_of(desk, scope, Filter()), desk.today)


def forecast_of(desk: Desk, goal: Goal) -> int:
    """Won in its days, and the weighted open ones that close in them, in minor units."""
    theirs = Filter((AnyOf("assignee_id", tuple(desk.store.people.within(goal.whose))),))
    asked = _all_of(desk, Scope(everybody=True), theirs)
    return desk.store.figures.forecast(asked, [goal.days])[0].forecast


def _all_of(desk: Desk, scope: Scope, chosen: Filter) -> Selection:
    organisation = desk.organisation
    zone, base = organisation.zone, organisation.currency
    return Selection(scope, chosen, Order.TOUCHED, desk.now, zone, base)


def set_goal(
    actor: Member,
    desk: Desk,
    *,
    measure: GoalMeasure,
    days: Days,
    target: int,
    member_id: int | None = None,
    team_id: int | None = None,
) -> Goal:
    """Of a member or of a team, whichever is given; one for the same days gives way to it.

    `target`: opportunities, or minor units of the organisation's currency.
    """
    check_office(actor, Office.GOALS)
    _must_manage(actor, desk, member_id=member_id, team_id=team_id)
    goal = Goal(
        member_id=member_id,
        team_id=team_id,
        measure=measure,
        first=days.first,
        last=days.last,
        target=target,
    )
    desk.step(actor, StepKind.SETTINGS)
    for each in desk.store.figures.goals_of(member_id=member_id, team_id=team_id):
        if (each.measure, each.first, each.last) == (measure, days.first, days.last):
            each.target = target
            desk.store.flush()
            return each
    return desk.store.add(goal)


def drop_goal(actor: Member, desk: Desk, goal_id: int) -> None:
    goal = goal_to_set(actor, desk, goal_id)
    desk.step(actor, StepKind.SETTINGS)
    desk.store.remove(goal)


def _must_manage(actor: Member, desk: Desk, *, member_id: int | None, team_id: int | None) -> None:
    """Raises NotFound for nobody, NotAllowed for those of another manager."""
    if (member_id is None) is (team_id is None):
        raise NotFound
    if member_id is not None:
        team_id = member_here(desk, member_id).team_id
    elif desk.store.get(Team, team_id or 0) is None:
        raise NotFound
    if actor.role is Role.ADMIN or member_id == actor.id:
        return
    if team_id not in desk.store.people.managed_teams(actor.id):
        raise NotAllowed("not-allowed", act=Office.GOALS.value)
