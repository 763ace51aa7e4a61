"""Whose opportunities somebody asks for."""

from __future__ import annotations

from sqlalchemy import ColumnElement, or_, select, true
from sqlalchemy.orm import Session

from bot.domain.reports import Scope
from bot.persistence.tables.opportunities import opportunity
from bot.persistence.tables.people import member


def members_of(session: Session, scope: Scope) -> list[int]:
    """The member of the scope and everybody who is or was of its teams."""
    own = set() if scope.member_id is None else {scope.member_id}
    if not scope.team_ids:
        return sorted(own)
    of_teams = session.scalars(select(member.c.id).where(member.c.team_id.in_(scope.team_ids)))
    return sorted(own.union(of_teams))


def within(session: Session, scope: Scope) -> ColumnElement[bool]:
    """True for opportunities that one of them is assigned to or created."""
    if scope.everybody:
        return true()
    members = members_of(session, scope)
    return or_(opportunity.c.assignee_id.in_(members), opportunity.c.created_by.in_(members))
