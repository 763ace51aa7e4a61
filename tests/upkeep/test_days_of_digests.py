"""A digest of one weekday comes on the next day at work where that one is a day off."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from actions.firm import Firm
from bot.actions.people.absence import go_away, work_on
from bot.actions.people.personal import be_quiet
from bot.actions.telling import digests
from bot.domain.digests import Digest, DigestKind
from upkeep.nights import on, paris
from upkeep.test_digests import MAYA, mornings, of

MON, TUE, WED, THU, FRI, SAT, SUN = (1 << each for each in range(7))
AT_WORK = MON | TUE | WED | THU | FRI


def comes_on(days: int, *, works: int = AT_WORK, off: tuple[int, ...] = ()) -> list[int]:
    """On which days of 2 to 15 March 2026, a Monday and a Sunday."""

    def at_work(day: date) -> bool:
        return bool(works >> day.weekday() & 1) and day.day not in off

    first = datetime(2026, 3, 1, 23, tzinfo=UTC)
    digest = Digest(kind=DigestKind.WEEK, at=time(8, 30), days=days, due_at=first)
    found = []
    digest.plan(first, "UTC", at_work)
    while digest.due_at < first + timedelta(days=14):
        found.append(digest.due_at.day)
        digest.plan(digest.due_at, "UTC", at_work)
    return found


@pytest.mark.parametrize(
    ("days", "off", "comes"),
    [
        (MON, (), [2, 9]),
        # A holiday: on Tuesday of that week; both: on Wednesday.
        (MON, (2,), [3, 9]),
        (MON, (9, 10), [2, 11]),
        # The whole week away: not at all in it.
        (MON, (2, 3, 4, 5, 6), [9]),
        # A day on which they never work.
        (SAT, (), [2, 9]),
        (SUN, (9,), [2, 10]),
        (FRI, (6,), [9, 13]),
        # Another chosen day of the same week is near enough.
        (MON | WED, (2,), [4, 9, 11]),
        (MON | WED, (2, 4), [3, 9, 11]),
        (SAT | SUN, (), [2, 9]),
        # Monday is left out on purpose, and the weekend is no reason for it.
        (TUE | WED | THU | FRI | SAT | SUN, (), [3, 4, 5, 6, 10, 11, 12, 13]),
        (AT_WORK | SAT | SUN, (4,), [2, 3, 5, 6, 9, 10, 11, 12, 13]),
    ],
)
def test_which_days(days: int, off: tuple[int, ...], comes: list[int]) -> None:
    assert comes_on(days, off=off) == comes


def test_who_never_works_hears_nothing() -> None:
    assert comes_on(MON, works=0) == []


async def weeks(firm: Firm) -> list[tuple[int, int]]:
    """The day of March on which each of Maya's weeks was told, and the minutes it was late."""
    said = [each for each in await mornings(firm, MAYA) if "week-first" in each]
    return [(date.fromisoformat(each["day"]["date"]).day, each["late"]) for each in said]


async def through(firm: Firm, first: int, last: int) -> None:
    """These days of March, looking when something may be due."""
    for day in range(first, last + 1):
        for hour, minute in ((8, 29), (8, 30), (9, 15), (9, 40), (20, 0), (22, 0)):
            await on(firm, paris(day, hour, minute))


async def test_a_week_told_on_a_day_that_is_worked_no_more_comes_on_monday(firm: Firm) -> None:
    await on(firm, paris(2, 12))
    own = await of(firm, "maya", DigestKind.WEEK)
    await firm.act("maya", work_on, 5, on=True)
    await firm.act("maya", digests.tell_on, own.id, 5, on=True)
    await firm.act("maya", digests.tell_on, own.id, 0, on=False)
    assert (await of(firm, "maya", DigestKind.WEEK)).due_at == paris(7, 8, 30)
    await through(firm, 6, 7)
    assert await weeks(firm) == [(7, 0)]
    await firm.act("maya", work_on, 5, on=False)
    await through(firm, 14, 17)
    assert await weeks(firm) == [(7, 0), (16, 0)]


async def test_a_week_on_a_day_of_absence_comes_when_they_are_back(firm: Firm) -> None:
    await on(firm, paris(7, 12))
    await firm.act("maya", go_away, until=paris(10).date())
    await through(firm, 9, 12)
    assert await weeks(firm) == [(11, 0)]


async def test_a_week_held_back_by_quiet_hours_comes_when_they_end(firm: Firm) -> None:
    await on(firm, paris(2, 12))
    own = await of(firm, "maya", DigestKind.WEEK)
    await firm.act("maya", digests.tell_at, own.id, time(22))
    await firm.act("maya", be_quiet, time(21), time(9, 15))
    await on(firm, paris(2, 22))
    await through(firm, 3, 4)
    assert await weeks(firm) == [(3, 0)]


