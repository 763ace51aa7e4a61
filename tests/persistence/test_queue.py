"""The outbox: order within a chat, leases, what a crash leaves, how readers read."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest

from bot.actions.ports import Desk
from bot.actions.ports.machine import Claimed
from bot.actions.ports.post import PRIORITY_GROUP, PRIORITY_PERSON, Outgoing
from bot.domain.facts import Name
from bot.domain.history import StepKind
from bot.domain.money import Money
from bot.domain.people import Locale, Team
from bot.persistence.database.engines import Database, open_database
from bot.persistence.database.work import SqlWork
from bot.persistence.outbox.queue import LEASE, SqlQueue
from persistence.company import Company
from support.databases import BOT

pytestmark = pytest.mark.usefixtures("company")

NADIA, OMID, GROUP = 101, 102, -1001
NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
"""The sender's clock, which is not the business's."""
AFTER = NOW + LEASE + timedelta(seconds=1)


@pytest.fixture
def queue(database: Database) -> SqlQueue:
    return SqlQueue(database, bot=BOT)


def message(chat: int, dedupe: str, **more: object) -> Outgoing:
    return Outgoing(chat, "assigned", {"member": Name("Omid")}, dedupe, **more)  # type: ignore[arg-type]


async def put(work: SqlWork, *messages: Outgoing) -> list[bool]:
    return await work.write(lambda desk: [desk.store.post.put(each) for each in messages])


async def claim(queue: SqlQueue, now: datetime = NOW, limit: int = 10) -> Sequence[Claimed]:
    return await queue.claim("w1", now, limit=limit)


def chats(claimed: Sequence[Claimed]) -> list[int]:
    return [each.chat for each in claimed]


async def test_a_message_is_put_once_for_ever(work: SqlWork, queue: SqlQueue) -> None:
    assert await put(work, message(NADIA, "a"), message(NADIA, "a")) == [True, False]
    (row,) = await claim(queue)
    await queue.sent(row.id, 5, NOW)
    assert await put(work, message(NADIA, "a")) == [False]
    assert await queue.depth() == 0
    assert await work.read(lambda desk: desk.store.post.sent("a"))


async def test_facts_arrive_as_they_were_put(work: SqlWork, queue: SqlQueue) -> None:
    facts = {"amount": Money(12345678901234_56, "EUR"), "due": NOW, "title": Name("پمپ")}
    await put(work, Outgoing(NADIA, "reminder", facts, "a", topic=4))
    (row,) = await claim(queue)
    assert (row.facts, row.key, row.topic, row.attempts) == (facts, "reminder", 4, 0)


async def test_one_at_a_time_in_each_chat_in_order(work: SqlWork, queue: SqlQueue) -> None:
    await put(work, message(NADIA, "1"), message(NADIA, "2"), message(OMID, "3"))
    first = await claim(queue)
    assert chats(first) == [NADIA, OMID]
    assert await claim(queue) == []
    await queue.sent(first[0].id, 5, NOW)
    (second,) = await claim(queue)
    assert second.id > first[0].id


async def test_an_older_one_that_waits_holds_its_chat(work: SqlWork, queue: SqlQueue) -> None:
    await put(work, message(NADIA, "1"), message(NADIA, "2", priority=0))
    (first,) = await claim(queue)
    await queue.retry(first.id, NOW + timedelta(seconds=30), "429", counts=False)
    assert await claim(queue, NOW + timedelta(seconds=29)) == []
    (again,) = await claim(queue, NOW + timedelta(seconds=30))
    assert (again.id, again.attempts) == (first.id, 0)


async def test_priority_decides_between_chats(work: SqlWork, queue: SqlQueue) -> None:
    await put(
        work,
        message(GROUP, "1", priority=PRIORITY_GROUP),
        message(NADIA, "2", priority=PRIORITY_PERSON),
    )
    assert chats(await claim(queue, limit=1)) == [NADIA]
    assert chats(await claim(queue, limit=1)) == [GROUP]


async def test_failures_count_when_they_are_ours(work: SqlWork, queue: SqlQueue) -> None:
    await put(work, message(NADIA, "1"))
    (row,) = await claim(queue)
    await queue.retry(row.id, NOW, "502", counts=True)
    (row,) = await claim(queue)
    assert row.attempts == 1


async def test_two_senders_never_claim_the_same(
    work: SqlWork, queue: SqlQueue, database_url: str
) -> None:
    await put(work, *(message(chat, f"{chat}") for chat in range(1, 41)))
    other = open_database(database_url)
    both = (queue, SqlQueue(other, bot=BOT))
    claims = await asyncio.gather(*(each.claim(f"w{each!r}", NOW, limit=5) for each in both * 6))
    rows = [row.id for claimed in claims for row in claimed]
    await other.close()
    assert len(rows) == len(set(rows))
    assert len(rows) + len(await claim(queue, limit=50)) == 40


async def test_a_lease_that_ran_out_is_sent_again_or_marked(
    work: SqlWork, queue: SqlQueue
) -> None:
    await put(work, message(NADIA, "keep"), message(GROUP, "chatter", resend=False))
    assert len(await claim(queue)) == 2
    assert await queue.reap(NOW + LEASE) == 0
    assert await queue.reap(AFTER) == 2
    (again,) = await claim(queue, AFTER)
    assert (again.chat, again.attempts) == (NADIA, 1)
    assert await put(work, message(GROUP, "chatter")) == [False]


async def test_an_edit_names_the_message_it_changes(work: SqlWork, queue: SqlQueue) -> None:
    await put(work, message(GROUP, "won"))
    (first,) = await claim(queue)
    assert first.message_id is None
    await queue.sent(first.id, 77, NOW)
    await put(work, message(GROUP, "undone", edits="won"))
    (edit,) = await claim(queue)
    assert edit.message_id == 77
    await queue.sent(edit.id, None, NOW)
    await put(work, message(GROUP, "again", edits="undone"))
    (second,) = await claim(queue)
    assert second.message_id == 77


@pytest.mark.parametrize(("resend", "left"), [(True, ["undone"]), (False, [])])
async def test_an_edit_of_what_was_never_sent(
    work: SqlWork, queue: SqlQueue, resend: bool, left: list[str]
) -> None:
    await put(work, message(GROUP, "won"))
    assert await work.write(lambda desk: desk.store.post.withdraw("won"))
    await put(work, message(GROUP, "undone", edits="won", resend=resend))
    claimed = await claim(queue)
    assert [(each.chat, each.message_id) for each in claimed] == [(GROUP, None)] * len(left)
    assert await queue.depth() == len(left)


async def test_what_is_on_its_way_is_not_withdrawn(work: SqlWork, queue: SqlQueue) -> None:
    await put(work, message(NADIA, "1"))
    await claim(queue)
    assert not await work.write(lambda desk: desk.store.post.withdraw("1"))
    assert not await work.write(lambda desk: desk.store.post.withdraw("unheard of"))


async def test_a_blocked_chat_is_marked(work: SqlWork, queue: SqlQueue, company: Company) -> None:
    await register(work, company.north)
    await put(work, message(NADIA, "1"), message(GROUP, "2"), message(OMID, "3"))
    nadia, group, omid = await claim(queue)
    await queue.dead(nadia.id, "blocked", unreachable=True)
    await queue.dead(group.id, "kicked", unreachable=True)
    await queue.dead(omid.id, "too long", unreachable=False)

    def marks(desk: Desk) -> list[object]:
        members = {each.person: each.reachable for each in desk.store.people.members()}
        team = desk.store.people.team_of_chat(GROUP)
        return [members[NADIA], members[OMID], team is not None and team.heard]

    # The group stays the team's: what is for it waits until the bot is let in again.
    assert await work.read(marks) == [False, True, False]
    assert await queue.depth() == 1
    assert await claim(queue, AFTER) == []
    assert await queue.reap(AFTER) == 0


async def test_a_group_that_moved_is_followed(
    work: SqlWork, queue: SqlQueue, company: Company
) -> None:
    await register(work, company.north)
    await put(work, message(GROUP, "1"), message(GROUP, "2"))
    (row,) = await claim(queue)
    await queue.moved(row.id, -1002)
    (again,) = await claim(queue)
    assert (again.id, again.chat) == (row.id, -1002)
    await queue.sent(again.id, 1, NOW)
    assert chats(await claim(queue)) == [-1002]
    team = await work.read(lambda desk: desk.store.people.team_of_chat(-1002))
    assert team is not None
    assert team.id == company.north


async def test_each_reads_in_their_own_way(
    work: SqlWork, queue: SqlQueue, company: Company
) -> None:
    await register(work, company.north, tell_amounts=False)
    await put(work, message(NADIA, "1"), message(GROUP, "2"), message(555, "3"))
    readers = {each.chat: each.recipient for each in await claim(queue)}
    assert (readers[NADIA].locale, readers[NADIA].zone) == ("en", "Europe/Paris")
    assert (readers[GROUP].locale, readers[GROUP].calendar) == ("th", "gregorian")
    assert {chat: each.amounts for chat, each in readers.items()} == {
        NADIA: True,
        GROUP: False,
        555: False,
    }


async def register(work: SqlWork, team_id: int, *, tell_amounts: bool = True) -> None:
    def write(desk: Desk) -> None:
        desk.step(None, StepKind.SETTINGS)
        team = desk.store.get(Team, team_id)
        assert team is not None
        team.chat_id, team.locale, team.tell_amounts = GROUP, Locale.TH, tell_amounts

    await work.write(write)


async def test_what_groups_got_lately_is_known_to_whoever_takes_over(
    work: SqlWork, queue: SqlQueue
) -> None:
    old, lately = NOW - timedelta(seconds=61), NOW - timedelta(seconds=20)
    for number, moment in enumerate((old, lately, lately)):
        await put(work, message(-5, f"group {number}"))
        (row,) = await claim(queue, moment)
        await queue.sent(row.id, number, moment)
    await put(
        work, message(NADIA, "hers"), message(-6, "under way", resend=False), message(-7, "waits")
    )
    under_way = await claim(queue, NOW, limit=2)
    assert sorted(chats(under_way)) == [-6, NADIA]
    for each in under_way:
        if each.chat == NADIA:
            await queue.sent(each.id, 9, NOW)
    assert sorted(await queue.to_groups(NOW)) == [(-6, NOW), (-5, lately), (-5, lately)]
    # A minute later its lease has run out: nobody knows, so it counts from then on.
    later = NOW + timedelta(seconds=61)
    await queue.reap(later)
    assert await queue.to_groups(later) == [(-6, later)]
