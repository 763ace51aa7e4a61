"""Goals and what was reached of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import ColumnElement, or_, select

from bot.domain.facts import Name
from bot.domain.filters import AnyOf, Filter
from bot.domain.goals import Goal, GoalMeasure, Progress
from bot.domain.listings import Selection
from bot.domain.moves import Status
from bot.domain.reports import Scope, Window
from bot.domain.tallies import Question
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.lists.scoping import members_of
from bot.persistence.reports.tallies import SqlTallies
from bot.persistence.tables.goals import goal
from bot.persistence.tables.people import member, team


def goals_of(
    session: AuditedSession, *, member_id: int | None, team_id: int | None
) -> Sequence[Goal]:
    """All goals of a member, or of a team."""
    whose = goal.c.member_id == member_id if member_id else goal.c.team_id == team_id
    return session.scalars(select(Goal).where(whose).order_by(goal.c.id)).all()


def goals_from(session: AuditedSession, day: date) -> Sequence[Goal]:
    """All that are not over on this day."""
    order = (goal.c.last, goal.c.team_id.is_(None), goal.c.id)
    return session.scalars(select(Goal).where(goal.c.last >= day).order_by(*order)).all()


def progress(session: AuditedSession, selection: Selection, today: date) -> list[Progress]:
    """Of the goals that hold today: those of the members and the teams in the scope.

    What a member won is what they were in charge of when it was asked; a team's is that of
    everybody of it, who left the company too. Whoever left has no goal of their own any more.
    Teams come first, then members, by name.
    """
    rows = session.execute(
        select(Goal, member.c.name.label("who"), team.c.name.label("team"))
        .select_from(goal)
        .outerjoin(member, member.c.id == goal.c.member_id)
        .outerjoin(team, team.c.id == goal.c.team_id)
        .where(goal.c.first <= today, goal.c.last >= today, *_seen(session, selection.scope))
        .where(or_(goal.c.member_id.is_(None), member.c.active))
        .order_by(goal.c.team_id.is_(None), team.c.name, member.c.name, goal.c.id)
    )
    return [
        Progress(
            each.id,
            Name(row.team or row.who),
            each.measure,
            each.days,
            each.target,
            _reached(session, selection, each),
        )
        for row in rows
        if (each := row[0])
    ]


def _seen(session: AuditedSession, scope: Scope) -> list[ColumnElement[bool]]:
    if scope.everybody:
        return []
    own = goal.c.member_id.in_(members_of(session, scope))
    return [or_(own, goal.c.team_id.in_(scope.team_ids))]


def _reached(session: AuditedSession, selection: Selection, each: Goal) -> int:
    of_them = Filter((AnyOf("assignee_id", tuple(members_of(session, each.whose))),))
    asked = Selection(
        Scope(everybody=True),
        selection.filter & of_them,
        selection.order,
        selection.now,
        selection.zone,
        selection.base,
    )
    question = Question(asked, Window.ENDED, each.days, (Status.WON,))
    won = SqlTallies(session, question).tally(weighted=False).whole.whole
    return won.amount if each.measure is GoalMeasure.AMOUNT else won.count