async def test_a_week_missed_by_a_day_is_told_once_and_says_how_late(firm: Firm) -> None:
    await on(firm, paris(8, 12))
    await on(firm, paris(10, 9, 40))
    await through(firm, 11, 12)
    assert await weeks(firm) == [(10, 25 * 60 + 10)]


# Missed while nobody could tell it ---------------------------------------------------------


async def friday_week(firm: Firm) -> None:
    """Maya's week is told on Fridays; the bot is there until Thursday, the fifth of March."""
    await on(firm, paris(2, 12))
    own = await of(firm, "maya", DigestKind.WEEK)
    await firm.act("maya", digests.tell_on, own.id, 4, on=True)
    await firm.act("maya", digests.tell_on, own.id, 0, on=False)
    assert (await of(firm, "maya", DigestKind.WEEK)).due_at == paris(6, 8, 30)
    await through(firm, 3, 5)
    assert await weeks(firm) == []


async def lateness(firm: Firm) -> list[tuple[int, int]]:
    """The day on which each of Maya's weeks was told, and how late the week itself was."""
    said = [each for each in await mornings(firm, MAYA) if "week-first" in each]
    return [
        (date.fromisoformat(each["day"]["date"]).day, each.get("week-late", 0)) for each in said
    ]


async def test_a_fridays_week_missed_until_saturday_comes_on_monday_once_and_says_so(
    firm: Firm,
) -> None:
    await friday_week(firm)
    await through(firm, 7, 8)
    assert await lateness(firm) == []
    await through(firm, 9, 12)
    three_days = 3 * 24 * 60
    assert await lateness(firm) == [(9, three_days)]
    # The next Friday's comes in time, and with it no word of the last.
    await through(firm, 13, 16)
    assert await lateness(firm) == [(9, three_days), (13, 0)]


async def test_one_missed_twice_is_as_late_as_from_the_first_time(firm: Firm) -> None:
    """Away again from Saturday evening until Tuesday noon."""
    await friday_week(firm)
    await through(firm, 7, 7)
    await on(firm, paris(10, 12))
    assert await lateness(firm) == [(10, 4 * 24 * 60 + 3 * 60 + 30)]
    await through(firm, 11, 13)
    assert [day for day, _ in await lateness(firm)] == [10, 13]


async def test_a_day_off_that_was_none_when_it_was_planned_is_nothing_missed(firm: Firm) -> None:
    await friday_week(firm)
    await firm.act("maya", go_away, date(2026, 3, 8))
    await through(firm, 6, 9)
    assert await lateness(firm) == [(9, 0)]


@pytest.mark.parametrize("changed_at", [paris(7, 12), paris(9, 7)])
async def test_a_missed_week_outlasts_a_change_of_its_hour_its_days_and_the_quiet_hours(
    firm: Firm, changed_at: datetime
) -> None:
    """Changed on the Saturday, or early on the Monday on which it comes."""
    await friday_week(firm)
    await through(firm, 7, 7)
    firm.clock.moment = changed_at
    own = await of(firm, "maya", DigestKind.WEEK)
    assert own.missed_at == paris(6, 8, 30)
    await firm.act("maya", digests.tell_at, own.id, time(9))
    await firm.act("maya", digests.tell_on, own.id, 3, on=True)
    await firm.act("maya", be_quiet, time(21), time(8))
    own = await of(firm, "maya", DigestKind.WEEK)
    assert (own.due_at, own.missed_at) == (paris(9, 9), paris(6, 8, 30))
    await through(firm, 9, 13)
    # Told with the morning of half past eight, and not again at its own hour.
    assert await lateness(firm) == [(9, 3 * 24 * 60), (12, 0), (13, 0)]


async def test_whoever_stops_a_missed_week_does_not_get_it_with_the_next(firm: Firm) -> None:
    await friday_week(firm)
    await through(firm, 7, 7)
    own = await of(firm, "maya", DigestKind.WEEK)
    for active in (False, True):
        await firm.act("maya", digests.switch_digest, own.id, active=active)
    await through(firm, 8, 13)
    assert await lateness(firm) == [(13, 0)]


async def test_one_of_a_fridays_night_in_quiet_hours_comes_on_monday_every_week(
    firm: Firm,
) -> None:
    """The quiet hours end on the Saturday, on which she does not work."""
    await on(firm, paris(2, 12))
    own = await of(firm, "maya", DigestKind.WEEK)
    await firm.act("maya", digests.tell_on, own.id, 4, on=True)
    await firm.act("maya", digests.tell_on, own.id, 0, on=False)
    await firm.act("maya", digests.tell_at, own.id, time(22))
    await firm.act("maya", be_quiet, time(21), time(8))
    assert (await of(firm, "maya", DigestKind.WEEK)).due_at == paris(9, 9)
    await through(firm, 5, 17)
    assert await weeks(firm) == [(9, 0), (16, 0)]
