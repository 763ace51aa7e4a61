"""The audit writes itself: every flush leaves a Change for every changed column.

Nobody calls it, so nothing can be forgotten; and a change outside a step is a mistake
of the program that never reaches the database. Undo reads the same rows backwards.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Table, bindparam, event, insert, inspect, select
from sqlalchemy.orm import ColumnProperty, Mapper, Session, class_mapper
from sqlalchemy.orm.attributes import instance_state

from bot.domain.errors import ChangedMeanwhile
from bot.domain.history import CREATED, REMOVED, Change, Happened, Step, StepKind
from bot.domain.opportunities import Opportunity
from bot.domain.people import RIGHTS, Member
from bot.persistence.database.ready import Ready
from bot.persistence.database.types import from_json, to_json
from bot.persistence.finding.naming import named_by_others
from bot.persistence.one_row import add_now, changed_alone
from bot.persistence.tables.history import change as change_table

if TYPE_CHECKING:
    from bot.persistence.memory import Memory

SILENT = frozenset(
    {
        "version",
        "edits",
        "last_member_id",
        "search_key",
        "words_key",
        "title_key",
        "code_key",
        "text_key",
        "touched_at",
    }
)
"""Columns that follow from others, or from the change itself."""

_CHANGE = Ready(
    lambda _: insert(change_table).values(
        {
            name: bindparam(f"the_{name}")
            for name in ("step_id", "entity", "entity_id", "field", "old", "new")
        }
    )
)
_FEW = 2
"""So many changes are written one by one; more are put together first."""

_watched: dict[str, type] = {}


def watched() -> dict[type, Table]:
    """Every audited class and its table."""
    tables = {kind: class_mapper(kind).local_table for kind in _watched.values()}
    return {kind: table for kind, table in tables.items() if isinstance(table, Table)}


class AuditedSession(Session):
    """A session that knows under which step it writes.

    `reading` marks one that will not write at all.
    """

    def __init__(
        self, *args: Any, reading: bool = False, memory: Memory | None = None, **kwargs: Any
    ) -> None:
        super().__init__(*args, expire_on_commit=False, autoflush=not reading, **kwargs)
        self.reading = reading
        self.step: Step | None = None
        self.apart = False
        """On a connection of its own, of which it ends the transactions itself."""
        self.many_id: int | None = None
        """Of a change of many at once: every step belongs to it."""
        self.hushed = False
        """Nobody is told of what is done one by one; what it came to is told once."""
        self.forgets = False
        """What it took out is to lie nowhere in the files, either."""
        self.held: dict[Hashable, object] = {}
        """What was added or asked for by its id, by that. SQLAlchemy forgets what nobody holds;
        so it stays known until the end, and is not asked for anew.
        """
        self.unwritten: list[dict[str, Any]] = []
        self.memory = memory
        self.remembered: dict[Hashable, Any] | None = None
        """What of the memory holds for this transaction, once it has looked."""
        self.asks_anew = False
        """It changes what is remembered: from here on it asks the database itself."""
        self.happened: list[Happened] = []
        """To opportunities, in this transaction: what others may have to be told."""
        self.begun: list[Step] = []
        """Every step of this transaction."""
        self.rights: list[tuple[int, Step]] = []
        """Members whose role, team or permissions a step changed."""
        self.told_now: set[tuple[int, object]] = set()
        """What was put into the outbox: for which chat, about which opportunity."""

    def flush(self, objects: Sequence[Any] | None = None) -> None:
        """Writes what is unwritten; nearly always it is one row, see `one_row`."""
        several = objects or self._flushing or self._new or self._deleted
        if several or not changed_alone(self):
            super().flush(objects)

    def hold(self, entity: object) -> None:
        """Of an import nothing: its rows are many, and each is looked at once."""
        if self.step is None or self.step.kind is not StepKind.IMPORT:
            self.held[instance_state(entity).key] = entity


def watch(kind: type) -> None:
    """From now on changes of objects of this mapped class are written down."""
    _watched[class_mapper(kind, configure=False).local_table.description] = kind
    event.listen(kind, "after_insert", _created)
    event.listen(kind, "after_update", _edited)
    event.listen(kind, "after_delete", _removed)


def begin(session: AuditedSession, step: Step) -> Step:
    step.many_id = session.many_id
    add_now(session, step)
    session.step = step
    session.begun.append(step)
    return step


# Writing ------------------------------------------------------------------------------


def is_watched(kind: type) -> bool:
    return class_mapper(kind).local_table.description in _watched


def _created(mapper: Mapper[Any], _: Connection, target: Any) -> None:
    _note(mapper, target, CREATED, None, _row(mapper, target))
    _tell(target, CREATED, None, None)


def _removed(mapper: Mapper[Any], _: Connection, target: Any) -> None:
    _note(mapper, target, REMOVED, _row(mapper, target), None)


def _edited(mapper: Mapper[Any], _: Connection, target: Any) -> None:
    state = inspect(target)
    for name, column in _audited(mapper):
        history = state.attrs[name].history
        if history.has_changes():
            old = to_json(column.type, history.deleted[0] if history.deleted else None)
            new = to_json(column.type, getattr(target, name))
            if old != new and name not in SILENT:
                _note(mapper, target, name, old, new)
                before = history.deleted[0] if history.deleted else None
                _tell(target, name, before, getattr(target, name))


def _note(mapper: Mapper[Any], target: Any, field: str, old: Any, new: Any) -> None:
    session = inspect(target).session
    entity = mapper.local_table.description
    if session.step is None:
        raise RuntimeError(f"{entity} {target.id} changes outside any step of the audit")
    session.unwritten.append(
        {
            "step_id": session.step.id,
            "entity": entity,
            "entity_id": target.id,
            "field": field,
            "old": old,
            "new": new,
        }
    )


def _tell(target: Any, field: str, old: Any, new: Any) -> None:
    session = inspect(target).session
    if isinstance(target, Opportunity) and session.step is not None:
        session.happened.append(Happened(target.id, session.step, field, old, new))
    elif isinstance(target, Member) and session.step is not None and field in RIGHTS:
        session.rights.append((target.id, session.step))


@event.listens_for(AuditedSession, "after_flush")
def _write(session: AuditedSession, _: object) -> None:
    unwritten, session.unwritten = session.unwritten, []
    if len(unwritten) > _FEW:
        session.connection().execute(insert(change_table), unwritten)
        return
    for each in unwritten:
        _CHANGE.done(session, **{f"the_{name}": value for name, value in each.items()})


def _audited(mapper: Mapper[Any]) -> Iterator[tuple[str, Any]]:
    for prop in mapper.column_attrs:
        if isinstance(prop, ColumnProperty) and prop.key not in ("id", "version"):
            yield prop.key, prop.columns[0]


def _row(mapper: Mapper[Any], target: Any) -> dict[str, Any]:
    return {name: to_json(column.type, getattr(target, name)) for name, column in _audited(mapper)}


# Taking back --------------------------------------------------------------------------


def revert(session: AuditedSession, step: Step, now: datetime) -> None:
    """Takes back what was done under `step`, the last first.

    A row that came is hidden where its kind can be hidden, else removed; a row that went
    comes back with its id. A customer that others already use stays.

    Raises ChangedMeanwhile when anything is no longer as the step left it.
    """
    changes = session.scalars(
        select(Change).filter_by(step_id=step.id).order_by(change_table.c.id.desc())
    ).all()
    with session.no_autoflush:
        for change in changes:
            _take_back(session, change, now)
        session.flush()
    session.expire_all()


def _take_back(session: AuditedSession, change: Change, now: datetime) -> None:
    kind = _watched[change.entity]
    mapper: Mapper[Any] = class_mapper(kind)
    if change.field == REMOVED:
        _bring_back(session, mapper, change)
        return
    entity = session.get(kind, change.entity_id)
    if entity is None:
        raise ChangedMeanwhile
    if change.field != CREATED:
        _still(mapper, entity, {change.field: change.new})
        column = mapper.columns[change.field]
        setattr(entity, change.field, from_json(column.type, change.old))
        return
    if named_by_others(session, entity):
        return
    _still(mapper, entity, change.new)
    if hasattr(entity, "deleted_at"):
        entity.deleted_at = now
    else:
        session.delete(entity)
    session.flush()


def _still(mapper: Mapper[Any], entity: Any, written: dict[str, Any]) -> None:
    for name, value in written.items():
        present = to_json(mapper.columns[name].type, getattr(entity, name))
        if name not in SILENT and present != value:
            raise ChangedMeanwhile


def _bring_back(session: AuditedSession, mapper: Mapper[Any], change: Change) -> None:
    entity = mapper.class_manager.new_instance()
    for name, value in change.old.items():
        setattr(entity, name, from_json(mapper.columns[name].type, value))
    entity.id = change.entity_id
    session.add(entity)
    session.flush()
