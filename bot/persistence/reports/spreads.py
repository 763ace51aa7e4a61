"""How a number is spread over each group: all the numbers that were met."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Any, Protocol

from sqlalchemy import ColumnElement, Integer, Label, String, cast, func, type_coerce
from sqlalchemy.orm import Session

from bot.domain.tallies import Key, Spread
from bot.persistence.lists.filtering import Clause
from bot.persistence.tables.opportunities import opportunity

Values = dict[tuple[Key, ...], tuple[Sequence[int], Sequence[int], int]]
"""By group: the numbers, the smallest first, how often each was met (nothing: as often as it
stands there), and how many have no such number.
"""

_OF = {
    Spread.CYCLE: type_coerce(opportunity.c.ended_on, Integer)
    - type_coerce(opportunity.c.created_on, Integer),
    Spread.RESPONSE: opportunity.c.first_response_minutes,
}
_MANY = frozenset({Spread.RESPONSE})
"""Hardly two alike in a group: written side by side by the database, and put in order here."""


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
        numbers = sorted(counts)
        told[key] = (numbers, [counts[each] for each in numbers], without)
    return told


def _side_by_side(session: Session, groups: Grouping, value: ColumnElement[Any]) -> Values:
    columns, tables, clauses = groups.parts()
    together = func.aggregate_strings(cast(value, String), " ").label("together")
    query = groups.joined(tables, [*columns, together, func.count().label("n")])
    found: dict[tuple[Key, ...], list[int]] = defaultdict(list)
    without: Counter[tuple[Key, ...]] = Counter()
    for row in session.execute(query.where(*clauses).group_by(*(each.name for each in columns))):
        key, known = groups.key(row), row.together.split() if row.together else ()
        found[key].extend(map(int, known))
        without[key] += row.n - len(known)
    return {key: (sorted(numbers), (), without[key]) for key, numbers in found.items()}
