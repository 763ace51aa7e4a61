"""Groups that overlap: an opportunity with two products is in both, and once in the whole.

Everything is one walk over the opportunities asked for. Each comes with its parts written side
by side, a text for each field; which groups that makes, how many are in several, and each once
in the whole is told here. Each part counts once, though two lines may be of one product.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import chain, product
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Integer,
    Label,
    Select,
    String,
    cast,
    func,
    literal_column,
    select,
)
from sqlalchemy.orm import Session

from bot.domain.moves import Status
from bot.persistence.lists.filtering import PARTS, Clause
from bot.persistence.reports.amounts import BY_WORTH, CHANCE, HALF
from bot.persistence.tables.opportunities import opportunity

MANY = frozenset({"product_id"})
"""Fields with nearly as many sets of parts as opportunities: to draw those of one set together
would only be a sort. By such a field alone see `many_parts`.
"""

Worth = tuple[str, str, int]
"""Status, currency and rate."""


class Added(NamedTuple):
    """What is of one group and one worth, as any other sum of the database is read."""

    group: tuple[Any, ...]
    status: Status
    currency: str
    rate: int
    n: int
    low: int
    heavy_low: int
    high: int = 0
    heavy_high: int = 0


@dataclass
class Overlap:
    """Of one way to group."""

    groups: Sequence[Added] = ()
    whole: Sequence[Added] = ()
    several: int = 0
    """How many opportunities are in more than one group."""


Sums = dict[Any, list[int]]
"""By group: how many, minor units, and these times the chance."""


class _Telling:
    """The same while it is added up."""

    def __init__(self) -> None:
        self.sums: dict[Worth, tuple[list[int], Sums]] = {}
        """By worth: of the whole, and of each group."""
        self.several = 0

    def add(self, rows: Iterable[Any], groups_of: Callable[[Any], Collection[Any]]) -> None:
        """Rows as `Walk` asks for them, with one thing in front that tells the groups.

        Tens of thousands of them: nothing is called here that need not be.
        """
        for said, status, currency, rate, n, high, low, heavy_high, heavy_low in rows:
            # PostgreSQL says sums as decimals.
            minor = int(high) * HALF + int(low)
            heavy = int(heavy_high) * HALF + int(heavy_low)
            worth = (status, currency, rate)
            if worth not in self.sums:
                self.sums[worth] = ([0, 0, 0], {})
            whole, by_group = self.sums[worth]
            whole[0] += n
            whole[1] += minor
            whole[2] += heavy
            groups = groups_of(said)
            if len(groups) > 1:
                self.several += n
            for group in groups:
                found = by_group.get(group)
                if found is None:
                    by_group[group] = [n, minor, heavy]
                else:
                    found[0] += n
                    found[1] += minor
                    found[2] += heavy

    def told(self, known: Callable[[Any], tuple[Any, ...]]) -> Overlap:
        groups, whole = [], []
        for (status, currency, rate), (every, by_group) in self.sums.items():
            of = (Status(status), currency, rate)
            whole.append(Added((), *of, *every))
            groups += [Added(known(group), *of, *sums) for group, sums in by_group.items()]
        return Overlap(groups, whole, self.several)


class Walk:
    """Over opportunities, by fields of what hangs on them and by columns of their own."""

    def __init__(self, names: Sequence[str | None], columns: Sequence[Label[Any]]) -> None:
        """`names` are the fields of parts, None where a column of their own groups."""
        self._names = names
        self._columns = columns

    def tell(
        self,
        session: Session,
        clauses: Sequence[Clause],
        ways: Sequence[Sequence[int]],
        *,
        weighted: bool,
    ) -> Sequence[Overlap]:
        """For each of the ways to group, which are places among the names."""
        result = session.execute(self._asked(clauses, weighted=weighted))
        if len(self._names) == 1:
            # A part at a time: tens of thousands kept at once are looked through for garbage.
            rows = chain.from_iterable(result.partitions(_AT_ONCE))
            found = _Telling()
            found.add(rows, _apart)
            return [found.told(lambda part: (part and int(part),))]
        every = result.all()
        return [self._told(every, way) for way in ways]

    def _told(self, rows: Sequence[Any], way: Sequence[int]) -> Overlap:
        width = len(self._names)
        parted = [self._names[place] is not None for place in way]

        def groups_of(said: Sequence[Any]) -> Collection[Any]:
            each = (said[place] for place in way)
            return [
                *product(
                    *(
                        _apart(one) if parts else (one,)
                        for one, parts in zip(each, parted, strict=True)
                    )
                )
            ]

        def known(group: Sequence[Any]) -> tuple[Any, ...]:
            """Parts come as texts; they are ids."""
            return tuple(
                int(each) if parts and each is not None else each
                for each, parts in zip(group, parted, strict=True)
            )

        found = _Telling()
        found.add(((row[:width], *row[width:]) for row in rows), groups_of)
        return found.told(known)

    def _asked(self, clauses: Sequence[Clause], *, weighted: bool) -> Select[Any]:
        """What groups, the worth, and the sums: of one, or of all that are alike in the rest."""
        own = [
            column for name, column in zip(self._names, self._columns, strict=True) if name is None
        ]
        worth = [cast(opportunity.c.status, String).label("status"), *BY_WORTH]
        chance = (CHANCE if weighted else literal_column("0", Integer)).label("chance")
        # In the order of the index in which their parts are found.
        each = (
            select(opportunity.c.id, opportunity.c.amount, *worth, chance, *own)
            .where(*clauses)
            .order_by(opportunity.c.id)
            .cte("each")
            .prefix_with("MATERIALIZED")
        )
        keys = [
            each.c[column.name] if name is None else _side_by_side(name, each.c.id, column.name)
            for name, column in zip(self._names, self._columns, strict=True)
        ]
        by = [*keys, each.c.status, each.c.currency, each.c.rate]
        high, low = (
            func.coalesce(part, 0) for part in (each.c.amount // HALF, each.c.amount % HALF)
        )
        money = [high, low, high * each.c.chance, low * each.c.chance]
        if MANY.intersection(filter(None, self._names)):
            return select(*by, literal_column("1", Integer).label("n"), *money)
        return select(*by, func.count().label("n"), *map(func.sum, money)).group_by(*by)


def _side_by_side(name: str, owner: ColumnElement[int], label: str) -> Label[Any]:
    part, of = PARTS[name]
    each = part.table.alias()
    together = func.aggregate_strings(cast(each.c[part.name], String), " ")
    return select(together).where(each.c[of.name] == owner).scalar_subquery().label(label)


_AT_ONCE = 500
_NONE = (None,)


def _apart(together: str | None) -> Collection[Any]:
    if not together:
        return _NONE
    return set(together.split()) if " " in together else (together,)
