"""What hangs on a customer or an opportunity, found by the foreign keys themselves.

So a table of tomorrow is moved too, and nobody has to remember it. Rows of which there may
be only one (a value of a field, a competitor) stay where the other has its own already.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Index, Table, UniqueConstraint, select
from sqlalchemy.orm import Session

from bot.domain.opportunity_parts import Competing, Line, LostFor

OWN_WAY = frozenset({Line, Competing, LostFor})
"""Lines and competitors go by the rules of the domain, reasons of a loss only with the loss."""


def move_belongings(
    session: Session, audited: Mapping[type, Table], kind: type, *, of: int, to: int
) -> None:
    """Everything audited that refers to the row `of` refers to the row `to` from now on."""
    target = audited[kind]
    for other, table in audited.items():
        if other in OWN_WAY or other is kind:
            continue
        for name in _references(table, target):
            entities: Sequence[Any] = session.scalars(
                select(other).where(table.c[name] == of)
            ).all()
            for entity in entities:
                if _free(session, table, name, entity, to):
                    setattr(entity, name, to)
    session.flush()


def merged_ids(session: Session, table: Table, row_id: int) -> list[int]:
    """The row, and all that were merged into it, in one step or in several."""
    found, wave = [row_id], [row_id]
    while wave:
        query = select(table.c.id).where(table.c.merged_into_id.in_(wave))
        wave = [each for each in session.scalars(query) if each not in found]
        found += wave
    return found


def _references(table: Table, target: Table) -> Iterator[str]:
    for column in table.columns:
        if any(key.column.table is target for key in column.foreign_keys):
            yield column.key


def _free(session: Session, table: Table, name: str, entity: Any, to: int) -> bool:
    """Whether no row of the target stands where this one would go."""
    for names in _alone(table, name):
        same = [table.c[each] == getattr(entity, each) for each in names if each != name]
        there = select(table.c.id).where(table.c[name] == to, *same).limit(1)
        if session.scalar(there) is not None:
            return False
    return True


def _alone(table: Table, name: str) -> Iterator[list[str]]:
    """The columns of which there is one row each, where this one is among them."""
    parts: list[UniqueConstraint | Index] = [each for each in table.indexes if each.unique]
    parts += [each for each in table.constraints if isinstance(each, UniqueConstraint)]
    for each in parts:
        names = [column.key for column in each.columns]
        if name in names:
            yield names
