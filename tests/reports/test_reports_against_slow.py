"""Every report against a slow and obvious computation over random data, on both engines.

And behind every row of a table stands a selection whose list adds up to that row.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from bot.actions.ports import Desk
from bot.domain.filters import Filter
from bot.domain.listings import Order, Selection
from bot.domain.money import Money
from bot.domain.moves import Status
from bot.domain.reports import REPORTS, Grouping, Scope
from bot.persistence.database.work import SqlWork
from bot.reports.catalogue import run
from bot.reports.composed import Composed
from reports.figures import TR
from reports.random_sales import (
    ENGLISH,
    EVERYBODY,
    OPEN_OR_WON,
    PERSIAN,
    SPAN,
    Town,
    build,
    leave_team,
)
from reports.slow_walk import (
    BOTH,
    EVERY_GROUPING,
    SLOW,
    euros,
    everything,
    expected,
    grouped,
    how_ended,
    in_days,
    of,
    rows_of,
)


@pytest.fixture(params=[(1, False, False), (2, True, False), (3, False, True)])
async def town(request: pytest.FixtureRequest, work: SqlWork) -> Town:
    seed, own, narrowed = request.param
    company = await work.write(lambda desk: build(desk, seed))
    if narrowed:
        await work.write(lambda desk: leave_team(desk, company.somchai))
    return Town(
        company,
        seed,
        Scope(member_id=company.nadia) if own else EVERYBODY,
        OPEN_OR_WON if narrowed else Filter(),
        PERSIAN if own else ENGLISH,
    )


def told(desk: Desk, town: Town, report: str, by: Grouping | None = None) -> Composed:
    return run(
        report, desk, town.scope, days=SPAN, reader=town.reader, tr=TR, by=by, only=town.only
    )


async def test_groups_count_what_a_slow_walk_counts(work: SqlWork, town: Town) -> None:
    def look(desk: Desk) -> None:
        all_of = everything(desk, town)
        assert len(all_of) > 5
        for report, by in EVERY_GROUPING:
            keys, day, statuses, slow, skip = SLOW[report]
            some = of(in_days(all_of, day), *statuses)
            found_rows = rows_of(told(desk, town, report, by), keys, skip)
            groups = grouped(desk, some, by, day, town)
            # A rate of 0 % is a figure too: such rows are no empty months.
            if report == "R18":
                groups = {key: part for key, part in groups.items() if of(part, Status.WON)}
                found_rows = {key: row for key, row in found_rows.items() if row[1]}
            slowly = {key: slow(part) for key, part in groups.items()}
            assert found_rows == slowly, (report, by)

    await work.read(look)


async def test_totals_count_each_opportunity_once(work: SqlWork, town: Town) -> None:
    def look(desk: Desk) -> None:
        all_of = everything(desk, town)
        for report, by in EVERY_GROUPING:
            keys, day, statuses, slow, _ = SLOW[report]
            some = of(in_days(all_of, day), *statuses)
            totals = {each.key: each.value for each in told(desk, town, report, by).table.totals}
            assert tuple(totals[key] for key in keys) == slow(some), (report, by)

    await work.read(look)


COUNTS = ("number", "count", "lost", "opportunities", "past_due")


async def test_behind_every_row_is_a_list_that_adds_up_to_it(work: SqlWork, town: Town) -> None:
    def look(desk: Desk) -> int:
        tried = 0
        for report, definition in REPORTS.items():
            for by in definition.by or (None,):
                table = told(desk, town, report, by).table
                at = {each.key: n for n, each in enumerate(table.columns)}
                for row, behind in zip(table.rows, table.behind, strict=False):
                    assert behind is not None
                    totals = desk.store.listings.totals(
                        Selection(
                            town.scope, behind, Order.TOUCHED, desk.now, "Europe/Paris", "EUR"
                        )
                    )
                    tried += 1
                    if "won" in at and "lost" in at and report != "R19":
                        assert (totals.won, totals.lost) == (row[at["won"]], row[at["lost"]])
                    elif report == "R21":
                        assert totals.count == next(each for each in row[1:] if each)
                    elif (key := next((each for each in COUNTS if each in at), None)) is not None:
                        assert totals.count == row[at[key]], (report, by, row)
                    if report != "R19" and (money := at.get("amount", at.get("lost_amount"))):
                        lost_only = "won_amount" not in at
                        assert not lost_only or Money(totals.final, "EUR") == row[money]
        return tried

    assert await work.read(look) > 100


async def test_the_other_reports(work: SqlWork, town: Town) -> None:
    def look(desk: Desk) -> None:
        all_of = everything(desk, town)
        created, ended = in_days(all_of, "created_on"), in_days(all_of, "ended_on")
        won, still_open = of(ended, Status.WON), of(all_of, Status.OPEN)

        def totals(report: str, by: Grouping | None = None) -> dict[str, Any]:
            table = told(desk, town, report, by).table
            return {each.key: each.value for each in table.totals}

        # R3 and R10: three totals, and what came back.
        opened = of(created, Status.OPEN)
        assert totals("R3")["final"] == euros(opened)
        assert totals("R3")["estimated"] == expected(opened)
        assert totals("R3", Grouping.ENDED)["count"] == len(ended)
        assert totals("R10")["estimated"] == expected(all_of)
        assert totals("R10")["final"] == euros(all_of)
        listed = desk.store.listings.totals(
            Selection(town.scope, town.only, Order.TOUCHED, desk.now, "Europe/Paris", "EUR")
        )
        assert totals("R10")["realised"] == Money(listed.realised, "EUR")
        # R8: mean and median of whole days.
        days = sorted((e.ended_on - e.created_on).days for e in won if e.ended_on)
        if days:
            middle = (days[len(days) // 2] + days[(len(days) - 1) // 2]) / Decimal(2)
            assert totals("R8")["median_days"] == middle
            mean = Decimal(sum(days)) / len(days)
            assert abs(totals("R8")["mean_days"] - mean) <= Decimal("0.05")
        # R9: the last row is 90 days.
        last = told(desk, town, "R9").table.rows[-1]
        lately = [e for e in all_of if e.ended_on and (desk.today - e.ended_on).days < 90]
        assert last[1:] == how_ended(of(lately, *BOTH))
        # R11 and R13: all that is open, whatever its close date.
        assert totals("R11")["weighted"] == expected(still_open)
        for by in (Grouping.MONTH, Grouping.QUARTER):
            assert totals("R13", by)["count"] == len(still_open)
            cells = told(desk, town, "R13", by).table.rows
            assert sum(row[2] for row in cells) == len(still_open)
        # R15: 0 minutes count, those without an answer do not.
        answers = [e.first_response_minutes for e in created]
        assert totals("R15")["without"] == answers.count(None)
        known = sorted(each for each in answers if each is not None)
        if known:
            assert totals("R15")["p90"] == known[-(-len(known) * 9 // 10) - 1]
        # R17, R19, R20, R25.
        assert totals("R17")["value"] == euros(of(created, Status.WON))
        assert totals("R19")["converted"] == len(of(created, Status.WON))
        assert (totals("R19")["won"], totals("R19")["lost"]) == how_ended(ended)[:2]
        assert totals("R20")["count"] == len(all_of)
        linked = [e for e in created if e.campaign_id]
        assert totals("R25")["opportunities"] == len(linked)
        assert totals("R25")["customers"] == len({e.party_id for e in linked})
        # R21: past due is before today; none here has a follow-up.
        late = [e for e in still_open if e.close_date and e.close_date < desk.today]
        assert (totals("R21")["past_due"], totals("R21")["no_next_step"]) == (
            len(late),
            len(still_open),
        )
        # R22: each competitor with each reason; the total counts each once.
        pairs = sum(
            max(len(e.competing), 1) * max(len(e.lost_for), 1) for e in of(ended, Status.LOST)
        )
        assert sum(row[2] for row in told(desk, town, "R22").table.rows) == pairs
        assert totals("R22")["lost"] == len(of(ended, Status.LOST))

    await work.read(look)


async def test_months_of_two_calendars_differ_and_add_up_alike(work: SqlWork) -> None:
    await work.write(lambda desk: build(desk, 4))

    def look(desk: Desk) -> tuple[Composed, Composed]:
        return tuple(
            run("R7", desk, EVERYBODY, days=SPAN, reader=each, tr=TR, by=Grouping.MONTH)
            for each in (ENGLISH, PERSIAN)
        )

    gregorian, jalali = await work.read(look)
    assert [row[1] for row in gregorian.table.rows] != [row[1] for row in jalali.table.rows]
    assert gregorian.table.totals == jalali.table.totals
    for each in (gregorian, jalali):
        assert sum(row[1] for row in each.table.rows) == each.table.totals[0].value
