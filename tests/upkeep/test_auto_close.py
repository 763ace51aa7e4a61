"""Closing by itself: N = 15, warned on the 16th, closed on the 17th."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from actions.firm import Firm
from bot.actions.by_itself.auto_close import keep_open
from bot.actions.follow_ups.planning import set_follow_up
from bot.actions.opportunities.life import may_reopen, move_stage, reopen
from bot.actions.ports import Desk
from bot.actions.set_up.company import change_setting
from bot.domain.closing import Verdict, verdict
from bot.domain.errors import Invalid, NotAllowed, NotFound
from bot.domain.history import Direction
from bot.domain.moves import Status
from bot.domain.opportunities import CloseKind, Engagement, Opportunity
from bot.outbox import chores
from bot.outbox.chores import Chore, do_chores
from upkeep.nights import engage, note, on, paris, replied, told

NORA, SAM, TESS = 203, 204, 208


async def is_open(firm: Firm, number: int) -> bool:
    return (await firm.see(number)).status is Status.OPEN


async def told_of(firm: Firm, key: str) -> int:
    return len(await told(firm, key))


def test_the_verdict_by_days() -> None:
    today = paris(20).date()
    yesterday = today - timedelta(days=1)
    judged = [
        verdict(days, 15, warned_on=warned, today=today)
        for days, warned in ((14, None), (15, None), (15, yesterday), (16, today), (16, yesterday))
    ]
    assert judged == [Verdict.LEAVE, Verdict.WARN, Verdict.LEAVE, Verdict.LEAVE, Verdict.CLOSE]
    assert verdict(500, 0, warned_on=yesterday, today=today) is Verdict.LEAVE


async def test_touched_on_the_first_warned_on_the_16th_closed_on_the_17th(firm: Firm) -> None:
    number = await replied(firm)
    await on(firm, paris(15, 23, 59))
    assert await told_of(firm, "close-warning") == 0
    await on(firm, paris(16))
    ((_, chat, facts),) = await told(firm, "close-warning")
    assert (chat, facts["days"]) == (NORA, 15)
    assert await is_open(firm, number)
    await on(firm, paris(16, 20))
    assert await is_open(firm, number)
    await on(firm, paris(17))
    closed = await firm.see(number)
    assert (closed.status, closed.close_kind) == (Status.CLOSED, CloseKind.AUTO)
    assert closed.ended_on == paris(17).date()
    ((_, chat, facts),) = await told(firm, "auto-closed")
    assert (chat, facts["days"]) == (NORA, 16)
    assert await told_of(firm, "close-warning") == 1


async def test_run_twice_it_happens_once(firm: Firm) -> None:
    await replied(firm)
    for day in (16, 17):
        for hour in (9, 9, 10):
            await on(firm, paris(day, hour))
    assert await told_of(firm, "close-warning") == 1
    assert await told_of(firm, "auto-closed") == 1


async def test_keep_open_begins_the_count_anew(firm: Firm) -> None:
    number = await replied(firm)
    await on(firm, paris(16))
    await firm.act("nora", keep_open, number)
    for day in range(17, 31):
        await on(firm, paris(day))
    assert await is_open(firm, number)
    assert await told_of(firm, "close-warning") == 1
    await on(firm, paris(31))
    assert await told_of(firm, "close-warning") == 2
    await on(firm, paris(1, month=4))
    assert not await is_open(firm, number)


async def test_a_move_after_the_warning_counts_as_a_touch(firm: Firm) -> None:
    number = await replied(firm)
    await on(firm, paris(16))
    seen = await firm.version(number)
    stage = firm.stages["proposal"]
    await firm.act("nora", move_stage, number, version=seen, stage_id=stage)
    await on(firm, paris(17))
    assert await is_open(firm, number)


@pytest.mark.parametrize("engagement", [Engagement.NEW, Engagement.QUOTED])
async def test_new_and_quoted_ones_stay(firm: Firm, engagement: Engagement) -> None:
    number = await replied(firm)
    await engage(firm, number, engagement)
    for day in (16, 17, 25):
        await on(firm, paris(day))
    assert await is_open(firm, number)
    assert await told_of(firm, "close-warning") == 0


async def test_one_with_a_follow_up_ahead_stays(firm: Firm) -> None:
    number = await replied(firm)
    due = datetime(2026, 3, 20, 10)  # noqa: DTZ001 - a wall time
    await firm.act("nora", set_follow_up, number, due_local=due)
    for day in (16, 17, 18, 19):
        await on(firm, paris(day))
    assert await told_of(firm, "close-warning") == 0
    await on(firm, paris(21))
    assert await told_of(firm, "close-warning") == 1


async def test_one_whose_customer_wrote_yesterday_stays(firm: Firm) -> None:
    number = await replied(firm)
    await on(firm, paris(16))
    await note(firm, number, Direction.IN)
    for day in (17, 18, 30):
        await on(firm, paris(day))
    assert await is_open(firm, number)
    # We answered, and heard nothing again.
    await note(firm, number, Direction.OUT)
    await on(firm, paris(31))
    assert not await is_open(firm, number)


async def test_nobody_is_woken(firm: Firm) -> None:
    """Tess is in Tehran: 06:00 in Paris is 08:30 there; Nora sleeps until eight."""
    number = await replied(firm, "nora")
    await on(firm, paris(16, 6))
    assert await told_of(firm, "close-warning") == 0
    await on(firm, paris(16, 21))
    assert await told_of(firm, "close-warning") == 0
    other = await replied(firm, "tess")
    await on(firm, paris(16, 6))
    assert [chat for _, chat, _ in await told(firm, "close-warning")] == [TESS]
    await on(firm, paris(17, 6))
    assert not await is_open(firm, other)
    assert await is_open(firm, number)


async def test_after_days_of_downtime_there_is_still_a_day_to_object(firm: Firm) -> None:
    number = await replied(firm)
    await on(firm, paris(25))
    assert await is_open(firm, number)
    ((_, _, facts),) = await told(firm, "close-warning")
    assert facts["days"] == 24
    await on(firm, paris(26))
    assert not await is_open(firm, number)


async def test_off_and_another_number_of_days(firm: Firm) -> None:
    number = await replied(firm)
    await firm.act("ada", change_setting, "auto_close_days", 0)
    await on(firm, paris(30))
    assert await told_of(firm, "close-warning") == 0
    await firm.act("ada", change_setting, "auto_close_days", 3)
    await on(firm, paris(30, 10))
    await on(firm, paris(31, 10))
    assert not await is_open(firm, number)
    with pytest.raises(Invalid):
        await firm.act("ada", change_setting, "auto_close_days", 366)
    with pytest.raises(NotAllowed):
        await firm.act("maya", change_setting, "auto_close_days", 5)


async def test_one_that_fails_holds_up_no_other(
    firm: Firm, monkeypatch: pytest.MonkeyPatch
) -> None:
    numbers = [await replied(firm, who) for who in ("nora", "sam", "nora")]
    await on(firm, paris(16))
    usual = {each.name: each for each in chores.USUAL}["auto-close"]

    def attend(desk: Desk, about: int) -> object:
        if about == numbers[0]:
            raise ZeroDivisionError
        return usual.do(desk, about)

    monkeypatch.setattr(firm.clock, "moment", paris(17))
    await do_chores(firm.work, [Chore("auto-close", usual.due, attend)])
    assert [await is_open(firm, each) for each in numbers] == [True, False, False]


async def test_reopened_by_its_owner_whenever_the_customer_writes_again(firm: Firm) -> None:
    number = await replied(firm)
    await on(firm, paris(16))
    await on(firm, paris(17))
    firm.clock.moment = paris(25)
    with pytest.raises(NotAllowed, match="reopen-too-late"):
        await firm.act("nora", reopen, number)
    await note(firm, number, Direction.IN)

    def may(desk: Desk) -> bool:
        opportunity = desk.store.get(Opportunity, number)
        assert opportunity is not None
        return may_reopen(firm.member(desk, "nora"), desk, opportunity)

    assert await firm.work.read(may)
    await firm.act("nora", reopen, number)
    assert await is_open(firm, number)


async def test_anothers_cannot_be_kept_open(firm: Firm) -> None:
    number = await replied(firm)
    with pytest.raises(NotFound):
        await firm.act("sue", keep_open, number)
    await on(firm, paris(16))
    await on(firm, paris(17))
    with pytest.raises(Invalid, match="already-ended"):
        await firm.act("nora", keep_open, number)
