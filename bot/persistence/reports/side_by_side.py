"""Numbers that the database writes side by side, and that numpy counts.

Tens of thousands of rows cost more on their way here than all that is done with them, and to
draw groups together that hold hardly more than one each both databases sort everything. numpy
is imported when a report asks for it, as in the charts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import GenericFunction
from sqlalchemy.types import NullType

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.int64]
    Truth = NDArray[np.bool_]

_SPREAD = 50
"""The highest id, in numbers of those that are counted, up to which they are not sorted."""


class SideBySide(GenericFunction[Any]):
    """`SideBySide(number)`: all of them that are not NULL, in the order of the rows.

    Of one walk over the same rows several stand in the same order. `numbers` reads it.
    """

    type = NullType()
    inherit_cache = True
    name = "forsat_side_by_side"


@compiles(SideBySide, "sqlite")
def _as_text(each: SideBySide, compiler: Any, **kw: Any) -> str:
    # Bytes are not drawn together there.
    return f"group_concat({compiler.process(each.clauses, **kw)}, ' ')"


@compiles(SideBySide, "postgresql")
def _as_bytes(each: SideBySide, compiler: Any, **kw: Any) -> str:
    """Eight bytes for each, as they are sent: neither written as a text there nor read here."""
    number = compiler.process(each.clauses, **kw)
    return f"string_agg(int8send(CAST({number} AS BIGINT)), CAST('' AS BYTEA))"


def numbers(told: str | bytes | None) -> Numbers:
    """Of what stands side by side, or of a text with a blank between two; none of None."""
    import numpy as np

    if isinstance(told, bytes):
        return np.frombuffer(told, ">i8").astype(np.int64)
    return np.fromstring(told or "", np.int64, sep=" ")


def apart(ids: Numbers) -> tuple[Numbers, Numbers, Numbers]:
    """Which there are, in their order; the place of each among them, and how often each is.

    Ids are given one after the other, so mostly they are counted where they stand and not put
    in order, which takes several times as long.
    """
    import numpy as np

    if not len(ids) or ids.max() > _SPREAD * len(ids):
        return np.unique(ids, return_inverse=True, return_counts=True)
    counts = np.bincount(ids)
    there = np.flatnonzero(counts)
    place = np.cumsum(counts > 0) - 1
    return there, place[ids], counts[there]


def counted(*several: Numbers) -> tuple[Numbers, list[Numbers]]:
    """Which there are of all together, in their order, and of each how often these are."""
    import numpy as np

    every = np.concatenate(several)
    if not len(every) or every.max() > _SPREAD * len(every):
        ids, place = np.unique(every, return_inverse=True)
        ends = np.cumsum([len(each) for each in several])[:-1]
        parts = np.split(place, ends)
        return ids, [np.bincount(each, minlength=len(ids)) for each in parts]
    most = int(every.max()) + 1
    counts = [np.bincount(each, minlength=most) for each in several]
    ids = np.flatnonzero(sum(counts))
    return ids, [each[ids] for each in counts]


def which(ids: Numbers, those: Numbers) -> Truth:
    """Of each id whether it is one of those, in the order of the ids."""
    import numpy as np

    most = max(ids.max(initial=0), those.max(initial=0))
    if most > _SPREAD * (len(ids) + len(those)):
        return np.isin(ids, those)
    there = np.zeros(most + 1, np.bool_)
    there[those] = True
    found: Truth = there[ids]
    return found


def once(ids: Numbers) -> Numbers:
    """Which there are, in their order."""
    import numpy as np

    if not len(ids) or ids.max() > _SPREAD * len(ids):
        return np.unique(ids)
    there = np.zeros(ids.max() + 1, np.bool_)
    there[ids] = True
    return np.flatnonzero(there)
