"""What is true, read with other eyes: straight from the tables, past the bot's own code."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import Table, func, select

from bot.domain.followups import ReminderState
from bot.domain.history import StepKind
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.engines import open_database
from bot.persistence.tables.chat import (
    MessageState,
    UpdateState,
    dialog,
    outbox,
    seen_update,
)
from bot.persistence.tables.history import step
from bot.persistence.tables.opportunities import follow_up, opportunity, reminder
from bot.persistence.tables.parties import party

T = TypeVar("T")


async def look(url: str, at: Callable[[AuditedSession], T]) -> T:
    """Opens the database for one look: in between the bot has it to itself."""
    database = open_database(url)
    try:
        return await database.read(at)
    finally:
        await database.close()


@dataclass(frozen=True)
class Interrupted:
    """What a kill left half way."""

    undone: int
    """Updates that were stored and had no effect yet."""
    unshown: int
    """Talks whose last change was committed and not shown."""
    in_flight: int
    """Messages to others that were being sent."""


def interrupted(session: AuditedSession) -> Interrupted:
    return Interrupted(
        undone=_count(session, seen_update, seen_update.c.state == UpdateState.RECEIVED),
        unshown=_count(session, dialog, ~dialog.c.shown),
        in_flight=_count(session, outbox, outbox.c.state == MessageState.IN_FLIGHT),
    )


def to_come(session: AuditedSession) -> int:
    """Messages to others that are not sent yet, and reminders that are not due yet."""
    unsent = outbox.c.state.in_([MessageState.PENDING, MessageState.IN_FLIGHT])
    ahead = reminder.c.state == ReminderState.PENDING
    return _count(session, outbox, unsent) + _count(session, reminder, ahead)


def _count(session: AuditedSession, table: Table, condition: Any) -> int:
    return int(session.scalars(select(func.count()).select_from(table).where(condition)).one())


@dataclass(frozen=True)
class Kept:
    """An opportunity as it is kept, and how often each thing was done to it."""

    amount: int
    """Minor units."""
    status: str
    created: int
    won: int
    follow_ups: int


def kept(session: AuditedSession) -> Mapping[str, list[Kept]]:
    """By the customer's name, in which two customers of one name fall together."""
    names = session.scalars(select(party.c.name))
    found: dict[str, list[Kept]] = {name: [] for name in names}
    rows = select(
        party.c.name,
        opportunity.c.amount,
        opportunity.c.status,
        _times(step, step.c.kind == StepKind.CREATE),
        _times(step, step.c.kind == StepKind.WIN),
        _times(follow_up),
    ).join(party, party.c.id == opportunity.c.party_id)
    for name, amount, status, *counts in session.execute(rows):
        found[name].append(Kept(amount, status.value, *counts))
    return found


def _times(table: Table, *conditions: Any) -> Any:
    about = table.c.opportunity_id == opportunity.c.id
    return select(func.count()).where(about, *conditions).scalar_subquery()


def customers(session: AuditedSession) -> list[str]:
    return list(session.scalars(select(party.c.name)))


@dataclass(frozen=True)
class Outgoing:
    """A message to others as the outbox has it."""

    chat: int
    customer: str
    state: str
    resend: bool
    """It is sent again when nobody knows whether it arrived."""


def outgoing(session: AuditedSession) -> list[Outgoing]:
    """In the order they were put."""
    return [
        Outgoing(row.chat, row.facts["party"]["name"], row.state.value, row.resend)
        for row in session.execute(select(outbox).order_by(outbox.c.id))
    ]


@dataclass(frozen=True)
class Truth:
    """All that is kept, at one moment."""

    customers: Sequence[str]
    kept: Mapping[str, list[Kept]]
    outgoing: Sequence[Outgoing]


def truth(session: AuditedSession) -> Truth:
    return Truth(customers(session), kept(session), outgoing(session))
