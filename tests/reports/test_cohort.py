"""R19 by hand: what began, what became of it, and in which order it is told."""

from __future__ import annotations

from datetime import UTC, date, datetime

from bot.actions.ports import Desk
from bot.domain.facts import Percent
from bot.domain.history import StepKind
from bot.domain.people import Calendar, Locale, Member, Role
from bot.domain.reports import Days, Grouping
from bot.persistence.database.work import SqlWork
from bot.reports.composed import Composed
from bot.speech.calendars import Month
from bot.speech.reply import Say
from persistence.company import Company, add_opportunity, found, lose, win
from reports.figures import TR
from reports.test_numbers_people_check import READER, told
from support.databases import SetClock

THIS_YEAR = Days(date(2026, 1, 1), date(2026, 12, 31))


def lines(composed: Composed) -> list[str]:
    """Of the groups, without that of all."""
    return [TR.plain(each, READER) for each in composed.lines[:-2] if isinstance(each, Say)]


async def test_months_that_have_not_begun_are_left_out(work: SqlWork, clock: SetClock) -> None:
    """Over this year on 2 March: one began in January, and two today of which one is won."""
    clock.moment = datetime(2026, 3, 2, 10, tzinfo=UTC)

    def act(desk: Desk) -> Composed:
        company = found(desk)
        desk.step(None, StepKind.IMPORT)
        add_opportunity(desk, company, created_on=date(2026, 1, 5))
        add_opportunity(desk, company)
        win(desk, company, add_opportunity(desk, company, amount=5_00))
        return told(desk, "R19", THIS_YEAR, by=Grouping.MONTH)

    composed = await work.write(act)
    assert [row[:2] for row in composed.table.rows] == [
        (Month(Calendar.GREGORIAN, 2026, 1), 1),
        (Month(Calendar.GREGORIAN, 2026, 2), 0),
        (Month(Calendar.GREGORIAN, 2026, 3), 2),
    ]
    assert lines(composed) == [
        "Jan 2026: 0 of 1 · ended: 0 won, 0 lost",
        "Feb 2026: 0 of 0 · ended: 0 won, 0 lost",
        "Mar 2026: 1 of 2 · ended: 1 won, 0 lost",
    ]
    assert [(each.label, each.values) for each in composed.spec.points] == [
        ("Jan", (0, None)),
        ("Feb", (None, None)),
        ("Mar", (50, 100)),
    ]


def ten_members(desk: Desk, company: Company) -> None:
    """Each begins ten. A wins none and J nine; what nobody has is never won."""
    desk.step(None, StepKind.IMPORT)
    for wins, name in enumerate("ABCDEFGHIJ"):
        member = desk.store.add(
            Member(
                name=name,
                role=Role.REP,
                team_id=company.north,
                locale=Locale.EN,
                calendar=Calendar.GREGORIAN,
                zone="Europe/Paris",
            )
        )
        for at in range(10):
            each = add_opportunity(desk, company, assignee_id=member.id, amount=5_00)
            if at < wins:
                win(desk, company, each)
    add_opportunity(desk, company, assignee_id=None)


async def test_picture_and_caption_tell_the_same_best_members(work: SqlWork) -> None:
    """Of ten and nobody: six, the other four as one with 6 of 40, and nobody last."""

    def act(desk: Desk) -> Composed:
        company = found(desk)
        ten_members(desk, company)
        return told(desk, "R19", by=Grouping.MEMBER)

    composed = await work.write(act)
    assert [(bar.label, bar.value, bar.rest) for bar in composed.spec.bars] == [
        ("J", 90, False),
        ("I", 80, False),
        ("H", 70, False),
        ("G", 60, False),
        ("F", 50, False),
        ("E", 40, False),
        ("Others", 15, True),
        ("Nobody", 0, False),
    ]
    assert lines(composed) == [
        "J: 9 of 10 · ended: 9 won, 0 lost",
        "I: 8 of 10 · ended: 8 won, 0 lost",
        "H: 7 of 10 · ended: 7 won, 0 lost",
        "G: 6 of 10 · ended: 6 won, 0 lost",
        "F: 5 of 10 · ended: 5 won, 0 lost",
        "E: 4 of 10 · ended: 4 won, 0 lost",
        "Others: 6 of 40 · ended: 6 won, 0 lost",
        "Nobody: 0 of 1 · ended: 0 won, 0 lost",
    ]
    # The table has all of them by name.
    names = [getattr(row[0], "text", "-") for row in composed.table.rows]
    assert names == [*"ABCDEFGHIJ", "-"]


async def test_members_stand_by_name_whatever_they_began_or_ended(work: SqlWork) -> None:
    """Omid's ended in this month and began long ago, Nadia's began: she stands first."""

    def act(desk: Desk) -> Composed:
        company = found(desk)
        desk.step(None, StepKind.IMPORT)
        old = {"created_on": date(2020, 1, 1)}
        lose(desk, company, add_opportunity(desk, company, assignee_id=company.omid, **old))
        lose(desk, company, add_opportunity(desk, company, assignee_id=None, **old))
        add_opportunity(desk, company)
        return told(desk, "R19", by=Grouping.MEMBER)

    composed = await work.write(act)
    told_of = [
        (getattr(row[0], "text", "-"), row[1], row[4], row[6]) for row in composed.table.rows
    ]
    assert told_of == [
        ("Nadia", 1, Percent(0), 0),
        ("Omid", 0, None, 1),
        ("-", 0, None, 1),
    ]
