"""The audit, seen from an action: open a step, read back, take back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cache

from sqlalchemy import Select, bindparam, select

from bot.domain.errors import ChangedMeanwhile
from bot.domain.history import Change, Step, StepKind
from bot.persistence.audit import journal
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.types import Id
from bot.persistence.tables.history import change
from bot.persistence.tables.history import step as step_table


@cache
def _steps() -> Select[Step]:
    """Kept: it is asked for every card."""
    return (
        select(Step)
        .where(
            step_table.c.opportunity_id == bindparam("about"),
            step_table.c.kind != StepKind.REFUSED,
        )
        .order_by(step_table.c.id.desc())
        .limit(bindparam("size", type_=Id))
    )


class SqlHistory:
    def __init__(self, session: AuditedSession) -> None:
        self._session = session

    def begin(self, step: Step) -> Step:
        return journal.begin(self._session, step)

    def steps(self, opportunity_id: int, limit: int) -> Sequence[Step]:
        about = {"about": opportunity_id, "size": limit}
        return self._session.scalars(_steps(), about).all()

    def changes(self, step_id: int) -> Sequence[Change]:
        """In the order they were made. Dates and instants are ISO texts, enums their value."""
        return self._session.scalars(
            select(Change).where(change.c.step_id == step_id).order_by(change.c.id)
        ).all()

    def undone(self, step_id: int) -> bool:
        undoing = select(step_table.c.id).where(step_table.c.undoes_id == step_id).limit(1)
        return self._session.scalar(undoing) is not None

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
