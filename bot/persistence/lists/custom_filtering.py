"""Conditions on the fields of an admin: a short range of their values each."""

from __future__ import annotations

from datetime import date
from typing import Any, assert_never

from sqlalchemy import BigInteger, ColumnElement, exists, false, literal, select

from bot.domain.custom_fields import CustomField, CustomKind, custom_id
from bot.domain.filters import (
    YES,
    AnyOf,
    Between,
    Condition,
    Contains,
    Empty,
    LastDays,
    Marked,
    Mentions,
)
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.tables.fields import custom_value
from bot.persistence.tables.opportunities import opportunity
from bot.reading.names import search_key

Clause = ColumnElement[bool]

OWN = custom_value.c.opportunity_id == opportunity.c.id


def custom_name(condition: Condition) -> str | None:
    """The name of the field, when the condition is on one of an admin's."""
    if isinstance(condition, Marked | Mentions) or custom_id(condition.field) is None:
        return None
    return condition.field


def custom_clause(session: AuditedSession, name: str, condition: Condition) -> Clause:
    """Nothing has anything in a field that is not there."""
    defined = session.get(CustomField, custom_id(name) or 0)
    if defined is None:
        return false()
    here = custom_value.c.field_id == defined.id
    if isinstance(condition, Empty):
        known = exists(select(1).where(OWN, here))
        return known if condition.filled else ~known
    return exists(select(1).where(OWN, here, *_clauses(defined.kind, condition)))


def _clauses(kind: CustomKind, condition: Condition) -> list[Clause]:
    match condition:
        case AnyOf(values=values) if kind is CustomKind.YES_NO:
            return [custom_value.c.number.in_([int(each == YES) for each in values])]
        case AnyOf(values=values):
            return [custom_value.c.option_id.in_([each for each in values if _is_id(each)])]
        case Contains(text=text):
            return [custom_value.c.text_key.contains(search_key(text), autoescape=True)]
        case Between(least=least, most=most):
            return _between(kind, least, most)
        case LastDays() | Empty() | Marked() | Mentions():
            raise TypeError(f"not asked of a field's values: {condition!r}")
    assert_never(condition)


def _between(kind: CustomKind, least: int | None, most: int | None) -> list[Clause]:
    of_day = kind is CustomKind.DAY
    column: ColumnElement[Any] = custom_value.c.day if of_day else custom_value.c.number
    clauses: list[Clause] = [column.is_not(None)]
    if least is not None:
        clauses.append(column >= _end(least, of_day=of_day))
    if most is not None:
        clauses.append(column <= _end(most, of_day=of_day))
    return clauses


def _end(value: int, *, of_day: bool) -> Any:
    return date.fromordinal(value) if of_day else literal(value, BigInteger())


def _is_id(value: int | str) -> bool:
    return isinstance(value, int)
