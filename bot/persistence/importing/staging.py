"""Rows on their way in: put aside in tables of the connection, poured in all at once.

A temporary table stands beside each table that gets rows. Filling it needs no lock on
SQLite, and nobody has to clear it up: it goes with the connection. Ids are drawn before, so
that the audit and the parts of a row can be put aside with it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import nullcontext
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    MetaData,
    Table,
    case,
    func,
    insert,
    literal,
    select,
    text,
)

from bot.actions.ports.staging import KnownParty
from bot.domain.parties import Party
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.audit.shapes import GIVEN_LATER, shape_of
from bot.persistence.database.apart import BEGIN
from bot.persistence.database.inserting import insert_into
from bot.persistence.finding.contacts import contact_keys_of
from bot.persistence.finding.customer_questions import KNOWN
from bot.persistence.importing.filling import Fills, empty_in
from bot.persistence.importing.latecomers import leave_out_known
from bot.persistence.importing.summing import COUNTED, add_up, sums_aside, triggers_rest
from bot.persistence.mapping import PARTS, follow
from bot.persistence.memory import REMEMBERED
from bot.persistence.tables.history import change
from bot.persistence.tables.lists import number_series
from bot.persistence.tables.metadata import metadata
from bot.persistence.tables.opportunities import opportunity
from bot.persistence.tables.parties import party, party_contact
from bot.persistence.tables.rolls import roll

AT_ONCE = 500
"""Parameters of one question."""

BLOCK, MOST_IN_BLOCK = 50, 2_000
"""Ids that are drawn together: few first, more each time, so that a short file leaves no gap
that anybody would wonder at.
"""

_LAST = text("SELECT seq FROM sqlite_sequence WHERE name = :name")
_DRAWN = text("INSERT INTO sqlite_sequence (name, seq) VALUES (:name, :seq)")
_DRAWN_FURTHER = text("UPDATE sqlite_sequence SET seq = :seq WHERE name = :name")

IMMEDIATE = "BEGIN IMMEDIATE"


class SqlStaging:
    """`session.apart`: on a connection of its own, and free to end transactions."""

    def __init__(self, session: AuditedSession) -> None:
        self._session = session
        self._beside: dict[Table, Table] = {}
        self._ids: dict[Table, deque[int]] = {}
        self._blocks: dict[Table, int] = {}
        self._fills = Fills(session)
        self._asks_anew = False
        """Whether something waits that others keep copies of."""

    # Looking up ---------------------------------------------------------------------------

    def numbers_taken(self, numbers: Collection[str]) -> frozenset[str]:
        taken = select(opportunity.c.number)
        return frozenset(
            number
            for some in _chunks(numbers)
            for number in self._session.scalars(taken.where(opportunity.c.number.in_(some)))
        )

    def parties_named(self, search_keys: Collection[str]) -> Mapping[str, KnownParty]:
        found: dict[str, KnownParty] = {}
        for some in _chunks(search_keys):
            named = select(party).where(party.c.search_key.in_(some), KNOWN).order_by(party.c.id)
            for row in self._session.execute(named).mappings():
                found.setdefault(row["search_key"], KnownParty(row["id"], empty_in(dict(row))))
        return found

    def called_at(self, contact_keys: Collection[str]) -> Mapping[str, str]:
        found: dict[str, str] = {}
        both = select(party_contact.c.contact_key, party.c.name).join(
            party, party.c.id == party_contact.c.party_id
        )
        for some in _chunks(contact_keys):
            known = both.where(party_contact.c.contact_key.in_(some), KNOWN)
            for key, name in self._session.execute(known.order_by(party.c.id)):
                found.setdefault(key, name)
        return found

    # Putting aside ------------------------------------------------------------------------

    def ids(self, kind: type, count: int) -> Sequence[int]:
        return self._draw(shape_of(kind).table, count)

    def put(self, entities: Iterable[object]) -> None:
        rows: dict[Table, list[dict[str, Any]]] = {}
        for each in entities:
            self._add(rows, each)
        for table, found in rows.items():
            self._connection.execute(insert(self._aside(table)), found)

    def fill(self, party_id: int, values: Mapping[str, Any]) -> None:
        self._fills.add(party_id, values)

    def count_on(self, series: Mapping[str, int]) -> None:
        for name, last in sorted(series.items()):
            new = insert_into(self._session, number_series).values(series=name, last=last)
            further = case((number_series.c.last < last, last), else_=number_series.c.last)
            self._session.execute(
                new.on_conflict_do_update(index_elements=["series"], set_={"last": further})
            )

    def _add(self, rows: dict[Table, list[dict[str, Any]]], entity: Any) -> None:
        kind = type(entity)
        shape = shape_of(kind)
        self._asks_anew = self._asks_anew or kind in REMEMBERED
        # Read past the instrumentation, which would cost more than everything else here.
        known = vars(entity)
        if shape.watched and known.get("id") is None:
            (entity.id,) = self._draw(shape.table, 1)
        follow(entity)
        rows.setdefault(shape.table, []).append(shape.row(known))
        if shape.watched:
            rows.setdefault(change, []).append(shape.change(known))
        if isinstance(entity, Party):
            for key in contact_keys_of(entity):
                contact = {"party_id": entity.id, "contact_key": key}
                rows.setdefault(party_contact, []).append(contact)
        for name in PARTS.get(kind, {}):
            for part in known.get(name) or ():
                part.opportunity_id = entity.id
                self._add(rows, part)

    def _aside(self, table: Table) -> Table:
        """The temporary table beside it, made when it is first needed."""
        if table not in self._beside:
            left = GIVEN_LATER.get(table, frozenset())
            columns = [
                Column(each.name, each.type) for each in table.columns if each.name not in left
            ]
            aside = Table(f"aside_{table.name}", MetaData(), *columns, prefixes=["TEMPORARY"])
            aside.create(self._connection)
            self._beside[table] = aside
        return self._beside[table]

    # Ids ----------------------------------------------------------------------------------

    def _draw(self, table: Table, count: int) -> list[int]:
        pool = self._ids.setdefault(table, deque())
        while len(pool) < count:
            pool.extend(self._block(table))
        return [pool.popleft() for _ in range(count)]

    def _block(self, table: Table) -> Iterable[int]:
        count = self._blocks[table] = min(self._blocks.get(table, BLOCK // 2) * 2, MOST_IN_BLOCK)
        if self._session.get_bind().dialect.name == "postgresql":
            drawn = text(
                "SELECT nextval(pg_get_serial_sequence(:name, 'id'))"
                " FROM generate_series(1, :count)"
            )
            values = {"name": f'"{table.name}"', "count": count}
            return sorted(self._session.execute(drawn, values).scalars())
        # A moment of its own: whoever writes at the same time waits for nothing else.
        self._begin_at_once()
        last = self._connection.scalar(_LAST, {"name": table.name})
        highest = self._connection.scalar(select(func.max(table.c.id))) or 0
        first = max(last or 0, highest) + 1
        kept = {"name": table.name, "seq": first + count - 1}
        self._connection.execute(_DRAWN if last is None else _DRAWN_FURTHER, kept)
        self.rest()
        return range(first, first + count)

    # Pouring in ---------------------------------------------------------------------------

    def rest(self) -> None:
        if self._session.apart:
            self._session.commit()

    def begin(self) -> None:
        self._add_up()
        self._begin_at_once()

    def pour(self) -> int:
        late = leave_out_known(self._session, self._beside)
        if late.counts:
            self._add_up()
        step = self._session.step
        if step is None:
            raise RuntimeError("rows are poured in outside any step of the audit")
        self._session.flush()
        self._session.asks_anew = self._session.asks_anew or self._asks_anew
        with triggers_rest(self._connection) if roll in self._beside else nullcontext():
            for table in metadata.sorted_tables:
                if table in self._beside and table is not change:
                    self._pour(table)
        self._fills.write(self._aside(change))
        self._pour(change, step_id=step.id)
        for aside in self._beside.values():
            aside.drop(self._connection)
        self._beside = {}
        return late.rows

    def _add_up(self) -> None:
        if opportunity not in self._beside:
            return
        for table in COUNTED:
            self._aside(table)
        self._beside.setdefault(roll, sums_aside())
        add_up(self._connection, self._beside, self._beside[roll])

    def _pour(self, table: Table, **constant: int) -> None:
        aside = self._beside[table]
        names = [each.name for each in aside.columns]
        values = [aside.c[name] for name in names]
        constants = [literal(each).label(name) for name, each in constant.items()]
        self._connection.execute(
            insert(table).from_select([*names, *constant], select(*values, *constants))
        )

    def _begin_at_once(self) -> None:
        if self._session.apart:
            self._session.commit()
            info = self._connection_info()
            info[BEGIN] = IMMEDIATE
            try:
                self._session.connection()
            finally:
                info.pop(BEGIN)

    def _connection_info(self) -> dict[Any, Any]:
        bind = self._session.get_bind()
        if not isinstance(bind, Connection):
            raise TypeError("a session apart has a connection of its own")
        return bind.info

    @property
    def _connection(self) -> Connection:
        return self._session.connection()


def _chunks(values: Collection[str]) -> Iterable[list[str]]:
    ordered = sorted(values)
    return (ordered[at : at + AT_ONCE] for at in range(0, len(ordered), AT_ONCE))
