"""Sums that are kept, made anew and drawn together.

Both take the sums of one moment and put them in the place of the rows of that moment; what
others write meanwhile comes on top of it, so nobody has to stop.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Sequence
from functools import partial
from typing import Any

from sqlalchemy import ColumnElement, delete, func, insert, or_, select, union_all
from sqlalchemy.orm import Session

from bot.persistence.database.engines import Database
from bot.persistence.database.inserting import dialect_of
from bot.persistence.tables.rolls import Rolled, roll, roll_of

GROUPS = ("figure", "day", "key", "other", "status", "currency", "rate")
SUMS = ("n", "high", "low", "heavy_high", "heavy_low")

Pair = tuple[Rolled, Any]
"""A figure and one of its days."""


PAIRS = 50
"""Folded in one transaction, for which others wait on SQLite."""
MOST = 2_000
"""Looked for at once: finding them reads all the sums."""
PAUSE = 0.05
"""Seconds between two transactions, in which others have their turn."""


class SqlSums:
    """The kept sums, drawn together now and then: every change leaves a few rows."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def fold(self, goes_on: Callable[[], bool] = lambda: True) -> int:
        """All there is, while it `goes_on`; answers how many days of a figure that was."""
        done = 0
        while goes_on():
            pairs = await self._database.read(partial(unfolded, limit=MOST))
            for at in range(0, len(pairs), PAIRS):
                if done:
                    await asyncio.sleep(PAUSE)
                if not goes_on():
                    return done
                part = pairs[at : at + PAIRS]
                await self._database.write(partial(fold, pairs=part))
                done += len(part)
            # Fewer than that were all; what was written meanwhile is for the next time.
            if len(pairs) < MOST:
                break
        return done


def rebuild(session: Session, figure: Rolled) -> int:
    """Adds up one figure of everything there is; answers how many rows it has now.

    It has a transaction to itself.
    """
    _of_one_moment(session)
    session.execute(delete(roll).where(roll.c.figure == figure))
    return _write(session, roll_of, roll_of.c.figure == figure)


def fold(session: Session, pairs: Collection[Pair]) -> int:
    """Draws the rows of these days together; answers how many are left of them."""
    _of_one_moment(session)
    these = or_(*(_is(pair) for pair in pairs))
    columns = [roll.c[name] for name in GROUPS]
    sums = [func.sum(roll.c[name]).label(name) for name in SUMS]
    rows = session.execute(select(*columns, *sums).where(these).group_by(*columns)).all()
    session.execute(delete(roll).where(these))
    left = [dict(row._mapping) for row in rows if any(row[len(GROUPS) :])]  # noqa: SLF001
    if left:
        session.execute(insert(roll), left)
    return len(left)


def unfolded(session: Session, *, limit: int) -> Sequence[Pair]:
    """Days on which there is more than one row of a group."""
    groups = [roll.c[name] for name in GROUPS]
    many = select(roll.c.figure, roll.c.day).group_by(*groups).having(func.count() > 1)
    pairs = many.distinct().subquery()
    return [(row.figure, row.day) for row in session.execute(select(pairs).limit(limit)).all()]


def wrong(session: Session) -> dict[Rolled, int]:
    """Of each figure that is not what adding everything up comes to: how many groups."""
    kept = select(*(roll.c[name] for name in (*GROUPS, *SUMS)))
    meant = select(
        *(roll_of.c[name] for name in GROUPS), *((-roll_of.c[name]).label(name) for name in SUMS)
    )
    both = union_all(kept, meant).subquery()
    columns = [both.c[name] for name in GROUPS]
    differs = or_(*(func.sum(both.c[name]) != 0 for name in SUMS))
    groups = select(*columns).group_by(*columns).having(differs).subquery()
    rows = session.execute(select(groups.c.figure, func.count()).group_by(groups.c.figure))
    return {row[0]: row[1] for row in rows}


def _write(session: Session, source: Any, which: ColumnElement[bool]) -> int:
    columns = [source.c[name] for name in GROUPS]
    sums = [func.sum(source.c[name]) for name in SUMS]
    rows = select(*columns, *sums).where(which).group_by(*columns).order_by(*columns)
    done = session.execute(insert(roll).from_select([*GROUPS, *SUMS], rows))
    return int(getattr(done, "rowcount", 0))


def _is(pair: Pair) -> ColumnElement[bool]:
    figure, day = pair
    return (roll.c.figure == figure) & (roll.c.day.is_(None) if day is None else roll.c.day == day)


def _of_one_moment(session: Session) -> None:
    """SQLite has one writer; on PostgreSQL whoever does the same at once is asked again."""
    if dialect_of(session) == "postgresql":
        session.connection(execution_options={"isolation_level": "REPEATABLE READ"})
