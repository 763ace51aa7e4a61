"""What became of the opportunities that left a stage."""

from __future__ import annotations

from functools import partial
from typing import Any

from sqlalchemy import Select, bindparam, func, or_, select, true

from bot.domain.chances import LATEST, Experience
from bot.domain.moves import Status
from bot.domain.reports import Scope
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.ready import Ready
from bot.persistence.database.types import among
from bot.persistence.lists.scoping import members_of
from bot.persistence.tables.opportunities import NOT_DELETED, opportunity, stage_change


def _left(dialect: str, *, everybody: bool) -> Select[Any]:
    last = (
        select(stage_change.c.opportunity_id)
        .where(stage_change.c.from_stage_id == bindparam("stage"))
        .order_by(stage_change.c.at.desc(), stage_change.c.opportunity_id.desc())
        .limit(LATEST)
        .subquery()
    )
    theirs = (opportunity.c.assignee_id, opportunity.c.created_by)
    whose = true() if everybody else or_(*(among(each, "members", dialect) for each in theirs))
    return (
        select(opportunity.c.status, func.count(opportunity.c.id.distinct()).label("n"))
        .select_from(last)
        .join(opportunity, opportunity.c.id == last.c.opportunity_id)
        .where(NOT_DELETED, whose)
        .group_by(opportunity.c.status)
    )


_OF_ALL = Ready(partial(_left, everybody=True))
_OF_SOME = Ready(partial(_left, everybody=False))


def experience(session: AuditedSession, scope: Scope, stage_id: int) -> Experience:
    """Of the last thousand times one left the stage; within the scope, ended, not deleted.

    A bounded piece of one index, however much there is behind it.
    """
    if scope.everybody:
        rows = _OF_ALL.rows(session, stage=stage_id)
    else:
        rows = _OF_SOME.rows(session, stage=stage_id, members=members_of(session, scope))
    found: dict[Status, int] = dict(rows)
    return Experience(found.get(Status.WON, 0), found.get(Status.LOST, 0))
