"""R13 and R6 over more months than a picture has columns for, by hand."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot.actions.ports import Desk
from bot.domain.history import StepKind
from bot.domain.people import Calendar
from bot.domain.reports import Days, Grouping
from bot.persistence.database.work import SqlWork
from bot.reports.composed import Composed
from bot.speech.calendars import Month
from bot.speech.reply import Say, say_of
from persistence.company import add_opportunity, found, lose
from reports.figures import READERS, TR
from reports.test_numbers_people_check import READER, told
from support.databases import SetClock

MARCH = datetime(2026, 3, 2, 10, tzinfo=UTC)


@pytest.fixture(autouse=True)
def in_march(clock: SetClock) -> None:
    clock.moment = MARCH


def closing(desk: Desk, *days: tuple[date | None, int], by: Grouping = Grouping.MONTH) -> Composed:
    """Of each day so many that are expected to close on it."""
    company = found(desk)
    desk.step(None, StepKind.IMPORT)
    for day, count in days:
        for _ in range(count):
            add_opportunity(desk, company, close_date=day)
    return told(desk, "R13", by=by)


def drawn(composed: Composed) -> list[tuple[str, int]]:
    """The columns that hold anything."""
    found_ = [(each.label, sum(each.parts)) for each in composed.spec.columns]
    return [each for each in found_ if each[1]]


def lines(composed: Composed) -> list[str]:
    return [TR.plain(each, READER) for each in composed.lines[:-2] if isinstance(each, Say)]


async def test_what_is_far_off_is_one_column_behind_the_months_to_come(work: SqlWork) -> None:
    """Twenty in March 2026, of which the title speaks, and one in December 2099."""

    def act(desk: Desk) -> Composed:
        return closing(desk, (date(2026, 3, 20), 20), (date(2099, 12, 1), 1))

    composed = await work.write(act)
    assert TR.plain(composed.finding, READER) == "Mar 2026 has the most to close: 20"
    assert drawn(composed) == [("Mar", 20), ("Later", 1)]
    assert len(composed.spec.columns) == 13
    assert [each.label for each in composed.spec.columns if each.highlighted] == ["Mar"]
    assert lines(composed) == ["Mar 2026: 20 · 0.00\u00a0€", "Later: 1 · 0.00\u00a0€"]
    # March 2026 to December 2099: 10 months and 73 years.
    assert composed.notes == (say_of("report-alone-of", count=12, spans=10 + 73 * 12),)
    assert [row[0] for row in composed.table.rows] == [
        Month(Calendar.GREGORIAN, 2026, 3),
        Month(Calendar.GREGORIAN, 2099, 12),
    ]


async def test_what_is_past_due_is_one_column_before_today(work: SqlWork) -> None:
    """Two in 2024 and one in February are past; three this month, one in 2030, one some day."""

    def act(desk: Desk) -> Composed:
        return closing(
            desk,
            *((date(2024, 1, 5), 2), (date(2026, 2, 28), 1), (date(2026, 3, 1), 3)),
            *((date(2030, 1, 1), 1), (None, 1)),
        )

    composed = await work.write(act)
    assert drawn(composed) == [("Earlier", 3), ("Mar", 3), ("Later", 1), ("No date", 1)]
    # Before, March to December, later, and without a date.
    assert len(composed.spec.columns) == 1 + 10 + 1 + 1


async def test_of_what_is_past_due_the_last_stand_alone_where_there_is_room(
    work: SqlWork,
) -> None:
    """From January 2024 to April 2026: twelve by themselves, from May 2025 on."""

    def act(desk: Desk) -> Composed:
        days = (date(2024, 1, 5), date(2025, 4, 5), date(2025, 5, 5), date(2026, 4, 5))
        return closing(desk, *((each, 1) for each in days))

    composed = await work.write(act)
    assert drawn(composed) == [("Earlier", 2), ("May", 1), ("Apr", 1)]
    assert len(composed.spec.columns) == 13
    assert composed.notes == (say_of("report-alone-of", count=12, spans=28),)


async def test_thirteen_months_stand_as_they_are(work: SqlWork) -> None:
    def act(desk: Desk) -> Composed:
        return closing(desk, (date(2026, 2, 5), 1), (date(2027, 2, 5), 2))

    composed = await work.write(act)
    assert drawn(composed) == [("Feb", 1), ("Feb", 2)]
    assert (len(composed.spec.columns), composed.notes) == (13, ())


async def test_far_quarters_are_one_column_by_member_too(work: SqlWork) -> None:
    def act(desk: Desk) -> Composed:
        return closing(desk, (date(2026, 3, 20), 2), (date(2040, 12, 1), 1), by=Grouping.QUARTER)

    assert drawn(await work.write(act))[-1] == ("Later", 1)


async def test_all_that_is_past_due_long_ago_is_seen(work: SqlWork) -> None:
    """Nothing is to come: the last months that have passed stand by themselves."""

    def act(desk: Desk) -> Composed:
        return closing(desk, (date(2023, 1, 5), 4), (date(2025, 6, 5), 1))

    composed = await work.write(act)
    assert drawn(composed) == [("Earlier", 4), ("Jun", 1)]
    assert len(composed.spec.columns) == 13


async def test_lost_reasons_of_many_months_say_that_the_last_are_shown(work: SqlWork) -> None:
    """Five lost in January 2024, one in this month: 27 months, of which 13 are drawn."""

    def act(desk: Desk) -> Composed:
        company = found(desk)
        desk.step(None, StepKind.IMPORT)
        for day, count in ((date(2024, 1, 5), 5), (desk.today, 1)):
            for _ in range(count):
                lose(desk, company, add_opportunity(desk, company), on=day)
        days = Days(date(2024, 1, 1), date(2026, 12, 31))
        return told(desk, "R6", days, by=Grouping.MONTH, second=Grouping.REASON)

    composed = await work.write(act)
    assert drawn(composed) == [("Mar", 1)]
    assert composed.notes == (say_of("report-last-of", count=13, spans=27),)
    assert lines(composed) == ["Mar 2026: 1 · 0.00\u00a0€"]


async def test_columns_are_named_in_every_language() -> None:
    said = [
        tuple(TR.plain(each, reader) for each in ("report-before", "report-later"))
        for reader in READERS.values()
    ]
    assert said == [
        ("Earlier", "Later"),
        ("پیش از آن", "پس از آن"),
        ("Avant", "Après"),
        ("ก่อนนั้น", "หลังจากนั้น"),
    ]
