"""Groups of parts of which hardly two opportunities have the same, as products are.

The database writes the opportunities and then their parts side by side, and numpy adds them
up: to bring each opportunity here by itself costs more than to find its parts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import (
    BigInteger,
    Integer,
    String,
    bindparam,
    cast,
    column,
    func,
    literal_column,
    select,
)
from sqlalchemy.orm import Session

from bot.domain.moves import Status
from bot.persistence.database.inserting import dialect_of
from bot.persistence.database.types import Some
from bot.persistence.lists.filtering import PARTS, Clause
from bot.persistence.reports.amounts import BY_WORTH, CHANCE, HALF
from bot.persistence.reports.overlapping import Added, Overlap
from bot.persistence.reports.side_by_side import SideBySide, apart, numbers
from bot.persistence.tables.opportunities import opportunity

if TYPE_CHECKING:
    from bot.persistence.reports.side_by_side import Numbers

_SUMS = ("n", "high", "low", "heavy_high", "heavy_low")


@dataclass(frozen=True, slots=True)
class _Those:
    """Opportunities in the order of their ids."""

    ids: Numbers
    worth: Numbers
    """Which of the worths each has."""
    worths: Sequence[tuple[Status, str, int]]
    """Status, currency and rate."""
    sums: tuple[Numbers, ...]
    """What each adds to the sums."""


def by_parts(session: Session, name: str, clauses: Sequence[Clause], *, weighted: bool) -> Overlap:
    """The opportunities by the parts of this field; each part of one counts once."""
    import numpy as np

    those = _asked(session, clauses, weighted=weighted)
    if not len(those.ids):
        return Overlap()
    owners, parts = _hanging(session, name, those.ids)
    of, parts = _once(np.searchsorted(those.ids, owners), parts)
    times = np.bincount(of, minlength=len(those.ids))
    # Those without any are a group too, known by a number that is no part's id.
    bare = np.flatnonzero(times == 0)
    of, parts = np.concatenate((of, bare)), np.concatenate((parts, np.zeros_like(bare)))
    return Overlap(
        groups=_added(those, of, parts),
        whole=_added(those, np.arange(len(those.ids)), None),
        several=int((times > 1).sum()),
    )


def _asked(session: Session, clauses: Sequence[Clause], *, weighted: bool) -> _Those:
    import numpy as np

    chance = CHANCE if weighted else literal_column("0", Integer)
    status = cast(opportunity.c.status, String).label("status")
    each = (opportunity.c.id, func.coalesce(opportunity.c.amount, 0), chance)
    query = select(status, *BY_WORTH, *map(SideBySide, each)).where(*clauses)
    rows = session.execute(query.group_by("status", *BY_WORTH)).all()
    told = [[numbers(said) for said in row[3:]] for row in rows]
    none = [np.empty(0, np.int64)] * 3
    ids, amounts, chances = (np.concatenate(each) for each in zip(none, *told, strict=True))
    worth = np.repeat(np.arange(len(rows)), [len(row[0]) for row in told])
    order = np.argsort(ids)
    high, low = amounts[order] // HALF, amounts[order] % HALF
    chances = chances[order]
    return _Those(
        ids[order],
        worth[order],
        [(Status(row[0]), row[1], row[2]) for row in rows],
        (np.ones_like(high), high, low, high * chances, low * chances),
    )


def _hanging(session: Session, name: str, ids: Numbers) -> tuple[Numbers, Numbers]:
    """Of each part that hangs on one of these: whose it is, and its id."""
    part, owner = PARTS[name]
    several = bindparam("ids", type_=Some(BigInteger()))
    if dialect_of(session) == "postgresql":
        those = func.unnest(several).table_valued(column("value", BigInteger)).render_derived()
    else:
        those = func.json_each(several).table_valued(column("value", BigInteger))
    query = select(SideBySide(owner), SideBySide(part)).select_from(those)
    row = session.execute(query.join(part.table, owner == those.c.value), {"ids": ids.tolist()})
    owners, parts = row.one()
    return numbers(owners), numbers(parts)


def _once(of: Numbers, parts: Numbers) -> tuple[Numbers, Numbers]:
    """Two lines of one product are one."""
    import numpy as np

    known, place, _ = apart(parts)
    if not len(known):
        return of, parts
    # Nearly in order as they come: to put them so costs a fifth of what numpy's hash does.
    pairs = np.sort(of * len(known) + place)
    pairs = pairs[np.diff(pairs, prepend=-1) > 0]
    return pairs // len(known), known[pairs % len(known)]


def _added(those: _Those, of: Numbers, parts: Numbers | None) -> list[Added]:
    """Sums of those at these places, by the part that stands beside each place and by worth."""
    import numpy as np

    width = len(those.worths)
    group = those.worth[of] if parts is None else parts * width + those.worth[of]
    there, place, _ = apart(group)
    sums = {name: np.zeros(len(there), np.int64) for name in _SUMS}
    for name, what in zip(_SUMS, those.sums, strict=True):
        np.add.at(sums[name], place, what[of])
    found = zip(there.tolist(), *(sums[name].tolist() for name in _SUMS), strict=True)
    return [
        Added(
            () if parts is None else (at // width or None,),
            *those.worths[at % width],
            **dict(zip(_SUMS, told, strict=True)),
        )
        for at, *told in found
    ]
