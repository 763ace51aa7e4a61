"""A due reminder becomes one message, whoever looks and however often."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bot.actions.ports import Desk
from bot.actions.ports.post import PRIORITY_REMINDER
from bot.domain.facts import Name
from bot.domain.followups import FollowUp, FollowUpState, Reminder, ReminderState
from bot.domain.history import StepKind
from bot.domain.people import Member
from bot.persistence.database.engines import Database, open_database
from bot.persistence.database.work import SqlWork
from bot.persistence.outbox.queue import LEASE, SqlQueue
from bot.persistence.outbox.reminders import SqlReminders
from persistence.company import Company, add_follow_up, add_opportunity, win
from support.databases import BOT

NINE = datetime.fromisoformat("2026-03-03T09:00")
DUE = datetime(2026, 3, 3, 8, tzinfo=UTC)


@pytest.fixture
def reminders(database: Database) -> SqlReminders:
    return SqlReminders(database, bot=BOT)


@pytest.fixture
def queue(database: Database) -> SqlQueue:
    return SqlQueue(database, bot=BOT)


async def remind(work: SqlWork, company: Company, count: int = 1) -> list[int]:
    """Ids of the follow-ups, one an opportunity, all due at nine in Paris."""

    def write(desk: Desk) -> list[int]:
        desk.step(None, StepKind.FOLLOW_UP)
        return [_follow_up(desk, company).id for _ in range(count)]

    return await work.write(write)


def _follow_up(desk: Desk, company: Company) -> FollowUp:
    opportunity = add_opportunity(desk, company)
    follow_up = add_follow_up(desk, company, opportunity.id, NINE, note="Call them")
    desk.store.add(
        Reminder(follow_up_id=follow_up.id, member_id=company.nadia, occurrence=1, due_at=DUE)
    )
    return follow_up


async def state(work: SqlWork, follow_up: int) -> ReminderState:
    rows = await work.read(lambda desk: desk.store.pipelines.reminders(follow_up))
    return rows[0].state


async def test_nothing_before_it_is_due(
    work: SqlWork, company: Company, reminders: SqlReminders
) -> None:
    await remind(work, company)
    assert await reminders.fire(DUE - timedelta(milliseconds=1), limit=50) == 0


async def test_it_says_what_it_is_about(
    work: SqlWork, company: Company, reminders: SqlReminders, queue: SqlQueue
) -> None:
    (follow_up,) = await remind(work, company)
    assert await reminders.fire(DUE, limit=50) == 1
    assert await reminders.fire(DUE, limit=50) == 0
    (row,) = await queue.claim("w", DUE, limit=5)
    opportunity = row.facts["opportunity"]
    assert row.facts == {
        "follow_up": follow_up,
        "opportunity": opportunity,
        "occurrence": 1,
        "number": "OPP-00001",
        "title": Name("Pumps"),
        "party": Name("Acme"),
        "due": DUE,
        "note": Name("Call them"),
        "late": 0,
    }
    assert (row.chat, row.key, row.priority) == (101, "reminder", PRIORITY_REMINDER)


@pytest.mark.parametrize("minutes", [5, 6])
async def test_after_a_pause_it_says_that_it_is_late(
    work: SqlWork,
    company: Company,
    reminders: SqlReminders,
    queue: SqlQueue,
    minutes: int,
) -> None:
    await remind(work, company)
    await reminders.fire(DUE + timedelta(minutes=minutes), limit=50)
    (row,) = await queue.claim("w", DUE, limit=5)
    assert row.facts["late"] == (minutes if minutes > 5 else 0)


async def test_after_a_pause_nobody_is_woken(
    work: SqlWork, company: Company, reminders: SqlReminders, queue: SqlQueue
) -> None:
    """Due at half past eight in the evening, the bot is back at eleven: at eight, late."""
    evening = datetime(2026, 3, 3, 19, 30, tzinfo=UTC)

    def write(desk: Desk) -> int:
        desk.step(None, StepKind.FOLLOW_UP)
        local = datetime.fromisoformat("2026-03-03T20:30")
        follow_up = add_follow_up(desk, company, add_opportunity(desk, company).id, local)
        desk.store.add(
            Reminder(
                follow_up_id=follow_up.id, member_id=company.nadia, occurrence=1, due_at=evening
            )
        )
        return follow_up.id

    follow_up = await work.write(write)
    morning = datetime(2026, 3, 4, 7, tzinfo=UTC)
    assert await reminders.fire(datetime(2026, 3, 3, 22, tzinfo=UTC), limit=1) == 0
    assert await queue.depth() == 0
    (kept,) = await work.read(lambda desk: desk.store.pipelines.reminders(follow_up))
    assert (kept.state, kept.due_at) == (ReminderState.PENDING, morning)
    assert await reminders.fire(morning, limit=1) == 1
    (row,) = await queue.claim("w", morning, limit=5)
    assert row.facts["late"] == 11 * 60 + 30


async def test_each_fires_once_from_two_processes(
    work: SqlWork,
    company: Company,
    reminders: SqlReminders,
    queue: SqlQueue,
    database_url: str,
) -> None:
    await remind(work, company, 30)
    other = open_database(database_url)
    both = (reminders, SqlReminders(other, bot=BOT))
    fired = await asyncio.gather(*(each.fire(DUE, limit=4) for each in both * 2))
    fired.append(await reminders.fire(DUE, limit=4))
    await other.close()
    assert sum(fired) == 30
    assert await queue.depth() == 30


async def test_a_follow_up_that_is_done_reminds_nobody(
    work: SqlWork, company: Company, reminders: SqlReminders
) -> None:
    (follow_up,) = await remind(work, company)
    await done(work, follow_up)
    assert await reminders.fire(DUE, limit=50) == 0
    assert await state(work, follow_up) is ReminderState.WITHDRAWN


async def test_nor_one_of_an_opportunity_that_ended(
    work: SqlWork, company: Company, reminders: SqlReminders
) -> None:
    (follow_up,) = await remind(work, company)

    def end(desk: Desk) -> None:
        desk.step(None, StepKind.WIN)
        opportunity = desk.store.pipelines.numbered("OPP-00001")
        assert opportunity is not None
        opportunity.set_amount(100)
        win(desk, company, opportunity)

    await work.write(end)
    assert await reminders.fire(DUE, limit=50) == 0
    assert await state(work, follow_up) is ReminderState.WITHDRAWN


async def test_done_between_firing_and_sending_it_is_not_sent(
    work: SqlWork, company: Company, reminders: SqlReminders, queue: SqlQueue
) -> None:
    (follow_up,) = await remind(work, company)
    await reminders.fire(DUE, limit=50)
    await done(work, follow_up)
    assert await queue.claim("w", DUE, limit=5) == []
    assert await state(work, follow_up) is ReminderState.WITHDRAWN
    assert await queue.depth() == 0


async def test_who_never_came_cannot_be_reminded(
    work: SqlWork, company: Company, reminders: SqlReminders
) -> None:
    (follow_up,) = await remind(work, company)

    def leave(desk: Desk) -> None:
        desk.step(None, StepKind.SETTINGS)
        nadia = desk.store.get(Member, company.nadia)
        assert nadia is not None
        nadia.person = None

    await work.write(leave)
    assert await reminders.fire(DUE, limit=50) == 0
    assert await state(work, follow_up) is ReminderState.FAILED


async def test_the_reminder_learns_what_became_of_its_message(
    work: SqlWork, company: Company, reminders: SqlReminders, queue: SqlQueue
) -> None:
    follow_ups = await remind(work, company, 3)
    await reminders.fire(DUE, limit=50)
    assert await state(work, follow_ups[0]) is ReminderState.FIRED
    (first,) = await queue.claim("w", DUE, limit=5)
    await queue.sent(first.id, 9, DUE)
    (second,) = await queue.claim("w", DUE, limit=5)
    await queue.dead(second.id, "blocked", unreachable=True)
    await queue.claim("w", DUE, limit=5)
    assert await queue.reap(DUE + LEASE * 2) == 1
    assert [await state(work, each) for each in follow_ups] == [
        ReminderState.SENT,
        ReminderState.FAILED,
        ReminderState.UNKNOWN,
    ]
    # Never sent twice: what did not surely arrive is read in the /inbox.
    assert await queue.claim("w", DUE + LEASE * 3, limit=5) == []
    told = await work.read(lambda desk: desk.store.inbox.unread(company.nadia, 9))
    assert [(each.key, each.facts["follow_up"]) for each in told] == [
        ("reminder", follow_ups[2]),
        ("reminder", follow_ups[1]),
    ]


async def done(work: SqlWork, follow_up: int) -> None:
    def finish(desk: Desk) -> None:
        desk.step(None, StepKind.FOLLOW_UP)
        found = desk.store.get(FollowUp, follow_up)
        assert found is not None
        found.state = FollowUpState.DONE

    await work.write(finish)
