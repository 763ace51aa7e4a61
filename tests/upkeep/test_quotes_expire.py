"""Quotes expire by themselves, once, and the engagement falls back."""

from __future__ import annotations

from datetime import datetime

import pytest

from actions.firm import Firm
from bot.domain.history import Direction, Record, RecordKind, RecordState
from bot.domain.opportunities import Engagement
from upkeep.nights import engage, note, on, paris, told


async def quoted(firm: Firm, until: datetime, *, called: bool) -> tuple[int, int]:
    """An opportunity and its quote."""
    firm.clock.moment = paris(1, 10)
    number = await firm.new("nora")
    if called:
        await note(firm, number, Direction.OUT, RecordKind.CALL)
    quote = await quote_for(firm, number, until)
    await engage(firm, number, Engagement.QUOTED)
    return number, quote


async def quote_for(firm: Firm, number: int, until: datetime) -> int:
    return await note(
        firm,
        number,
        Direction.NONE,
        RecordKind.QUOTE,
        state=RecordState.SENT,
        valid_until=until,
    )


async def state(firm: Firm, quote: int) -> RecordState:
    record = await firm.work.read(lambda desk: desk.store.get(Record, quote))
    assert record is not None
    return record.state


@pytest.mark.parametrize(
    ("called", "after"), [(True, Engagement.REPLIED), (False, Engagement.NEW)]
)
async def test_the_last_quote_expires(firm: Firm, called: bool, after: Engagement) -> None:
    number, quote = await quoted(firm, paris(10, 18), called=called)
    await on(firm, paris(10, 17, 59))
    assert await state(firm, quote) is RecordState.SENT
    for _ in range(2):
        await on(firm, paris(10, 18))
    assert await state(firm, quote) is RecordState.EXPIRED
    assert (await firm.see(number)).engagement is after
    assert [chat for _, chat, _ in await told(firm, "quote-expired")] == [203]


async def test_while_another_quote_is_out_it_stays_quoted(firm: Firm) -> None:
    number, quote = await quoted(firm, paris(10), called=True)
    await quote_for(firm, number, paris(20))
    await on(firm, paris(12))
    assert await state(firm, quote) is RecordState.EXPIRED
    assert (await firm.see(number)).engagement is Engagement.QUOTED
    await on(firm, paris(21))
    assert (await firm.see(number)).engagement is Engagement.REPLIED


async def test_at_night_it_waits_for_the_morning(firm: Firm) -> None:
    _, quote = await quoted(firm, paris(10), called=True)
    await on(firm, paris(10, 23))
    assert await state(firm, quote) is RecordState.SENT
    await on(firm, paris(11, 8))
    assert await state(firm, quote) is RecordState.EXPIRED
