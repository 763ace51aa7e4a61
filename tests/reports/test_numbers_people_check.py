"""The numbers somebody would work out on paper first."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from bot.actions.ports import Desk
from bot.domain.facts import Percent
from bot.domain.lists import ListItem, ListKind
from bot.domain.money import Money
from bot.domain.people import Calendar, Locale
from bot.domain.reports import Days, Grouping, Scope
from bot.persistence.database.work import SqlWork
from bot.reports.catalogue import run
from bot.reports.composed import Composed
from bot.speech.calendars import Month
from bot.speech.reader import Reader
from persistence.company import add_opportunity, found, lose, win
from reports.figures import TR

READER = Reader(Locale.EN, Calendar.GREGORIAN, "Europe/Paris")
LONG = Days(date(2025, 8, 1), date(2026, 8, 31))


def told(desk: Desk, report: str, days: int | Days = 30, **how: Any) -> Composed:
    return run(report, desk, Scope(everybody=True), days=days, reader=READER, tr=TR, **how)


def totals(composed: Composed) -> dict[str, Any]:
    return {each.key: each.value for each in composed.table.totals}


async def test_each_amount_is_weighted_by_its_own_probability(work: SqlWork) -> None:
    """100 at 99 % and 200 at 0 % weigh 99, not half of what both are worth."""

    def act(desk: Desk) -> dict[str, Any]:
        company = found(desk)
        add_opportunity(desk, company, amount=100_00, probability=99)
        add_opportunity(desk, company, amount=200_00, probability=0)
        return totals(told(desk, "R10"))

    assert (await work.write(act))["estimated"] == Money(99_00, "EUR")


@pytest.mark.parametrize(("currency", "one", "sum_of_three"), [("JPY", 1, 2), ("EUR", 100, 150)])
async def test_a_weighted_sum_is_rounded_once(
    work: SqlWork, currency: str, one: int, sum_of_three: int
) -> None:
    def act(desk: Desk) -> dict[str, Any]:
        company = found(desk)
        desk.organisation.currency = desk.store.people.organisation().currency = currency
        desk.store.flush()
        for _ in range(3):
            add_opportunity(desk, company, amount=one, currency=currency, probability=50)
        return totals(told(desk, "R13"))

    assert (await work.write(act))["weighted"] == Money(sum_of_three, currency)


async def test_months_carry_their_year(work: SqlWork) -> None:
    def act(desk: Desk) -> Composed:
        company = found(desk)
        for day in (date(2025, 8, 5), date(2026, 8, 5), date(2026, 8, 6)):
            add_opportunity(desk, company, created_on=day)
        return told(desk, "R7", LONG, by=Grouping.MONTH)

    rows = (await work.write(act)).table.rows
    by_month = {row[0]: row[1] for row in rows if row[1]}
    assert by_month == {
        Month(Calendar.GREGORIAN, 2025, 8): 1,
        Month(Calendar.GREGORIAN, 2026, 8): 2,
    }


async def test_what_was_lost_long_ago_stays_there_when_it_is_edited(work: SqlWork) -> None:
    def act(desk: Desk) -> tuple[Any, ...]:
        company = found(desk)
        old = add_opportunity(desk, company, amount=10_00, close_date=desk.today)
        lose(desk, company, old, on=date(2025, 8, 5))
        old.title, old.touched_at = "Edited today", desk.now
        desk.store.flush()
        today = totals(told(desk, "R1", 7))["lost"], totals(told(desk, "R4", 7))["lost"]
        return (
            *today,
            totals(told(desk, "R4", LONG))["lost"],
            totals(told(desk, "R14"))["forecast"],
        )

    # Lost ones add nothing to a forecast, either.
    assert await work.write(act) == (0, 0, 1, Money(0, "EUR"))


async def test_printed_shares_make_a_hundred(work: SqlWork) -> None:
    def act(desk: Desk) -> Composed:
        company = found(desk)
        for position in range(2):
            item = ListItem(kind=ListKind.SOURCE, name=f"Source {position}", position=position)
            add_opportunity(desk, company, source_id=desk.store.add(item).id)
        add_opportunity(desk, company)
        return told(desk, "R12")

    rows = (await work.write(act)).table.rows
    assert [row[2] for row in rows] == [Percent(34), Percent(33), Percent(33)]


async def test_one_reason_of_two_counts_in_each_row_and_once_in_all(work: SqlWork) -> None:
    def act(desk: Desk) -> Composed:
        company = found(desk)
        both = add_opportunity(desk, company, amount=70_00)
        lose(desk, company, both, company.price, company.competitor)
        lose(desk, company, add_opportunity(desk, company, amount=30_00), company.price)
        win(desk, company, add_opportunity(desk, company, amount=5_00))
        return told(desk, "R6")

    composed = await work.write(act)
    assert [row[1:] for row in composed.table.rows] == [
        (2, Money(100_00, "EUR")),
        (1, Money(70_00, "EUR")),
    ]
    assert totals(composed) == {"lost": 2, "lost_amount": Money(100_00, "EUR")}
    assert composed.notes[0].facts == {"count": 1}
