"""Setting goals: an admin for everybody, a manager for their teams and who is in them."""

from __future__ import annotations

from bot.actions.members import member_here
from bot.actions.ports import Desk
from bot.domain.errors import NotAllowed, NotFound
from bot.domain.goals import Goal, GoalMeasure
from bot.domain.history import StepKind
from bot.domain.people import Member, Role, Team
from bot.domain.reports import Days
from bot.domain.rights import Office, check_office


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
    check_office(actor, Office.GOALS)
    goal = desk.store.get(Goal, goal_id)
    if goal is None:
        raise NotFound
    _must_manage(actor, desk, member_id=goal.member_id, team_id=goal.team_id)
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
