"""One transaction, many at once: what holds on both engines and between processes."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import DBAPIError

from bot.actions.ports import Desk
from bot.actions.ports.duties import Standing
from bot.domain.errors import NotFound, Refused
from bot.domain.history import StepKind
from bot.domain.people import Invite, Member, Organisation, Role
from bot.persistence.database.engines import (
    AHEAD,
    CONNECTIONS,
    Database,
    PostgresDatabase,
    open_database,
)
from bot.persistence.database.lock import AlreadyRunning, hold_bot_lock
from bot.persistence.database.work import SqlWork
from bot.persistence.outbox.queue import SqlQueue
from bot.persistence.updates.duties import SqlDuties
from bot.persistence.updates.lanes import SqlLanes
from persistence.company import Company, add_opportunity, win
from support.databases import BOT, SetClock


async def test_a_desk_has_its_moment_to_the_millisecond(
    database: Database, company: Company
) -> None:
    moment = datetime(2026, 3, 2, 23, 30, 0, 123_987, tzinfo=UTC)
    work = SqlWork(database, clock=SetClock(moment), bot=BOT)
    desk = await work.read(lambda desk: desk)
    assert desk.now == moment.replace(microsecond=123_000)
    # Half past midnight in Paris, where the company is.
    assert (desk.today.day, desk.organisation.name) == (3, "Forsat")
    assert company.north != company.south


async def test_a_changed_organisation_is_seen_at_once(work: SqlWork, company: Company) -> None:
    def change(desk: Desk) -> None:
        desk.step(None, StepKind.SETTINGS)
        desk.organisation.zone = "Asia/Tehran"

    await work.write(change)
    assert (await work.read(lambda desk: desk.organisation.zone)) == "Asia/Tehran"
    assert company.nadia


async def test_an_empty_database_can_be_set_up(work: SqlWork) -> None:
    blank = await work.read(lambda desk: desk.organisation)
    assert (blank.name, blank.zone) == ("", "UTC")
    with pytest.raises(NotFound):
        await work.read(lambda desk: desk.store.people.organisation())

    def set_up(desk: Desk) -> Organisation:
        desk.step(None, StepKind.SET_UP)
        blank.name = "Forsat"
        return desk.store.add(blank)

    await work.write(set_up)
    assert (await work.read(lambda desk: desk.organisation)).name == "Forsat"


async def test_reading_writes_nothing(work: SqlWork, company: Company) -> None:
    def sneak(desk: Desk) -> None:
        desk.store.pipelines.next_number("OPP")

    with pytest.raises(DBAPIError):
        await work.read(sneak)

    def rename(desk: Desk) -> str:
        found = desk.store.get(Member, company.omid)
        assert found is not None
        found.name = "Somebody"
        return found.name

    assert await work.read(rename) == "Somebody"
    kept = await work.read(lambda desk: desk.store.people.member_of(102))
    assert kept is not None
    assert kept.name == "Omid"


async def test_of_ten_who_win_at_once_one_does(work: SqlWork, company: Company) -> None:
    def create(desk: Desk) -> int:
        desk.step(None, StepKind.CREATE)
        return add_opportunity(desk, company, amount=100).id

    kept = await work.write(create)

    def act(desk: Desk) -> None:
        opportunity = desk.store.pipelines.opportunity(kept)
        assert opportunity is not None
        desk.step(None, StepKind.WIN, opportunity_id=kept)
        win(desk, company, opportunity)

    async def attempt() -> str:
        try:
            await work.write(act)
        except Refused as refused:
            return refused.key
        return "won"

    answers = await asyncio.gather(*(attempt() for _ in range(10)))
    assert answers.count("won") == 1
    assert set(answers) <= {"won", "already-ended", "changed-meanwhile"}

    def left(desk: Desk) -> tuple[int, int]:
        pipelines = desk.store.pipelines
        return len(pipelines.stage_changes(kept)), len(desk.store.history.steps(kept, 20))

    assert await work.read(left) == (1, 1)


async def test_writers_of_two_processes_wait_for_each_other(
    work: SqlWork, company: Company, database_url: str, clock: SetClock
) -> None:
    other = open_database(database_url)
    both = (work, SqlWork(other, clock=clock, bot=BOT))

    def create(desk: Desk) -> str:
        desk.step(None, StepKind.CREATE)
        return add_opportunity(desk, company).number

    numbers = await asyncio.gather(*(each.write(create) for each in both * 5))
    await other.close()
    assert sorted(numbers) == [f"OPP-{number:05d}" for number in range(1, 11)]


async def test_a_link_works_once(work: SqlWork, company: Company, database_url: str) -> None:
    def invite(desk: Desk) -> None:
        desk.store.add(
            Invite(digest="d", role=Role.REP, team_id=company.north, expires_on=desk.today)
        )

    await work.write(invite)
    other = open_database(database_url)
    both = (work, SqlWork(other, clock=SetClock(), bot=BOT))

    def open_it(desk: Desk) -> bool:
        found = desk.store.people.invite("d")
        if found is not None:
            found.used_at = desk.now
        return found is not None

    opened = await asyncio.gather(*(each.write(open_it) for each in both * 3))
    await other.close()
    assert sorted(opened) == [False] * 5 + [True]


async def test_deadlocked_writers_are_tried_again(postgres_database: str, clock: SetClock) -> None:
    """Two that lock two numbers crosswise: PostgreSQL ends one of them, which tries again."""
    database = open_database(postgres_database)
    work = SqlWork(database, clock=clock, bot=BOT)
    tries: list[str] = []

    def cross(first: str, second: str) -> Callable[[Desk], int]:
        def act(desk: Desk) -> int:
            tries.append(first)
            desk.store.pipelines.next_number(first)
            if len(tries) <= 2:
                desk.store._session.execute(text("SELECT pg_sleep(0.1)"))
            return desk.store.pipelines.next_number(second)

        return act

    pairs = ("CROSS-A", "CROSS-B"), ("CROSS-B", "CROSS-A")
    taken = await asyncio.gather(*(work.write(cross(*pair)) for pair in pairs))
    await database.close()
    assert len(taken) == 2
    assert len(tries) == 3


def test_only_the_two_databases() -> None:
    with pytest.raises(ValueError, match="neither SQLite nor PostgreSQL"):
        open_database("mysql+aiomysql://localhost/forsat")


def test_a_second_bot_process_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "forsat.db"
    hold = (
        "import sys; from pathlib import Path;"
        "from bot.persistence.database.lock import hold_bot_lock\n"
        "with hold_bot_lock(Path(sys.argv[1])): print('held', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", hold, str(path)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe) as first:  # noqa: S603 - our own
        assert first.stdin is not None
        assert first.stdout is not None
        assert first.stdout.readline() == b"held\n"
        with pytest.raises(AlreadyRunning), hold_bot_lock(path):
            pass
        first.kill()
    with hold_bot_lock(path):
        assert path.with_name("forsat.db.lock").exists()


async def test_a_crowd_waits_its_turn_instead_of_being_told_the_database_is_away(
    postgres_database: str,
) -> None:
    """Six times as many as there are connections, and a pool that gives up at once."""
    opened = open_database(postgres_database)
    assert isinstance(opened, PostgresDatabase)
    opened._engine.sync_engine.pool._timeout = 0.01  # type: ignore[attr-defined]
    sleep = text("SELECT pg_sleep(0.05)")
    try:
        await asyncio.gather(
            *(opened.read(lambda session: session.execute(sleep)) for _ in range(48)),
            *(opened.write(lambda session: session.execute(sleep)) for _ in range(48)),
        )
    finally:
        await opened.close()


async def test_what_was_opened_for_a_crowd_serves_the_next(postgres_database: str) -> None:
    opened = open_database(postgres_database)
    assert isinstance(opened, PostgresDatabase)
    made: list[object] = []
    event.listen(opened._engine.sync_engine, "connect", lambda *each: made.append(each))
    sleep = text("SELECT pg_sleep(0.05)")

    async def crowd() -> int:
        await asyncio.gather(
            *(opened.read(lambda session: session.execute(sleep)) for _ in range(2 * CONNECTIONS))
        )
        return len(made)

    try:
        first = await crowd()
        assert 1 < first <= CONNECTIONS
        assert await crowd() == first
    finally:
        await opened.close()


async def test_leases_and_the_outbox_wait_for_no_crowd(postgres_database: str) -> None:
    """A lease that is renewed too late gives others what is being worked on."""
    opened = open_database(postgres_database)
    sleep = text("SELECT pg_sleep(0.2)")
    now, done = datetime(2026, 3, 2, 9, 30, tzinfo=UTC), 0

    async def one_of_the_crowd() -> None:
        nonlocal done
        await opened.write(lambda session: session.execute(sleep))
        done += 1

    try:
        # The first connections take a while to make, also those that are kept back.
        await asyncio.gather(
            *(opened.write(lambda session: session.execute(sleep)) for _ in range(CONNECTIONS)),
            *(
                opened.write(lambda session: session.execute(sleep), ahead=True)
                for _ in range(AHEAD)
            ),
        )
        crowd = [asyncio.ensure_future(one_of_the_crowd()) for _ in range(6 * CONNECTIONS)]
        await asyncio.sleep(0)
        lanes = SqlLanes(opened, bot=BOT + 1, worker="a")
        await lanes.renew([(1, 1)], now)
        await lanes.orphans(now)
        duties = SqlDuties(opened, bot=BOT + 1, worker="a")
        assert await duties.hold("send", now)
        await duties.tell(Standing(0, 0, 0), 30, now)
        await duties.resign("send")
        queue = SqlQueue(opened, bot=BOT + 1)
        assert await queue.claim("a", now, limit=1) == []
        await queue.reap(now)
        assert done < len(crowd) // 2
        await asyncio.gather(*crowd)
    finally:
        await opened.close()
