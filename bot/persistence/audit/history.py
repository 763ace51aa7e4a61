"""The audit, seen from an action: open a step, read back, take back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Subquery, bindparam, select, union_all

from bot.domain.errors import ChangedMeanwhile
from bot.domain.history import Change, Step, StepKind
from bot.persistence.audit import journal
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.ready import Ready
from bot.persistence.database.types import Id
from bot.persistence.tables.history import change
from bot.persistence.tables.history import step as step_table

# Asked for every card.
_STEPS = Ready(
    lambda _: (
        select(step_table)
        .where(
            step_table.c.opportunity_id == bindparam("about"),
            step_table.c.kind != StepKind.REFUSED,
        )
        .order_by(step_table.c.id.desc())
        .limit(bindparam("size", type_=Id))
    )
)
_DONE = tuple(each for each in StepKind if each is not StepKind.REFUSED)
_UNDOING = Ready(
    lambda _: select(step_table.c.id).where(step_table.c.undoes_id == bindparam("this")).limit(1)
)


def _last(member_id: int, kind: StepKind, limit: int, before: int | None) -> Subquery:
    of_kind = select(step_table.c.id).where(
        step_table.c.by_id == member_id, step_table.c.kind == kind
    )
    if before is not None:
        of_kind = of_kind.where(step_table.c.id < before)
    return of_kind.order_by(step_table.c.id.desc()).limit(limit).subquery()


class SqlHistory:
    def __init__(self, session: AuditedSession) -> None:
        self._session = session

    def begin(self, step: Step) -> Step:
        return journal.begin(self._session, step)

    def steps(self, opportunity_id: int, limit: int) -> Sequence[Step]:
        return _STEPS.entities(self._session, Step, about=opportunity_id, size=limit)

    def steps_of(
        self, member_id: int, *, since: datetime, limit: int, before: int | None = None
    ) -> Sequence[Step]:
        # The last ones of each kind, which an index leads to: all that somebody has ever done
        # may be a hundred thousand steps.
        kinds = (_last(member_id, each, limit, before) for each in _DONE)
        last = union_all(*(select(each.c.id) for each in kinds))
        done = select(Step).where(step_table.c.id.in_(last), step_table.c.at >= since)
        return self._session.scalars(done.order_by(step_table.c.id.desc()).limit(limit)).all()

    def changes(self, step_id: int) -> Sequence[Change]:
        """In the order they were made. Dates and instants are ISO texts, enums their value."""
        return self._session.scalars(
            select(Change).where(change.c.step_id == step_id).order_by(change.c.id)
        ).all()

    def undone(self, step_id: int) -> bool:
        return _UNDOING.cell(self._session, this=step_id) is not None

    def undone_among(self, step_ids: Sequence[int]) -> set[int]:
        undoing = select(step_table.c.undoes_id).where(step_table.c.undoes_id.in_(step_ids))
        return {each for each in self._session.scalars(undoing) if each is not None}

    def revert(self, step: Step, *, now: datetime) -> None:
        # Two who undo at once: the second waits here, and finds that it was done.
        self._session.execute(
            select(step_table.c.id).where(step_table.c.id == step.id).with_for_update()
        )
        open_step = self._session.step
        another = select(step_table.c.id).where(
            step_table.c.undoes_id == step.id,
            step_table.c.id != (open_step.id if open_step else None),
        )
        if self._session.scalar(another.limit(1)) is not None:
            raise ChangedMeanwhile
        journal.revert(self._session, step, now)
