"""Days that pass in the firm, and what it is told on them."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select

from actions.firm import Firm
from bot.actions.ports import Desk
from bot.domain.history import Direction, Record, RecordKind, RecordState, StepKind
from bot.domain.opportunities import Engagement, Opportunity
from bot.outbox.chores import do_chores
from bot.persistence.tables.chat import outbox

PARIS = ZoneInfo("Europe/Paris")


def paris(day: int, hour: int = 9, minute: int = 0, *, month: int = 3) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=PARIS)


async def on(firm: Firm, when: datetime) -> None:
    """The clock stands there, and what is due happens."""
    firm.clock.moment = when
    await do_chores(firm.work)


async def told(firm: Firm, *keys: str) -> list[tuple[str, int, dict[str, Any]]]:
    """Key, chat and facts of what was put into the outbox, the first first."""

    def ask(session: Any) -> list[Any]:
        rows = session.execute(select(outbox).order_by(outbox.c.id))
        return [(row.key, row.chat, row.facts) for row in rows if row.key in keys]

    return await firm.work.database.read(ask)


async def replied(firm: Firm, who: str = "nora", *, day: int = 1) -> int:
    """We wrote to the customer on that day of March, at ten; the id."""
    firm.clock.moment = paris(day, 10)
    number = await firm.new(who)
    await note(firm, number, Direction.OUT)
    await engage(firm, number, Engagement.REPLIED)
    return number


async def engage(firm: Firm, number: int, engagement: Engagement) -> None:
    def inside(desk: Desk) -> None:
        desk.step(None, StepKind.RECORD, opportunity_id=number)
        opportunity = desk.store.get(Opportunity, number)
        assert opportunity is not None
        opportunity.engagement = engagement

    await firm.work.write(inside)


async def note(
    firm: Firm,
    number: int,
    direction: Direction,
    kind: RecordKind = RecordKind.MESSAGE,
    *,
    state: RecordState = RecordState.CONFIRMED,
    valid_until: datetime | None = None,
) -> int:
    """A record on it, now; its id."""

    def inside(desk: Desk) -> int:
        desk.step(None, StepKind.RECORD, opportunity_id=number)
        opportunity = desk.store.get(Opportunity, number)
        assert opportunity is not None
        record = Record(
            party_id=opportunity.party_id,
            opportunity_id=number,
            kind=kind,
            direction=direction,
            state=state,
            valid_until=valid_until,
            at=desk.now,
        )
        return desk.store.add(record).id

    return await firm.work.write(inside)
