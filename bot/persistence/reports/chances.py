"""What became of the opportunities that left a stage."""

from __future__ import annotations

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from bot.domain.chances import LATEST, Experience
from bot.domain.moves import Status
from bot.domain.reports import Scope
from bot.persistence.lists.scoping import within
from bot.persistence.tables.opportunities import NOT_DELETED, opportunity, stage_change

# Made once, because making a statement costs more than asking it.
_left = (
    select(stage_change.c.opportunity_id)
    .where(stage_change.c.from_stage_id == bindparam("stage"))
    .order_by(stage_change.c.at.desc(), stage_change.c.opportunity_id.desc())
    .limit(LATEST)
    .subquery()
)
_LEFT = (
    select(opportunity.c.status, func.count(opportunity.c.id.distinct()).label("n"))
    .select_from(_left)
    .join(opportunity, opportunity.c.id == _left.c.opportunity_id)
    .where(NOT_DELETED)
    .group_by(opportunity.c.status)
)


def experience(session: Session, scope: Scope, stage_id: int) -> Experience:
    """Of the last thousand times one left the stage; within the scope, ended, not deleted.

    A bounded piece of one index, however much there is behind it.
    """
    rows = session.execute(_LEFT.where(within(session, scope)), {"stage": stage_id})
    found = {row.status: row.n for row in rows}
    return Experience(found.get(Status.WON, 0), found.get(Status.LOST, 0))
