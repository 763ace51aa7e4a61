"""Minutes from creation to our first call, message or visit: written once, 0 counts; F52."""

from __future__ import annotations

from actions.firm import Firm
from bot.actions.opportunities.life import reopen, win
from bot.actions.records.making import Told, tell
from bot.domain.history import Direction, RecordKind

NOTE = Told(RecordKind.NOTE, Direction.NONE)
THEIR_CALL = Told(RecordKind.CALL, Direction.IN)
OUR_CALL = Told(RecordKind.CALL, Direction.OUT)
OUR_VISIT = Told(RecordKind.VISIT, Direction.OUT)


async def minutes(firm: Firm, number: int) -> int | None:
    return (await firm.see(number)).first_response_minutes


async def test_seven_minutes_and_neither_a_note_nor_their_call_counts(firm: Firm) -> None:
    number = await firm.new("nora")
    firm.clock.forward(minutes=3)
    for told in (NOTE, THEIR_CALL):
        await firm.act("nora", tell, number, told)
    assert await minutes(firm, number) is None
    firm.clock.forward(minutes=4)
    await firm.act("nora", tell, number, OUR_CALL)
    assert await minutes(firm, number) == 7


async def test_at_once_is_0(firm: Firm) -> None:
    number = await firm.new("nora")
    await firm.act("nora", tell, number, OUR_VISIT)
    assert await minutes(firm, number) == 0


async def test_a_later_call_and_a_reopening_change_nothing(firm: Firm) -> None:
    number = await firm.worth(100)
    firm.clock.forward(minutes=12)
    await firm.act("nora", tell, number, OUR_CALL)
    await firm.act("nora", win, number, version=await firm.version(number))
    firm.clock.forward(hours=2)
    await firm.act("nora", reopen, number, version=await firm.version(number))
    assert await minutes(firm, number) == 12
    firm.clock.forward(minutes=40)
    await firm.act("nora", tell, number, OUR_CALL)
    assert await minutes(firm, number) == 12
