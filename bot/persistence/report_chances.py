"""What became of the opportunities that left a stage."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.domain.chances import LATEST, Experience
from bot.domain.moves import Status
from bot.domain.reports import Scope
from bot.persistence.scoping import within
from bot.persistence.tables.opportunities import NOT_DELETED, opportunity, stage_change


def experience(session: Session, scope: Scope, stage_id: int) -> Experience:
    """Of the last thousand times one left the stage; within the scope, ended, not deleted.

    A bounded piece of one index, however much there is behind it.
    """
    left = (
        select(stage_change.c.opportunity_id)
        .where(stage_change.c.from_stage_id == stage_id)
        .order_by(stage_change.c.at.desc(), stage_change.c.opportunity_id.desc())
        .limit(LATEST)
        .subquery()
    )
    rows = session.execute(
        select(opportunity.c.status, func.count(opportunity.c.id.distinct()).label("n"))
        .select_from(left)
        .join(opportunity, opportunity.c.id == left.c.opportunity_id)
        .where(NOT_DELETED, within(session, scope))
        .group_by(opportunity.c.status)
    )
    found = {row.status: row.n for row in rows}
    return Experience(found.get(Status.WON, 0), found.get(Status.LOST, 0))
