"""The reports in numbers, and the indexes they stand on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest

from bot.actions.ports import Desk
from bot.domain.facts import Term
from bot.domain.history import StepKind
from bot.domain.lists import Pipeline, Stage, StageKind
from bot.domain.reports import Days, MonthForecast, ReasonCount, Scope, StageFigures
from bot.persistence.database.work import SqlWork
from persistence.company import Company, add_opportunity, lose, win

EVERYBODY = Scope(everybody=True)
JANUARY = Days(date(2026, 1, 1), date(2026, 1, 31))
FEBRUARY = Days(date(2026, 2, 1), date(2026, 2, 28))
MARCH = Days(date(2026, 3, 1), date(2026, 3, 31))


@dataclass(frozen=True)
class Deal:
    """`ended`: the day; `reasons` of a lost one; "won" when there are none."""

    owner: str = "nadia"
    amount: int | None = 100_00
    ended: date | None = None
    reasons: tuple[str, ...] = ()
    more: tuple[tuple[str, Any], ...] = ()


def open_deal(amount: int | None, owner: str = "nadia", **more: Any) -> Deal:
    return Deal(owner, amount, more=tuple(more.items()))


def won(amount: int, day: date, owner: str = "nadia", **more: Any) -> Deal:
    return Deal(owner, amount, day, more=tuple(more.items()))


def lost(amount: int | None, day: date, *reasons: str, owner: str = "nadia") -> Deal:
    return Deal(owner, amount, day, reasons)


async def write(work: SqlWork, company: Company, *deals: Deal) -> None:
    def act(desk: Desk) -> None:
        desk.step(None, StepKind.IMPORT)
        for deal in deals:
            owner = getattr(company, deal.owner)
            facts = {"assignee_id": owner, "created_by": owner, "amount": deal.amount}
            opportunity = add_opportunity(desk, company, **(facts | dict(deal.more)))
            if deal.reasons:
                ids = [getattr(company, each) for each in deal.reasons]
                lose(desk, company, opportunity, *ids, on=deal.ended)
            elif deal.ended:
                win(desk, company, opportunity, on=deal.ended)

    await work.write(act)


def reason(company: Company, code: str, count: int, amount: int) -> ReasonCount:
    ids = {"best-price": company.best_price, "price": company.price}
    return ReasonCount(ids.get(code, company.competitor), Term(f"item-{code}"), count, amount)


async def test_won_and_lost_by_reason(work: SqlWork, company: Company) -> None:
    await write(
        work,
        company,
        won(1_000_00, JANUARY.first),
        won(2_000_00, JANUARY.last),
        won(9_999_00, FEBRUARY.first),
        lost(300_00, JANUARY.last, "price", "competitor"),
        lost(None, JANUARY.first, "competitor"),
        open_deal(5_00),
    )
    report = await work.read(lambda desk: desk.store.figures.won_lost(EVERYBODY, JANUARY))
    assert (report.won, report.won_amount) == (2, 3_000_00)
    assert (report.lost, report.lost_amount, report.several_reasons) == (2, 300_00, 1)
    assert report.open == 1
    assert report.win_reasons == (reason(company, "best-price", 2, 3_000_00),)
    assert report.loss_reasons == (
        reason(company, "competitor", 2, 300_00),
        reason(company, "price", 1, 300_00),
    )


async def test_no_reason_given_comes_last(work: SqlWork, company: Company) -> None:
    def act(desk: Desk) -> None:
        desk.step(None, StepKind.IMPORT)
        for amount in (10_00, 20_00):
            opportunity = add_opportunity(desk, company, amount=amount)
            win(desk, company, opportunity, on=JANUARY.first)
            opportunity.win_reason_id = None

    await work.write(act)
    await write(work, company, won(5_00, JANUARY.first))
    report = await work.read(lambda desk: desk.store.figures.won_lost(EVERYBODY, JANUARY))
    assert report.win_reasons == (
        reason(company, "best-price", 1, 5_00),
        ReasonCount(None, None, 2, 30_00),
    )


async def test_a_scope_counts_the_team_and_the_own(work: SqlWork, company: Company) -> None:
    await write(
        work,
        company,
        won(1_00, JANUARY.first, "nadia"),
        won(10_00, JANUARY.first, "omid"),
        won(100_00, JANUARY.first, "somchai"),
        won(1_000_00, JANUARY.first, "somchai", created_by=company.nadia),
    )

    async def amount(**scope: Any) -> int:
        report = await work.read(lambda desk: desk.store.figures.won_lost(Scope(**scope), JANUARY))
        return report.won_amount

    assert await amount(everybody=True) == 1_111_00
    assert await amount(member_id=company.nadia) == 1_001_00
    assert await amount(team_ids=frozenset({company.north})) == 1_011_00
    assert await amount(team_ids=frozenset({company.south})) == 1_100_00
    assert await amount(member_id=company.omid, team_ids=frozenset({company.south})) == 1_110_00
    assert await amount() == 0


async def test_the_pipeline_by_stage_in_order(work: SqlWork, company: Company) -> None:
    await write(
        work,
        company,
        open_deal(1_05, probability=50, stage_id=company.proposal),
        open_deal(1_05, probability=50, stage_id=company.proposal),
        open_deal(None, probability=50, stage_id=company.proposal),
        won(99_00, JANUARY.first),
    )
    stages = await work.read(lambda desk: desk.store.figures.open_by_stage(EVERYBODY))
    assert stages == [
        StageFigures(company.contact, Term("item-contact"), 0, 0, 0),
        # 0.525 and 0.525 are 1.05: rounded once, at the end.
        StageFigures(company.proposal, Term("item-proposal"), 3, 2_10, 1_05),
    ]


async def test_what_is_expected_by_stage_adds_up_to_all_of_it(
    work: SqlWork, company: Company
) -> None:
    """0.525 at each of two stages: one of them is told up, one down, as all of it is 1.05."""
    await write(
        work,
        company,
        open_deal(1_05, probability=50, stage_id=company.proposal, close_date=FEBRUARY.last),
        open_deal(1_05, probability=50, stage_id=company.contact, close_date=MARCH.first),
    )
    stages = await work.read(lambda desk: desk.store.figures.open_by_stage(EVERYBODY))
    months = await work.read(
        lambda desk: desk.store.figures.forecast(EVERYBODY, [FEBRUARY, MARCH])
    )
    whole = await work.read(lambda desk: desk.store.figures.totals(EVERYBODY))
    assert whole == (2, 2_10, 1_05)
    assert [each.weighted for each in stages] == [53, 52]
    assert [each.weighted_open for each in months] == [53, 52]


async def test_an_unused_pipeline_is_shown_while_it_holds_something(
    work: SqlWork, company: Company
) -> None:
    def retire(desk: Desk) -> None:
        desk.step(None, StepKind.SETTINGS)
        old = desk.store.add(Pipeline(code="old", position=0, active=False))
        for position, code in enumerate(("held", "empty")):
            stage = Stage(
                pipeline_id=old.id,
                code=code,
                position=position,
                kind=StageKind.OPEN,
                probability=20,
            )
            desk.store.add(stage)
            if code == "held":
                add_opportunity(
                    desk, company, stage_id=stage.id, open_stage_id=stage.id, amount=1_00
                )

    await work.write(retire)
    stages = await work.read(lambda desk: desk.store.figures.open_by_stage(EVERYBODY))
    assert [(each.label, each.count) for each in stages] == [
        (Term("item-held"), 1),
        (Term("item-contact"), 0),
        (Term("item-proposal"), 0),
    ]


async def test_the_forecast_is_won_plus_weighted(work: SqlWork, company: Company) -> None:
    await write(
        work,
        company,
        won(1_000_00, JANUARY.last),
        won(50_00, MARCH.first, close_date=JANUARY.first),
        lost(700_00, MARCH.first, "price"),
        # Its close date has passed by the second of March, and it stays where it was.
        open_deal(100_00, probability=33, close_date=FEBRUARY.last),
        open_deal(5, probability=50, close_date=MARCH.first),
        open_deal(5, probability=50, close_date=MARCH.last),
        open_deal(9_999_00, probability=90, close_date=None),
    )
    months = await work.read(
        lambda desk: desk.store.figures.forecast(EVERYBODY, [JANUARY, FEBRUARY, MARCH])
    )
    assert months == [
        MonthForecast(JANUARY.first, JANUARY.last, 1_000_00, 0),
        MonthForecast(FEBRUARY.first, FEBRUARY.last, 0, 33_00, open=1),
        MonthForecast(MARCH.first, MARCH.last, 50_00, 5, open=2),
    ]
    assert months[2].forecast == 50_05


async def test_no_months_no_forecast(work: SqlWork, company: Company) -> None:
    await write(work, company, won(1_00, JANUARY.first))
    assert await work.read(lambda desk: desk.store.figures.forecast(EVERYBODY, [])) == []


@pytest.mark.parametrize(("rate", "amount"), [(10**9, 10**18 - 1), (123_456_789, 10**18 - 1)])
async def test_sums_beyond_64_bits_are_exact(
    work: SqlWork, company: Company, rate: int, amount: int
) -> None:
    deals = [won(amount, JANUARY.first, rate=rate) for _ in range(12)]
    await write(work, company, *deals)
    report = await work.read(lambda desk: desk.store.figures.won_lost(EVERYBODY, JANUARY))
    assert report.won_amount == (12 * amount * rate + 10**9 // 2) // 10**9


async def test_the_deleted_are_in_no_figure(work: SqlWork, company: Company) -> None:
    await write(
        work,
        company,
        open_deal(1_00, close_date=MARCH.first),
        open_deal(2_00, close_date=MARCH.first, probability=100),
    )

    def delete(desk: Desk) -> None:
        desk.step(None, StepKind.DELETE)
        first = desk.store.pipelines.numbered("OPP-00001")
        assert first is not None
        first.delete(desk.stamp(None))

    await work.write(delete)

    def ask(desk: Desk) -> tuple[int, int]:
        figures = desk.store.figures
        stages = figures.open_by_stage(EVERYBODY)
        return sum(each.amount for each in stages), figures.forecast(EVERYBODY, [MARCH])[
            0
        ].forecast

    assert await work.read(ask) == (2_00, 2_00)
