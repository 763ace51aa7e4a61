"""Whole minutes between two instants, which each engine keeps and counts in its own way."""

from __future__ import annotations

from typing import Any

from sqlalchemy import BigInteger, Boolean
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import GenericFunction


class Minutes(GenericFunction[int]):
    """`Minutes(start, end)`, rounded down; below 0 only where the end comes first."""

    type = BigInteger()
    inherit_cache = True
    name = "forsat_minutes"


@compiles(Minutes, "sqlite")
def _sqlite(each: Minutes, compiler: Any, **kw: Any) -> str:
    start, end = (compiler.process(one, **kw) for one in each.clauses)
    return f"(({end} - {start}) / 60000)"


@compiles(Minutes, "postgresql")
def _postgres(each: Minutes, compiler: Any, **kw: Any) -> str:
    # As a floating number, which holds milliseconds of ages exactly: EXTRACT makes a decimal
    # one, at four times the cost.
    start, end = (compiler.process(one, **kw) for one in each.clauses)
    return f"CAST(FLOOR(DATE_PART('epoch', {end} - {start}) / 60) AS BIGINT)"


class AMinutePassed(GenericFunction[bool]):
    """`AMinutePassed(start, end)`: whether these are one minute or more.

    PostgreSQL tells it without making a number of the time between, at a third of the cost.
    """

    type = Boolean()
    inherit_cache = True
    name = "forsat_a_minute_passed"


@compiles(AMinutePassed, "sqlite")
def _passed_on_sqlite(each: AMinutePassed, compiler: Any, **kw: Any) -> str:
    start, end = (compiler.process(one, **kw) for one in each.clauses)
    return f"({end} - {start} >= 60000)"


@compiles(AMinutePassed, "postgresql")
def _passed_on_postgres(each: AMinutePassed, compiler: Any, **kw: Any) -> str:
    start, end = (compiler.process(one, **kw) for one in each.clauses)
    return f"({end} - {start} >= INTERVAL '1 minute')"
