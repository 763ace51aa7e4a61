"""When a follow-up falls due, when its reader is told, and which one comes next."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from itertools import permutations
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.followups import FollowUp, FollowUpState, instant, next_contact, out_of_quiet
from support.made import MINA, NOW, made_follow_up

NINE_PM, EIGHT_AM = time(21), time(8)

ZONES = st.sampled_from(
    ["Europe/Paris", "Asia/Tehran", "Asia/Bangkok", "America/St_Johns", "Australia/Lord_Howe"]
)
INSTANTS = st.datetimes(
    datetime.fromisoformat("2020-01-01"),
    datetime.fromisoformat("2030-01-01"),
    timezones=st.just(UTC),
)
CLOCKS = st.times()


def utc(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=UTC)


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text)


# Wall time and instant ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("local", "zone", "expected"),
    [
        ("2026-11-23 09:00", "Europe/Paris", utc(2026, 11, 23, 8)),
        ("2026-07-01 09:00", "Europe/Paris", utc(2026, 7, 1, 7)),
        ("2026-03-29 02:30", "Europe/Paris", utc(2026, 3, 29, 1, 30)),  # the gap: 03:30
        ("2026-10-25 02:30", "Europe/Paris", utc(2026, 10, 25, 0, 30)),  # the fold: its first
        ("2026-11-23 09:00", "Asia/Tehran", utc(2026, 11, 23, 5, 30)),
        ("2026-07-01 09:00", "Asia/Bangkok", utc(2026, 7, 1, 2)),
    ],
)
def test_wall_times_become_instants(local: str, zone: str, expected: datetime) -> None:
    assert instant(wall(local), zone) == expected


def test_a_time_in_the_gap_is_read_as_the_hour_after_it() -> None:
    moved = instant(wall("2026-03-29 02:30"), "Europe/Paris")
    assert moved.astimezone(ZoneInfo("Europe/Paris")).time() == time(3, 30)


def test_a_fold_counts_once_whichever_was_meant() -> None:
    local = wall("2026-10-25 02:30")
    assert instant(local.replace(fold=1), "Europe/Paris") == instant(local, "Europe/Paris")


@given(INSTANTS, ZONES)
def test_an_instant_comes_back_from_its_wall_time(at: datetime, zone: str) -> None:
    local = at.astimezone(ZoneInfo(zone))
    back = instant(local.replace(tzinfo=None), zone)
    assert back == (at if local.fold == 0 else back)
    assert back.astimezone(ZoneInfo(zone)).replace(tzinfo=None) == local.replace(tzinfo=None)


def test_a_follow_up_keeps_its_wall_time_across_a_change_of_zone() -> None:
    follow_up = FollowUp.at(
        wall("2026-11-23 09:00"),
        "Europe/Paris",
        opportunity_id=42,
        member_id=MINA,
        note="offer",
        created_by=MINA,
        created_at=NOW,
    )
    assert (follow_up.due_at, follow_up.state) == (utc(2026, 11, 23, 8), "pending")
    follow_up.move_to_zone("Asia/Bangkok")
    assert follow_up.due_local == wall("2026-11-23 09:00")
    assert (follow_up.zone, follow_up.due_at) == ("Asia/Bangkok", utc(2026, 11, 23, 2))


# Quiet hours --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("due", "told"),
    [
        ("2026-11-21 22:30", "2026-11-22 08:00"),
        ("2026-11-21 03:00", "2026-11-21 08:00"),
        ("2026-11-21 21:00", "2026-11-22 08:00"),  # quiet from nine on
        ("2026-11-21 20:59", "2026-11-21 20:59"),
        ("2026-11-21 08:00", "2026-11-21 08:00"),  # and over at eight
        ("2026-11-21 07:59", "2026-11-21 08:00"),
        ("2026-11-21 12:00", "2026-11-21 12:00"),
        ("2026-12-31 23:59", "2027-01-01 08:00"),
    ],
)
@pytest.mark.parametrize("zone", ["Europe/Paris", "Asia/Tehran", "Asia/Bangkok"])
def test_a_night_is_waited_out(due: str, told: str, zone: str) -> None:
    at = instant(wall(due), zone)
    assert out_of_quiet(at, zone, NINE_PM, EIGHT_AM) == instant(wall(told), zone)


@pytest.mark.parametrize(
    ("due", "told"),
    [
        ("2026-11-21 12:59", "2026-11-21 12:59"),
        ("2026-11-21 13:00", "2026-11-21 15:30"),
        ("2026-11-21 15:29", "2026-11-21 15:30"),
        ("2026-11-21 15:30", "2026-11-21 15:30"),
        ("2026-11-21 23:00", "2026-11-21 23:00"),
    ],
)
def test_quiet_hours_within_a_day_end_the_same_day(due: str, told: str) -> None:
    at = instant(wall(due), "Europe/Paris")
    quiet = out_of_quiet(at, "Europe/Paris", time(13), time(15, 30))
    assert quiet == instant(wall(told), "Europe/Paris")


@given(INSTANTS, ZONES, CLOCKS)
def test_the_same_time_twice_means_never_quiet(at: datetime, zone: str, clock: time) -> None:
    assert out_of_quiet(at, zone, clock, clock) == at


def test_the_night_of_a_clock_change_ends_at_eight_by_the_wall() -> None:
    at = utc(2026, 3, 28, 22)  # 23:00 in Paris, the night that loses an hour
    assert out_of_quiet(at, "Europe/Paris", NINE_PM, EIGHT_AM) == utc(2026, 3, 29, 6)


def test_quiet_hours_that_end_in_a_gap_end_after_it() -> None:
    at = utc(2026, 3, 29, 0, 30)  # 01:30 in Paris; there is no half past two
    assert out_of_quiet(at, "Europe/Paris", NINE_PM, time(2, 30)) == utc(2026, 3, 29, 1, 30)


def test_quiet_hours_that_end_in_a_fold_end_once_and_nobody_is_told_earlier() -> None:
    at = utc(2026, 10, 25, 1, 10)  # 02:10 in Paris for the second time
    assert out_of_quiet(at, "Europe/Paris", NINE_PM, time(2, 30)) == at


@given(INSTANTS, ZONES, CLOCKS, CLOCKS)
def test_a_reminder_is_never_early_and_at_most_a_day_late(
    at: datetime, zone: str, start: time, end: time
) -> None:
    told = out_of_quiet(at, zone, start, end)
    assert at <= told <= at + timedelta(hours=25)  # the day of a fold has 25 hours
    assert out_of_quiet(told, zone, start, end) == told


# Next contact -------------------------------------------------------------------------

YESTERDAY, BEFORE, TONIGHT, TOMORROW = (
    made_follow_up(wall(due))
    for due in ("2026-11-20 09:00", "2026-11-19 09:00", "2026-11-21 18:00", "2026-11-22 09:00")
)
DONE, DISMISSED = (
    made_follow_up(wall("2026-11-21 11:00"), state=state)
    for state in (FollowUpState.DONE, FollowUpState.DISMISSED)
)


@pytest.mark.parametrize(
    ("follow_ups", "expected"),
    [
        ([BEFORE, YESTERDAY, TOMORROW, TONIGHT], TONIGHT),
        ([BEFORE, YESTERDAY], YESTERDAY),
        ([BEFORE, TOMORROW], TOMORROW),
        ([DONE, DISMISSED, TOMORROW], TOMORROW),
        ([DONE, DISMISSED], None),
        ([], None),
    ],
)
def test_next_is_the_earliest_ahead_else_the_latest_overdue(
    follow_ups: list[FollowUp], expected: FollowUp | None
) -> None:
    for order in permutations(follow_ups):
        assert next_contact(order, NOW) is expected


def test_what_is_due_this_minute_still_lies_ahead() -> None:
    due_now = made_follow_up(wall("2026-11-21 10:00"))
    assert next_contact([due_now, TONIGHT], NOW) is due_now
    assert next_contact([due_now, TONIGHT], NOW + timedelta(seconds=1)) is TONIGHT
