"""Each local day is pictured once, as it began; a missed one stays missed."""

from __future__ import annotations

import asyncio
from datetime import date

from actions.firm import Firm
from bot.actions.opportunities.creating import edit
from bot.actions.opportunities.life import delete, lose, win
from bot.actions.ports import Desk
from bot.domain.money import Money
from bot.domain.moves import Status
from bot.domain.snapshots import Snapshot, SnapshotDay
from bot.outbox.chores import do_chores
from upkeep.nights import on, paris


async def picture(firm: Firm, day: int) -> list[Snapshot]:
    return list(await firm.work.read(lambda desk: desk.store.upkeep.snapshot(date(2026, 3, day))))


async def looked_at(firm: Firm, day: int) -> SnapshotDay | None:
    return await firm.work.read(lambda desk: desk.store.upkeep.snapshot_day(date(2026, 3, day)))


async def test_what_is_kept_of_an_open_one(firm: Firm) -> None:
    firm.clock.moment = paris(2, 10)
    number = await firm.new("nora", amount=Money.of(700, "EUR"), close_date=date(2026, 4, 1))
    await on(firm, paris(3, 0, 1))
    assert await picture(firm, 3) == [
        Snapshot(
            day=date(2026, 3, 3),
            opportunity_id=number,
            pipeline_id=firm.pipeline,
            stage_id=firm.stages["contact"],
            status=Status.OPEN,
            deleted=False,
            assignee_id=firm.people["nora"],
            team_id=firm.teams["north"],
            amount=70_000,
            currency="EUR",
            rate=10**9,
            probability=10,
            close_date=date(2026, 4, 1),
        )
    ]


async def test_once_a_day_and_never_with_later_values(firm: Firm) -> None:
    firm.clock.moment = paris(2, 10)
    number = await firm.worth(700)
    await on(firm, paris(3, 0, 1))
    seen = await firm.version(number)
    value = Money.of(900, "EUR")
    await firm.act("nora", edit, number, version=seen, name="amount", value=value)
    for hour in (1, 12, 23):
        await on(firm, paris(3, hour))
    assert [each.amount for each in await picture(firm, 3)] == [70_000]
    await on(firm, paris(4, 0, 1))
    assert [each.amount for each in await picture(firm, 4)] == [90_000]


async def test_what_ended_or_went_since_is_there_once_as_it_ended(firm: Firm) -> None:
    firm.clock.moment = paris(2, 10)
    won, lost, gone, stays = [await firm.worth(each) for each in (1, 2, 3, 4)]
    await on(firm, paris(3, 0, 1))
    firm.clock.moment = paris(3, 12)
    await firm.act("nora", win, won)
    await firm.act("nora", lose, lost, reasons=[firm.items["price"]])
    await firm.act("maya", delete, gone)
    await on(firm, paris(4, 0, 1))
    seen = {each.opportunity_id: (each.status, each.deleted) for each in await picture(firm, 4)}
    assert seen == {
        won: (Status.WON, False),
        lost: (Status.LOST, False),
        gone: (Status.OPEN, True),
        stays: (Status.OPEN, False),
    }
    await on(firm, paris(5, 0, 1))
    assert [each.opportunity_id for each in await picture(firm, 5)] == [stays]


async def test_the_first_picture_holds_only_what_is_open(firm: Firm) -> None:
    firm.clock.moment = paris(2, 10)
    won, stays = await firm.worth(1), await firm.worth(2)
    await firm.act("nora", win, won)
    await on(firm, paris(3, 0, 1))
    assert [each.opportunity_id for each in await picture(firm, 3)] == [stays]


async def test_missed_days_are_said_to_be_missed(firm: Firm) -> None:
    firm.clock.moment = paris(2, 10)
    await firm.worth(1)
    await on(firm, paris(3, 0, 1))
    await on(firm, paris(6, 8))
    for day in (4, 5):
        assert await looked_at(firm, day) == SnapshotDay(date(2026, 3, day), None)
        assert await picture(firm, day) == []
    assert await looked_at(firm, 6) == SnapshotDay(date(2026, 3, 6), paris(6, 8))
    assert len(await picture(firm, 6)) == 1


async def test_several_processes_take_one_picture(firm: Firm) -> None:
    firm.clock.moment = paris(2, 10)
    await firm.worth(1)
    firm.clock.moment = paris(3, 0, 1)
    await asyncio.gather(*(do_chores(firm.work) for _ in range(4)))
    assert len(await picture(firm, 3)) == 1

    def again(desk: Desk) -> int | None:
        return desk.store.upkeep.take_snapshot(desk.today, desk.now)

    assert await firm.work.write(again) is None
