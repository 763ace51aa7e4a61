"""Many opportunities at once: ticks, savepoints, and the steps of one go."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from sqlalchemy import delete, select

from bot.domain.columns import ChosenColumns
from bot.domain.history import Step
from bot.domain.listings import Selection
from bot.domain.many import Many
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.inserting import insert_into
from bot.persistence.lists.listings import SqlListings
from bot.persistence.tables.columns import chosen_columns
from bot.persistence.tables.history import step
from bot.persistence.tables.many import ticked
from bot.persistence.tables.opportunities import NOT_DELETED, opportunity

T = TypeVar("T")


class SqlMany:
    def __init__(self, session: AuditedSession) -> None:
        self._session = session
        self._columns: dict[int, ChosenColumns | None] = {}

    def ticked(self, member_id: int) -> Sequence[int]:
        return self._session.scalars(
            select(ticked.c.opportunity_id)
            .join(opportunity, opportunity.c.id == ticked.c.opportunity_id)
            .where(ticked.c.member_id == member_id, NOT_DELETED)
            .order_by(ticked.c.id)
        ).all()

    def tick(self, member_id: int, opportunity_ids: Sequence[int]) -> None:
        rows = [{"member_id": member_id, "opportunity_id": each} for each in opportunity_ids]
        if rows:
            row = insert_into(self._session, ticked).values(rows)
            self._session.execute(row.on_conflict_do_nothing())

    def untick(self, member_id: int, opportunity_ids: Sequence[int] | None = None) -> None:
        gone = delete(ticked).where(ticked.c.member_id == member_id)
        if opportunity_ids is not None:
            gone = gone.where(ticked.c.opportunity_id.in_(opportunity_ids))
        self._session.execute(gone)

    def matches(self, selection: Selection, *, limit: int) -> Sequence[int]:
        return SqlListings(self._session).ids(selection, limit=limit)

    def begin(self, many: Many, *, hushed: bool = True) -> Many:
        self._session.add(many)
        self._session.flush()
        self._session.many_id = many.id
        if hushed:
            self.hush()
        return many

    def hush(self) -> None:
        self._session.hushed = True

    def end(self) -> None:
        self._session.flush()
        self._session.many_id, self._session.hushed = None, False

    def attempt(self, act: Callable[[], T]) -> T:
        before, told = self._session.step, len(self._session.happened)
        begun = len(self._session.begun)
        try:
            with self._session.begin_nested():
                return act()
        except BaseException:
            self._session.step, self._session.unwritten = before, []
            del self._session.happened[told:]
            del self._session.begun[begun:]
            raise

    def steps(self, many_id: int) -> Sequence[Step]:
        found = select(Step).where(step.c.many_id == many_id).order_by(step.c.id.desc())
        return self._session.scalars(found).all()

    def own_columns(self, member_id: int) -> ChosenColumns:
        # In two of their chats at once both would find none: the row is made without asking.
        usual = ChosenColumns(member_id=member_id)
        row = {"member_id": member_id, "in_row": usual.in_row, "in_file": usual.in_file}
        made = insert_into(self._session, chosen_columns).values(row)
        self._session.execute(made.on_conflict_do_nothing(index_elements=["member_id"]))
        own = select(ChosenColumns).where(chosen_columns.c.member_id == member_id)
        found = self._columns[member_id] = self._session.scalars(own).one()
        return found

    def columns(self, member_id: int) -> ChosenColumns | None:
        # A page asks twice: for the order of its rows, and for what they show.
        if member_id not in self._columns:
            own = select(ChosenColumns).where(chosen_columns.c.member_id == member_id)
            self._columns[member_id] = self._session.scalar(own)
        return self._columns[member_id]
