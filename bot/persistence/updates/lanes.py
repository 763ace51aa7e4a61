"""Which worker is at which talk: a row with a lease for each talk that somebody is at.

Receiving and giving back both lock the lane's row first. So an update that comes in is
either seen by the worker who is there, or finds the lane free: none falls in between.

Nearly always nobody is there, nothing waits, and nothing comes meanwhile. Then one statement
stores an update and takes its lane, and one gives it back: `knocks` in the row says that.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, bindparam, case, delete, exists, select, tuple_, update

from bot.actions.ports.lanes import Lane, lane_of
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.engines import Database
from bot.persistence.database.inserting import insert_for, insert_into
from bot.persistence.database.ready import Ready
from bot.persistence.database.types import Id, Instant
from bot.persistence.tables.chat import IS_RECEIVED, dialog, seen_update
from bot.persistence.tables.operations import lane
from bot.persistence.updates.inbox import keep_update, storing, update_row

LEASE = timedelta(seconds=15)
"""How long after a worker's death its talks stand still; renewed three times as often."""
NOBODY = ""
AT_MOST = 100
"""How many orphans one worker takes at once; the next look takes more."""
RENEWED = 1_000
"""How many lanes one statement names: there is a limit to what it may be given."""

NOTHING_CAME, TAKEN_OVER, SOMEBODY_IS_THERE = 0, 1, 2
"""Knocks: since a worker got the lane with all that waited in it; where it may have got less;
and from here on for whoever asks of a lane that another one has.
"""

# Of one lane, which is what is usual; several at once are asked for together.
_THIS = (
    lane.c.bot == bindparam("of_bot"),
    lane.c.chat == bindparam("in_chat"),
    lane.c.person == bindparam("by"),
    lane.c.worker == bindparam("of_worker"),
)
_QUIET = Ready(
    lambda _: delete(lane).where(*_THIS, lane.c.knocks == NOTHING_CAME).returning(lane.c.chat)
)
_HELD = Ready(lambda _: select(lane.c.chat).where(*_THIS).with_for_update())
_LEFT = Ready(lambda _: delete(lane).where(*_THIS))
_WAITING = Ready(
    lambda _: (
        select(seen_update.c.payload)
        .where(
            seen_update.c.bot == bindparam("of_bot"),
            IS_RECEIVED,
            seen_update.c.chat == bindparam("in_chat"),
            seen_update.c.person == bindparam("by"),
        )
        .order_by(seen_update.c.id)
        .limit(AT_MOST)
    )
)


def _free() -> ColumnElement[bool]:
    return lane.c.until < bindparam("from_now", type_=Instant)


def _taken_if_free(row: Any) -> Any:
    """Where somebody is at it, they are told by one knock more, and it stays theirs."""
    free = _free()
    mine = {"worker": bindparam("of_worker"), "until": bindparam("till", type_=Instant)}
    kept = {name: case((free, value), else_=lane.c[name]) for name, value in mine.items()}
    knocks = case((free, TAKEN_OVER), else_=lane.c.knocks + SOMEBODY_IS_THERE)
    row = row.on_conflict_do_update(
        index_elements=["bot", "chat", "person"], set_={**kept, "knocks": knocks}
    )
    return row.returning(lane.c.chat, lane.c.person, lane.c.knocks)


def _taking(dialect: str) -> Any:
    row = insert_for(dialect, lane).values(
        bot=bindparam("of_bot"),
        chat=bindparam("in_chat"),
        person=bindparam("by"),
        worker=bindparam("of_worker"),
        until=bindparam("till", type_=Instant),
        knocks=TAKEN_OVER,
    )
    return _taken_if_free(row)


_TAKEN = Ready(_taking)


def _storing_and_taking(dialect: str) -> Any:
    new = storing(dialect).cte("new")
    # The statement sees what stood there before it: all that waits but the new one itself.
    older = exists().where(
        seen_update.c.bot == bindparam("of_bot", type_=Id),
        IS_RECEIVED,
        seen_update.c.chat == new.c.chat,
        seen_update.c.person == new.c.person,
    )
    rows = select(
        bindparam("of_bot", type_=Id),
        new.c.chat,
        new.c.person,
        bindparam("of_worker"),
        bindparam("till", type_=Instant),
        case((older, TAKEN_OVER), else_=NOTHING_CAME),
    )
    columns = ["bot", "chat", "person", "worker", "until", "knocks"]
    return _taken_if_free(insert_for(dialect, lane).from_select(columns, rows))


_STORED_AND_TAKEN = Ready(_storing_and_taking)
"""PostgreSQL alone can answer so."""


