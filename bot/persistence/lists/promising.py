"""Customers by their likeliest or most pressing open opportunity, from the best one on.

An index holds the open opportunities in this order. Of each customer the walk takes the best
one alone, so it ends as soon as a page is full, however many there are; those who have nothing
open come last. Only where everybody's opportunities count: what one member may see lies
scattered over the index, and is added up by customer instead.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Row,
    Select,
    and_,
    exists,
    literal,
    literal_column,
    null,
    select,
    tuple_,
)

from bot.domain.customer_lists import CHANCES, CustomerOrder
from bot.domain.opportunities import Priority
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.tables.opportunities import (
    BY_CHANCE,
    BY_PRIORITY,
    IS_OPEN,
    opportunity,
)
from bot.persistence.tables.parties import KNOWN, party

Clause = ColumnElement[bool]

better = opportunity.alias("better")
"""Another open opportunity of the same customer, that would lead instead."""
_BETTER_IS_OPEN = and_(better.c.status == literal_column("'open'"), better.c.deleted_at.is_(None))
_CERTAIN = 100


@dataclass(frozen=True, slots=True)
class Place:
    """Where a customer stands: behind it the next page begins. `value` None: nothing is open."""

    value: int | None
    party_id: int


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A part of the list: which customers, by which columns, with which value (None: any)."""

    query: Select[Any]
    by: tuple[ColumnElement[Any], ...]
    values: range | None
    called: Priority | None = None
    """What the first column says where it does not say the value."""

    def holds(self, value: int | None) -> bool:
        return value is None if self.values is None else value in self.values

    def above(self, value: int | None) -> bool:
        """Of a value that it does not hold; below all of them is who has nothing open."""
        return self.values is not None and (value is None or self.values.start > value)


def walked(
    session: AuditedSession,
    order: CustomerOrder,
    *,
    group: int | None,
    size: int,
    start: Place | None,
    backwards: bool,
) -> Sequence[Row[Any]]:
    """At most `size` rows of id and value behind `start`, upwards where it goes backwards."""
    rows: list[Row[Any]] = []
    stretches = [*_stretches(order, group)]
    for each in reversed(stretches) if backwards else stretches:
        if len(rows) < size and not _passed(each, start, backwards=backwards):
            rows += session.execute(_some(each, start, size - len(rows), backwards=backwards))
    return rows


def _passed(stretch: _Stretch, start: Place | None, *, backwards: bool) -> bool:
    """Whether the page before ended behind all of it."""
    if start is None or stretch.holds(start.value):
        return False
    return stretch.above(start.value) is not backwards


def _some(stretch: _Stretch, start: Place | None, size: int, *, backwards: bool) -> Select[Any]:
    query = stretch.query
    if start is not None and stretch.holds(start.value):
        known = (stretch.called or start.value, start.party_id)[-len(stretch.by) :]
        types = [each.type for each in stretch.by]
        here, there = tuple_(*stretch.by), tuple_(*known, types=types)
        query = query.where(here > there if backwards else here < there)
    columns = [each.asc() if backwards else each.desc() for each in stretch.by]
    return query.order_by(*columns).limit(size)


def _stretches(order: CustomerOrder, group: int | None) -> Iterator[_Stretch]:
    """From the best on; a `group` is one of those that the list is parted in."""
    if order is CustomerOrder.CHANCE:
        yield from _by_chance(group)
    else:
        yield from _by_priority(group)
    if not group:
        yield _Stretch(_idle(), (party.c.id,), None)


def _by_chance(group: int | None) -> Iterator[_Stretch]:
    if group == 0:
        return
    ends = (0, *CHANCES, _CERTAIN + 1)
    values = range(ends[0], ends[-1]) if group is None else range(ends[group - 1], ends[group])
    chance = opportunity.c.probability
    leads = _leading(better.c.probability > chance).add_columns(chance.label("value"))
    by = (chance, opportunity.c.party_id)
    within = chance.between(values.start, values.stop - 1)
    yield _Stretch(leads.where(BY_CHANCE, within).group_by(*by), by, values)


def _by_priority(group: int | None) -> Iterator[_Stretch]:
    """One for each, the most pressing first: an index knows their names, not their ranks."""
    ranked = list(Priority)
    for rank in reversed(range(len(ranked))):
        if group is not None and group != rank + 1:
            continue
        here = opportunity.c.priority
        leads = _leading(better.c.priority.in_(ranked[rank + 1 :]))
        # A range of one, not an equality: else the order of another index would do as well,
        # and be walked to its end where hardly anything is as pressing.
        within = leads.where(BY_PRIORITY, here.between(ranked[rank], ranked[rank]))
        by = (here, opportunity.c.party_id)
        query = within.add_columns(literal(rank).label("value")).group_by(*by)
        yield _Stretch(query, by, range(rank, rank + 1), ranked[rank])


def _leading(is_better: Clause) -> Select[Any]:
    """Customers by open opportunities of which none is beaten by another one of theirs."""
    of_same = better.c.party_id == opportunity.c.party_id
    beaten = exists(select(1).where(of_same, _BETTER_IS_OPEN, is_better))
    there = exists(select(1).where(party.c.id == opportunity.c.party_id, KNOWN))
    return select(opportunity.c.party_id.label("id")).where(there, ~beaten)


def _idle() -> Select[Any]:
    open_ones = exists(select(1).where(opportunity.c.party_id == party.c.id, IS_OPEN))
    return select(party.c.id, null().label("value")).where(KNOWN, ~open_ones)
