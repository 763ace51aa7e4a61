"""Follow-ups and their reminders, at the wall times of those who make them."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest

from actions.firm import Firm
from bot.actions.follow_ups.planning import (
    dismiss,
    done,
    set_follow_up,
    snooze,
    snooze_to_tomorrow,
)
from bot.actions.opportunities.life import win
from bot.actions.people.personal import be_quiet, live_in
from bot.actions.ports import Desk
from bot.domain.errors import ChangedMeanwhile, Invalid, NotFound
from bot.domain.followups import FollowUp, FollowUpState, Reminder, ReminderState

# No zone: wall times of whoever is to make the contact.
TEN, HALF_PAST_TEN_AT_NIGHT, NINE = (
    datetime(2026, 3, 3, 10),  # noqa: DTZ001
    datetime(2026, 3, 3, 22, 30),  # noqa: DTZ001
    datetime(2026, 3, 3, 9),  # noqa: DTZ001
)


async def planned(firm: Firm, due: datetime = TEN, who: str = "nora", **given: Any) -> FollowUp:
    number = await firm.new(who)
    return await firm.act(who, set_follow_up, number, due_local=due, **given)


async def seen(firm: Firm, follow_up: FollowUp) -> tuple[FollowUp, list[Reminder]]:
    def ask(desk: Desk) -> tuple[FollowUp, list[Reminder]]:
        kept = desk.store.get(FollowUp, follow_up.id)
        assert kept is not None
        return kept, list(desk.store.pipelines.reminders(kept.id))

    return await firm.work.read(ask)


async def waiting(firm: Firm, follow_up: FollowUp) -> list[tuple[int, datetime]]:
    _, reminders = await seen(firm, follow_up)
    return [
        (each.occurrence, each.due_at) for each in reminders if each.state is ReminderState.PENDING
    ]


async def test_set_for_oneself_by_ones_own_clock(firm: Firm) -> None:
    in_paris = await planned(firm, note="  Call back ")
    in_tehran = await planned(firm, who="tess")
    assert (in_paris.due_at, in_paris.note) == (datetime(2026, 3, 3, 9, tzinfo=UTC), "Call back")
    assert in_tehran.due_at == datetime(2026, 3, 3, 6, 30, tzinfo=UTC)
    for each in (in_paris, in_tehran):
        assert (each.due_local, each.state) == (TEN, FollowUpState.PENDING)
        assert await waiting(firm, each) == [(1, each.due_at)]


async def test_set_for_somebody_else_by_theirs(firm: Firm) -> None:
    number = await firm.new("nora")
    tess = firm.people["tess"]
    follow_up = await firm.act("maya", set_follow_up, number, due_local=TEN, member_id=tess)
    assert (follow_up.member_id, follow_up.zone) == (tess, "Asia/Tehran")
    await firm.change("tess", active=False)
    for missing in (tess, 999):
        with pytest.raises(NotFound):
            await firm.act("maya", set_follow_up, number, due_local=TEN, member_id=missing)


async def test_not_in_the_past_not_even_by_a_second(firm: Firm) -> None:
    number = await firm.new()
    local = firm.clock.now().replace(tzinfo=None) + timedelta(hours=1)
    # `act` lets a second pass.
    await firm.act("nora", set_follow_up, number, due_local=local + timedelta(seconds=1))
    with pytest.raises(Invalid, match="follow-up-past"):
        await firm.act("nora", set_follow_up, number, due_local=local + timedelta(seconds=1))


async def test_not_for_what_has_ended(firm: Firm) -> None:
    number = await firm.worth(100)
    await firm.act("nora", win, number)
    with pytest.raises(Invalid, match="already-ended"):
        await firm.act("nora", set_follow_up, number, due_local=TEN)


async def test_at_night_the_reminder_waits_for_the_morning(firm: Firm) -> None:
    follow_up = await planned(firm, HALF_PAST_TEN_AT_NIGHT)
    assert follow_up.due_at == datetime(2026, 3, 3, 21, 30, tzinfo=UTC)
    assert await waiting(firm, follow_up) == [(1, datetime(2026, 3, 4, 7, tzinfo=UTC))]


async def test_who_is_never_quiet_is_reminded_at_night(firm: Firm) -> None:
    await firm.act("nora", be_quiet, time(0), time(0))
    follow_up = await planned(firm, HALF_PAST_TEN_AT_NIGHT)
    assert await waiting(firm, follow_up) == [(1, follow_up.due_at)]


async def test_done_with_what_came_of_it(firm: Firm) -> None:
    follow_up = await planned(firm)
    await firm.act("nora", done, follow_up.id, occurrence=1, outcome=" They want two ")
    kept, (reminder,) = await seen(firm, follow_up)
    assert (kept.state, kept.outcome) == (FollowUpState.DONE, "They want two")
    assert reminder.state is ReminderState.WITHDRAWN
    touched = (await firm.see(follow_up.opportunity_id)).touched_at
    assert touched == firm.clock.now()


async def test_dismissed_for_ever(firm: Firm) -> None:
    follow_up = await planned(firm)
    await firm.act("nora", dismiss, follow_up.id, occurrence=1)
    kept, (reminder,) = await seen(firm, follow_up)
    assert (kept.state, reminder.state) == (FollowUpState.DISMISSED, ReminderState.WITHDRAWN)


@pytest.mark.parametrize("minutes", [1, 15, 60, 180, 7 * 24 * 60])
async def test_snoozed_so_many_minutes_from_the_tap(firm: Firm, minutes: int) -> None:
    await firm.act("nora", be_quiet, time(0), time(0))
    follow_up = await planned(firm)
    firm.clock.moment = follow_up.due_at + timedelta(minutes=7)
    await firm.act("nora", snooze, follow_up.id, occurrence=1, minutes=minutes)
    then = firm.clock.now() + timedelta(minutes=minutes)
    assert await waiting(firm, follow_up) == [(2, then)]
    assert (await seen(firm, follow_up))[0].snoozed_to == then


@pytest.mark.parametrize("minutes", [0, -15, 7 * 24 * 60 + 1, 2**62])
async def test_a_forged_snooze_changes_nothing(firm: Firm, minutes: int) -> None:
    follow_up = await planned(firm)
    with pytest.raises(ChangedMeanwhile):
        await firm.act("nora", snooze, follow_up.id, occurrence=1, minutes=minutes)
    assert await waiting(firm, follow_up) == [(1, follow_up.due_at)]


async def test_tomorrow_at_nine_where_the_presser_is(firm: Firm) -> None:
    for who, nine in (("nora", time(8)), ("tess", time(5, 30))):
        follow_up = await planned(firm, who=who)
        # A quarter to midnight in Paris, already the day after in Tehran.
        firm.clock.moment = datetime(2026, 3, 3, 22, 45, tzinfo=UTC)
        await firm.act(who, snooze_to_tomorrow, follow_up.id, occurrence=1)
        ((_, at),) = await waiting(firm, follow_up)
        days = {"nora": 4, "tess": 5}[who]
        assert at == datetime.combine(datetime(2026, 3, days, tzinfo=UTC), nine, UTC)
        firm.clock.moment = datetime(2026, 3, 2, 10, tzinfo=UTC)


async def test_a_reminder_is_answered_once(firm: Firm) -> None:
    follow_up = await planned(firm)
    await firm.act("nora", snooze, follow_up.id, occurrence=1, minutes=15)
    for action, given in (
        (done, {}),
        (dismiss, {}),
        (snooze, {"minutes": 15}),
        (snooze_to_tomorrow, {}),
    ):
        for stale in (1, 3, 0, -1):
            with pytest.raises(ChangedMeanwhile):
                await firm.act("nora", action, follow_up.id, occurrence=stale, **given)  # type: ignore[operator]
    await firm.act("nora", done, follow_up.id, occurrence=2)
    for action, given in ((done, {}), (dismiss, {}), (snooze, {"minutes": 15})):
        with pytest.raises(ChangedMeanwhile):
            await firm.act("nora", action, follow_up.id, occurrence=2, **given)  # type: ignore[operator]


async def test_a_move_keeps_the_hour_of_the_day(firm: Firm) -> None:
    await firm.act("nora", live_in, "Asia/Bangkok")
    follow_up = await planned(firm, NINE)
    assert follow_up.due_at == datetime(2026, 3, 3, 2, tzinfo=UTC)
    await firm.act("nora", live_in, "Asia/Tehran")
    kept, _ = await seen(firm, follow_up)
    nine_in_tehran = datetime(2026, 3, 3, 5, 30, tzinfo=UTC)
    assert (kept.due_local, kept.zone, kept.due_at) == (NINE, "Asia/Tehran", nine_in_tehran)
    assert await waiting(firm, follow_up) == [(1, nine_in_tehran)]


async def test_a_snooze_stays_when_its_member_moves(firm: Firm) -> None:
    follow_up = await planned(firm)
    await firm.act("nora", snooze, follow_up.id, occurrence=1, minutes=60)
    before = await waiting(firm, follow_up)
    await firm.act("nora", live_in, "Asia/Tehran")
    assert await waiting(firm, follow_up) == before


async def test_other_quiet_hours_move_what_is_still_to_come(firm: Firm) -> None:
    follow_up = await planned(firm, NINE)
    await firm.act("nora", be_quiet, time(20), time(10))
    ten_in_paris = datetime(2026, 3, 3, 9, tzinfo=UTC)
    assert await waiting(firm, follow_up) == [(1, ten_in_paris)]
    await firm.act("nora", be_quiet, time(0), time(0))
    assert await waiting(firm, follow_up) == [(1, follow_up.due_at)]


async def test_a_zone_that_is_none(firm: Firm) -> None:
    for zone in ("Mars/Olympus", "", "europe/paris"):
        with pytest.raises(Invalid, match="zone-unknown"):
            await firm.act("nora", live_in, zone)
