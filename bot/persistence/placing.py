"""Entities made of columns that are known already, without a query of the session."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy.orm import Mapper, class_mapper
from sqlalchemy.orm.attributes import instance_state, manager_of_class
from sqlalchemy.orm.identity import IdentityMap

if TYPE_CHECKING:
    from bot.persistence.audit.journal import AuditedSession

E = TypeVar("E")


@dataclass(frozen=True, slots=True)
class Copy:
    """An entity as it was read, of no session; every session makes its own of it."""

    kind: type
    key: Any
    values: dict[str, Any]

    def placed(self, session: AuditedSession, known: IdentityMap) -> Any:
        """As the session's own; one that it knows stays as it is there.

        Put there as a row that was read is, since `add` looks through all that hangs on it.
        """
        present = known.get(self.key)
        if present is not None:
            return present
        manager: Any = manager_of_class(self.kind)
        entity = manager.new_instance()
        values, state = entity.__dict__, instance_state(entity)
        values.update(self.values)
        state.key, state.session_id = self.key, session.hash_key
        if not_read := manager.keys() - values.keys():
            state._expire_attributes(values, not_read)  # noqa: SLF001 - asked when wanted
        known.add(state)
        session.hold(entity)
        return entity


def as_entities(session: AuditedSession, kind: type[E], rows: Iterable[Sequence[Any]]) -> list[E]:
    """Entities of rows with all columns of their table, in its order.

    For classes without parts, which would have to be read as well.
    """
    mapper: Mapper[Any] = class_mapper(kind, configure=False)
    names, at = _names(mapper)
    known = session.identity_map
    return [
        Copy(
            kind,
            mapper.identity_key_from_primary_key((row[at],)),
            dict(zip(names, row, strict=True)),
        ).placed(session, known)
        for row in rows
    ]


@cache
def _names(mapper: Mapper[Any]) -> tuple[tuple[str, ...], int]:
    """The attributes that the columns are, and the place of the id among them."""
    columns: list[Any] = list(mapper.local_table.c)
    names = tuple(mapper.get_property_by_column(each).key for each in columns)
    return names, columns.index(mapper.primary_key[0])
