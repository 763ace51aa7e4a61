"""What hardly ever changes, remembered between transactions: the company, its members, its lists.

Nearly every transaction asks for them. They are read once, and once more when the number in
the table `shelf` has grown: every transaction that changes one of them raises it in the same
commit, so that all processes know. A transaction that has changed one asks the database.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from functools import cache
from threading import Lock
from typing import Any, TypeVar, cast

from sqlalchemy import Select, UpdateBase, event, inspect, select
from sqlalchemy.orm import InstanceState, ORMExecuteState, class_mapper

from bot.domain.custom_fields import CustomField, CustomOption
from bot.domain.lists import ListItem, Pipeline, Stage
from bot.domain.parties import Product, ProductGroup
from bot.domain.people import Member, Organisation, Team
from bot.domain.question_sets import QuestionSet
from bot.domain.rates import ExchangeRate
from bot.domain.wishes import Wish, Wisher
from bot.domain.working_days import DayOff
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.inserting import insert_into
from bot.persistence.database.ready import Ready
from bot.persistence.placing import Copy
from bot.persistence.tables.operations import shelf as shelf_table

E = TypeVar("E")
T = TypeVar("T")

REMEMBERED: frozenset[type] = frozenset(
    {
        CustomField,
        CustomOption,
        DayOff,
        ExchangeRate,
        ListItem,
        Member,
        Organisation,
        Pipeline,
        Product,
        ProductGroup,
        QuestionSet,
        Stage,
        Team,
        Wish,
        Wisher,
    }
)

MOST_KEPT = 20_000
"""Answers kept at once; beyond it all are forgotten. A member is one answer."""

_VERSION = Ready(lambda _: select(shelf_table.c.version).where(shelf_table.c.id == 1))


class Memory:
    """Of one process, for all its threads."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._version = -1
        self._kept: dict[Hashable, Any] = {}
        self._seen: set[Hashable] = set()

    def of(self, version: int) -> dict[Hashable, Any]:
        """What is kept of this version. A view that is older than ours keeps its own."""
        with self._lock:
            if version < self._version:
                return {}
            if version > self._version or len(self._kept) > MOST_KEPT:
                self._version, self._kept = version, {}
            return self._kept

    def has_seen(self, what: Hashable) -> bool:
        """Of what nobody takes back, whatever the version."""
        return what in self._seen

    def see(self, what: Hashable) -> None:
        with self._lock:
            if len(self._seen) >= MOST_KEPT:
                self._seen = set()
            self._seen.add(what)


def remembered(
    session: AuditedSession, key: Hashable, query: Callable[[], Select[E]]
) -> Sequence[E]:
    """The entities of `query`, which is made only when they are not in the memory.

    They belong to the session like any others: what is changed on them is written.
    """
    kept = _kept(session)
    copies = None if kept is None else kept.get(key)
    if copies is not None:
        known = session.identity_map
        return [each.placed(session, known) for each in copies]
    found = session.scalars(query()).all()
    kept = _kept(session)
    states = [inspect(each) for each in found]
    if kept is not None and all(map(_as_stored, states)):
        kept[key] = tuple(map(_copy, states))
    return found


def one_remembered(
    session: AuditedSession, key: Hashable, query: Callable[[], Select[E]]
) -> E | None:
    """The only entity of `query`, or None."""
    found = remembered(session, key, query)
    return found[0] if found else None


def found_by_id(session: AuditedSession, kind: type[E], number: int) -> E | None:
    """Like `session.get`: from the session itself, from memory, or from the database."""
    if kind not in REMEMBERED:
        return session.get(kind, number)
    mapper = class_mapper(kind, configure=False)
    if mapper.identity_key_from_primary_key((number,)) in session.identity_map:
        return session.get(kind, number)
    column = mapper.primary_key[0]
    return one_remembered(session, (kind, number), lambda: select(kind).where(column == number))


def value_remembered(session: AuditedSession, key: Hashable, ask: Callable[[], T]) -> T:
    """An answer that nobody changes: numbers, names, tuples of them."""
    kept = _kept(session)
    if kept is not None and key in kept:
        return cast("T", kept[key])
    found = ask()
    kept = _kept(session)
    if kept is not None:
        kept[key] = found
    return found


def watch_remembered() -> None:
    """From now on a change of one of them makes every process read anew."""

    def changed(_mapper: object, _connection: object, target: Any) -> None:
        inspect(target).session.asks_anew = True

    for kind in REMEMBERED:
        for moment in ("after_insert", "after_update", "after_delete"):
            event.listen(kind, moment, changed)


@event.listens_for(AuditedSession, "do_orm_execute")
def _past_the_entities(statement: ORMExecuteState) -> None:
    """A statement that changes one of their tables is a change like any other."""
    said = statement.statement
    if isinstance(said, UpdateBase) and said.table in _tables():
        cast("AuditedSession", statement.session).asks_anew = True


@cache
def _tables() -> frozenset[Any]:
    return frozenset(class_mapper(kind, configure=False).local_table for kind in REMEMBERED)


@event.listens_for(AuditedSession, "before_commit")
def _tell_all(session: AuditedSession) -> None:
    """The last thing before the commit: nobody waits for this row while holding another."""
    if session.in_nested_transaction():
        return
    session.flush()
    if session.asks_anew:
        first = insert_into(session, shelf_table).values(id=1, version=1)
        session.execute(
            first.on_conflict_do_update(
                index_elements=["id"], set_={"version": shelf_table.c.version + 1}
            )
        )


def _kept(session: AuditedSession) -> dict[Hashable, Any] | None:
    """None where the database is asked; what was changed on one of them is written first."""
    if session.memory is None or session.asks_anew:
        return None
    if session.autoflush and _changing(session):
        session.flush()
        return None
    if session.remembered is None:
        looked_up(session, _VERSION.cell(session))
    return session.remembered


def looked_up(session: AuditedSession, version: int | None) -> None:
    """What is remembered of this version holds for the transaction, if it has not looked yet."""
    if session.memory is not None and session.remembered is None:
        session.remembered = session.memory.of(version or 0)


def _changing(session: AuditedSession) -> bool:
    if not (session.new or session.deleted or session.identity_map.check_modified()):
        return False
    changed = (*session.new, *session.deleted, *session.dirty)
    return any(type(each) in REMEMBERED for each in changed)


def _as_stored(state: InstanceState[Any]) -> bool:
    return not (state.modified or state.unloaded)


def _copy(state: InstanceState[Any]) -> Copy:
    values = {name: value for name, value in state.dict.items() if name != "_sa_instance_state"}
    return Copy(state.class_, state.key, values)
