"""How a number is spread over each group: all the numbers that were met."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Protocol

from sqlalchemy import ColumnElement, Integer, Label, func, type_coerce
from sqlalchemy.orm import Session

from bot.domain.tallies import Key, Spread
from bot.persistence.lists.filtering import Clause
from bot.persistence.reports.side_by_side import SideBySide, numbers
from bot.persistence.tables.opportunities import opportunity

if TYPE_CHECKING:
    from bot.persistence.reports.side_by_side import Numbers

Values = dict[tuple[Key, ...], tuple[Sequence[int], Sequence[int], int]]
"""By group: the numbers, the smallest first, how often each was met, and how many have no such
number.
"""

_OF = {
    Spread.CYCLE: type_coerce(opportunity.c.ended_on, Integer)
    - type_coerce(opportunity.c.created_on, Integer),
    Spread.RESPONSE: opportunity.c.first_response_minutes,
}
_MANY = frozenset({Spread.RESPONSE})
"""So many of them in a group that they are written side by side, and counted here."""


class Grouping(Protocol):
    """What is grouped: see `tallies.SqlTallies`."""

    def parts(self) -> tuple[list[Label[Any]], Any, list[Clause]]: ...
    def joined(self, groups: Any, columns: Sequence[Any]) -> Any: ...
    def key(self, row: Any) -> tuple[Key, ...]: ...


def values(session: Session, groups: Grouping, of: Spread) -> Values:
    return (_side_by_side if of in _MANY else _one_by_one)(session, groups, _OF[of])


def _one_by_one(session: Session, groups: Grouping, value: ColumnElement[Any]) -> Values:
    columns, tables, clauses = groups.parts()
    query = groups.joined(tables, [*columns, value.label("value"), func.count().label("n")])
    found: dict[tuple[Key, ...], Counter[Any]] = defaultdict(Counter)
    by = [*(each.name for each in columns), "value"]
    for row in session.execute(query.where(*clauses).group_by(*by)):
        found[groups.key(row)][row.value] += row.n
    told: Values = {}
    for key, counts in found.items():
        without = counts.pop(None, 0)
        met = sorted(counts)
        told[key] = (met, [counts[each] for each in met], without)
    return told


def _side_by_side(session: Session, groups: Grouping, value: ColumnElement[Any]) -> Values:
    import numpy as np

    columns, tables, clauses = groups.parts()
    together = SideBySide(value).label("together")
    query = groups.joined(tables, [*columns, together, func.count().label("n")])
    found: dict[tuple[Key, ...], list[Numbers]] = defaultdict(list)
    without: Counter[tuple[Key, ...]] = Counter()
    for row in session.execute(query.where(*clauses).group_by(*(each.name for each in columns))):
        key, known = groups.key(row), numbers(row.together)
        found[key].append(known)
        without[key] += row.n - len(known)
    told: Values = {}
    for key, parts in found.items():
        met, times = np.unique(np.concatenate(parts), return_counts=True)
        told[key] = (met.tolist(), times.tolist(), without[key])
    return told
