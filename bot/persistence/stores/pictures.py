"""What is kept of a picture beside itself: what it adds up to, and what is new in it.

A picture never changes once it was taken, and so nothing of this does. Two pictures of any
days are compared by those alone that differ from one morning to the next in between.
"""

from __future__ import annotations

from datetime import date

from sqlalchemy import and_, false, func, insert, literal, null, or_, select, union_all
from sqlalchemy.orm import Session

from bot.persistence.database.types import Day
from bot.persistence.reports.amounts import HALF
from bot.persistence.reports.nights import STATE, night_of
from bot.persistence.tables.opportunities import opportunity
from bot.persistence.tables.upkeep import (
    snapshot,
    snapshot_day,
    snapshot_difference,
    snapshot_night,
    snapshot_sum,
)

_now, _before = snapshot.alias("now"), snapshot.alias("before")
_DIFFERS = or_(
    *(
        _now.c[each.name].is_distinct_from(_before.c[each.name])
        for each in snapshot.c
        if each.name != "day"
    )
)
"""Also where there is nothing before: an id differs from none."""


def keep_what_differs(session: Session, day: date) -> None:
    """Of the picture of this day, which is the last that was taken."""
    _add_up(session, day)
    query = select(func.max(snapshot_day.c.day)).where(
        snapshot_day.c.day < day, snapshot_day.c.taken_at.is_not(None)
    )
    before = session.scalars(query).one()
    if before is not None:
        _compare(session, before, day)
        keep_night(session, before, day)


def _add_up(session: Session, day: date) -> None:
    amount = func.coalesce(snapshot.c.amount, 0)
    money = (snapshot.c.currency, snapshot.c.rate)
    sums = (func.count(), func.sum(amount // HALF), func.sum(amount % HALF))
    is_open = and_(snapshot.c.status == "open", ~snapshot.c.deleted)
    rows = select(snapshot.c.day, *money, *sums).where(snapshot.c.day == day, is_open)
    session.execute(
        insert(snapshot_sum).from_select(
            list(snapshot_sum.c.keys()), rows.group_by(snapshot.c.day, *money)
        )
    )


def _compare(session: Session, before: date, day: date) -> None:
    ended = or_(_now.c.status != "open", _now.c.deleted)
    same = _now.c.opportunity_id == _before.c.opportunity_id
    new = (
        select(_now.c.day, _now.c.opportunity_id, ended, opportunity.c.created_on)
        .join(opportunity, opportunity.c.id == _now.c.opportunity_id)
        .outerjoin(_before, and_(same, _before.c.day == before))
        .where(_now.c.day == day, _DIFFERS)
    )
    gone = (
        select(literal(day, Day), _before.c.opportunity_id, false(), null())
        .outerjoin(_now, and_(same, _now.c.day == day))
        .where(_before.c.day == before, _now.c.opportunity_id.is_(None))
    )
    session.execute(
        insert(snapshot_difference).from_select(
            list(snapshot_difference.c.keys()), union_all(new, gone)
        )
    )


def keep_night(session: Session, before: date, day: date) -> None:
    """How those that differ look in both pictures, for whoever compares days of everybody's."""
    different = snapshot_difference
    hung = different.outerjoin(
        _before,
        and_(_before.c.day == before, _before.c.opportunity_id == different.c.opportunity_id),
    ).outerjoin(_now, and_(_now.c.day == day, _now.c.opportunity_id == different.c.opportunity_id))
    states = (
        shot.c[name].label(f"{when}_{name}")
        for when, shot in (("was", _before), ("now", _now))
        for name in STATE
    )
    query = select(different.c.opportunity_id, different.c.created_on, *states)
    rows = session.execute(query.select_from(hung).where(different.c.day == day)).mappings()
    night = night_of(rows.all())
    session.execute(insert(snapshot_night).values(day=day, kinds=night.kinds, body=night.body))
