"""What had been planned ends with an opportunity, and comes back by a tap where it is reopened."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bot.actions.follow_ups.planning import set_follow_up
from bot.actions.ports import Desk
from bot.domain.followups import FollowUp, FollowUpState, ReminderState
from bot.domain.history import StepKind
from bot.domain.people import Locale
from stories.test_who_hears_of_changes import given
from support.kept import kept
from support.sales import lost_by, member_of, sold_to
from support.town import MANAGER, REP, SATURDAY, SECOND, Town, open_town


async def planned(town: Town, *days: int) -> None:
    """A follow-up at this hour in so many days, each."""

    def act(desk: Desk) -> None:
        for each in days:
            due = SATURDAY.replace(tzinfo=None) + timedelta(days=each)
            set_follow_up(member_of(desk, REP), desk, 1, due_local=due)

    await town.core.work.write(act)


async def pending(town: Town) -> tuple[datetime, ...]:
    return (await town.kept(lambda desk: kept(desk, 1))).next_contacts


async def lost_and_reopened(town: Town, *days: int, after: timedelta) -> None:
    """Nora's, lost at once, reopened by the manager later."""
    await sold_to(town, "Acme")
    await planned(town, *days)
    await lost_by(town, REP, 1)
    assert await pending(town) == ()
    town.clock.forward(seconds=after.total_seconds())
    manager = await town.manager.say("/start o_1")
    await manager.tap_key("button-reopen")


@pytest.mark.parametrize("locale", list(Locale))
async def test_of_two_that_ended_the_one_ahead_comes_back(
    sqlite_database: str, locale: Locale
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        await lost_and_reopened(town, 1, 5, after=timedelta(days=3))
        rep = await town.rep.say("/start o_1")
        told = await rep.words("card-ended-planned", count=2, ahead=1)
        assert told in rep.sees
        assert await rep.words("card-no-next") not in rep.sees.splitlines()
        await rep.tap_key("button-bring-back", count=1)
        assert rep.toast == await rep.words("brought-back", count=1)
        assert told not in rep.sees
        assert await rep.words("button-bring-back", count=1) not in rep.buttons
        (due,) = await pending(town)
        assert due == SATURDAY.replace(tzinfo=None) + timedelta(days=5)


async def test_who_is_reminded_again_is_reminded_once(town: Town) -> None:
    await lost_and_reopened(town, 1, 5, after=timedelta(days=3))
    rep = await town.rep.say("/start o_1")
    await rep.tap("Follow-ups again: 1")

    def states(desk: Desk) -> list[list[ReminderState]]:
        found = [desk.store.get(FollowUp, each) for each in (1, 2)]
        assert [one and one.state for one in found] == ["dismissed", FollowUpState.PENDING]
        return [[one.state for one in desk.store.pipelines.reminders(each)] for each in (1, 2)]

    gone, back = await town.kept(states)
    assert gone == [ReminderState.WITHDRAWN]
    assert back == [ReminderState.WITHDRAWN, ReminderState.PENDING]


async def test_those_whose_day_has_passed_are_told_of_and_stay_ended(town: Town) -> None:
    await lost_and_reopened(town, 1, 2, after=timedelta(days=3))
    rep = await town.rep.say("/start o_1")
    assert "its 2 follow-ups ended with it, and their days have passed." in rep.sees
    assert not [each for each in rep.buttons if "again" in each]
    assert await pending(town) == ()


async def test_the_undo_takes_them_away_again(town: Town) -> None:
    await lost_and_reopened(town, 4, 5, after=timedelta(days=3))
    rep = await town.rep.say("/start o_1")
    await rep.tap("Follow-ups again: 2")
    assert len(await pending(town)) == 2
    assert "Planned: 2" in "".join(rep.buttons)
    await rep.tap("Undo: follow-up")
    assert await pending(town) == ()
    assert "its 2 follow-ups ended with it." in rep.sees


async def test_what_was_planned_since_is_the_next_step(town: Town) -> None:
    """Who has thought of another date is not told of the old ones, not when it is done either."""
    await lost_and_reopened(town, 5, after=timedelta(hours=1))
    rep = await town.rep.say("/start o_1")
    stale = rep.data("Follow-ups again: 1")
    await planned(town, 2)
    await rep.say("/start o_1")
    assert "ended with it" not in rep.sees
    await rep.press(rep.message["message_id"], stale)
    assert "changed" in rep.toast
    assert len(await pending(town)) == 1


async def test_nothing_is_said_where_the_loss_was_taken_back(town: Town) -> None:
    await sold_to(town, "Acme")
    await planned(town, 5)
    await lost_by(town, REP, 1)
    rep = await town.rep.say("/start o_1")
    await rep.tap("Undo: lost")
    assert len(await pending(town)) == 1
    assert "ended with it" not in rep.sees


async def test_one_who_left_is_not_reminded(town: Town) -> None:
    def away(desk: Desk) -> None:
        desk.step(None, StepKind.SETTINGS)
        member_of(desk, REP).active = False

    await lost_and_reopened(town, 5, after=timedelta(hours=1))
    await town.core.work.write(away)
    manager = await town.person(MANAGER).say("/start o_1")
    assert "its follow-up ended with it" in manager.sees
    assert not [each for each in manager.buttons if "again" in each]


async def test_what_ended_the_first_time_is_not_offered_after_the_second(town: Town) -> None:
    """One that was planned before the first end, and left ended; nothing before the second."""
    await lost_and_reopened(town, 9, after=timedelta(hours=1))
    rep = await town.rep.say("/start o_1")
    assert "Follow-ups again: 1" in "".join(rep.buttons)
    await lost_by(town, REP, 1)
    town.clock.forward(hours=1)
    manager = await town.manager.say("/start o_1")
    await manager.tap_key("button-reopen")
    assert "ended with it" not in manager.sees
    await rep.say("/start o_1")
    assert "ended with it" not in rep.sees
    assert not [each for each in rep.buttons if "Follow-ups again" in each]


async def test_after_a_second_end_that_was_taken_back_the_first_is_the_last(town: Town) -> None:
    await lost_and_reopened(town, 9, after=timedelta(hours=1))
    await lost_by(town, REP, 1)
    rep = await town.rep.say("/start o_1")
    await rep.tap("Undo: lost")
    await rep.tap("Follow-ups again: 1")
    assert len(await pending(town)) == 1


async def test_given_to_somebody_else_they_come_back_as_theirs(town: Town) -> None:
    await lost_and_reopened(town, 9, after=timedelta(hours=1))
    await given(town, 1, SECOND)
    sam = await town.person(SECOND).say("/start o_1")
    await sam.tap("Follow-ups again: 1")
    assert "Sam Second" in sam.sees

    def whose(desk: Desk) -> list[int]:
        return [each.member_id for each in desk.store.pipelines.follow_ups(1)]

    assert await town.kept(whose) == [await town.kept(lambda desk: member_of(desk, SECOND).id)]
