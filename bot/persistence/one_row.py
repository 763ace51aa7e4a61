"""One row added or changed by a statement that is made once, as a flush would write it.

A flush sorts, orders and compiles for as many rows of as many kinds as there may be. Nearly
always it is one: a step, a customer, an opportunity. Everything that hangs on a flush hangs
on this as well: keys that follow, versions, the audit, what is remembered, and that a
rollback forgets it. What is not as plain as that is left to the flush.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, bindparam, insert, update
from sqlalchemy.orm import InstanceState, Mapper
from sqlalchemy.orm.attributes import instance_state
from sqlalchemy.orm.exc import StaleDataError

from bot.persistence.database.ready import Ready

if TYPE_CHECKING:
    from bot.persistence.audit.journal import AuditedSession

FIRST_VERSION = 1


class _Way:
    """How rows of one class are written."""

    def __init__(self, mapper: Mapper[Any]) -> None:
        table, (identity,) = mapper.local_table, mapper.primary_key
        if not isinstance(table, Table):
            raise TypeError(f"no table of its own: {mapper}")
        self._table, self._identity, self._version = table, identity, mapper.version_id_col
        self.mapper = mapper
        self.id = mapper.get_property_by_column(identity).key
        version = self._version
        self.version = None if version is None else mapper.get_property_by_column(version).key
        self.parts = tuple(each.key for each in mapper.relationships)
        columns = {mapper.get_property_by_column(each).key: each for each in table.c}
        self.columns = {key: each for key, each in columns.items() if key != self.id}
        self._given = tuple(key for key in self.columns if key != self.version)
        self._by_default = frozenset(
            key for key, each in columns.items() if each.default or each.server_default
        )
        self.insert = Ready(lambda _: self._inserting())
        self._updates: dict[tuple[str, ...], Ready] = {}

    def _inserting(self) -> Any:
        values: dict[Any, Any] = {
            each: bindparam(f"new_{key}") for key, each in self.columns.items()
        }
        return insert(self._table).values(values).returning(self._identity)

    def new(self, given: dict[str, Any]) -> dict[str, Any] | None:
        """The values of a new row; None where the database says something itself, or parts
        come along.
        """
        if given.get(self.id) is not None or any(given.get(each) for each in self.parts):
            return None
        values = {}
        for key in self._given:
            if key not in given or (given[key] is None and key in self._by_default):
                return None
            values[f"new_{key}"] = given[key]
        if self.version is not None:
            values[f"new_{self.version}"] = FIRST_VERSION
        return values

    def update(self, changed: tuple[str, ...]) -> Ready:
        found = self._updates.get(changed)
        if found is None:
            found = self._updates[changed] = Ready(lambda _: self._updating(changed))
        return found

    def _updating(self, changed: tuple[str, ...]) -> Any:
        values: dict[Any, Any] = {self.columns[each]: bindparam(f"new_{each}") for each in changed}
        said = update(self._table).where(self._identity == bindparam("this"))
        if self._version is None:
            return said.values(values)
        values[self._version] = self._version + 1
        return said.where(self._version == bindparam("as_read")).values(values)


@cache
def _way(mapper: Mapper[Any]) -> _Way | None:
    """None of what belongs to another entity, and may have to go without it."""
    return None if mapper._delete_orphans else _Way(mapper)  # noqa: SLF001


def add_now(session: AuditedSession, entity: Any) -> None:
    """Adds it and writes it, after everything that is unwritten; it has its id then."""
    session.flush()
    if not _added(session, entity):
        session.add(entity)
        session.flush()


def _added(session: AuditedSession, entity: Any) -> bool:
    """Whether it was as plain as that."""
    state: InstanceState[Any] = instance_state(entity)
    way = _way(state.mapper)
    if way is None or state.key is not None or state.session_id is not None:
        return False
    connection, events, given = session.connection(), way.mapper.dispatch, state.dict
    events.before_insert(way.mapper, connection, state)
    values = way.new(given)
    if values is None:
        return False
    given[way.id] = way.insert.cell(session, **values)
    if way.version is not None:
        given[way.version] = FIRST_VERSION
    state.session_id = session.hash_key
    session._new[state] = entity  # noqa: SLF001 - a rollback forgets what stood there
    events.after_insert(way.mapper, connection, state)
    _written(session, state)
    return True


def changed_alone(session: AuditedSession) -> bool:
    """Writes the only entity that was changed; False where there is more, or something else."""
    states = session.identity_map._dirty_states()  # noqa: SLF001 - `dirty` makes a set of entities
    if len(states) != 1:
        return False
    (state,) = states
    way = _way(state.mapper)
    if way is None or not state.committed_state.keys() <= way.columns.keys() - {way.version}:
        return False
    connection, events = session.connection(), way.mapper.dispatch
    events.before_update(way.mapper, connection, state)
    changed = tuple(sorted(_changed(state)))
    if changed:
        given = state.dict
        values = {f"new_{each}": given[each] for each in changed}
        if way.version is not None:
            values["as_read"] = given[way.version]
        if way.update(changed).done(session, this=given[way.id], **values) != 1:
            raise StaleDataError(f"{way.mapper} {given[way.id]} is not as it was read")
        if way.version is not None:
            given[way.version] += 1
    events.after_update(way.mapper, connection, state)
    _written(session, state)
    return True


def _changed(state: InstanceState[Any]) -> list[str]:
    """What is another value now, not merely set."""
    return [
        key
        for key, before in state.committed_state.items()
        if state.manager[key].impl.is_equal(state.dict[key], before) is not True
    ]


def _written(session: AuditedSession, state: InstanceState[Any]) -> None:
    """As of a flush: what it was is over, and whoever listens is told."""
    session._register_persistent({state})  # noqa: SLF001 - there is no public way
    session.dispatch.after_flush(session, None)
