"""Groups that overlap: an opportunity with two products is in both, and once in the whole.

Each part of an opportunity counts once, though two lines may be of one product. Everything is
one walk over the opportunities asked for, from each to its parts.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Label, Select, case, func, or_, select

from bot.persistence.lists.filtering import PARTS, Clause
from bot.persistence.reports.amounts import BY_WORTH, CHANCE, HALF, HEAVY, WORTH
from bot.persistence.tables.opportunities import opportunity


def of_groups(
    names: Sequence[str | None],
    columns: Sequence[Label[Any]],
    clauses: Sequence[Clause],
    *,
    weighted: bool,
) -> Select[Any]:
    """Sums by group, status, currency and rate; `names` are those of the parts that group,
    None for a column of the opportunity's own.
    """
    asked: list[ColumnElement[Any]] = [opportunity.c.id, opportunity.c.status, *BY_WORTH]
    asked += [opportunity.c.amount, *((CHANCE.label("chance"),) if weighted else ())]
    hung: Any = opportunity
    for name, own in zip(names, columns, strict=True):
        if name is None:
            asked.append(own)
            continue
        part, owner = PARTS[name]
        each = part.table.alias()
        asked.append(each.c[part.name].label(own.name))
        hung = hung.outerjoin(each, each.c[owner.name] == opportunity.c.id)
    once = select(*asked).select_from(hung).where(*clauses).distinct().subquery()
    by = [*(once.c[each.name] for each in columns), once.c.status, once.c.currency, once.c.rate]
    high, low = once.c.amount // HALF, once.c.amount % HALF
    sums = [func.count().label("n"), func.sum(high).label("high"), func.sum(low).label("low")]
    if weighted:
        sums.append(func.sum(high * once.c.chance).label("heavy_high"))
        sums.append(func.sum(low * once.c.chance).label("heavy_low"))
    return select(*by, *sums).group_by(*by)


def of_all(
    names: Sequence[str | None], clauses: Sequence[Clause], *, weighted: bool
) -> Select[Any]:
    """Sums by status, currency and rate, with how many are in `several` groups."""
    by = [opportunity.c.status, *BY_WORTH]
    sums = [*WORTH[len(BY_WORTH) :], *(HEAVY if weighted else ())]
    many = or_(*(differ(name) for name in names if name is not None))
    several = func.sum(case((many, 1), else_=0)).label("several")
    return select(*by, *sums, several).where(*clauses).group_by(*by)


def differ(name: str) -> ColumnElement[bool]:
    """Whether the parts of an opportunity, of the field `name`, are not all the same one."""
    part, owner = PARTS[name]
    each = part.table.alias()
    lowest, highest = (of(each.c[part.name]) for of in (func.min, func.max))
    theirs = select(lowest != highest).where(each.c[owner.name] == opportunity.c.id)
    return theirs.correlate(opportunity).scalar_subquery()
