"""What is remembered between transactions is as true as what is asked, in every process."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
from sqlalchemy import event, select, update

from bot.actions.ports import Desk
from bot.domain.history import StepKind
from bot.domain.lists import ListItem, ListKind
from bot.domain.people import Member
from bot.persistence.audit.journal import AuditedSession
from bot.persistence.database.work import SqlWork, open_work
from bot.persistence.tables.operations import shelf
from bot.persistence.tables.people import member
from persistence.company import Company
from support.databases import BOT, SetClock

REMEMBERED = ("organisation", "member", "list_item")

Looked = tuple[str, str, list[str | None]]


@pytest.fixture
async def another(database_url: str, clock: SetClock, company: Company) -> AsyncIterator[SqlWork]:
    """Another process on the same database: a memory of its own."""
    assert company
    opened = open_work(database_url, clock=clock, bot=BOT)
    yield opened
    await opened.close()


class Asked:
    """How often the remembered tables were read, by any way into this database."""

    def __init__(self, work: SqlWork) -> None:
        self.said: list[str] = []
        database: Any = work.database
        for name in ("_writer", "_reader") if hasattr(database, "_writer") else ("_engine",):
            engine = getattr(database, name)
            event.listen(
                getattr(engine, "sync_engine", engine), "before_cursor_execute", self._note
            )

    def _note(self, _connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        words = " ".join(statement.split())
        self.said += [each for each in REMEMBERED if f"FROM {each} " in f"{words} "]

    def times(self) -> int:
        times, self.said = len(self.said), []
        return times


def look(desk: Desk) -> Looked:
    omid = desk.store.people.member_of(102)
    types = desk.store.lists.items(ListKind.TYPE)
    return desk.organisation.name, omid.name if omid else "", [each.code for each in types]


def name_it(desk: Desk, name: str) -> None:
    desk.step(None, StepKind.SETTINGS)
    desk.organisation.name = name


def rename(desk: Desk) -> None:
    name_it(desk, "Renamed")


async def test_it_is_read_once(work: SqlWork, company: Company) -> None:
    asked = Asked(work)
    first = await work.read(look)
    assert asked.times() == 3
    for _ in range(3):
        assert await work.read(look) == await work.write(look) == first
    assert asked.times() == 0
    assert company.omid


async def test_what_another_process_changed_is_seen_at_once(
    work: SqlWork, another: SqlWork
) -> None:
    assert (await work.read(look))[0] == (await another.read(look))[0] == "Forsat"
    await another.write(rename)
    assert (await work.read(look))[0] == "Renamed"
    assert (await work.write(look))[0] == "Renamed"


async def test_who_was_taken_out_is_out_everywhere_at_once(
    work: SqlWork, another: SqlWork, company: Company
) -> None:
    def take_out(desk: Desk) -> None:
        desk.step(None, StepKind.SETTINGS)
        omid = desk.store.get(Member, company.omid)
        assert omid is not None
        omid.active = False

    assert (await work.read(look))[1] == "Omid"
    await another.write(take_out)
    assert (await work.read(look))[1] == ""
    assert (await another.read(look))[1] == ""


async def test_a_change_is_seen_by_who_makes_it_before_it_is_committed(
    work: SqlWork, company: Company
) -> None:
    await work.read(look)

    def change(desk: Desk) -> Looked:
        desk.step(None, StepKind.SETTINGS)
        item = desk.store.get(ListItem, company.type)
        assert item is not None
        item.active = False
        return look(desk)

    assert (await work.write(change))[2] == []
    assert (await work.read(look))[2] == []


async def test_what_was_rolled_back_is_nowhere(work: SqlWork, company: Company) -> None:
    await work.read(look)

    def fall(desk: Desk) -> None:
        rename(desk)
        desk.store.flush()
        assert look(desk)[0] == "Renamed"
        raise LookupError

    with pytest.raises(LookupError):
        await work.write(fall)
    assert (await work.read(look))[0] == (await work.write(look))[0] == "Forsat"
    assert company.omid


async def test_a_change_in_a_reading_stays_in_it(work: SqlWork, company: Company) -> None:
    def scribble(desk: Desk) -> None:
        desk.organisation.name = "Only here"

    await work.read(look)
    await work.read(scribble)
    assert (await work.read(look))[0] == "Forsat"
    assert company.omid


async def test_what_was_remembered_is_written_like_any_other(
    work: SqlWork, another: SqlWork
) -> None:
    await work.write(rename)
    await work.read(look)
    await work.write(lambda desk: name_it(desk, "Again"))
    assert (await another.read(look))[0] == (await work.read(look))[0] == "Again"


async def test_a_statement_past_the_entities_is_seen_at_once_everywhere(
    work: SqlWork, another: SqlWork, company: Company
) -> None:
    def take_out(session: AuditedSession) -> None:
        session.execute(update(member).where(member.c.id == company.omid).values(active=False))

    assert (await work.read(look))[1] == (await another.read(look))[1] == "Omid"
    await another.database.write(take_out)
    assert (await work.read(look))[1] == (await another.read(look))[1] == ""


async def test_others_are_told_once_however_many_savepoints_there_were(
    work: SqlWork, company: Company
) -> None:
    def version(session: AuditedSession) -> int:
        return session.scalar(select(shelf.c.version)) or 0

    def in_parts(session: AuditedSession) -> None:
        for active in (False, True):
            with session.begin_nested():
                session.execute(update(member).values(active=active))

    before = await work.database.read(version)
    await work.database.write(in_parts)
    assert await work.database.read(version) == before + 1
    assert company.omid
