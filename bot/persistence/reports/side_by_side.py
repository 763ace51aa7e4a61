"""Numbers that the database writes side by side, as a text, and that numpy counts.

Tens of thousands of rows cost more on their way here than all that is done with them, and to
draw groups together that hold hardly more than one each both databases sort everything. numpy
is imported when a report asks for it, as in the charts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.int64]

_SPREAD = 50
"""The highest id, in numbers of those that are counted, up to which they are not sorted."""


def numbers(said: str | None) -> Numbers:
    """Of a text with a blank between two; none of None."""
    import numpy as np

    return np.fromstring(said or "", np.int64, sep=" ")


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


def once(ids: Numbers) -> Numbers:
    """Which there are, in their order."""
    import numpy as np

    if not len(ids) or ids.max() > _SPREAD * len(ids):
        return np.unique(ids)
    there = np.zeros(ids.max() + 1, np.bool_)
    there[ids] = True
    return np.flatnonzero(there)