class SqlLanes:
    """The `SharedLanes` of one worker, whose name is like no other's."""

    def __init__(self, database: Database, *, bot: int, worker: str) -> None:
        self._database = database
        self._bot = bot
        self._worker = worker

    async def receive(
        self, updates: Iterable[Mapping[str, Any]], now: datetime
    ) -> Sequence[tuple[Lane, Sequence[Mapping[str, Any]]]]:
        came = list(updates)
        if len(came) == 1 and self._database.nests_writes:
            return await self._received(came[0], now)
        return await self._database.write(lambda session: self._receive(session, came, now))

    def _receive(
        self, session: AuditedSession, updates: Sequence[Mapping[str, Any]], now: datetime
    ) -> list[tuple[Lane, Sequence[Mapping[str, Any]]]]:
        # In the order they came. Sent twice, in another order each time and to two workers,
        # they could lock each other out: then one of the two transactions is tried again.
        kept = self._kept(session, updates)
        # In one order everywhere, or two workers could wait for each other.
        touched = sorted({(chat, person) for chat, person in kept})
        taken = self._taken(session, touched, now)
        waiting = self._unsettled(session, taken)
        return [(each, waiting[each]) for each in taken]

    async def _received(
        self, update: Mapping[str, Any], now: datetime
    ) -> list[tuple[Lane, Sequence[Mapping[str, Any]]]]:
        """One by itself: it is stored and its lane taken in one question."""
        row = {f"of_{name}": value for name, value in update_row(self._bot, update).items()}
        more = {"of_worker": self._worker, "from_now": now, "till": now + LEASE}
        found = await self._database.write_once(
            lambda session: _STORED_AND_TAKEN.first(session, **row, **more)
        )
        if found is None or found[2] >= SOMEBODY_IS_THERE:
            return []
        chat, person, knocks = found
        if knocks == NOTHING_CAME:
            return [((chat, person), [update])]
        return [((chat, person), await self.waiting((chat, person)))]

    def _kept(self, session: AuditedSession, updates: Sequence[Mapping[str, Any]]) -> Any:
        """The lanes of those that were not stored before."""
        if len(updates) == 1:
            row = keep_update(session, self._bot, updates[0])
            return [] if row is None else [row[1:]]
        rows = [update_row(self._bot, each) for each in updates]
        new = insert_into(session, seen_update).on_conflict_do_nothing()
        return session.execute(new.returning(seen_update.c.chat, seen_update.c.person), rows)

    async def waiting(self, lane: Lane) -> Sequence[Mapping[str, Any]]:
        def ask(session: AuditedSession) -> Sequence[Mapping[str, Any]]:
            return self._unsettled(session, self._held(session, [lane])).get(lane, [])

        return await self._database.write(ask)

    async def give_back(self, lanes: Sequence[Lane]) -> Sequence[Sequence[Mapping[str, Any]]]:
        write = self._database.write_once if len(lanes) == 1 else self._database.write
        quiet = await write(lambda session: self._quiet(session, lanes))
        if len(quiet) == len(lanes):
            return [[]] * len(lanes)
        left = [each for each in lanes if each not in quiet]
        waiting = await self._database.write(lambda session: self._given_back(session, left))
        found = dict(zip(left, waiting, strict=True))
        return [found.get(each, []) for each in lanes]

    def _quiet(self, session: AuditedSession, lanes: Sequence[Lane]) -> set[Lane]:
        """Given back: those for which nothing came but what this worker was given with them."""
        if len(lanes) == 1:
            return set(lanes) if _QUIET.rows(session, **self._here(lanes[0])) else set()
        mine = (*self._mine(lanes), lane.c.knocks == NOTHING_CAME)
        order = lane.c.chat, lane.c.person
        locked = select(*order).where(*mine).order_by(*order).with_for_update()
        gone = delete(lane).where(*mine, tuple_(*order).in_(locked)).returning(*order)
        return {(row.chat, row.person) for row in session.execute(gone)}

    def _given_back(
        self, session: AuditedSession, lanes: Sequence[Lane]
    ) -> Sequence[Sequence[Mapping[str, Any]]]:
        # Where the lease ran out while this worker was busy, somebody else is at it.
        mine = self._held(session, lanes)
        waiting = self._unsettled(session, mine)
        empty = [each for each in mine if not waiting[each]]
        if len(empty) == 1:
            _LEFT.done(session, **self._here(empty[0]))
        elif empty:
            session.execute(delete(lane).where(*self._mine(empty)))
        return [waiting.get(each, []) for each in lanes]

    def _held(self, session: AuditedSession, lanes: Sequence[Lane]) -> list[Lane]:
        """Those of them that are ours; their rows are locked, in the order of all workers."""
        if len(lanes) == 1:
            return list(lanes) if _HELD.first(session, **self._here(lanes[0])) else []
        rows = select(lane.c.chat, lane.c.person).where(*self._mine(lanes))
        rows = rows.order_by(lane.c.chat, lane.c.person).with_for_update()
        return [(row.chat, row.person) for row in session.execute(rows)]

    def _unsettled(
        self, session: AuditedSession, lanes: Sequence[Lane]
    ) -> dict[Lane, list[Mapping[str, Any]]]:
        """What waits in each; of what is very long the beginning."""
        found: dict[Lane, list[Mapping[str, Any]]] = {each: [] for each in lanes}
        if not found:
            return found
        if len(found) == 1:
            (only,) = found
            return {only: _WAITING.column(session, **self._at(only))}
        most = AT_MOST * len(lanes)
        rows = session.execute(
            select(seen_update.c.chat, seen_update.c.person, seen_update.c.payload)
            .where(seen_update.c.bot == self._bot, IS_RECEIVED)
            .where(tuple_(seen_update.c.chat, seen_update.c.person).in_(lanes))
            .order_by(seen_update.c.id)
            .limit(most)
        ).all()
        for chat, person, payload in rows:
            found[chat, person].append(payload)
        if len(rows) == most and len(lanes) > 1:
            # A very long one may have left no room for others, which look empty beside it.
            for each in [which for which, waiting in found.items() if not waiting]:
                found |= self._unsettled(session, [each])
        return found

    async def leave(self, lane: Lane, until: datetime) -> None:
        await self._database.write(lambda session: self._leave(session, lane, until), ahead=True)

    def _leave(self, session: AuditedSession, which: Lane, until: datetime) -> None:
        mine = update(lane).where(self._is(which), lane.c.worker == self._worker)
        session.execute(mine.values(worker=NOBODY, until=until))

    async def renew(self, lanes: Sequence[Lane], now: datetime) -> None:
        def stay(session: AuditedSession) -> None:
            for first in range(0, len(lanes), RENEWED):
                mine = self._mine(lanes[first : first + RENEWED])
                session.execute(update(lane).where(*mine).values(until=now + LEASE))

        await self._database.write(stay, ahead=True)

    async def orphans(self, now: datetime) -> Sequence[Lane]:
        return await self._database.write(
            lambda session: self._adopt(session, [*self._run_out(session, now)], now),
            ahead=True,
        )

    async def forsaken(self, now: datetime) -> Sequence[Lane]:
        def find(session: AuditedSession) -> list[Lane]:
            self._name_lanes(session)
            # Looked for at a start only: an answer Telegram refused would be tried for ever.
            return self._adopt(
                session, [*self._run_out(session, now), *self._untold(session)], now
            )

        return await self._database.write(find)

    def _adopt(self, session: AuditedSession, found: Sequence[Lane], now: datetime) -> list[Lane]:
        return self._taken(session, sorted(set(found)), now)

    def _run_out(self, session: AuditedSession, now: datetime) -> Iterable[Lane]:
        over = select(lane.c.chat, lane.c.person).where(
            lane.c.bot == self._bot, lane.c.until < now
        )
        unattended = (
            select(seen_update.c.chat, seen_update.c.person)
            .where(seen_update.c.bot == self._bot, IS_RECEIVED, seen_update.c.chat.is_not(None))
            .where(~self._attended(seen_update.c.chat, seen_update.c.person))
            .distinct()
        )
        for question in (over, unattended):
            yield from ((row[0], row[1]) for row in session.execute(question.limit(AT_MOST)))

    def _name_lanes(self, session: AuditedSession) -> None:
        """Of updates that an earlier version of the bot stored and did not get to."""
        rows = session.execute(
            select(seen_update.c.id, seen_update.c.payload).where(
                seen_update.c.bot == self._bot, IS_RECEIVED, seen_update.c.chat.is_(None)
            )
        )
        for row in rows.all():
            chat, person = lane_of(row.payload)
            one = update(seen_update).where(seen_update.c.id == row.id)
            session.execute(one.values(chat=chat, person=person))

    def _untold(self, session: AuditedSession) -> Iterable[Lane]:
        unshown = (
            select(dialog.c.chat, dialog.c.person)
            .where(dialog.c.bot == self._bot, ~dialog.c.shown)
            .where(~self._attended(dialog.c.chat, dialog.c.person))
        )
        yield from ((row[0], row[1]) for row in session.execute(unshown))

    def _attended(self, chat: ColumnElement[Any], person: ColumnElement[Any]) -> Any:
        here = lane.c.bot == self._bot, lane.c.chat == chat, lane.c.person == person
        return exists().where(*here)

    def _taken(self, session: AuditedSession, lanes: Sequence[Lane], now: datetime) -> list[Lane]:
        """Those that were free, or whose worker's time had run out; all rows are locked."""
        if not lanes:
            return []
        lease = {"from_now": now, "till": now + LEASE}
        rows = (_TAKEN.first(session, **self._here(each), **lease) for each in lanes)
        return [(row[0], row[1]) for row in rows if row and row[2] < SOMEBODY_IS_THERE]

    def _at(self, which: Lane) -> dict[str, int]:
        return {"of_bot": self._bot, "in_chat": which[0], "by": which[1]}

    def _here(self, which: Lane) -> dict[str, Any]:
        return {**self._at(which), "of_worker": self._worker}

    def _mine(self, lanes: Sequence[Lane]) -> tuple[ColumnElement[bool], ...]:
        these = tuple_(lane.c.chat, lane.c.person).in_(lanes)
        return lane.c.bot == self._bot, lane.c.worker == self._worker, these

    def _is(self, which: Lane) -> ColumnElement[bool]:
        return (lane.c.bot == self._bot) & (lane.c.chat == which[0]) & (lane.c.person == which[1])
