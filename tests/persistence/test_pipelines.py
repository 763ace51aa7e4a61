"""Totals, records, numbers without gaps."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from bot.actions.ports import Desk
from bot.domain.history import Direction, Record, RecordKind, StepKind
from bot.domain.lists import ListKind, StageKind
from bot.domain.reports import Scope
from bot.persistence.database.work import SqlWork
from persistence.company import Company, add_opportunity, win

EVERYBODY = Scope(everybody=True)


async def test_deleted_ones_are_nowhere(work: SqlWork, company: Company, seven: list[int]) -> None:
    def end(desk: Desk) -> None:
        desk.step(None, StepKind.WIN)
        won, deleted = (desk.store.pipelines.opportunity(each) for each in seven[:2])
        assert won is not None
        assert deleted is not None
        won.set_amount(100)
        win(desk, company, won)
        deleted.delete(desk.stamp(None))

    await work.write(end)
    assert await work.read(lambda desk: desk.store.pipelines.opportunity(seven[1])) is None
    assert (await work.read(lambda desk: desk.store.pipelines.totals(EVERYBODY)))[0] == 5


async def test_totals_are_exact_and_rounded_once(work: SqlWork, company: Company) -> None:
    def write(desk: Desk) -> None:
        desk.step(None, StepKind.CREATE)
        for _ in range(3):
            add_opportunity(desk, company, amount=10**18 - 1, probability=33)
        add_opportunity(desk, company, amount=5, probability=10)
        add_opportunity(desk, company, amount=None, probability=50)

    await work.write(write)
    amount = 3 * (10**18 - 1) + 5
    exact_weighted = 3 * (10**18 - 1) * 33 + 5 * 10
    totals = await work.read(lambda desk: desk.store.pipelines.totals(EVERYBODY))
    assert totals == (5, amount, (exact_weighted + 50) // 100)


async def test_totals_are_in_base_currency(work: SqlWork, company: Company) -> None:
    def write(desk: Desk) -> None:
        desk.step(None, StepKind.CREATE)
        add_opportunity(desk, company, amount=1_000_00, probability=50)
        # 100,000 yen, which have no minor unit, at 0.0061 euro each: 610.00 euro.
        add_opportunity(
            desk, company, amount=100_000, currency="JPY", rate=6_100_000, probability=10
        )

    await work.write(write)
    totals = await work.read(lambda desk: desk.store.pipelines.totals(EVERYBODY))
    assert totals == (2, 1_610_00, 561_00)


async def test_numbers_have_no_gaps_and_no_twins(work: SqlWork) -> None:
    async def take(*, fail: bool) -> int | None:
        def act(desk: Desk) -> int:
            number = desk.store.pipelines.next_number("OPP-2026")
            if fail:
                raise ZeroDivisionError
            return number

        try:
            return await work.write(act)
        except ZeroDivisionError:
            return None

    taken = await asyncio.gather(*(take(fail=i % 3 == 0) for i in range(15)))
    assert sorted(each for each in taken if each) == list(range(1, 11))
    assert await work.write(lambda desk: desk.store.pipelines.next_number("OPP-2027")) == 1


async def test_records_of_an_opportunity(
    work: SqlWork, company: Company, seven: list[int]
) -> None:
    def write(desk: Desk) -> None:
        desk.step(None, StepKind.RECORD)
        for minute, kind in enumerate((RecordKind.NOTE, RecordKind.CALL, RecordKind.RECEIPT)):
            desk.store.add(
                Record(
                    party_id=company.acme,
                    opportunity_id=seven[0],
                    kind=kind,
                    direction=Direction.OUT,
                    at=desk.now + timedelta(minutes=minute),
                    deleted_at=desk.now if kind is RecordKind.RECEIPT else None,
                )
            )

    await work.write(write)

    def ask(desk: Desk) -> tuple[list[RecordKind], bool]:
        pipelines = desk.store.pipelines
        kinds = [each.kind for each in pipelines.records(seven[0], 5)]
        return kinds, pipelines.has_money_records(seven[0])

    assert await work.read(ask) == ([RecordKind.CALL, RecordKind.NOTE], False)


async def test_lists_know_what_was_used_last(
    work: SqlWork, company: Company, seven: list[int]
) -> None:
    def end(desk: Desk) -> None:
        omid = desk.store.people.member_of(102)
        desk.step(omid, StepKind.WIN, opportunity_id=seven[0])
        opportunity = desk.store.pipelines.opportunity(seven[0])
        assert opportunity is not None
        opportunity.set_amount(1)
        win(desk, company, opportunity)

    await work.write(end)

    def ask(desk: Desk) -> tuple[list[int], list[int], list[str | None], list[StageKind]]:
        lists = desk.store.lists
        return (
            list(lists.recent(ListKind.WIN_REASON, company.omid)),
            list(lists.recent(ListKind.WIN_REASON, company.nadia)),
            [each.code for each in lists.items(ListKind.LOSS_REASON)],
            [each.kind for each in lists.stages(lists.pipelines()[0].id)],
        )

    assert await work.read(ask) == (
        [company.best_price],
        [],
        ["price", "competitor"],
        [StageKind.OPEN, StageKind.OPEN, StageKind.WON, StageKind.LOST],
    )
