"""What one picture shows otherwise than the one before it, as columns of whole numbers.

A night is one row: the states of all that differ, before and after, each column as narrow as
its numbers are. Two days are compared from the nights between them alone, by numpy, without a
look at the pictures. A picture never changes once it was taken, and so no night does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import RowMapping

from bot.domain.changes import Way
from bot.domain.moves import Status
from bot.persistence.reports.amounts import HALF, Sum
from bot.persistence.reports.record_sums import Worth

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Column = NDArray[np.int64]
    Truth = NDArray[np.bool_]

STATE = ("status", "deleted", "amount", "currency", "rate")
"""What is kept of each, before and after."""
COLUMNS = (
    *("opportunity_id", "created_on"),
    *(f"{when}_{name}" for when in ("was", "now") for name in STATE),
)
_NONE = -1
"""No id, no day, no amount; as a status: it is not in that picture."""
_STATUSES = tuple(Status)
_OPEN, _WON, _LOST = (_STATUSES.index(each) for each in (Status.OPEN, Status.WON, Status.LOST))
_MONEY = ("amount", "currency", "rate")
_WIDTHS = ("i1", "i2", "i4", "i8")


@dataclass(frozen=True, slots=True)
class Night:
    kinds: str
    """Of each column how wide its numbers are, as numpy names them."""
    body: bytes
    """The columns, one behind the other, the lowest byte first."""


def night_of(rows: Sequence[RowMapping]) -> Night:
    """Of rows with COLUMNS; what is not in a picture has no status there."""
    import numpy as np

    told = [[_number(name, row[name]) for row in rows] for name in COLUMNS]
    columns = [np.array(each, np.int64) for each in told]
    kinds = [_narrowest(each) for each in columns]
    parts = [each.astype(f"<{kind}").tobytes() for each, kind in zip(columns, kinds, strict=True)]
    return Night(" ".join(kinds), b"".join(parts))


def compared(nights: Iterable[Night], first: date, base: str) -> dict[Way, Sum]:
    """By the way they went, those that look otherwise after these nights than on the first day
    before them. The nights are in their order, and none between the two days is missing.
    """
    import numpy as np

    parts = [list(_columns(each)) for each in nights]
    if not any(len(each[0]) for each in parts):
        return {}
    table = dict(zip(COLUMNS, map(np.concatenate, zip(*parts, strict=True)), strict=True))
    # Of one that differed several times, what the first shows before and the last one after.
    order = np.argsort(table["opportunity_id"], kind="stable")
    ids = table["opportunity_id"][order]
    begins = np.flatnonzero(np.diff(ids, prepend=_NONE))
    earliest, latest = order[begins], order[np.append(begins[1:], len(ids)) - 1]
    was, now = _State.at(table, "was", earliest), _State.at(table, "now", latest)
    ended = _last_ended(table, order, begins)
    end = _State.at(table, "now", ended)
    created = np.maximum.reduceat(table["created_on"][order], begins)
    old = (created != _NONE) & (created < first.toordinal())
    ways = _ways(was, now, end, seen=ended >= 0, old=old)
    money = {
        name: np.where(
            now.is_open,
            now.column(name),
            np.where(ended >= 0, end.column(name), was.column(name)),
        )
        for name in _MONEY
    }
    found = {way: Sum(base) for way in Way}
    for way, which in ways.items():
        _add(found[way], {name: each[which] for name, each in money.items()})
    _changed(found, was, money, base)
    return {way: each for way, each in found.items() if each.count or each.exact}


def _last_ended(table: Mapping[str, Column], order: Column, begins: Column) -> Column:
    """The latest night that saw each of them ended or deleted; below 0 for none."""
    import numpy as np

    status = table["now_status"]
    ended = (status != _NONE) & ((status != _OPEN) | (table["now_deleted"] > 0))
    return np.maximum.reduceat(np.where(ended[order], order, _NONE), begins)


@dataclass(frozen=True, slots=True)
class _State:
    """How each looks in one picture."""

    columns: Mapping[str, Column]

    @classmethod
    def at(cls, table: Mapping[str, Column], when: str, places: Column) -> _State:
        return cls({name: table[f"{when}_{name}"][places] for name in STATE})

    def column(self, name: str) -> Column:
        return self.columns[name]

    @property
    def is_open(self) -> Truth:
        found: Truth = (self.columns["status"] == _OPEN) & (self.columns["deleted"] == 0)
        return found


def _ways(was: _State, now: _State, end: _State, *, seen: Truth, old: Truth) -> dict[Way, Truth]:
    gone, came = was.is_open & ~now.is_open, now.is_open & ~was.is_open
    stays = seen & (end.column("deleted") == 0)
    won, lost = (stays & (end.column("status") == each) for each in (_WON, _LOST))
    return {
        Way.NEW: came & ~old,
        Way.REOPENED: came & old,
        Way.WON: gone & won,
        Way.LOST: gone & lost,
        Way.CLOSED: gone & ~won & ~lost,
    }


def _changed(found: dict[Way, Sum], was: _State, money: Mapping[str, Column], base: str) -> None:
    """What those grew or shrank by that were open before, whatever became of them."""
    import numpy as np

    alike = np.ones(len(was.is_open), np.bool_)
    for name in ("currency", "rate"):
        alike &= money[name] == was.column(name)
    before, after = (np.maximum(each, 0) for each in (was.column("amount"), money["amount"]))
    for way, differs in ((Way.GROWN, after > before), (Way.SHRUNK, after < before)):
        which = was.is_open & alike & differs
        rest = {name: money[name][which] for name in _MONEY}
        rest["amount"] = np.abs(after - before)[which]
        _add(found[way], rest, sign=1 if way is Way.GROWN else -1)
    for at in np.flatnonzero(was.is_open & ~alike).tolist():
        then, since = (_worth(columns, at) for columns in (was.columns, money))
        by = Sum(base)
        by.add(since)
        before_it = Sum(base)
        before_it.add(then)
        by = by.less(before_it)
        if by.exact:
            by.count = 1
            found[Way.GROWN if by.exact > 0 else Way.SHRUNK].join(by)


def _worth(columns: Mapping[str, Column], at: int) -> Worth:
    high, low = divmod(max(int(columns["amount"][at]), 0), HALF)
    return Worth(_written(int(columns["currency"][at])), int(columns["rate"][at]), high, low)


def _add(total: Sum, money: Mapping[str, Column], *, sign: int = 1) -> None:
    """Their amounts, by currency and rate, in two halves."""
    import numpy as np

    kinds = np.stack((money["currency"], money["rate"]))
    known, place = np.unique(kinds, axis=1, return_inverse=True)
    place, amount = place.reshape(-1), np.maximum(money["amount"], 0)
    sums = np.zeros((3, known.shape[1]), np.int64)
    for row, what in enumerate((np.ones_like(amount), amount // HALF, amount % HALF)):
        np.add.at(sums[row], place, what)
    for (currency, rate), (n, high, low) in zip(known.T.tolist(), sums.T.tolist(), strict=True):
        total.put(_written(currency), rate, n, sign * high, sign * low)


def _columns(night: Night) -> Iterator[Column]:
    import numpy as np

    kinds = [np.dtype(f"<{each}") for each in night.kinds.split()]
    count, at = len(night.body) // sum(each.itemsize for each in kinds), 0
    for kind in kinds:
        yield np.frombuffer(night.body, kind, count, at).astype(np.int64)
        at += count * kind.itemsize


def _narrowest(column: Column) -> str:
    import numpy as np

    for kind in _WIDTHS[:-1]:
        most = np.iinfo(kind).max
        if not len(column) or (column.max() <= most and column.min() >= _NONE):
            return kind
    return _WIDTHS[-1]


def _number(name: str, value: Any) -> int:
    if value is None:
        return _NONE
    if isinstance(value, Status):
        return _STATUSES.index(value)
    if isinstance(value, date):
        return value.toordinal()
    if name.endswith("currency"):
        return int.from_bytes(str(value).encode(), "big")
    return int(value)


def _written(currency: int) -> str:
    return currency.to_bytes(3, "big").decode()
