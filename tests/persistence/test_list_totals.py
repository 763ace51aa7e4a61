"""The totals of a list are over every match, whatever page is in view."""

from __future__ import annotations

from typing import Any

import pytest

from bot.actions.ports import Desk
from bot.domain.filters import Between, Empty, Filter, LastDays
from bot.domain.history import Record, RecordKind, RecordState
from bot.domain.listings import NAMED, ListTotals, Which
from bot.domain.opportunities import Opportunity
from bot.persistence.database.work import SqlWork
from persistence.company import Company, add_opportunity, lose, win
from persistence.listing import LONG_AGO, M, totals, write


@pytest.fixture
async def three(work: SqlWork, company: Company) -> list[int]:
    """Of one customer: 100m at 50 % and 200m at 75 % open, 80m at 60 % won."""

    def make(desk: Desk) -> list[int]:
        half = add_opportunity(desk, company, amount=100 * M, probability=50)
        most = add_opportunity(desk, company, amount=200 * M, probability=75)
        done = add_opportunity(desk, company, amount=80 * M, probability=60)
        invoice(desk, company, most, 20 * M)
        invoice(desk, company, done, 60 * M)
        invoice(desk, company, done, 15 * M)
        win(desk, company, done)
        return [half.id, most.id, done.id]

    return await write(work, make)


def invoice(
    desk: Desk, company: Company, opportunity: Opportunity | None, amount: int, **known: Any
) -> None:
    facts: dict[str, Any] = {
        "party_id": company.acme,
        "opportunity_id": opportunity.id if opportunity else None,
        "kind": RecordKind.INVOICE,
        "amount": amount,
        "currency": "EUR",
        "at": desk.now,
    }
    desk.store.add(Record(**(facts | known)))


EVERYTHING = NAMED[Which.ANY]


@pytest.mark.usefixtures("three")
async def test_two_conditions_on_one_day_both_hold(work: SqlWork) -> None:
    lately = LastDays("created_on", 30)
    assert (await totals(work, filter=Filter((lately,)))).count == 3
    for both in ((lately, Between("created_on", *LONG_AGO)), (lately, Empty("created_on"))):
        assert (await totals(work, filter=Filter(both))).count == 0


@pytest.mark.usefixtures("three")
async def test_final_estimated_and_realised(work: SqlWork) -> None:
    found = await totals(work, filter=EVERYTHING)
    assert (found.final, found.estimated, found.realised) == (380 * M, 280 * M, 95 * M)
    assert (found.count, found.won, found.lost) == (3, 1, 0)
    still_open = await totals(work)
    assert (still_open.final, still_open.estimated) == (300 * M, 200 * M)
    assert still_open.realised == 20 * M


async def test_only_confirmed_invoices_attached_directly_are_realised(
    work: SqlWork, company: Company, three: list[int]
) -> None:
    def more(desk: Desk) -> None:
        first = desk.store.pipelines.opportunity(three[0])
        invoice(desk, company, None, M)
        invoice(desk, company, first, M, state=RecordState.DRAFT)
        invoice(desk, company, first, M, state=RecordState.CANCELLED)
        invoice(desk, company, first, M, deleted_at=desk.now)
        for kind in (RecordKind.RECEIPT, RecordKind.SALES_RETURN, RecordKind.QUOTE):
            invoice(desk, company, first, M, kind=kind)

    await write(work, more)
    found = await totals(work, filter=EVERYTHING)
    assert (found.realised, found.returned, found.net) == (95 * M, 1 * M, 94 * M)


async def test_invoices_are_converted_by_the_rate_of_their_opportunity(
    work: SqlWork, company: Company
) -> None:
    def make(desk: Desk) -> None:
        yen = add_opportunity(
            desk, company, amount=100_000, currency="JPY", rate=6_100_000, probability=10
        )
        invoice(desk, company, yen, 100_000, currency="JPY")
        invoice(desk, company, yen, 5_00, currency="EUR")
        invoice(desk, company, yen, 9_00, currency="USD")

    await write(work, make)
    assert await totals(work) == ListTotals(
        count=1, won=0, lost=0, final=610_00, estimated=61_00, realised=615_00
    )


async def test_lost_and_closed_ones_are_expected_to_bring_nothing(
    work: SqlWork, company: Company
) -> None:
    await write(
        work, lambda desk: lose(desk, company, add_opportunity(desk, company, amount=5 * M))
    )
    found = await totals(work, filter=EVERYTHING)
    assert (found.count, found.lost, found.final, found.estimated) == (1, 1, 5 * M, 0)


async def test_weighted_sums_are_rounded_once(work: SqlWork, company: Company) -> None:
    def make(desk: Desk) -> None:
        for _ in range(2):
            add_opportunity(desk, company, amount=1_05, probability=50)

    await write(work, make)
    assert (await totals(work)).estimated == 1_05
