"""Column types: what the domain holds, kept alike by SQLite and PostgreSQL.

Whole numbers and short texts only, because SQLite's own decimals and dates lose digits
in silence. Each type also says its value as JSON, which is how the journal keeps it.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Any, Generic, TypeVar

from sqlalchemy import (
    JSON,
    BigInteger,
    ColumnElement,
    Dialect,
    Integer,
    SmallInteger,
    String,
    any_,
    bindparam,
    func,
    select,
)
from sqlalchemy.dialects import postgresql
from sqlalchemy.types import TypeDecorator, TypeEngine

E = TypeVar("E", bound=StrEnum)

Id = BigInteger().with_variant(Integer(), "sqlite")
"""64 bits; SQLite numbers rows by itself only in a column that is called INTEGER."""

Key = String().with_variant(String(collation="C"), "postgresql")
"""Text that is searched by its beginning: ordered by code point on both engines."""

Json = JSON(none_as_null=True)

AT_ONCE = datetime(1970, 1, 1, tzinfo=UTC)
"""A moment before any clock's now, whichever clock is asked."""
NOT_YET = datetime(9999, 1, 1, tzinfo=UTC)
"""Later than any clock's now: until somebody sets another moment."""

_MILLISECOND = timedelta(milliseconds=1)


def whole_ms(instant: datetime) -> datetime:
    """The instant as it is kept: down to the millisecond on both engines."""
    return instant.replace(microsecond=instant.microsecond // 1000 * 1000)


class Instant(TypeDecorator[datetime]):
    """An aware moment: timestamptz on PostgreSQL, milliseconds since 1970 on SQLite."""

    impl = BigInteger
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name == "postgresql":
            return dialect.type_descriptor(postgresql.TIMESTAMP(timezone=True))
        return dialect.type_descriptor(BigInteger())

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"an instant is aware, this one is not: {value!r}")
        if dialect.name == "postgresql":
            return whole_ms(value)
        return (value - AT_ONCE) // _MILLISECOND

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        if value is None or isinstance(value, datetime):
            return value and value.astimezone(UTC)
        return AT_ONCE + int(value) * _MILLISECOND

    @staticmethod
    def to_json(value: datetime) -> str:
        return whole_ms(value).astimezone(UTC).isoformat()

    from_json = staticmethod(datetime.fromisoformat)


class WallTime(TypeDecorator[datetime]):
    """What a clock on the wall shows, to the second; the zone stands beside it."""

    impl = String(19)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        return None if value is None else self.to_json(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        return None if value is None else datetime.fromisoformat(value)

    @staticmethod
    def to_json(value: datetime) -> str:
        if value.tzinfo is not None:
            raise ValueError(f"a wall time has no zone in it, this one has: {value!r}")
        return value.isoformat(timespec="seconds")

    from_json = staticmethod(datetime.fromisoformat)


class Day(TypeDecorator[date]):
    """A local day as its number, 1 being 0001-01-01: ranges and differences are plain."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> int | None:  # noqa: ARG002
        return None if value is None else value.toordinal()

    def process_result_value(self, value: int | None, dialect: Dialect) -> date | None:  # noqa: ARG002
        return None if value is None else date.fromordinal(value)

    to_json = staticmethod(date.isoformat)
    from_json = staticmethod(date.fromisoformat)


class ClockTime(TypeDecorator[time]):
    """A time of day as minutes since midnight."""

    impl = SmallInteger
    cache_ok = True

    def process_bind_param(self, value: time | None, dialect: Dialect) -> int | None:  # noqa: ARG002
        return None if value is None else value.hour * 60 + value.minute

    def process_result_value(self, value: int | None, dialect: Dialect) -> time | None:  # noqa: ARG002
        return None if value is None else time(*divmod(value, 60))

    @staticmethod
    def to_json(value: time) -> str:
        return value.isoformat(timespec="minutes")

    from_json = staticmethod(time.fromisoformat)


class Code(TypeDecorator[E], Generic[E]):
    """A member of a StrEnum, as its value."""

    impl = String(20)
    cache_ok = True

    def __init__(self, kind: type[E]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: E | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        return None if value is None else self.kind(value).value

    def process_result_value(self, value: str | None, dialect: Dialect) -> E | None:  # noqa: ARG002
        return None if value is None else self.kind(value)

    def to_json(self, value: E) -> str:
        return value.value

    def from_json(self, value: str) -> E:
        return self.kind(value)


class Codes(TypeDecorator[frozenset[E]], Generic[E]):
    """A set of members of a StrEnum, as their values in order, with commas between."""

    impl = String
    cache_ok = True

    def __init__(self, kind: type[E], length: int = 120) -> None:
        super().__init__(length)
        self.kind = kind

    def process_bind_param(self, value: frozenset[E] | None, dialect: Dialect) -> Any:  # noqa: ARG002
        return None if value is None else ",".join(self.to_json(value))

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:  # noqa: ARG002
        return None if value is None else self.from_json(value.split(",") if value else [])

    def to_json(self, value: frozenset[E]) -> list[str]:
        return sorted(each.value for each in value)

    def from_json(self, value: list[str]) -> frozenset[E]:
        # What another version has and this one does not is left out.
        return frozenset(self.kind(each) for each in value if each in set(self.kind))


class Some(TypeDecorator[Sequence[Any]]):
    """Several values of one kind as one value: only to be asked for, never a column.

    An array on PostgreSQL, JSON on SQLite; see `among`.
    """

    impl = String
    cache_ok = True

    def __init__(self, kind: TypeEngine[Any]) -> None:
        super().__init__()
        self.kind = kind

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name == "postgresql":
            return dialect.type_descriptor(postgresql.ARRAY(self.kind))
        return dialect.type_descriptor(String())

    def process_bind_param(self, value: Sequence[Any] | None, dialect: Dialect) -> Any:
        given = list(value or ())
        return given if dialect.name == "postgresql" else json.dumps(given)


class Thousandths(TypeDecorator[Decimal]):
    """A decimal of up to three places, e.g. a discount in percent; more are refused."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> int | None:  # noqa: ARG002
        if value is None:
            return None
        scaled = value * 1000
        if scaled != int(scaled):
            raise ValueError(f"three decimals are kept, this has more: {value}")
        return int(scaled)

    def process_result_value(self, value: int | None, dialect: Dialect) -> Decimal | None:  # noqa: ARG002
        return None if value is None else (Decimal(value) / 1000).normalize() + 0

    @staticmethod
    def to_json(value: Decimal) -> str:
        return format((value + 0).normalize(), "f")

    from_json = staticmethod(Decimal)


def among(column: ColumnElement[Any], name: str, dialect: str) -> ColumnElement[bool]:
    """Like IN, for a number of values that changes, in a statement whose text does not."""
    several = bindparam(name, type_=Some(Key if isinstance(column.type, String) else BigInteger()))
    if dialect == "postgresql":
        return column == any_(several)
    return column.in_(select(func.json_each(several).table_valued("value").c.value))


def to_json(kind: TypeEngine[Any], value: Any) -> Any:
    """`value` of a column of this type as JSON; `from_json` gives back an equal one."""
    encode = getattr(kind, "to_json", None)
    return value if value is None or encode is None else encode(value)


def from_json(kind: TypeEngine[Any], stored: Any) -> Any:
    decode = getattr(kind, "from_json", None)
    return stored if stored is None or decode is None else decode(stored)
